// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { clippedSegment, isInside } from './clip.js'

/** Half the length of the mark of a refused trial. */
const TICK = 5

/** @typedef {{x: number, y: number}} Point */

/**
 * What a search tried in the step that led to the present point: the line that it went along, a mark across it for each
 * point that was refused, and the point that was taken.
 * @typedef {object} TrialsScene
 * @property {readonly number[][]} lines
 * @property {readonly number[][]} refused
 * @property {readonly Point[]} accepted
 */

/**
 * @param {import('./snapshot.js').Run} run
 * @param {Point | null} origin  where the search began, where a line is to be drawn from there
 * @param {import('./clip.js').Box} box
 * @param {(trial: import('./snapshot.js').Trial) => Point} placeOf
 * @returns {TrialsScene | null}
 */
export function trialsScene({ trials = [], hidden }, origin, box, placeOf) {
  if (trials.length === 0 || hidden) return null
  const placed = trials.map((trial) => ({ ...placeOf(trial), accepted: trial.accepted }))
  const inSight = placed.filter(({ x, y }) => Number.isFinite(x + y) && isInside(box, x, y))
  const farthest = placed.reduce((far, each) => (lengthTo(origin, each) > lengthTo(origin, far) ? each : far))
  const length = lengthTo(origin, farthest)
  const along = origin && length > 0 && clippedSegment(origin.x, origin.y, farthest.x, farthest.y, box)
  // Where no line is drawn the marks stand upright.
  const [acrossX, acrossY] = along
    ? [(-(farthest.y - origin.y) / length) * TICK, ((farthest.x - origin.x) / length) * TICK]
    : [0, TICK]
  return {
    lines: along ? [[...along]] : [],
    refused: inSight
      .filter(({ accepted }) => !accepted)
      .map(({ x, y }) => [x - acrossX, y - acrossY, x + acrossX, y + acrossY]),
    accepted: inSight.filter(({ accepted }) => accepted),
  }
}

/**
 * On a map of two of the coordinates. Of a thinned history it is not known where the step began.
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @param {import('./frame.js').Frame} frame
 * @param {readonly number[]} axes
 */
export function trialsOnMap({ run, trajectory: { step, x } }, frame, [across, up]) {
  const { entry, cursor } = run
  /** @param {ArrayLike<number>} at @returns {Point} */
  const pixelAt = (at) => ({ x: frame.x.toPixel(at[across]), y: frame.y.toPixel(at[up]) })
  const origin = step[entry - 1] === cursor - 1 ? pixelAt(x.map((column) => column[entry - 1])) : null
  return trialsScene(run, origin, frame.box, (trial) => pixelAt(trial.x))
}

/** @param {Point | null} from @param {Point} to */
function lengthTo(from, to) {
  const length = from ? Math.hypot(to.x - from.x, to.y - from.y) : 0
  return Number.isFinite(length) ? length : 0
}
