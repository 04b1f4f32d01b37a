// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { BASE, HEIGHT } from './camera.js'
import { lightOn } from './light.js'

/**
 * What is seen in each pixel. Ground that is seen from above shows, in every column of the screen, what rises above all that
 * stands before it: so a column is walked from the front to the back, and only new height is filled in. That takes a few
 * milliseconds, needs neither triangles nor a graphics card, and looks the same in every browser.
 *
 * @typedef {object} Raster
 * @property {number} columns
 * @property {number} rows
 * @property {Float32Array} u level coordinate; NaN for nothing, WALL_X or WALL_Y for the sides of the block
 * @property {Float32Array} depth how far away; Infinity for nothing
 * @property {Float32Array} light 0 to 1, how much of it falls there
 */

export const WALL_X = -1
export const WALL_Y = -2

/** A walk's stride on the ground, by the side of a cell of the grid. */
const STRIDE = 0.75

/**
 * @param {import('./heights.js').Heights} heights
 * @param {import('./camera.js').Camera} camera
 * @param {{width: number, height: number, pixelRatio: number}} size in CSS pixels
 * @returns {Raster}
 */
export function rasterOf(heights, camera, { width, height, pixelRatio }) {
  const [columns, rows] = [Math.round(width * pixelRatio), Math.round(height * pixelRatio)]
  const raster = {
    columns,
    rows,
    u: new Float32Array(columns * rows).fill(Number.NaN),
    depth: new Float32Array(columns * rows).fill(Infinity),
    light: new Float32Array(columns * rows),
  }
  const walker = new Walker(heights, camera, raster, pixelRatio)
  for (let column = 0; column < columns; column++) walker.walk(column)
  return raster
}

class Walker {
  /**
   * @param {import('./heights.js').Heights} heights
   * @param {import('./camera.js').Camera} camera
   * @param {Raster} raster
   * @param {number} pixelRatio
   */
  constructor(heights, camera, raster, pixelRatio) {
    this.raster = raster
    this.heights = heights
    this.camera = camera
    this.scale = camera.scale * pixelRatio
    this.centreX = camera.centreX * pixelRatio
    this.centreY = camera.centreY * pixelRatio
    this.light = lightOn(heights, camera)
    this.stride = (2 * STRIDE) / Math.max(heights.columns, heights.rows)
    // The sample before: row on the screen, and what is there.
    this.y = 0
    this.u = 0
    this.t = 0
    this.l = 0
  }

  /** @param {number} column of the screen */
  walk(column) {
    const { cos, sin } = this.camera
    const right = (column + 0.5 - this.centreX) / this.scale
    const way = span(right * cos, -sin, right * sin, cos)
    if (!way) return
    const [from, to] = way
    const count = Math.max(1, Math.ceil((to - from) / this.stride))
    let horizon = this.raster.rows
    let known = false
    for (let i = 0; i <= count; i++) {
      const t = from + ((to - from) * i) / count
      const before = known
      const [y0, u0, t0, l0] = [this.y, this.u, this.t, this.l]
      known = this.sample(right * cos - t * sin, right * sin + t * cos, t)
      if (!known) continue
      if (i === 0) horizon = this.wall(column, from, right)
      if (before && this.y < horizon) horizon = this.fill(column, horizon, y0, u0, t0, l0)
      else if (!before) horizon = Math.min(horizon, this.y)
    }
  }

  /**
   * Fills the rows between the sample before and this one that nothing before them covers.
   * @param {number} column @param {number} horizon @param {number} y0 @param {number} u0 @param {number} t0 @param {number} l0
   * @returns {number} the new horizon
   */
  fill(column, horizon, y0, u0, t0, l0) {
    const { raster, y, u, t, l } = this
    const first = Math.max(0, Math.ceil(y - 0.5))
    const last = Math.min(raster.rows, Math.ceil(horizon - 0.5))
    for (let row = first; row < last; row++) {
      const share = y0 > y ? Math.max(0, (y0 - row - 0.5) / (y0 - y)) : 1
      const i = row * raster.columns + column
      raster.u[i] = u0 + (u - u0) * share
      raster.depth[i] = t0 + (t - t0) * share
      raster.light[i] = l0 + (l - l0) * share
    }
    return y
  }

  /**
   * The side of the block, where a walk enters it.
   * @param {number} column @param {number} t @param {number} right
   * @returns {number} the horizon above it
   */
  wall(column, t, right) {
    const { raster, camera, y } = this
    const foot = this.centreY - this.scale * (t * camera.tilt + BASE * camera.rise)
    const x = right * camera.cos - t * camera.sin
    const side = Math.abs(x) > 1 - 1e-6 ? WALL_X : WALL_Y
    const last = Math.min(raster.rows, Math.ceil(foot - 0.5))
    for (let row = Math.max(0, Math.ceil(y - 0.5)); row < last; row++) {
      raster.u[row * raster.columns + column] = side
      raster.depth[row * raster.columns + column] = t
    }
    return y
  }

  /**
   * What is at a place of the ground, between the nodes of the grid.
   * @param {number} x @param {number} y @param {number} t
   * @returns {boolean} whether there is anything
   */
  sample(x, y, t) {
    const { columns, rows, z, u, gap } = this.heights
    const gx = Math.max(0, Math.min(columns - 1.000001, ((x + 1) / 2) * (columns - 1)))
    const gy = Math.max(0, Math.min(rows - 1.000001, ((y + 1) / 2) * (rows - 1)))
    const [column, row] = [Math.floor(gx), Math.floor(gy)]
    const i = row * columns + column
    const [fx, fy] = [gx - column, gy - row]
    const [a, b, c, d] = [(1 - fx) * (1 - fy), fx * (1 - fy), (1 - fx) * fy, fx * fy]
    const [j, k, m] = [i + 1, i + columns, i + columns + 1]
    if (gap && a * gap[i] + b * gap[j] + c * gap[k] + d * gap[m] > 0.5) return false
    const height = a * z[i] + b * z[j] + c * z[k] + d * z[m]
    const { light } = this
    this.y = this.centreY - this.scale * (t * this.camera.tilt + height * HEIGHT * this.camera.rise)
    this.u = a * u[i] + b * u[j] + c * u[k] + d * u[m]
    this.l = a * light[i] + b * light[j] + c * light[k] + d * light[m]
    this.t = t
    return true
  }
}

/**
 * Where a line on the ground lies within the square, from -1 to 1 either way.
 * @param {number} x @param {number} dx @param {number} y @param {number} dy
 * @returns {[number, number] | null}
 */
function span(x, dx, y, dy) {
  let [from, to] = [-Infinity, Infinity]
  for (const [at, slope] of [
    [x, dx],
    [y, dy],
  ]) {
    if (Math.abs(slope) < 1e-12) {
      if (Math.abs(at) > 1) return null
    } else {
      const [one, other] = [(-1 - at) / slope, (1 - at) / slope]
      from = Math.max(from, Math.min(one, other))
      to = Math.min(to, Math.max(one, other))
    }
  }
  return from < to ? [from, to] : null
}
