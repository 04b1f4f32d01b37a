// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {BenchFacts} from '../../plots/bench/facts.js' */
/** @import {Words} from '../../words/words.js' */

/** Numbers in sentences and tables of derivatives. */
export const few = Object.freeze({ digits: 6, mantissa: 4 })
export const short = Object.freeze({ digits: 3, mantissa: 2 })

/**
 * What there is to say of a slope and its estimate: what is amiss with them, else how far they are apart.
 * @param {BenchFacts} facts
 * @param {Words} words
 * @param {import('../../words/bench.js').BenchWords} bench
 * @returns {{text: string, isBad: boolean}}
 */
export function noteOn(facts, words, { notes }) {
  const { variable, x, value, slope, sides, chosen } = facts
  const at = (/** @type {number} */ place) => words.number(place, { digits: 8 })
  if (!Number.isFinite(value)) return { text: notes.undefinedHere(variable, at(x)), isBad: true }
  const missing = chosen.points.find(({ y }) => !Number.isFinite(y))
  if (missing) return { text: notes.undefinedThere(variable, at(missing.x)), isBad: true }
  if (chosen.isLost) return { text: notes.lost(variable), isBad: true }
  if (sides.jump) return { text: notes.jump, isBad: true }
  if (sides.kink) {
    return { text: notes.kink(words.number(sides.left, few), words.number(sides.right, few)), isBad: true }
  }
  if (!Number.isFinite(slope)) return { text: notes.undefinedHere(variable, at(x)), isBad: true }
  if (chosen.error === 0) return { text: notes.exact, isBad: false }
  return { text: notes.fine(words.number(Math.abs(chosen.error), short)), isBad: false }
}
