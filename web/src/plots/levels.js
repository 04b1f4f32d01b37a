// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { tickStep, ticks } from './ticks.js'
import { bounded } from './undefined_region.js'
import { sortedQuantile as quantile } from './value_range.js'

/**
 * Which contours to draw.
 *
 * A field whose values are spread evenly (Rastrigin, a plane) gets evenly spaced levels. One whose values
 * crowd near its lowest (a bowl, Rosenbrock's valley: the median lies in the lower part of the range) gets
 * levels that widen by a constant factor above a round base, so that the valley is drawn and not only the walls.
 * Levels are round, every fifth is an index contour, and index contours are the roundest of them.
 *
 * @typedef {object} Levels
 * @property {'linear' | 'logarithmic' | 'none'} kind
 * @property {number[]} values ascending
 * @property {boolean[]} index which of them are index contours
 * @property {number} base logarithmic: levels widen from here; linear: 0
 */

const WANTED = 22
const MOST = 40
const SAMPLE = 8192
// A uniform ramp has its median at 0.5 of its range, a paraboloid at 0.25 to 0.32, Rastrigin at 0.44.
const CROWDED_BELOW = 0.38
// Levels that enclose less of the picture than this are not seen.
const SEEN = 0.005
// A bulk of values that spans less than this of their whole range is level ground.
const PLAIN = 1e-6

/**
 * @param {ArrayLike<number>} field values on a grid; those that are not finite are passed over
 * @returns {Levels}
 */
export function chooseLevels(field) {
  const sorted = sortedSample(field)
  if (isLevel(sorted)) return noLevels()
  const [low, high] = [sorted[0], sorted[sorted.length - 1]]
  const median = quantile(sorted, 0.5)
  return (median - low) / (high - low) < CROWDED_BELOW ? logarithmicLevels(sorted) : linearLevels(sorted)
}

/**
 * The same, evenly spaced however the values lie: as a scale of colours has them.
 * @param {ArrayLike<number>} values
 * @returns {Levels}
 */
export function evenLevels(values) {
  const sorted = sortedSample(values)
  return isLevel(sorted) ? noLevels() : linearLevels(sorted)
}

/** @param {Float64Array} sorted */
function isLevel(sorted) {
  const [low, high] = [sorted[0], sorted[sorted.length - 1]]
  const noise = 1e-12 * Math.max(Math.abs(low), Math.abs(high))
  return sorted.length < 2 || !(high - low > noise)
}

/** @returns {Levels} */
const noLevels = () => ({ kind: 'none', values: [], index: [], base: 0 })

/**
 * Round, evenly spaced levels. A narrow pole must not take all of them: what lies far outside the bulk of the
 * values is left to the last colour. But where the bulk is a plain, level to the last digits, all there is to see lies
 * outside of it: then the levels span it all, and none runs through the plain, which would trace rounding errors.
 * @param {Float64Array} sorted
 * @returns {Levels}
 */
function linearLevels(sorted) {
  const [q02, q98] = [quantile(sorted, 0.02), quantile(sorted, 0.98)]
  const [lowest, highest] = [sorted[0], sorted[sorted.length - 1]]
  const isPlain = q98 - q02 < PLAIN * (highest - lowest)
  const room = isPlain ? highest - lowest : 2 * (q98 - q02)
  const low = Math.max(lowest, q02 - room)
  const high = Math.min(highest, q98 + room)
  const step = tickStep(low, high, WANTED)
  const values = ticks(low, high, WANTED).filter(
    (value) => value > low && !(isPlain && Math.abs(value - q98) < step / 100),
  )
  return { kind: 'linear', values, index: values.map((value) => Math.round(value / step) % 5 === 0), base: 0 }
}

/**
 * @param {Float64Array} sorted
 * @returns {Levels}
 */
