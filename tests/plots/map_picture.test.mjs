// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPlotCache } from '../../web/src/plots/plot_cache.js'
import { drawn } from './drawn_pictures.mjs'
import { recordingContext, textsOf, valuesOf } from './recording_context.mjs'
import { snapshotOf, surfaces } from './samples.mjs'

test('a path that is too long to be drawn whole says so, and another one does not', () => {
  const leaps = Array.from({ length: 3000 }, (_, i) => [4 * Math.sin(i * i), 4 * Math.cos(7 * i * i)])
  const text = (/** @type {number[][]} */ path) =>
    textsOf(drawn(snapshotOf(surfaces.bowl, path)).context).join(' ')
  assert.match(text(leaps), /too long to draw whole/)
  assert.doesNotMatch(text(leaps.slice(0, 20)), /too long/)
})

test('the map names axes, ticks and index contours', () => {
  const texts = textsOf(drawn(snapshotOf(surfaces.himmelblau, [[0, 0]])).context)
  for (const text of ['x', 'y', '−6', '6', '100', '−∇\u200af']) assert.ok(texts.includes(text), text)
})

test('without a field the path is drawn all the same', () => {
  const snapshot = {
    ...snapshotOf(surfaces.bowl, [
      [1, 1],
      [2, 2],
    ]),
    field: null,
  }
  assert.ok(drawn(snapshot).scene.route.past.length > 0)
})

test('the path ends at the cursor and goes on faintly', () => {
  const { scene } = drawn(
    snapshotOf(
      surfaces.bowl,
      [
        [-4, 0],
        [-2, 0],
        [0, 0],
        [2, 0],
      ],
      { cursor: 1 },
    ),
  )
  const { frame, route } = scene
  assert.deepEqual(route.past[0], [
    frame.x.toPixel(-4),
    frame.y.toPixel(0),
    frame.x.toPixel(-2),
    frame.y.toPixel(0),
  ])
  assert.equal(route.future[0].length, 6)
  assert.deepEqual(
    route.dots.map(({ alpha }) => alpha > 0.9),
    [true, true],
  )
})

test('the descent arrow turns round when climbing, and is absent where it is no direction', () => {
  const tip = (changes) =>
    drawn(snapshotOf(surfaces.bowl, [[1, 1]], changes)).scene.arrows.map(({ line: [x0, , x1] }) =>
      Math.sign(x1 - x0),
    )
  assert.deepEqual(tip({}), [-1])
  assert.deepEqual(tip({ problem: { sense: 'maximise' } }), [1])
  assert.deepEqual(tip({ run: { gradient: [0, 0] } }), [])
  assert.deepEqual(tip({ run: { gradient: [Number.NaN, 1] } }), [])
  assert.deepEqual(tip({ run: { value: Number.NaN } }), [], 'where the function has no value')
  assert.deepEqual(tip({ run: { status: 'converged' } }), [])
})

test('arrival is marked at the end of the run only', () => {
  const good = (cursor) => {
    const snapshot = snapshotOf(
      surfaces.bowl,
      [
        [1, 1],
        [0, 0],
      ],
      { cursor, run: { status: 'converged' } },
    )
    return valuesOf(drawn(snapshot).context, 'strokeStyle').includes('#2b7a4b')
  }
  assert.deepEqual([good(0), good(1)], [false, true])
})

test('a start outside stays within reach, at the edge and pointing out', () => {
  const { scene, picture } = drawn(snapshotOf(surfaces.bowl, [[40, 0]]))
  const handle = picture.startHandle(scene)
  assert.ok(handle.x < scene.frame.box.right && handle.x > scene.frame.box.right - 30)
  assert.equal(Math.round(scene.route.start.beyond), 0)
})

test('pixels turn into coordinates and back, clamped to what is shown', () => {
  const { scene, picture } = drawn(snapshotOf(surfaces.bowl, [[2, -3]]))
  const { x, y, radius } = picture.startHandle(scene)
  const { coordinates, inside } = picture.pointAt(scene, x, y)
  assert.ok(Math.abs(coordinates[0] - 2) < 1e-9 && Math.abs(coordinates[1] + 3) < 1e-9 && inside)
  assert.ok(2 * radius >= 24)
  assert.deepEqual(picture.pointAt(scene, -99, 9999), { coordinates: [-5, -5], inside: false })
})

test('a cache makes contours once for a field and paints the ground once for a view', () => {
  let surfacesMade = 0
  const painted = recordingContext()
  const cache = createPlotCache({
    createSurface: () => {
      surfacesMade++
      return { getContext: () => painted }
    },
  })
  const snapshot = snapshotOf(surfaces.himmelblau, [
    [0, 0],
    [1, 1],
  ])
  const first = drawn(snapshot, { cache })
  const later = { ...snapshot, run: { ...snapshot.run, cursor: 0, entry: 0 } }
  const second = drawn(later, { cache })
  assert.equal(first.scene.relief.contours, second.scene.relief.contours)
  assert.equal(surfacesMade, 1)
  assert.ok(second.context.calls.some(([call]) => call === 'drawImage'))
  drawn(snapshot, { cache, theme: 'dark' })
  drawn({ ...snapshot, field: { ...snapshot.field } }, { cache, theme: 'dark' })
  assert.equal(surfacesMade, 3)
})

test('while a zoom is under way the former ground is moved, not painted anew', () => {
  let surfacesMade = 0
  const cache = createPlotCache({
    createSurface: () => {
      surfacesMade++
      return { getContext: () => recordingContext() }
    },
  })
  const snapshot = snapshotOf(surfaces.bowl, [[1, 1]])
  drawn(snapshot, { cache })
  const ranges = [
    [0, 5],
    [-5, 5],
  ]
  const { context, scene } = drawn(snapshot, { cache, ranges })
  assert.equal(surfacesMade, 1)
  assert.deepEqual(scene.ranges, ranges)
  assert.deepEqual(scene.relief.labels, [])
  const { left, right, top, bottom } = scene.frame.box
  const [, , x, y, width, height] = context.calls.find(([call]) => call === 'drawImage')
  const near = (a, b) => assert.ok(Math.abs(a - b) < 1e-6, `${a} ${b}`)
  near(x, left - (right - left))
  near(width, 2 * (right - left))
  near(y, top)
  near(height, bottom - top)
  drawn(snapshot, { ranges })
})

test('where no surface can be had the ground is painted straight away', () => {
  const { context } = drawn(snapshotOf(surfaces.himmelblau, [[0, 0]]), {
    cache: createPlotCache({ createSurface: () => null }),
  })
  assert.ok(context.calls.filter(([call, rule]) => call === 'fill' && rule === 'evenodd').length > 10)
})
