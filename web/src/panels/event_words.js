// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Session} from '../app/session.js' */
/** @typedef {Session['snapshot']['run']['events'][number]} RunEvent */

import { numberText, pointText } from '../plots/number_text.js'

const words = Object.freeze({
  rise: 'first rise of the value',
  fall: 'first fall of the value',
  turn: 'overshoot, the way turns back',
  longest: 'longest step',
  best: 'best value',
  end: 'end of the run',
})

/**
 * What happens at a place of the run, in words.
 * @param {RunEvent} event
 * @param {string} sense
 */
export const eventText = ({ kinds }, sense) =>
  kinds.map((kind) => words[kind === 'rise' && sense === 'maximise' ? 'fall' : kind]).join('; ')

/**
 * Where the cursor stands in the run, as an entry; past the last one where another run of the race goes on after its end.
 * @param {Session['snapshot']} snapshot
 */
function placeInRun({ run, timeline }) {
  // Where a long history is thinned the cursor may lie past the end although that end is the nearest step it can show.
  const isPast = run.entry === run.lastEntry && timeline.step[timeline.entry - 1] >= run.steps
  return isPast ? run.lastEntry + 1 : run.entry
}

/** @param {Session['snapshot']} snapshot @returns {string} what happens at the cursor; often nothing */
export function eventHere(snapshot) {
  const { run, problem } = snapshot
  const place = placeInRun(snapshot)
  const event = run.events.find(({ entry }) => entry === place)
  return event ? eventText(event, problem.sense) : ''
}

/**
 * The event nearest to the cursor, before or after it.
 * @param {Session['snapshot']} snapshot
 * @param {-1 | 1} way
 */
export function eventBeside(snapshot, way) {
  const { events } = snapshot.run
  const place = placeInRun(snapshot)
  return way > 0
    ? events.find(({ entry }) => entry > place)
    : events.filter(({ entry }) => entry < place).at(-1)
}

/**
 * Goes to the next or the former event; where there is none, nothing moves.
 * @param {Session} session
 * @param {-1 | 1} way
 */
export function goToEvent(session, way) {
  const event = eventBeside(session.snapshot, way)
  if (event) session.seek(event.step)
}

/**
 * The name of the button that goes there.
 * @param {Session['snapshot']} snapshot
 * @param {-1 | 1} way
 */
export function eventLabel(snapshot, way) {
  const { run, runs, problem } = snapshot
  const event = eventBeside(snapshot, way)
  const whose = runs.length > 1 ? ` of ${run.label}` : ''
  const which = `${way > 0 ? 'Next' : 'Previous'} event${whose}`
  return event
    ? `${which}: ${eventText(event, problem.sense)}, step ${numberText(event.step)}`
    : `${which}: none`
}

/**
 * What a mark of an event says, and how far along the line of all runs it stands.
 * @param {Session['snapshot']} snapshot
 * @returns {{step: number, at: number, says: string}[]}
 */
export function eventMarks({ run, runs, timeline, problem }) {
  const { step: kept, steps, lastEntry } = timeline
  const whose = runs.length > 1 ? `${run.label}, step` : 'Step'
  return run.events.map((event) => ({
    step: event.step,
    // The scrubber goes by what is kept, every kept step as wide as the next.
    at: event.step < steps ? event.step / kept[1] / lastEntry : Math.min(1, lastEntry),
    says: `${whose} ${numberText(event.step)}: ${eventText(event, problem.sense)}`,
  }))
}

/** Of a run that began where a former one stood. @param {Session['snapshot']} snapshot */
export const goesOnText = ({ run }) =>
  `This run goes on from ${pointText(Array.from(run.start), { digits: 4, longest: 3 })}, where the one before stood.`
