// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { drawPicture, pictures, picturesFor } from '../../web/src/plots/pictures.js'
import { recordingContext } from './recording_context.mjs'
import { snapshotOf, view } from './samples.mjs'

/** Every picture, by its id. */
export const loaded = new Map(await Promise.all(pictures.map(async ({ id, load }) => [id, await load()])))
/** The pictures of a snapshot. */
export const shown = (snapshot) => picturesFor(snapshot).map(({ id }) => loaded.get(id))

/** A picture drawn on a recording context, with its scene. */
export const drawn = (snapshot, changes = {}, picture = shown(snapshot)[0]) => {
  const context = recordingContext()
  const scene = picture.scene(snapshot, { ...view, ...changes })
  drawPicture(context, picture, scene)
  assert.equal(context.depth, 0, 'every save is restored')
  return { context, scene, picture }
}

/** A fit of a line to three points. */
export const fit = {
  ...snapshotOf(
    {
      domain: [
        [0, 40],
        [-40, 60],
      ],
      value: (a, b) => (a - 20) ** 2 + b * b,
    },
    [
      [30, 0],
      [25, 2],
    ],
  ),
  prediction: { x: [0, 1, 2], y: [0, 25, 50] },
}
fit.problem = {
  ...fit.problem,
  kind: 'fit',
  variables: ['slope', 'intercept'],
  data: { columns: ['x', 'y'], x: Float64Array.of(0, 1, 2), y: Float64Array.of(5, 25, 45) },
  answer: { x: [20, 5], value: 0, by: 'closed form' },
}
/** A problem of one variable, and one of three. */
export const line = { domain: [[-10, 10]], value: (x) => x * x }
export const space = {
  domain: [
    [-5, 5],
    [-5, 5],
    [-5, 5],
  ],
  value: (x, y, z) => x * x + y * y + z * z,
}
export const ids = (snapshot) => picturesFor(snapshot).map(({ id }) => id)
