// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { boxesOverlap } from './boxes.js'
import { clippedSegment, isInside } from './clip.js'

const GRADIENT_LENGTH = 38
// Shorter, and an arrow is all head.
const SHORTEST = 10
const LABEL = { width: 30, height: 16, angle: 0 }

/**
 * The way straight down (up, when climbing), and the next step when it is known; the longer one beneath.
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @param {import('./frame.js').Frame} frame
 * @param {import('./route_scene.js').RouteScene} route
 * @param {readonly {x: number, y: number}[]} crosses kept free of the label
 * @returns {import('./layers/arrows.js').Arrow[]}
 */
export function arrowsAt({ problem, run, trajectory }, frame, { start, present, converged }, crosses) {
  /** @type {import('./layers/arrows.js').Arrow[]} */
  const arrows = []
  if (present.beyond !== null || converged || !Number.isFinite(run.value)) return arrows
  const { x, y } = present
  // Of a thinned history the next entry may be many steps ahead.
  if (trajectory.step[run.entry + 1] === run.cursor + 1) {
    const [nextX, nextY] = trajectory.x.map((column) => column[run.entry + 1])
    const line = arrowIn(frame.box, x, y, frame.x.toPixel(nextX), frame.y.toPixel(nextY))
    if (line) arrows.push({ kind: 'step', line, label: null })
  }
  const climbing = problem.sense === 'maximise'
  const sign = climbing ? 1 : -1
  const [dx, dy] = [sign * run.gradient[0] * frame.x.slope, sign * run.gradient[1] * frame.y.slope]
  const share = GRADIENT_LENGTH / Math.hypot(dx, dy)
  if (Number.isFinite(share) && share > 0) {
    const line = arrowIn(frame.box, x, y, x + dx * share, y + dy * share)
    const label = line && labelPlace(line, frame.box, [start, ...crosses])
    if (line)
      arrows.push({
        kind: 'gradient',
        line,
        label: label ? { ...label, text: climbing ? '∇\u200af' : '−∇\u200af' } : null,
      })
  }
  return arrows.sort((a, b) => lengthOf(b.line) - lengthOf(a.line))
}

/**
 * An arrow from a point, cut where it leaves the frame.
 * @param {import('./clip.js').Box} frame
 * @param {number} x0 @param {number} y0 @param {number} x1 @param {number} y1
 */
export function arrowIn(frame, x0, y0, x1, y1) {
  const piece = isInside(frame, x0, y0) ? clippedSegment(x0, y0, x1, y1, frame) : null
  return piece && lengthOf(piece) >= SHORTEST ? piece : null
}

/**
 * Beside the arrow or beyond its tip, wherever nothing else stands.
 * @param {readonly number[]} line
 * @param {import('./clip.js').Box} frame
 * @param {readonly {x: number, y: number}[]} marks
 */
function labelPlace([x0, y0, x1, y1], frame, marks) {
  const length = lengthOf([x0, y0, x1, y1])
  const [ux, uy] = [(x1 - x0) / length, (y1 - y0) / length]
  const places = [
    { x: x0 + 0.7 * (x1 - x0) - 20 * uy, y: y0 + 0.7 * (y1 - y0) + 15 * ux },
    { x: x0 + 0.7 * (x1 - x0) + 20 * uy, y: y0 + 0.7 * (y1 - y0) - 15 * ux },
    { x: x1 + 20 * ux, y: y1 + 13 * uy },
  ]
  return places.find(
    ({ x, y }) =>
      isInside(frame, x, y, -14) &&
      !marks.some((mark) => boxesOverlap({ ...LABEL, x, y }, { ...mark, width: 16, height: 16, angle: 0 })),
  )
}

/** @param {readonly number[]} line */
function lengthOf([x0, y0, x1, y1]) {
  return Math.hypot(x1 - x0, y1 - y0)
}
