// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawPicture } from '../../web/src/plots/pictures.js'
import { fit, loaded } from './drawn_pictures.mjs'
import { recordingContext, valuesOf } from './recording_context.mjs'
import { view } from './samples.mjs'

test('the point of the data that is being edited has a ring, and a point that is dragged leaves the frame as it is', () => {
  const picture = loaded.get('data')
  const arcs = (/** @type {object} */ more) => {
    const context = recordingContext()
    drawPicture(context, picture, picture.scene(fit, { ...view, ...more }))
    return context.calls.filter(([call]) => call === 'arc')
  }
  const plain = arcs({})
  assert.equal(plain.length, 3)
  const ringed = arcs({ chosen: 1 })
  assert.equal(ringed.length, 5)
  assert.deepEqual(ringed[4].slice(1, 3), plain[1].slice(1, 3))
  const ranges = [
    [-5, 5],
    [0, 100],
  ]
  const { frame } = picture.scene(fit, { ...view, ranges })
  assert.deepEqual([frame.x.domain, frame.y.domain], ranges)
})

test('the model at the best parameters is a thin line beneath the present one', () => {
  const best = { x: Float64Array.of(0, 2), y: Float64Array.of(5, 45) }
  const context = recordingContext()
  const picture = loaded.get('data')
  const scene = picture.scene({ ...fit, best }, view)
  assert.deepEqual(scene.best, [
    [scene.frame.x.toPixel(0), scene.frame.y.toPixel(5), scene.frame.x.toPixel(2), scene.frame.y.toPixel(45)],
  ])
  drawPicture(context, picture, scene)
  const widths = valuesOf(context, 'lineWidth')
  assert.ok(widths.indexOf(1.2) >= 0 && widths.indexOf(1.2) < widths.lastIndexOf(2))
})

test('the row that is looked at has a ring, and is found again under the pointer', () => {
  const picture = loaded.get('data')
  const scene = picture.scene({ ...fit, row: 1 }, view)
  const place = { x: scene.frame.x.toPixel(1), y: scene.frame.y.toPixel(25) }
  assert.deepEqual(scene.mark, place)
  const context = recordingContext()
  drawPicture(context, picture, scene)
  assert.ok(context.calls.some(([call, x, y]) => call === 'arc' && x === place.x && y === place.y))
  assert.equal(picture.rowAt(scene, place.x + 5, place.y - 5), 1)
  assert.equal(picture.rowAt(scene, place.x + 40, place.y), null)
})
