// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { mapPicture } from './map_picture.js'

/**
 * The pictures. To add one: its file, an entry in the list below, its name in words/, and a test. The page opens on the map; the others are
 * loaded when they are first shown.
 *
 * @typedef {keyof import('../words/words.js').Words['pictures']['labels']} PictureId  under which its name is said
 * @typedef {object} PictureEntry
 * @property {PictureId} id
 * @property {(snapshot: import('./snapshot.js').Snapshot) => boolean} applies
 * @property {() => Picture<any> | Promise<Picture<any>>} load
 * @property {boolean} [gradients] whether it shows those of a fit's rows
 * @property {boolean} [data] whether it shows the rows themselves: it stands beside another where there is room
 */

/**
 * @template Scene
 * @typedef {object} Picture
 * @property {(snapshot: import('./snapshot.js').Snapshot, view: import('./snapshot.js').View) => Scene} scene
 * @property {readonly ((context: import('./snapshot.js').Context, scene: Scene) => void)[]} layers from the ground up
 * @property {(snapshot: import('./snapshot.js').Snapshot, scene?: Scene | null) => string} describe what the picture shows, for those who cannot see it
 * @property {(scene: Scene, px: number, py: number) => PointedAt | null} pointAt coordinates under a pixel; null where none can be chosen
 * @property {(scene: Scene) => {x: number, y: number, radius: number} | null} startHandle what is dragged to move the start
 * @property {(scene: Scene, px: number, py: number) => number | null} stepAt the step under a pixel, where steps are an axis
 * @property {(scene: Scene, px: number, py: number) => Reading | null} [readAt] what can be read under a pixel
 * @property {(scene: Scene, px: number, py: number) => number | null} [glanceAt] the step whose iterate lies under a pixel
 * @property {(open: {problem: import('../core/types.js').OpenProblem}, snapshot: import('./snapshot.js').Snapshot) => unknown} [predictions]
 *   what it wants to know of a fit's model, as the view's `predictions`
 * @property {(scene: Scene, px: number, py: number) => number | null} [rowAt] the row of the data under a pixel, from 0
 *
 * A scene with `ranges`, a low and a high end for each axis, can be zoomed.
 */

/**
 * @typedef {object} Reading
 * @property {readonly string[]} names
 * @property {number[]} coordinates
 * @property {number[]} pixels how much of each coordinate a pixel is
 * @property {number[] | null} at the point whose value goes with them
 */

/** @typedef {{coordinates: number[], inside: boolean}} PointedAt coordinates within what is shown; `inside`: the pixel lay in the frame */

/** @type {readonly PictureEntry[]} the most telling first */
export const pictures = Object.freeze([
  {
    id: 'map',
    applies: ({ problem }) => problem.dimension === 2,
    load: () => mapPicture,
    gradients: true,
  },
  {
    id: 'surface',
    applies: ({ problem }) => problem.dimension === 2,
    load: async () => (await import('./surface_picture.js')).surfacePicture,
  },
  {
    id: 'curve',
    applies: ({ curve, problem }) => curve !== null && problem.dimension === 1,
    load: async () => (await import('./curve_picture.js')).curvePicture,
  },
  {
    id: 'data',
    applies: ({ problem }) => problem.data?.columns.length === 2,
    load: async () => (await import('./data_picture.js')).dataPicture,
    data: true,
  },
  {
    id: 'features',
    applies: ({ problem }) => problem.data?.columns.length === 3,
    load: async () => (await import('./features_picture.js')).featuresPicture,
    data: true,
  },
  {
    id: 'predicted',
    applies: ({ problem }) => (problem.data?.columns.length ?? 0) > 3,
    load: async () => (await import('./predicted_picture.js')).predictedPicture,
    data: true,
  },
  {
    id: 'traces',
    applies: ({ problem }) => problem.dimension > 2,
    load: async () => (await import('./traces_picture.js')).tracesPicture,
  },
  {
    id: 'slice',
    applies: ({ problem }) => problem.dimension > 2,
    load: async () => (await import('./slice_picture.js')).slicePicture,
    gradients: true,
  },
  {
    id: 'directions',
    applies: ({ problem }) => problem.dimension > 2,
    load: async () => (await import('./plane_picture.js')).planePicture,
  },
])

/**
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @returns {PictureEntry[]} those that can show it
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