function logarithmicLevels(sorted) {
  const low = sorted[0]
  const median = quantile(sorted, 0.5)
  const spread = median > low ? median - low : sorted[sorted.length - 1] - low
  const unit = 10 ** Math.floor(Math.log10(spread * 0.05))
  // Levels above zero itself are rounder than levels above a number close to it.
  const base = low >= 0 && low <= median / 2 ? 0 : Math.floor(low / unit) * unit
  const top = quantile(sorted, 1 - SEEN) - base
  const lower = quantile(sorted, 0.05) - base
  // Where much of the ground is level and lowest, the levels begin a little above it.
  const bulk = lower > 0 ? lower : top / 1e3
  const ladder = chooseLadder(Math.log10(top / bulk))
  const bottom = Math.max(quantile(sorted, SEEN) - base, bulk / 1e4)
  let rungs = ladder(Math.floor(Math.log10(bottom)), Math.ceil(Math.log10(top)))
  rungs = rungs.filter(({ height }) => height >= bottom && height <= top)
  rungs = rungs.slice(Math.max(0, rungs.length - MOST))
  return {
    kind: 'logarithmic',
    values: rungs.map(({ height }) => roundOff(base + height)),
    index: rungs.map(({ isIndex }) => isIndex),
    base,
  }
}

/** @typedef {(from: number, to: number) => {height: number, isIndex: boolean}[]} Ladder from one exponent of ten to another */

/**
 * The ladder that puts about the wanted number of levels into so many decades.
 * @param {number} decades
 * @returns {Ladder}
 */
function chooseLadder(decades) {
  /** @type {{perDecade: number, ladder: Ladder}[]} */
  const ladders = [
    { perDecade: 15, ladder: ladderOf([1, 2, 5], 1) },
    { perDecade: 10, ladder: ladderOf([1, 3], 1) },
    ...[1, 2, 5, 10, 20, 50, 100].map((stride) => ({ perDecade: 5 / stride, ladder: ladderOf([1], stride) })),
  ]
  const misfit = (/** @type {{perDecade: number}} */ { perDecade }) =>
    Math.abs(Math.log((perDecade * decades) / WANTED))
  return ladders.reduce((best, candidate) => (misfit(candidate) < misfit(best) ? candidate : best)).ladder
}

/**
 * Index contours at `mantissas` times powers of `10^stride`, and four levels between each two of them.
 * @param {number[]} mantissas @param {number} stride
 * @returns {Ladder}
 */
function ladderOf(mantissas, stride) {
  return (from, to) => {
    /** @type {{height: number, isIndex: boolean}[]} */
    const rungs = []
    for (let exponent = Math.floor(from / stride) * stride; exponent <= to; exponent += stride) {
      mantissas.forEach((mantissa, i) => {
        const next = i + 1 < mantissas.length ? mantissas[i + 1] : 10 ** stride
        for (let fifth = 0; fifth < 5; fifth++) {
          const between =
            mantissas.length === 3
              ? mantissa + ((next - mantissa) * fifth) / 5
              : mantissa * (next / mantissa) ** (fifth / 5)
          rungs.push({ height: between * 10 ** exponent, isIndex: fifth === 0 })
        }
      })
    }
    return rungs
  }
}

/** @param {ArrayLike<number>} field */
function sortedSample(field) {
  let low = Infinity
  let high = -Infinity
  const stride = Math.max(1, Math.floor(field.length / SAMPLE) | 1)
  const sample = new Float64Array(Math.ceil(field.length / stride) + 2)
  let count = 0
  for (let i = 0; i < field.length; i++) {
    if (!Number.isFinite(field[i])) continue
    const value = bounded(field[i])
    if (value < low) low = value
    if (value > high) high = value
    if (i % stride === 0) sample[count++] = value
  }
  if (!(high >= low)) return new Float64Array(0)
  sample[count++] = low
  sample[count++] = high
  return sample.subarray(0, count).sort()
}

/** @param {number} value takes off the dust of binary fractions, 0.30000000000000004 */
function roundOff(value) {
  return Number(value.toPrecision(12))
}
