// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawPicture, picturesFor } from '../../web/src/plots/pictures.js'
import { createPlotCache } from '../../web/src/plots/plot_cache.js'
import { lateAndHere } from '../app/late_sessions.mjs'
import { sessionsOn } from '../app/open_sessions.mjs'
import { openTestCore } from '../wasm/core.mjs'
import { recordingContext, textsOf, valuesOf } from './recording_context.mjs'
import { view } from './samples.mjs'

const open = sessionsOn(await openTestCore())

/** The picture of a fit's rows, drawn as the page draws it. */
async function drawn(session, changes = {}) {
  const { snapshot, closely } = session
  const entry = picturesFor(snapshot).find(({ data }) => data)
  const picture = await entry.load()
  const predictions = closely.read(picture.predictions, snapshot)
  const scene = picture.scene(snapshot, { ...view, predictions, ...changes })
  const context = recordingContext()
  drawPicture(context, picture, scene)
  assert.equal(context.depth, 0, 'every save is restored')
  return { id: entry.id, picture, scene, context, predictions }
}

// y = 2 u - 3 v + 1 on a square of nine rows.
const square = [0, 1, 2].flatMap((u) => [0, 1, 2].map((v) => [u, v, 2 * u - 3 * v + 1]))
const plane = `#data=${square.map((row) => row.join(',')).join(';')}&model=a*x1%2Bb*x2%2Bc&start=0,0,0`
const newton = '&optimizer=newton&step.size=1'
const classes = '#data=two_classes&step.size=0.5'

test('each kind of fit has one picture of its rows', async () => {
  for (const [hash, id] of [
    ['#data=line', 'data'],
    [plane, 'features'],
    [classes, 'features'],
    ['#data=longley', 'predicted'],
  ]) {
    const session = await open(hash)
    assert.deepEqual(
      picturesFor(session.snapshot)
        .filter(({ data }) => data)
        .map((entry) => entry.id),
      [id],
    )
  }
})

for (const hash of [plane, classes, `#data=longley${newton}`]) {
  test(`every layer draws something, in both themes and sizes: ${hash.slice(0, 18)}`, async () => {
    const session = await open(hash)
    session.step(3)
    for (const look of [{}, { theme: 'dark', palette: 'cividis', width: 200, height: 120, pixelRatio: 1 }]) {
      const { picture, scene, context } = await drawn(session, look)
      const note = { text: 'A note.' }
      // Of two classes the ground has no labels: its one line is that of the runs.
      for (const layer of picture.layers.filter(({ name }) => hash !== classes || !/Labels/.test(name))) {
        const alone = recordingContext()
        layer(alone, { ...scene, note })
        assert.ok(
          alone.calls.some(([call]) => /^(fill|stroke|fillText|fillRect|strokeRect)$/.test(call)),
          layer.name,
        )
      }
      assert.ok(context.calls.length > 0)
      const { frame } = scene
      assert.ok(frame.box.right - frame.box.left > 60, 'the bar of colours leaves room')
    }
  })
}

test('at the best plane a row has the colour of the ground that it stands on', async () => {
  const session = await open(plane + newton)
  const { scene: before } = await drawn(session)
  assert.equal(new Set(before.predictions ?? before.read.grid).size, 1, 'all is level at the start')
  session.step(1)
  const { scene, context } = await drawn(session)
  const { grid } = scene.read
  const { levels } = scene.scale
  assert.equal(scene.markers.length, 9)
  for (const { x, y, row, band } of scene.markers) {
    const here = await drawn(session).then(({ picture }) => picture.readAt(scene, x, y))
    const [, , prediction] = here.coordinates
    const below = levels.values.filter((level) => level <= square[row][2]).length
    assert.equal(band, below, `row ${row}`)
    assert.ok(Math.abs(prediction - square[row][2]) < 1e-9, `${prediction} at row ${row}`)
  }
  assert.ok(Math.min(...grid) < -5 && Math.max(...grid) > 5)
  const fills = new Set(valuesOf(context, 'fillStyle'))
  assert.ok(fills.size > 10, `${fills.size} colours`)
})

test('how far a row is from the prediction is told by its size and a sign, not by colour alone', async () => {
  const session = await open(plane + newton)
  const { scene } = await drawn(session)
  const of = (/** @type {number} */ row) => scene.markers.find((marker) => marker.row === row)
  // Predicted is 0 everywhere: row 6 is 5, row 2 is -5, row 0 is 1.
  assert.deepEqual([of(6).sign, of(2).sign], [1, -1])
  assert.ok(of(6).radius > of(0).radius + 2)
  assert.equal(
    scene.markers[0].radius,
    Math.max(...scene.markers.map(({ radius }) => radius)),
    'none is hidden',
  )
  session.step(1)
  const { scene: after } = await drawn(session)
  assert.deepEqual(new Set(after.markers.map(({ sign }) => sign)), new Set([0]))
  assert.equal(new Set(after.markers.map(({ radius }) => radius.toFixed(6))).size, 1)
})

