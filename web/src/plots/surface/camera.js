// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * Looks at the ground, a square from -1 to 1 either way with heights upon it, from far away and above: parallel projection, in
 * which what is upright stays upright on the screen.
 *
 * @typedef {object} Camera
 * @property {number} scale pixels for one unit
 * @property {number} centreX pixel of the middle of the ground
 * @property {number} centreY
 * @property {number} cos of the azimuth
 * @property {number} sin
 * @property {number} tilt share of a length away from the viewer that is seen
 * @property {number} rise share of a height that is seen
 *
 * @typedef {{azimuth: number, elevation: number}} Turn in radians
 */

/** The highest ground, beside a square of two units. */
export const HEIGHT = 0.8
/** The block of ground goes on below its lowest point. */
export const BASE = -0.08

/** @type {Readonly<Turn>} */
export const usualTurn = Object.freeze({ azimuth: -0.6, elevation: 0.78 })
const LOWEST = 0.15
const HIGHEST = Math.PI / 2
// Room for what stands around the ground: the tools above, names and numbers of the axes below.
const ROOM = { side: 34, top: 34, bottom: 40 }

/**
 * @param {Turn} turn @param {number} azimuth @param {number} elevation by how much
 * @returns {Turn}
 */
export function turnedBy(turn, azimuth, elevation) {
  return {
    azimuth: (turn.azimuth + azimuth) % (2 * Math.PI),
    elevation: Math.max(LOWEST, Math.min(HIGHEST, turn.elevation + elevation)),
  }
}

/**
 * As large as it may be without changing its size while it is turned round.
 * @param {{width: number, height: number}} size
 * @param {Turn} turn
 * @returns {Camera}
 */
export function cameraFor({ width, height }, { azimuth, elevation }) {
  const [tilt, rise] = [Math.sin(elevation), Math.cos(elevation)]
  const reach = Math.SQRT2
  const tall = 2 * reach * tilt + (HEIGHT - BASE) * rise
  const room = { width: width - 2 * ROOM.side, height: height - ROOM.top - ROOM.bottom }
  const scale = Math.max(1, Math.min(room.width / (2 * reach), room.height / tall))
  const middle = ROOM.top + room.height / 2
  return {
    scale,
    centreX: width / 2,
    centreY: middle + (scale * rise * (HEIGHT + BASE)) / 2,
    cos: Math.cos(azimuth),
    sin: Math.sin(azimuth),
    tilt,
    rise,
  }
}

/**
 * @param {Camera} camera
 * @param {number} x @param {number} y on the ground, -1 to 1
 * @param {number} z height, 0 to HEIGHT
 * @returns {{x: number, y: number, depth: number}} pixel; how far away, the middle of the ground being 0
 */
export function project({ scale, centreX, centreY, cos, sin, tilt, rise }, x, y, z) {
  const depth = y * cos - x * sin
  return { x: centreX + scale * (x * cos + y * sin), y: centreY - scale * (depth * tilt + z * rise), depth }
}
