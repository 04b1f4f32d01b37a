// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { arrowIn } from './arrows_scene.js'

const LONGEST = 78
// So short it still says which way.
const SHORTEST = 14

/**
 * The way down (up, when climbing) that one row, a batch and all rows ask for, as long as their gradients are to each
 * other; those that are too short to be seen are drawn as short as can be seen.
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @param {readonly import('./snapshot.js').RowGradient[]} gradients
 * @param {import('./frame.js').Frame} frame
 * @param {import('./route_scene.js').Place} present
 * @param {readonly number[]} axes  the coordinates across and up
 * @returns {import('./layers/arrows.js').Arrow[]}
 */
export function fitArrows({ problem }, gradients, frame, { x, y, beyond }, axes) {
  if (beyond !== null) return []
  const sign = problem.sense === 'maximise' ? 1 : -1
  const ways = gradients.map(({ of, gradient }) => {
    const [dx, dy] = [sign * gradient[axes[0]] * frame.x.slope, sign * gradient[axes[1]] * frame.y.slope]
    return { of, dx, dy, length: Math.hypot(dx, dy) }
  })
  const longest = Math.max(...ways.map(({ length }) => length).filter(Number.isFinite))
  return ways
    .filter(({ length }) => length > 0 && Number.isFinite(length))
    .sort((a, b) => b.length - a.length)
    .flatMap(({ of, dx, dy, length }) => {
      const share = Math.max(SHORTEST, (LONGEST * length) / longest) / length
      const line = arrowIn(frame.box, x, y, x + dx * share, y + dy * share)
      return line ? [{ kind: of, line, label: null }] : []
    })
}
