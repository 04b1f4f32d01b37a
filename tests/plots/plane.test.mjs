// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pathPlane, placeInPlane } from '../../web/src/plots/path_plane.js'
import { drawPicture } from '../../web/src/plots/pictures.js'
import { planePicture } from '../../web/src/plots/plane_picture.js'
import { recordingContext, textsOf } from './recording_context.mjs'
import { fieldOf, snapshotOf, view } from './samples.mjs'

/** A path in five coordinates that moves along two slanted directions, and a little across them. */
const [u, v] = [
  [0.6, 0, 0.8, 0, 0],
  [0, 1, 0, 0, 0],
]
const points = Array.from({ length: 401 }, (_, k) => {
  const [a, b, c] = [5 * Math.cos(k / 40) * 0.99 ** k, 2 * Math.sin(k / 40) * 0.99 ** k, 0.01 * (k % 3)]
  return u.map((part, i) => a * part + b * v[i] + (i === 4 ? c : 0))
})
const columns = (/** @type {number[][]} */ path) =>
  path[0].map((_, i) => Float64Array.from(path, (x) => x[i]))
const dot = (/** @type {ArrayLike<number>} */ a, /** @type {number[]} */ b) =>
  b.reduce((sum, part, i) => sum + part * a[i], 0)

test('the main directions of a path are found, at right angles, with their shares', () => {
  const plane = pathPlane(columns(points), 400)
  const [first, second] = plane.directions
  for (const direction of [first, second]) {
    assert.ok(Math.hypot(dot(direction, u), dot(direction, v)) > 0.9999, `${direction}`)
  }
  assert.ok(Math.abs(dot(first, u)) > Math.abs(dot(second, u)))
  assert.ok(Math.abs(dot(first, Array.from(second))) < 1e-12)
  const [one, two] = plane.shares
  assert.ok(one > two && one + two > 0.999 && one + two < 1)
  assert.deepEqual(placeInPlane(plane, points[400]), [0, 0], 'the last iterate lies in the plane')
  for (const point of points) {
    const place = placeInPlane(plane, point)
    place.forEach((coordinate, i) => {
      const [low, high] = plane.domain[i]
      assert.ok(coordinate > low && coordinate < high)
    })
  }
})

test('a straight path has a plane too, one that has not begun or has left all numbers has none', () => {
  const line = [0, 1, 2].map((k) => [k, 2 * k, -k])
  const plane = pathPlane(columns(line), 2)
  assert.ok(Math.abs(plane.shares[0] - 1) < 1e-12)
  assert.ok(plane.shares[1] < 1e-12)
  assert.ok(Math.abs(dot(plane.directions[0], Array.from(plane.directions[1]))) < 1e-12)
  for (const [low, high] of plane.domain) assert.ok(high - low > 0.1)
  assert.equal(pathPlane(columns([[1, 2, 3]]), 0), null)
  assert.equal(
    pathPlane(
      columns([
        [1, 2, 3],
        [1, Number.NaN, 3],
      ]),
      1,
    ),
    null,
  )
})

test('the picture of the plane names its directions with their shares and shows the path at right angles', () => {
  const plane = pathPlane(columns(points), 400)
  const snapshot = snapshotOf({ domain: points[0].map(() => [-5, 5]), value: (...x) => dot(x, x) }, points, {
    problem: { answer: { x: [0, 0, 0, 0, 0], value: 0 } },
    run: { average: { x: points[200], value: 1 } },
  })
  const field = fieldOf({ domain: plane.domain, value: (a, b) => a * a + b * b })
  const scene = planePicture.scene(snapshot, { ...view, plane: { ...plane, field } })
  const context = recordingContext()
  drawPicture(context, planePicture, scene)
  assert.match(textsOf(context).join('\n'), /main direction 1 of the path \(\d\d\.\d %\)/)
  const [a, b] = placeInPlane(plane, points[0])
  assert.ok(Math.abs(scene.route.start.x - scene.frame.x.toPixel(a)) < 1e-9)
  assert.ok(Math.abs(scene.route.start.y - scene.frame.y.toPixel(b)) < 1e-9)
  assert.equal(scene.crosses.length, 1)
  assert.ok(scene.average)
  assert.match(
    planePicture.describe(snapshot, scene),
    /two main directions, which hold (99\.\d|100) % of its movement/,
  )
  const bare = planePicture.scene(snapshot, view)
  const empty = recordingContext()
  drawPicture(empty, planePicture, bare)
  assert.match(textsOf(empty).join(' '), /^The plane of .* there is none before a step has been taken\.$/)
  assert.match(planePicture.describe(snapshot, bare), /there is none before a step/)
})
