// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawPicture } from '../../web/src/plots/pictures.js'
import { slicePicture } from '../../web/src/plots/slice_picture.js'
import { recordingContext, textsOf } from './recording_context.mjs'
import { fieldOf, snapshotOf, view } from './samples.mjs'

const domain = Array.from({ length: 5 }, () => [-5, 5])
const value = (...x) => x.reduce((sum, number) => sum + number * number, 0)
const iterates = [
  [1, 2, 3, 4, 5],
  [1, 1, 2, 2, -4],
]
const plane = [
  [-5, 5],
  [-2, 2],
]
const slice = {
  axes: [4, 1],
  at: iterates[1],
  domain: plane,
  ownDomain: [
    [-5, 5],
    [-5, 5],
  ],
  field: fieldOf({ domain: plane, value: (v, y) => value(1, y, 2, 2, v) }),
}

const drawn = (changes = {}) => {
  const context = recordingContext()
  const snapshot = snapshotOf({ domain, value }, iterates)
  const scene = slicePicture.scene(snapshot, { ...view, slice, ...changes })
  drawPicture(context, slicePicture, scene)
  assert.equal(context.depth, 0)
  return { context, scene, snapshot }
}

test('a slice has its own two coordinates on its axes, and the path as it moves in them', () => {
  const { scene, context } = drawn()
  for (const name of ['v', 'y']) assert.ok(textsOf(context).includes(name), name)
  const { x, y } = scene.frame
  assert.deepEqual(scene.route.past, [[x.toPixel(5), y.toPixel(2), x.toPixel(-4), y.toPixel(1)]])
  assert.deepEqual([scene.route.present.x, scene.route.present.y], [x.toPixel(-4), y.toPixel(1)])
  assert.deepEqual(scene.ownRanges, slice.ownDomain)
  assert.ok(scene.relief.contours.rings.length > 8)
})

test('a reading is a whole point: two coordinates under the pointer, the others where they are held', () => {
  const { scene } = drawn()
  const { coordinates, names, at } = slicePicture.readAt(
    scene,
    scene.frame.x.toPixel(0),
    scene.frame.y.toPixel(-1),
  )
  assert.deepEqual(names, ['v', 'y'])
  assert.deepEqual(at, [1, coordinates[1], 2, 2, coordinates[0]])
  assert.ok(Math.abs(coordinates[0]) < 1e-9 && Math.abs(coordinates[1] + 1) < 1e-9)
  assert.equal(slicePicture.readAt(scene, 0, 0), null)
})

test('until its ground is there a slice shows the path in the first two coordinates', () => {
  const { scene, snapshot } = drawn({ slice: null })
  assert.equal(scene.relief, null)
  assert.deepEqual(scene.names, ['x', 'y'])
  assert.doesNotMatch(slicePicture.describe(snapshot, null), /NaN|undefined/)
})

test('in words: which coordinates, how far, and what holds the others', () => {
  const { scene, snapshot } = drawn()
  assert.match(
    slicePicture.describe(snapshot, scene),
    /slice of .*: v from −5 to 5, y from −2 to 2, the other coordinates held at the present point/,
  )
})

test('of a fit the answer is marked where it lies in these two, and the average as a hollow marker', () => {
  const snapshot = snapshotOf({ domain, value }, iterates, {
    problem: { answer: { x: [0, 1.5, 0, 0, -3], value: 0 } },
    run: { average: { x: [1, 1.5, 2, 3, 0.5], value: 1 } },
  })
  const scene = slicePicture.scene(snapshot, { ...view, slice })
  const { x, y } = scene.frame
  assert.deepEqual(scene.crosses, [{ x: x.toPixel(-3), y: y.toPixel(1.5) }])
  assert.deepEqual(scene.average, { x: x.toPixel(0.5), y: y.toPixel(1.5) })
})

test('what a line search tried is drawn as it lies in these two: its line, a stroke across it, a dot', () => {
  const run = {
    trials: [
      { x: [1, -2, 2, 2, 1], value: 9, accepted: false },
      { x: iterates[1], value: 1, accepted: true },
    ],
  }
  const snapshot = snapshotOf({ domain, value }, iterates, { run })
  const { frame, trials } = slicePicture.scene(snapshot, { ...view, slice })
  const [x, y] = [frame.x.toPixel, frame.y.toPixel]
  assert.deepEqual(trials?.lines[0].slice(0, 2), [x(5), y(2)])
  const [x0, y0, x1, y1] = trials?.refused[0] ?? []
  assert.ok(Math.hypot((x0 + x1) / 2 - x(1), (y0 + y1) / 2 - y(-2)) < 1e-9)
  assert.deepEqual([trials?.accepted[0].x, trials?.accepted[0].y], [x(-4), y(1)])
  const context = recordingContext()
  const scene = slicePicture.scene(snapshot, { ...view, slice })
  drawPicture(context, slicePicture, scene)
  const without = recordingContext()
  drawPicture(without, slicePicture, { ...scene, trials: null })
  assert.ok(context.calls.length > without.calls.length, 'drawn')
})
