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

/** @param {Session['snapshot']} snapshot @returns {string} what happens at the cursor; often nothing */
export function eventHere({ run, problem }) {
  const event = run.events.find(({ entry }) => entry === run.entry)
  return event ? eventText(event, problem.sense) : ''
}

/**
 * The event nearest to the cursor, before or after it.
 * @param {Session['snapshot']['run']} run
 * @param {-1 | 1} way
 */
export const eventBeside = ({ events, entry }, way) =>
  way > 0 ? events.find((event) => event.entry > entry) : events.filter((event) => event.entry < entry).at(-1)

/**
 * Goes to the next or the former event; where there is none, nothing moves.
 * @param {Session} session
 * @param {-1 | 1} way
 */
export function goToEvent(session, way) {
  const event = eventBeside(session.snapshot.run, way)
  if (event) session.seek(event.step)
}

/**
 * The name of the button that goes there.
 * @param {Session['snapshot']} snapshot
 * @param {-1 | 1} way
 */
export function eventLabel({ run, problem }, way) {
  const event = eventBeside(run, way)
  const which = way > 0 ? 'Next event' : 'Previous event'
  return event
    ? `${which}: ${eventText(event, problem.sense)}, step ${numberText(event.step)}`
    : `${which}: none`
}

/** Of a run that began where a former one stood. @param {Session['snapshot']} snapshot */
export const goesOnText = ({ run }) =>
  `This run goes on from ${pointText(Array.from(run.start), { digits: 4, longest: 3 })}, where the one before stood.`
