// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Session} from '../app/session.js' */
/** @import {Words} from '../words/words.js' */
/** @typedef {Session['snapshot']['run']['events'][number]} RunEvent */

/**
 * What happens at a place of the run, in words.
 * @param {RunEvent} event
 * @param {string} sense
 * @param {Words} words
 */
export const eventText = ({ kinds }, sense, { run: { events } }) =>
  kinds.map((kind) => events[kind === 'rise' && sense === 'maximise' ? 'fall' : kind]).join('; ')

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
  const { run, problem, words } = snapshot
  const place = placeInRun(snapshot)
  const event = run.events.find(({ entry }) => entry === place)
  return event ? eventText(event, problem.sense, words) : ''
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
  const { run, runs, problem, words } = snapshot
  const event = eventBeside(snapshot, way)
  const says = event
    ? words.run.eventAt(eventText(event, problem.sense, words), event.step)
    : words.run.noEvent
  return words.run.eventBeside(way > 0, runs.length > 1 ? run.label : '', says)
}

/**
 * What a mark of an event says, and how far along the line of all runs it stands.
 * @param {Session['snapshot']} snapshot
 * @returns {{step: number, at: number, says: string}[]}
 */
export function eventMarks({ run, runs, timeline, problem, words }) {
  const { step: kept, steps, lastEntry } = timeline
  const label = runs.length > 1 ? run.label : ''
  return run.events.map((event) => ({
    step: event.step,
    // The scrubber goes by what is kept, every kept step as wide as the next.
    at: event.step < steps ? event.step / kept[1] / lastEntry : Math.min(1, lastEntry),
    says: words.run.eventMark(label, event.step, eventText(event, problem.sense, words)),
  }))
}

/** Of a run that began where a former one stood. @param {Session['snapshot']} snapshot */
export const goesOnText = ({ run, words }) =>
  words.run.goesOn(words.point(run.start, { digits: 4, longest: 3 }))
