// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// As in: H. Li and others, Visualizing the Loss Landscape of Neural Nets, NeurIPS 2018, section 7.

/** Iterates looked at; of a longer path every so many. */
const mostIterates = 2000
/** Multiplications by the matrix that turn a vector to its main direction. */
const rounds = 200
/** Of the longer side of what is shown: the shortest the other may be, and the room around the path. */
const leastSide = 0.05
const room = 0.25

/**
 * The plane through the last iterate in which the path moves most: its two main directions.
 * @param {readonly ArrayLike<number>[]} x  a column a coordinate
 * @param {number} last  entry
 * @returns {PathPlane | null} null where there is no path yet
 *
 * @typedef {object} PathPlane
 * @property {Float64Array} at  the last iterate
 * @property {readonly [Float64Array, Float64Array]} directions  of length 1, at right angles
 * @property {number[]} shares  how much of the path's squared lengths each of them holds
 * @property {[number, number][]} domain
 */
export function pathPlane(x, last) {
  const at = Float64Array.from(x, (column) => column[last])
  const stride = Math.max(1, Math.ceil(last / mostIterates))
  /** @type {Float64Array[]} */
  const offsets = []
  for (let entry = 0; entry < last; entry += stride) {
    const offset = Float64Array.from(x, (column, i) => column[entry] - at[i])
    if (offset.every(Number.isFinite)) offsets.push(offset)
  }
  const whole = offsets.reduce((sum, offset) => sum + dot(offset, offset), 0)
  if (!(whole > 0) || !Number.isFinite(whole) || !at.every(Number.isFinite)) return null
  const first = mainDirection(offsets, null)
  const second = mainDirection(offsets, first)
  const shareOf = (/** @type {Float64Array} */ direction) =>
    offsets.reduce((sum, offset) => sum + dot(offset, direction) ** 2, 0) / whole
  const ends = [first, second].map((direction) => rangeOf(offsets.map((offset) => dot(offset, direction))))
  const widest = Math.max(...ends.map(([low, high]) => high - low))
  const domain = ends.map(([low, high]) => {
    const half = Math.max((high - low) * (0.5 + room), widest * leastSide)
    return /** @type {[number, number]} */ ([(low + high) / 2 - half, (low + high) / 2 + half])
  })
  return { at, directions: [first, second], shares: [shareOf(first), shareOf(second)], domain }
}

/** Where a point lies in the plane, seen at right angles to it. @param {Pick<PathPlane, 'at' | 'directions'>} plane @param {ArrayLike<number>} point */
export const placeInPlane = ({ at, directions }, point) =>
  directions.map((direction) => direction.reduce((sum, part, i) => sum + part * (point[i] - at[i]), 0))

/**
 * The same for all points of columns, a column each way.
 * @param {Pick<PathPlane, 'at' | 'directions'>} plane @param {readonly ArrayLike<number>[]} columns @param {number} last
 */
export const columnsInPlane = ({ at, directions }, columns, last) =>
  directions.map((direction) => {
    const places = new Float64Array(last + 1)
    columns.forEach((column, i) => {
      for (let entry = 0; entry <= last; entry++) places[entry] += direction[i] * (column[entry] - at[i])
    })
    return places
  })

/**
 * By the power method, from the longest offset on.
 * @param {readonly Float64Array[]} offsets
 * @param {Float64Array | null} former  to which it is at right angles
 */
function mainDirection(offsets, former) {
  const rest = offsets.map((offset) => (former ? without(offset, former) : offset))
  let direction = rest.reduce((most, offset) => (dot(offset, offset) > dot(most, most) ? offset : most))
  // A straight path has no second direction of its own: any will do.
  if (former && !(dot(direction, direction) > 1e-20 * dot(offsets[0], offsets[0])))
    return unit(without(axisFarFrom(former), former))
  direction = unit(direction)
  for (let round = 0; round < rounds; round++) {
    const next = new Float64Array(direction.length)
    for (const offset of rest) {
      const length = dot(offset, direction)
      for (let i = 0; i < next.length; i++) next[i] += length * offset[i]
    }
    direction = unit(former ? without(next, former) : next)
  }
  // Of two opposite directions the one whose greatest part is positive.
  const greatest = direction.reduce((most, part) => (Math.abs(part) > Math.abs(most) ? part : most), 0)
  return greatest < 0 ? direction.map((part) => -part) : direction
}

/** @param {Float64Array} direction */
function axisFarFrom(direction) {
  const least = direction.reduce((at, part, i) => (Math.abs(part) < Math.abs(direction[at]) ? i : at), 0)
  return Float64Array.from(direction, (_, i) => (i === least ? 1 : 0))
}

/** @param {ArrayLike<number>} a @param {ArrayLike<number>} b */
function dot(a, b) {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i]
  return sum
}

/** @param {Float64Array} vector @param {Float64Array} direction  of length 1 */
function without(vector, direction) {
  const length = dot(vector, direction)
  return vector.map((part, i) => part - length * direction[i])
}

/** @param {Float64Array} vector */
function unit(vector) {
  const length = Math.sqrt(dot(vector, vector))
  return vector.map((part) => part / length)
}

/** With the last iterate, which lies at 0. @param {readonly number[]} numbers */
const rangeOf = (numbers) =>
  numbers.reduce(([low, high], number) => [Math.min(low, number), Math.max(high, number)], [0, 0])
