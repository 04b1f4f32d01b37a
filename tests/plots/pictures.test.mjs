// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawLoss, lossScene } from '../../web/src/plots/loss_picture.js'
import { mapPicture } from '../../web/src/plots/map_picture.js'
import { pictures } from '../../web/src/plots/pictures.js'
import { createPlotCache } from '../../web/src/plots/plot_cache.js'
import { drawn, fit, ids, line, loaded, shown, space } from './drawn_pictures.mjs'
import { recordingContext } from './recording_context.mjs'
import { fieldOf, snapshotOf, surfaces, view } from './samples.mjs'

test('each kind of problem has its pictures', () => {
  assert.deepEqual(ids(snapshotOf(surfaces.bowl, [[1, 1]])), ['map', 'surface'])
  assert.deepEqual(ids(fit), ['map', 'surface', 'data'])
  assert.deepEqual(ids(snapshotOf(line, [[1]])), ['curve'])
  assert.deepEqual(ids(snapshotOf(space, [[1, 2, 3]])), ['traces', 'slice', 'directions'])
  assert.equal(new Set(pictures.map(({ id }) => id)).size, pictures.length)
})

for (const name of Object.keys(surfaces)) {
  test(`map of ${name}: drawn in both themes, near and far, without a number no canvas knows`, () => {
    const ground = recordingContext()
    const cache = createPlotCache({ createSurface: () => ({ getContext: () => ground }) })
    const field = fieldOf(surfaces[name])
    const path = [
      [1, 1],
      [0.5, 0.2],
      [1e300, -1e300],
      [Number.NaN, 0],
      [0.1, Infinity],
      [0.2, 0.1],
    ]
    for (const look of [
      { theme: 'light', palette: 'depth', handle: 'focus' },
      { theme: 'dark', palette: 'cividis', width: 200, height: 120, pixelRatio: 1 },
    ]) {
      for (const cursor of [0, 2, 3, 5]) {
        drawn(snapshotOf(surfaces[name], path, { cursor, rest: { field } }), { ...look, cache })
      }
    }
    assert.equal(ground.depth, 0)
    assert.ok(ground.calls.length > 10)
  })
}

/** The same with a second run, so that there is all that a picture can show. */
const raced = (snapshot) => {
  const { trajectory } = snapshot
  const other = { ...snapshot.run, number: 2, label: 'Other', hidden: false, trajectory }
  return { ...snapshot, run: { ...snapshot.run, number: 1, label: 'One', hidden: false }, runs: [other] }
}

test('every layer of every picture draws something', () => {
  const cases = [
    [
      snapshotOf(
        surfaces.himmelblau,
        [
          [1, 1],
          [2, 2],
          [2.5, 1.8],
        ],
        {
          cursor: 1,
          problem: { minimisers: [{ at: [3, 2], value: 0 }] },
          run: {
            average: { x: [1.5, 1.5], value: 60 },
            trials: [
              { x: [3, 3], value: 148, accepted: false },
              { x: [2, 2], value: 26, accepted: true },
            ],
          },
          rest: { glance: { step: 1, entry: 1, x: [2, 2], value: 26, prediction: null } },
        },
      ),
      'map',
    ],
    [
      snapshotOf(line, [[5], [3]], {
        problem: { minimisers: [{ at: [0], value: 0 }] },
        run: { trials: [{ x: [4], value: 16, accepted: false }] },
      }),
      'curve',
    ],
    [
      snapshotOf(space, [
        [1, 2, 3],
        [0, 1, 2],
      ]),
      'traces',
    ],
    [{ ...fit, row: 1 }, 'data'],
  ]
  for (const [alone, id] of cases) {
    const snapshot = raced(alone)
    const picture = loaded.get(id)
    const scene = { ...picture.scene(snapshot, view), note: { text: 'A note.' } }
    for (const layer of picture.layers) {
      const context = recordingContext()
      layer(context, scene)
      assert.ok(
        context.calls.some(([call]) => /^(fill|stroke|fillText|fillRect|strokeRect)$/.test(call)),
        `${id} ${layer.name}`,
      )
    }
  }
})

test('descriptions tell the facts of the run', () => {
  const snapshot = snapshotOf(
    surfaces.bowl,
    [
      [3, 1],
      [1, 0.5],
    ],
    {
      run: { reason: 'The gradient is small.' },
      problem: { minimisers: [{ at: [0, 0], value: 0 }] },
    },
  )
  const text = shown(snapshot)[0].describe(snapshot)
  for (const part of [
    'x from −5 to 5',
    'starts at x, y = (3, 1), value 12',
    'After 1 step it is at (1, 0.5)',
    'The gradient is small.',
    'minimum at (0, 0)',
  ]) {
    assert.ok(text.includes(part), `${part} in ${text}`)
  }
  for (const sample of [fit, snapshotOf(line, [[1]]), snapshotOf(space, [[1, 2, 3]])]) {
    for (const picture of shown(sample))
      assert.doesNotMatch(picture.describe(sample), /NaN|undefined|Infinity/)
  }
})

test('what lies under a pixel is read by name, within the frame only', () => {
  for (const [sample, point] of [
    [snapshotOf(surfaces.bowl, [[2, -3]]), [2, -3]],
    [snapshotOf(line, [[2]]), [2]],
  ]) {
    const { scene, picture } = drawn(sample)
    const { x, y } = picture.startHandle(scene)
    const { names, coordinates, at } = picture.readAt(scene, x, y)
    assert.deepEqual(names.slice(0, point.length), ['x', 'y'].slice(0, point.length))
    coordinates.forEach((coordinate, i) => {
      assert.ok(Math.abs(coordinate - point[i]) < 1e-9)
    })
    assert.deepEqual(at, coordinates)
    assert.equal(picture.readAt(scene, 0, 0), null)
  }
})

test('a moment that is looked at in passing is marked in map, data and loss, and found under the pointer', () => {
  const iterates = [
    [-4, 0],
    [0, 0],
    [4, 0],
  ]
  const prediction = { x: Float64Array.of(0, 2), y: Float64Array.of(0, 8) }
  const glance = { step: 1, entry: 1, x: [0, 0], value: 0, prediction }
  const { scene } = drawn(snapshotOf(surfaces.bowl, iterates, { rest: { glance } }))
  const place = { x: scene.frame.x.toPixel(0), y: scene.frame.y.toPixel(0) }
  assert.deepEqual(scene.glance.mark, place)
  assert.equal(mapPicture.glanceAt(scene, place.x + 4, place.y - 4), 1)
  assert.equal(mapPicture.glanceAt(scene, place.x, place.y + 40), null)
  assert.equal(drawn(snapshotOf(surfaces.bowl, iterates)).scene.glance.mark, null)

  const traces = loaded.get('traces')
  const path = snapshotOf(
    space,
    [0, 1, 2].map((k) => [k, k, k]),
    { rest: { glance } },
  )
  const traced = traces.scene(path, view)
  assert.equal(traced.glance, traced.frame.x.toPixel(1))

  const data = loaded.get('data').scene({ ...fit, glance }, view)
  assert.equal(data.glance.length, 1)
  const size = { width: 300, height: 160, theme: 'light', axis: 'linear' }
  const loss = lossScene(snapshotOf(surfaces.bowl, iterates, { rest: { glance } }), size)
  assert.deepEqual(loss.glance, { x: loss.x.toPixel(1), y: loss.y.toPixel(0) })
  const context = recordingContext()
  drawLoss(context, loss)
  assert.ok(
    context.calls.some(([call, x, y]) => call === 'arc' && x === loss.glance.x && y === loss.glance.y),
  )
})
