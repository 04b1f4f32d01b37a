// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawLoss, lossScene } from '../../web/src/plots/loss_picture.js'
import { mapPicture } from '../../web/src/plots/map_picture.js'
import { drawPicture, pictures, picturesFor } from '../../web/src/plots/pictures.js'
import { createPlotCache } from '../../web/src/plots/plot_cache.js'
import { recordingContext, textsOf, valuesOf } from './recording_context.mjs'
import { fieldOf, snapshotOf, surfaces, view } from './samples.mjs'

const loaded = new Map(await Promise.all(pictures.map(async ({ id, load }) => [id, await load()])))
const shown = (snapshot) => picturesFor(snapshot).map(({ id }) => loaded.get(id))

const drawn = (snapshot, changes = {}, picture = shown(snapshot)[0]) => {
  const context = recordingContext()
  const scene = picture.scene(snapshot, { ...view, ...changes })
  drawPicture(context, picture, scene)
  assert.equal(context.depth, 0, 'every save is restored')
  return { context, scene, picture }
}

const fit = {
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
const line = { domain: [[-10, 10]], value: (x) => x * x }
const space = {
  domain: [
    [-5, 5],
    [-5, 5],
    [-5, 5],
  ],
  value: (x, y, z) => x * x + y * y + z * z,
}
const ids = (snapshot) => picturesFor(snapshot).map(({ id }) => id)

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

test('a path that is too long to be drawn whole says so, and another one does not', () => {
  const leaps = Array.from({ length: 3000 }, (_, i) => [4 * Math.sin(i * i), 4 * Math.cos(7 * i * i)])
  const text = (/** @type {number[][]} */ path) =>
    textsOf(drawn(snapshotOf(surfaces.bowl, path)).context).join(' ')
  assert.match(text(leaps), /too long to draw whole/)
  assert.doesNotMatch(text(leaps.slice(0, 20)), /too long/)
})

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

test('steps can be pointed at on the traces', () => {
  const snapshot = snapshotOf(
    space,
    Array.from({ length: 21 }, (_, i) => [i / 5, 1, -i / 5]),
  )
  const { scene, picture } = drawn(snapshot)
  assert.equal(picture.stepAt(scene, scene.frame.x.toPixel(7.2), scene.frame.box.top + 5), 7)
  assert.equal(picture.stepAt(scene, 1, 1), null)
})

test('two hundred coordinates are drawn, some named, no name upon another', () => {
  const many = { domain: Array.from({ length: 200 }, () => [-5, 5]), value: () => 1 }
  const iterates = Array.from({ length: 50 }, (_, step) =>
    Array.from({ length: 200 }, (_, i) => Math.sin(i) / (step + 1)),
  )
  const { scene } = drawn(snapshotOf(many, iterates))
  assert.equal(scene.traces.length, 200)
  assert.ok(scene.labels.length >= 2 && scene.labels.length <= 8)
  const middles = scene.labels.map(({ y }) => y).sort((a, b) => a - b)
  middles.slice(1).forEach((y, i) => {
    assert.ok(y - middles[i] >= 15.9)
  })
})

test('the curve shows gap, tangent and slope', () => {
  const root = { domain: [[-1, 4]], value: Math.sqrt }
  const { scene, context } = drawn(snapshotOf(root, [[1]], { run: { gradient: [0.5] } }))
  assert.equal(scene.gaps.length, 1)
  assert.ok(textsOf(context).includes('slope 0.5'))
  drawn(
    snapshotOf({ domain: [[-1, 4]], value: () => Number.NaN }, [[1]], { run: { gradient: [Number.NaN] } }),
  )
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

test('the curve of a zoom fits its own values into the frame', () => {
  const { scene } = drawn(snapshotOf(line, [[8]]), { ranges: [[-1, 1]] })
  assert.deepEqual(scene.ranges, [[-1, 1]])
  const [low, high] = scene.frame.y.domain
  assert.ok(high < 1.5 && low > -0.5, `${low} ${high}`)
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

test('where no surface can be had the ground is painted straight away', () => {
  const { context } = drawn(snapshotOf(surfaces.himmelblau, [[0, 0]]), {
    cache: createPlotCache({ createSurface: () => null }),
  })
  assert.ok(context.calls.filter(([call, rule]) => call === 'fill' && rule === 'evenodd').length > 10)
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
