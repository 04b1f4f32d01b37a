// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { grownBox, isInside, within } from './clip.js'
import { pixelDots, pixelLines } from './path_points.js'
import { runStyle } from './run_colours.js'

/**
 * What every picture with a path shows of it: the way gone, the way to come, the start, the present point.
 *
 * @typedef {object} RouteScene
 * @property {import('./run_colours.js').RunStyle} style
 * @property {number[][]} past lines up to the cursor
 * @property {number[][]} future lines beyond it
 * @property {{x: number, y: number, alpha: number}[]} dots iterates, oldest first
 * @property {Place} start
 * @property {Place} present
 * @property {boolean} converged the present point is the end of a run that arrived
 * @property {boolean} hidden of the run its start alone is shown
 * @property {boolean} isCut the way is too long to be drawn whole
 *
 * @typedef {object} Place
 * @property {number} x pixel, moved to the edge when the place is outside
 * @property {number} y
 * @property {number | null} beyond direction in which the place lies outside of the frame, in radians; null when inside
 */

/** Iterates on a path: pixels between two, and how many at most. */
export const dotting = { spacing: 7, most: 300 }
const OLDEST_ALPHA = 0.35
// Dots from the newest to the first that is as faint as the oldest.
const FADED = 40
// Room for an arrow at the edge.
const EDGE_ROOM = 12
// A path that leaps about for thousands of steps covers the picture and takes long to draw: in pixels, what is shown of it.
const LONGEST = { past: 14000, first: 4000, future: 5000 }
const FIRST_STEPS = 30

/**
 * @param {Omit<import('./snapshot.js').Run, 'gradient'>} run
 * @param {import('./path_points.js').PixelRoute} route
 * @param {import('./clip.js').Box} frame
 * @param {'light' | 'dark'} themeName
 * @param {boolean} [isPlain] without its iterates: among many paths they would be a crowd
 * @returns {RouteScene}
 */
export function routeScene(run, route, frame, themeName, isPlain = false) {
  const { number = 1, hidden = false } = run
  const past = hidden ? { lines: [], isCut: false } : pastLines(route, run.entry, frame)
  const dots = hidden || isPlain ? [] : pixelDots(route, 0, run.entry, frame, dotting)
  return {
    style: runStyle(themeName, number - 1),
    hidden,
    past: past.lines,
    isCut: past.isCut,
    future: hidden ? [] : pixelLines(route, run.entry, run.lastEntry, frame, LONGEST.future).lines,
    dots: dots.map(({ x, y }, i) => ({ x, y, alpha: dotAlpha(i) })).reverse(),
    start: placeIn(frame, route.x(0), route.y(0)),
    present: placeIn(frame, route.x(run.entry), route.y(run.entry)),
    converged: run.status === 'converged' && run.entry === run.lastEntry,
  }
}

/** How strongly an iterate is drawn. @param {number} age  how many newer ones there are */
export const dotAlpha = (age) => Math.max(OLDEST_ALPHA, 1 - age / FADED)

/** More paths than this beside the one that is looked at are drawn without their iterates. */
export const mostDotted = 3

/**
 * The other runs of a race that are to be seen.
 * @param {import('./snapshot.js').Snapshot} snapshot
 */
export const rivals = ({ run, runs = [] }) =>
  runs.filter(({ number, hidden }) => !hidden && number !== run.number)

/**
 * Where the mean of a run's points lies on two coordinates; null where it is not asked for, or not in sight.
 * @param {import('./snapshot.js').Run} run @param {import('./frame.js').Frame} frame @param {readonly number[]} axes
 */
export function averageIn({ average, hidden }, frame, [across, up]) {
  if (!average || hidden) return null
  const place = { x: frame.x.toPixel(average.x[across]), y: frame.y.toPixel(average.x[up]) }
  return isInside(frame.box, place.x, place.y) ? place : null
}

/**
 * The way gone. Where it is too long to draw whole, the first steps are shown none the less: they say where it came from.
 * @param {import('./path_points.js').PixelRoute} route @param {number} entry @param {import('./clip.js').Box} frame
 */
function pastLines(route, entry, frame) {
  const { lines, reached } = pixelLines(route, entry, 0, frame, LONGEST.past)
  if (reached <= 0) return { lines, isCut: false }
  const last = Math.min(reached, FIRST_STEPS)
  const first = pixelLines(route, 0, last, frame, LONGEST.first)
  return { lines: [...first.lines, ...lines], isCut: last < reached || first.reached < last }
}

/**
 * What a picture has to say of paths that it does not draw whole.
 * @param {readonly RouteScene[]} routes @param {import('../words/words.js').Words} words
 */
export const cutNote = (routes, words) =>
  routes.some(({ isCut }) => isCut) ? { text: words.pictures.cut } : null

/**
 * @param {import('./clip.js').Box} frame @param {number} x @param {number} y
 * @returns {Place}
 */
export function placeIn(frame, x, y) {
  if (isInside(frame, x, y)) return { x, y, beyond: null }
  const inner = grownBox(frame, -EDGE_ROOM)
  // Where the function has no value the place stands at the foot: there is no way to point.
  if (Number.isNaN(y) && x >= frame.left && x <= frame.right) return { x, y: inner.bottom, beyond: null }
  const [nearX, nearY] = [within(x, inner.left, inner.right), within(y, inner.top, inner.bottom)]
  return { x: nearX, y: nearY, beyond: Math.atan2(y - nearY, x - nearX) || 0 }
}
