// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { chooseLevels } from '../levels.js'
import { cameraFor, HEIGHT, project } from './camera.js'
import { heightAt, heightsOf } from './heights.js'
import { rasterOf } from './raster.js'

/**
 * The ground of a surface as it is seen: its pixels, and where on them a point of the function lies.
 * @typedef {ReturnType<typeof groundOf>} SurfaceGround
 * @typedef {{x: number, y: number, seen: boolean}} Spot pixel; `seen`: no hill stands before it
 */

// So that a path lies upon the ground and not half in it.
const LIFT = 0.012
// What lies less than this behind the ground that is seen lies on it.
const SLACK = 0.06
/** Pixels of the surface for one of the screen, at least: edges are smooth then. */
const FINE = 2
/** How many pixels there are time for while it is turned, and at rest. */
const MOST = { turning: 200_000, resting: 1_600_000 }

/**
 * @param {import('../contours.js').Field} field
 * @param {import('../snapshot.js').View} view
 * @param {import('./camera.js').Turn} turn
 */
export function groundOf(field, view, turn) {
  const { width, height, cache, turning, pixelRatio } = view
  const kept = /** @type {import('../plot_cache.js').PlotCache['derived']} */ (
    cache ? cache.derived : (_owner, _slot, _key, make) => make()
  )
  const levels = kept(field, 'levels', '', () => chooseLevels(field.values))
  const heights = kept(field, 'heights', '', () => heightsOf(field, levels.values))
  const camera = cameraFor({ width, height }, turn)
  const wanted = turning ? 1 : Math.max(FINE, pixelRatio)
  const detail = Math.min(wanted, Math.sqrt(MOST[turning ? 'turning' : 'resting'] / (width * height)))
  const key = [width, height, turn.azimuth, turn.elevation, detail].join(' ')
  const raster = kept(field, 'raster', key, () =>
    rasterOf(heights, camera, { width, height, pixelRatio: detail }),
  )
  const [[west, east], [south, north]] = field.domain

  /** @param {number} x @param {number} y of the function @param {number} [lift] @returns {Spot} */
  function spotAt(x, y, lift = LIFT) {
    const [across, along] = [(x - west) / (east - west), (y - south) / (north - south)]
    const z = (heightAt(heights, across, along) || 0) * HEIGHT + lift
    const { x: px, y: py, depth } = project(camera, 2 * across - 1, 2 * along - 1, z)
    const i = Math.floor(py * detail) * raster.columns + Math.floor(px * detail)
    return { x: px, y: py, seen: !(raster.depth[i] < depth - SLACK) }
  }

  /** @param {number} px @param {number} py @returns {[number, number] | null} what is seen there, as a point of the function */
  function pointUnder(px, py) {
    const i = Math.floor(py * detail) * raster.columns + Math.floor(px * detail)
    if (!(raster.u[i] >= 0)) return null
    const [right, away] = [(px - camera.centreX) / camera.scale, raster.depth[i]]
    const across = (right * camera.cos - away * camera.sin + 1) / 2
    const along = (right * camera.sin + away * camera.cos + 1) / 2
    return [west + across * (east - west), south + along * (north - south)]
  }

  return { field, levels, heights, camera, raster, detail, key, spotAt, pointUnder }
}
