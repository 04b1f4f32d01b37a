// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { curvePicture } from './curve_picture.js'
import { dataPicture } from './data_picture.js'
import { mapPicture } from './map_picture.js'
import { tracesPicture } from './traces_picture.js'

/**
 * The pictures. To add one: its file, a line in the list below, and a test.
 *
 * @template Scene
 * @typedef {object} Picture
 * @property {string} id
 * @property {string} label
 * @property {(snapshot: import('./snapshot.js').Snapshot) => boolean} applies
 * @property {(snapshot: import('./snapshot.js').Snapshot, view: import('./snapshot.js').View) => Scene} scene
 * @property {readonly ((context: import('./snapshot.js').Context, scene: Scene) => void)[]} layers from the ground up
 * @property {(snapshot: import('./snapshot.js').Snapshot) => string} describe what the picture shows, for those who cannot see it
 * @property {(scene: Scene, px: number, py: number) => PointedAt | null} pointAt coordinates under a pixel; null where none can be chosen
 * @property {(scene: Scene) => {x: number, y: number, radius: number} | null} startHandle what is dragged to move the start
 * @property {(scene: Scene, px: number, py: number) => number | null} stepAt the step under a pixel, where steps are an axis
 *
 */

/** @typedef {{coordinates: number[], inside: boolean}} PointedAt coordinates within what is shown; `inside`: the pixel lay in the frame */

/** @type {readonly Picture<any>[]} the most telling first */
export const pictures = Object.freeze([mapPicture, curvePicture, dataPicture, tracesPicture])

/**
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @returns {Picture<any>[]} those that can show it
 */
export function picturesFor(snapshot) {
  return pictures.filter((picture) => picture.applies(snapshot))
}

/**
 * @template Scene
 * @param {import('./snapshot.js').Context} context scaled to CSS pixels and cleared
 * @param {Picture<Scene>} picture
 * @param {Scene} scene
 */
export function drawPicture(context, picture, scene) {
  for (const draw of picture.layers) draw(context, scene)
}
