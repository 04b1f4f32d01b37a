// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gradientStyles } from '../../web/src/plots/gradient_styles.js'
import { mapPicture } from '../../web/src/plots/map_picture.js'
import { drawPicture } from '../../web/src/plots/pictures.js'
import { slicePicture } from '../../web/src/plots/slice_picture.js'
import { recordingContext, valuesOf } from './recording_context.mjs'
import { snapshotOf, surfaces, view } from './samples.mjs'

const gradients = [
  { of: 'all', rows: 100, gradient: [4, 0] },
  { of: 'batch', rows: 20, gradient: [0, -2] },
  { of: 'row', rows: 1, gradient: [-1e-6, 0] },
]
const snapshot = snapshotOf(surfaces.bowl, [[1, 1]])

test('the gradients of all rows, a batch and a row point downhill, as long as they are to each other', () => {
  const scene = mapPicture.scene(snapshot, { ...view, gradients })
  const { x, y } = scene.route.present
  const [all, batch, row] = scene.arrows
  assert.deepEqual([all.kind, batch.kind, row.kind], ['all', 'batch', 'row'], 'the longest beneath')
  const ends = scene.arrows.map(({ line }) => [line[2] - x, line[3] - y])
  assert.ok(ends[0][0] < 0 && Math.abs(ends[0][1]) < 1e-9, 'against the gradient')
  assert.ok(ends[1][1] < 0, 'up the picture, for y grows upwards')
  const { slope: across } = scene.frame.x
  const { slope: up } = scene.frame.y
  const lengths = ends.map((end) => Math.hypot(...end))
  assert.ok(Math.abs(lengths[1] / lengths[0] - Math.abs((2 * up) / (4 * across))) < 1e-9)
  assert.ok(Math.abs(lengths[2] - 14) < 1e-9, 'one too short to be seen is drawn as short as can be')
})

test('they are told apart by dash as well as by colour, in both themes', () => {
  for (const theme of ['light', 'dark']) {
    const scene = mapPicture.scene(snapshot, { ...view, theme, gradients })
    const context = recordingContext()
    drawPicture(context, mapPicture, scene)
    const dashes = context.calls.filter(([name]) => name === 'setLineDash').map(([, dash]) => dash.join())
    for (const style of Object.values(gradientStyles)) {
      assert.ok(valuesOf(context, 'strokeStyle').includes(style[theme]))
      assert.ok(dashes.includes(style.dash.join()))
    }
  }
  const styles = Object.values(gradientStyles)
  assert.equal(new Set(styles.map(({ dash }) => dash.join())).size, styles.length)
})

test('climbing they point uphill; on a slice they have its two coordinates; without a number there is none', () => {
  const climbing = snapshotOf(surfaces.bowl, [[1, 1]], { problem: { sense: 'maximise' } })
  const up = mapPicture.scene(climbing, { ...view, gradients })
  assert.ok(up.arrows[0].line[2] > up.route.present.x)
  const space = snapshotOf({ domain: [0, 1, 2].map(() => [-5, 5]) }, [[1, 1, 1]])
  const wide = [
    { of: 'all', rows: 9, gradient: [9, 0, 4] },
    { of: 'row', rows: 1, gradient: [Number.NaN, 0, Number.NaN] },
  ]
  const slice = {
    axes: [2, 1],
    at: [1, 1, 1],
    domain: space.problem.domain.slice(0, 2),
    ownDomain: [],
    field: null,
  }
  const scene = slicePicture.scene(space, { ...view, slice, gradients: wide })
  assert.equal(scene.arrows.length, 1)
  const [x0, y0, x1, y1] = scene.arrows[0].line
  assert.ok(x1 < x0 && Math.abs(y1 - y0) < 1e-9)
})
