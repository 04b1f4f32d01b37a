// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {StableStep} from '../run_facts.js' */

/** What was found out about a run, in a sentence for a student. @param {Pick<import('../numbers.js').Numbers, 'number'>} write */
export const diagnosis = ({ number }) => {
  /** @param {string | null} condition */
  const bends = (condition) =>
    condition === null
      ? ''
      : `, which bends ${condition} times as much across as along (the condition number)`

  /** @param {boolean} isUp */
  const goal = (isUp) => (isUp ? 'maximum' : 'minimum')

  /** @param {boolean} isUp */
  const valley = (isUp) => (isUp ? 'ridge' : 'valley')

  /** @param {StableStep} facts */
  const against = ({ size, side, percent, stable }) => {
    const how = { above: 'is above', near: `is ${percent} % of`, below: 'is far below' }[side]
    return `the step size ${size} ${how} ${stable}, the largest that is stable with the curvature`
  }

  return {
    curvatures: (/** @type {readonly string[]} */ [low, high], /** @type {number} */ count) => {
      if (count === 1) return `curvature ${low}`
      return count === 2 ? `curvatures ${low} and ${high}` : `curvatures from ${low} to ${high}`
    },
    /** @param {{since: number | null, isUp: boolean, limit: StableStep | null}} facts */
    diverging({ since, isUp, limit }) {
      const begin = `From step ${number(since)} on the value only ${isUp ? 'falls' : 'rises'}`
      return limit
        ? `${begin}: ${against(limit)} there.`
        : `${begin}: each step leads further away than the one before.`
    },
    unbounded: (/** @type {boolean} */ isUp) =>
      `The value ${isUp ? 'rises' : 'falls'} without end in this direction: as far as the run went, the function has no ${goal(isUp)} there.`,
    kinkAtRest:
      'The gradient jumped in the last step, by more than the curvature explains: the function has a kink here.',
    kink: 'The gradient jumps from one step to the next, by more than the curvature explains: the function has a kink here, and the steps zigzag across it.',
    /** @param {{isUp: boolean, condition: string | null, limit: StableStep | null}} facts */
    oscillating({ isUp, condition, limit }) {
      const zigzag = `The steps zigzag across a ${valley(isUp)}${bends(condition)}`
      return limit ? `${zigzag}: ${against(limit)} here.` : `${zigzag}.`
    },
    plateau: (/** @type {string} */ curvatures) =>
      `The ground is nearly flat here: besides the gradient the curvature is small as well${curvatures && ` (${curvatures})`}, so hardly anything moves.`,
    crawling: (/** @type {string} */ gain) => `Each step gains only about ${gain}.`,
    /** @param {{gain: string, size: string, stable: string}} facts */
    crawlingShort: ({ gain, size, stable }) =>
      `Each step gains only about ${gain}: the step size is ${size}, while up to ${stable} would be stable with the curvature here.`,
    /** @param {{gain: string, isUp: boolean, condition: string | null}} facts */
    crawlingNarrow: ({ gain, isUp, condition }) =>
      `Each step gains only about ${gain}, because the run creeps along a narrow ${valley(isUp)}${bends(condition)}.`,

    /** @param {{isMinimum: boolean, isSought: boolean, isCurve: boolean, curvatures: string}} facts */
    bends({ isMinimum, isSought, isCurve, curvatures }) {
      const way = `bends ${isMinimum ? 'upwards' : 'downwards'}${isCurve ? '' : ' in every direction'}`
      const wrong = isSought ? '' : `, so this is a ${isMinimum ? 'minimum' : 'maximum'}`
      return `The function ${way} there (${curvatures})${wrong}.`
    },
    saddle: (/** @type {boolean} */ isUp, /** @type {string} */ curvatures) =>
      `It is a saddle, not a ${goal(isUp)}: the function bends upwards in one direction and downwards in another (${curvatures}).`,
    degenerate: (/** @type {boolean} */ isUp) =>
      `The curvature vanishes there as well, so second derivatives do not tell whether it is a ${goal(isUp)}.`,
  }
}