test('a row has two rings, of which any ground leaves one to be seen', async () => {
  const session = await open(plane)
  for (const theme of /** @type {const} */ (['light', 'dark'])) {
    const { scene, context } = await drawn(session, { theme })
    const styles = valuesOf(context, 'fillStyle')
    const { casing, mark } = scene.theme
    assert.ok(styles.filter((style) => style === casing).length >= 9)
    assert.ok(styles.filter((style) => style === mark).length >= 9)
  }
})

test('the ground is that of the moment that is looked at', async () => {
  const session = await open(`${plane}&step.size=0.05`)
  session.step(20)
  const { predictions: last } = await drawn(session)
  session.glance(0)
  const { predictions: glanced } = await drawn(session)
  assert.ok(glanced.grid.every((value) => value === 0))
  session.glance(null)
  const { predictions: again } = await drawn(session)
  assert.deepEqual(again.grid, last.grid)
})

test('a press on a row finds it, in both pictures', async () => {
  const features = await open(plane)
  const { picture, scene } = await drawn(features)
  const { x, y, row } = scene.markers[3]
  assert.equal(picture.rowAt(scene, x + 2, y - 2), row)
  assert.equal(picture.rowAt(scene, scene.frame.box.left + 1, scene.frame.box.top + 1), null)
  const predicted = await open(`#data=longley${newton}`)
  predicted.step(3)
  const { picture: other, scene: rows } = await drawn(predicted)
  const one = rows.rows[5]
  assert.equal(other.rowAt(rows, one.x, one.y), one.row)
  assert.equal(rows.mark.x, rows.rows.find((each) => each.row === 0).x, 'the row of the record is ringed')
})

test('two classes have two shapes, a scale from 0 to 1, and each run its line at one half', async () => {
  const session = await open(`${classes}&2.optimizer=adam`)
  session.step(30)
  const { scene, context } = await drawn(session)
  const shapes = new Set(
    scene.markers.map(({ shape, row }) => `${shape} ${session.snapshot.problem.data.y[row]}`),
  )
  assert.equal(shapes.size, 2)
  for (const text of ['0', '0.5', '1.0']) assert.ok(textsOf(context).includes(text), text)
  assert.ok(scene.lines.length > 0 && scene.best.length > 0 && scene.rivals[0].lines.length > 0)
  const [line] = scene.lines
  const [a, b, c] = session.result().x
  const { box, x, y } = scene.frame
  let inside = 0
  for (let i = 0; i < line.length; i += 2) {
    if (line[i] <= box.left || line[i] >= box.right || line[i + 1] <= box.top || line[i + 1] >= box.bottom)
      continue
    inside += 1
    assert.ok(Math.abs(a * x.toValue(line[i]) + b * y.toValue(line[i + 1]) + c) < 0.02 * Math.hypot(a, b, c))
  }
  assert.ok(inside > 5)
})

test('predictions against y: on the diagonal once they are right, at the edge while they are far off', async () => {
  const session = await open(`#data=longley${newton}&start=0,0,0,0,0,0,0`)
  const { scene: before, context } = await drawn(session)
  assert.ok(before.rows.every(({ beyond }) => beyond === -1))
  assert.match(textsOf(context).join(' '), /16 rows at the edge/)
  session.step(5)
  const { scene } = await drawn(session)
  const { frame, rows, residuals } = scene
  assert.ok(rows.every(({ beyond }) => beyond === 0))
  assert.equal(residuals.length, 16)
  for (const { x, y } of rows) assert.ok(Math.abs(frame.x.toValue(x) - frame.y.toValue(y)) < 1000)
  const { picture } = await drawn(session)
  assert.match(picture.describe(session.snapshot), /features x1, x2, .* are not drawn/)
})

test('where a model has no value nothing but a hatch is drawn', async () => {
  const session = await open(`${plane.split('&')[0]}&model=a*x1%2Bb*log(x2-5)&start=1,1`)
  const { scene } = await drawn(session)
  assert.equal(scene.relief.contours.empty, true)
})

test('very many rows are spots, and a worker tells the predictions', async (context) => {
  const { late, here } = await lateAndHere(context)
  const u = Float64Array.from({ length: 3000 }, (_, i) => Math.sin(i))
  const v = Float64Array.from({ length: 3000 }, (_, i) => Math.cos(3 * i))
  const tables = [
    { u, v, y: u.map((at, i) => 2 * at - v[i]) },
    { u, v, w: u.map((at) => at * at), y: u.map((at, i) => 2 * at - v[i]) },
  ]
  for (const table of tables) {
    for (const session of [late, here]) {
      await session.useTable(table, { model: 'a*u + b*v + c' })
      await session.step(4)
    }
    let seen = await drawn(late)
    for (let waits = 0; !seen.predictions && waits < 5000; waits++) {
      await new Promise((next) => setTimeout(next, 1))
      seen = await drawn(late, { cache: createPlotCache({ createSurface: () => null }) })
    }
    const { scene, predictions } = await drawn(here)
    assert.deepEqual(seen.predictions, predictions)
    if (seen.id === 'features') {
      assert.ok(scene.crowded && scene.read.rows === null)
      assert.ok(scene.spots.length > 200 && scene.spots.length < 2500, `${scene.spots.length} spots`)
    } else assert.equal(scene.rows.length, 1500, 'every second row')
  }
})
