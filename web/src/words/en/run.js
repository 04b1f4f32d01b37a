// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Cause, EndingFacts} from '../run_facts.js' */

import { diagnosis } from './diagnosis.js'

/** How a run stands, ends, and what happened on its way. @param {import('../numbers.js').Numbers} write */
export const run = ({ number }) => {
  /** @param {number} count */
  const steps = (count) => `${number(count)} ${count === 1 ? 'step' : 'steps'}`
  /** @param {number} count */
  const evaluations = (count) => `${number(count)} ${count === 1 ? 'evaluation' : 'evaluations'}`

  /** @param {EndingFacts} facts */
  const rest = ({ count, place, isKnown }) =>
    `After ${steps(count)} the run has come to rest at ${isKnown ? `the known minimum ${place}` : place}`
  /** @param {EndingFacts} facts */
  const left = ({ length }) => `the gradient still has length ${length}`

  return {
    /** @type {Record<Cause, (facts: EndingFacts) => string>} */
    endings: {
      'small-gradient': (facts) =>
        `${rest(facts)}: the gradient there has length ${facts.length}, within the limit of ${facts.lengthLimit}.`,
      'small-change': (facts) =>
        `${rest(facts)}: the last step was no longer than the limit of ${facts.changeLimit}, and ${left(facts)}.`,
      'step-limit': (facts) => `The limit of ${steps(facts.stepLimit)} is used up; ${left(facts)}.`,
      'evaluation-limit': (facts) =>
        `The limit of ${evaluations(facts.evaluationLimit)} is used up; ${left(facts)}.`,
      'row-limit': (facts) =>
        `The limit of ${number(facts.rowLimit)} rows looked at is used up; ${left(facts)}.`,
      'far-away': ({ count }) => `After ${steps(count)} the point is more than 10¹² away.`,
      overflow: ({ count }) => `After ${steps(count)} a number grew too large for the computer to hold.`,
      'undefined-value': ({ count, place }) =>
        `Step ${number(count)} led to ${place}, where the function has no value, as a logarithm has none below 0.`,
      'undefined-gradient': ({ count, place }) =>
        `Step ${number(count)} led to ${place}, where the function has a value but no gradient to follow.`,
      'outside-box': ({ count, place }) =>
        count === 0
          ? `The start ${place} lies outside of the shown range, where the run was to end.`
          : `Step ${number(count)} led to ${place}, out of the shown range.`,
      'no-change': (facts) =>
        `After ${steps(facts.count)} the step is too small to change any coordinate, though ${left(facts)}.`,
      'no-step': (facts) =>
        `After ${steps(facts.count)} the line search found no step that makes the value ` +
        `${facts.isUp ? 'larger' : 'smaller'} as it should; ${left(facts)}.`,
      'least-value-unknown': ({ isUp }) =>
        `The run cannot begin: this step rule needs the ${isUp ? 'greatest' : 'least'} value of the function, ` +
        'which is not known here. Choose another step rule.',
      'start-undefined': ({ place }) =>
        `The run cannot begin: at the start ${place} the function or its gradient is not defined, or too large. Choose another start.`,
    },
    /** Where nothing is known of a run that went away. */
    away: 'Either the step size is too large here, or there is no end in this direction.',
    distance: (/** @type {string} */ distance, /** @type {boolean} */ isUp) =>
      `By the curvature, the ${isUp ? 'maximum' : 'minimum'} is about ${distance} away.`,

    ready: (/** @type {string} */ place, /** @type {boolean} */ isUp) =>
      `Ready at the start ${place}. Each step will look for a way ${isUp ? 'uphill' : 'downhill'}.`,
    running: (/** @type {boolean} */ isUp) =>
      `Each step looks for a way ${isUp ? 'uphill' : 'downhill'} from where the point is now.`,
    paused: (/** @type {number} */ count) => `Paused after ${steps(count)}.`,
    shown: (/** @type {number} */ step, /** @type {number} */ of) =>
      `Shown is step ${number(step)} of the ${number(of)} taken so far.`,

    diagnosis: diagnosis({ number }),

    statuses: {
      ready: 'Ready',
      running: 'Running',
      paused: 'Paused',
      converged: 'Converged',
      diverged: 'Diverged',
      'left-domain': 'Left the domain',
      limit: 'Limit reached',
      stalled: 'Stalled',
      invalid: 'No value here',
    },

    events: {
      rise: 'first rise of the value',
      fall: 'first fall of the value',
      turn: 'overshoot, the way turns back',
      longest: 'longest step',
      best: 'best value',
      end: 'end of the run',
    },
    eventBeside: (/** @type {boolean} */ isNext, /** @type {string} */ label, /** @type {string} */ says) =>
      `${isNext ? 'Next' : 'Previous'} event${label && ` of ${label}`}: ${says}`,
    noEvent: 'none',
    eventAt: (/** @type {string} */ says, /** @type {number} */ step) => `${says}, step ${number(step)}`,
    eventMark: (/** @type {string} */ label, /** @type {number} */ step, /** @type {string} */ says) =>
      `${label ? `${label}, step` : 'Step'} ${number(step)}: ${says}`,
    here: (/** @type {string} */ says) => `Here: ${says}.`,
    goesOn: (/** @type {string} */ place) => `This run goes on from ${place}, where the one before stood.`,
    faint: 'The way so far is drawn faint.',

    /** For those who hear the page. */
    heard: {
      running: 'Running.',
      start: 'At the start.',
      step: (/** @type {number} */ step, /** @type {number} */ of) =>
        `At step ${number(step)} of ${number(of)}.`,
    },

    noRun: (/** @type {number} */ asked, /** @type {number} */ count) =>
      `there is no run ${asked}: this record has ${count === 1 ? 'one run' : `${count} runs`}`,
  }
}
