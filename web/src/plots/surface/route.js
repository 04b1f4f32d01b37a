// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { clippedSegment, within } from '../clip.js'
import { dotAlpha, dotting } from '../route_scene.js'
import { runStyle } from '../run_colours.js'

/**
 * A path on a surface: it follows the ground between two iterates, as the straight line between them does on the map.
 *
 * @typedef {import('../route_scene.js').RouteScene & {behind: number[][]}} SurfaceRoute lines behind a hill are `behind`
 */

/** Pixels between two points at which a line is laid upon the ground. */
const STRIDE = 5
/** Points of a path that are looked at: more is a mass in which no step is to be seen. */
const MOST = 5000
const SAME_PIXEL = 0.6

/**
 * @param {Omit<import('../snapshot.js').Run, 'gradient'>} run
 * @param {import('../snapshot.js').Trajectory} trajectory
 * @param {import('./ground.js').SurfaceGround} ground
 * @param {'light' | 'dark'} themeName
 * @param {boolean} [isPlain] without its iterates
 * @returns {SurfaceRoute}
 */
export function surfaceRoute(run, trajectory, ground, themeName, isPlain = false) {
  const { number = 1, hidden = false } = run
  const [xs, ys] = trajectory.x
  const past = hidden ? new Lines() : laidLines(xs, ys, run.entry, 0, ground)
  const future = hidden ? new Lines() : laidLines(xs, ys, run.entry, run.lastEntry, ground)
  return {
    style: runStyle(themeName, number - 1),
    past: past.seen,
    isCut: past.isCut,
    hidden,
    behind: past.behind,
    future: future.seen,
    dots: hidden || isPlain ? [] : dotsOf(xs, ys, run.entry, ground),
    start: placeOf(xs[0], ys[0], ground),
    present: placeOf(xs[run.entry], ys[run.entry], ground),
    converged: run.status === 'converged' && run.entry === run.lastEntry,
  }
}

/**
 * @param {ArrayLike<number>} xs @param {ArrayLike<number>} ys
 * @param {number} from where the path is drawn whole @param {number} to
 * @param {import('./ground.js').SurfaceGround} ground
 */
function laidLines(xs, ys, from, to, ground) {
  const box = boxOf(ground.field)
  const way = to < from ? -1 : 1
  const lines = new Lines()
  let looked = 0
  for (let entry = from; entry !== to && looked < MOST; entry += way) {
    const piece = clippedSegment(xs[entry], ys[entry], xs[entry + way], ys[entry + way], box)
    if (!piece) {
      looked += 1
      lines.breakOff()
      continue
    }
    const [x0, y0, x1, y1] = piece
    if (x0 !== xs[entry] || y0 !== ys[entry]) lines.breakOff()
    const [one, other] = [ground.spotAt(x0, y0), ground.spotAt(x1, y1)]
    const length = Math.hypot(other.x - one.x, other.y - one.y)
    const count = length < SAME_PIXEL ? 1 : Math.max(2, Math.min(60, Math.ceil(length / STRIDE)))
    for (let i = 0; i <= count; i++)
      lines.add(ground.spotAt(x0 + ((x1 - x0) * i) / count, y0 + ((y1 - y0) * i) / count))
    if (x1 !== xs[entry + way] || y1 !== ys[entry + way]) lines.breakOff()
    looked += count
    lines.isCut = looked >= MOST && entry + way !== to
  }
  return lines
}

/** Lines that part where the path goes behind a hill, and comes back. */
class Lines {
  constructor() {
    /** @type {number[][]} */
    this.seen = []
    /** @type {number[][]} */
    this.behind = []
    /** Whether there was more to come than is looked at. */
    this.isCut = false
    /** @type {import('./ground.js').Spot | null} */
    this.last = null
  }

  breakOff() {
    this.last = null
  }

  /** @param {import('./ground.js').Spot} spot */
  add(spot) {
    const { last } = this
    if (last && Math.abs(last.x - spot.x) < SAME_PIXEL && Math.abs(last.y - spot.y) < SAME_PIXEL) return
    this.last = spot
    if (!last) return
    const list = spot.seen && last.seen ? this.seen : this.behind
    const line = list[list.length - 1]
    if (line && line[line.length - 2] === last.x && line[line.length - 1] === last.y)
      line.push(spot.x, spot.y)
    else list.push([last.x, last.y, spot.x, spot.y])
  }
}

/** @param {ArrayLike<number>} xs @param {ArrayLike<number>} ys @param {number} newest @param {import('./ground.js').SurfaceGround} ground */
function dotsOf(xs, ys, newest, ground) {
  const { left, right, top, bottom } = boxOf(ground.field)
  const taken = new Set()
  const dots = []
  const oldest = Math.max(0, newest - MOST)
  for (let entry = newest; entry >= oldest && dots.length < dotting.most; entry--) {
    const [x, y] = [xs[entry], ys[entry]]
    if (!(x >= left && x <= right && y >= top && y <= bottom)) continue
    const spot = ground.spotAt(x, y)
    const cell = `${Math.floor(spot.x / dotting.spacing)} ${Math.floor(spot.y / dotting.spacing)}`
    if (!spot.seen || taken.has(cell)) continue
    taken.add(cell)
    dots.push({ x: spot.x, y: spot.y, alpha: dotAlpha(newest - entry) })
  }
  return dots.reverse()
}

/**
 * @param {number} x @param {number} y @param {import('./ground.js').SurfaceGround} ground
 * @returns {import('../route_scene.js').Place}
 */
function placeOf(x, y, ground) {
  const { left, right, top, bottom } = boxOf(ground.field)
  const [nearX, nearY] = [within(x, left, right), within(y, top, bottom)]
  const here = ground.spotAt(nearX, nearY)
  if (nearX === x && nearY === y) return { x: here.x, y: here.y, beyond: null }
  const [dx, dy] = [Math.sign(x - nearX) || 0, Math.sign(y - nearY) || 0]
  const { cos, sin, tilt } = ground.camera
  const beyond = Math.atan2(-(dy * cos - dx * sin) * tilt, dx * cos + dy * sin)
  return { x: here.x, y: here.y, beyond }
}

/** The domain as a box to be clipped to, in units of the function. @param {import('../contours.js').Field} field */
const boxOf = ({ domain: [[left, right], [top, bottom]] }) => ({ left, right, top, bottom })
