// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contourRings } from '../../web/src/plots/contour_rings.js'
import { library } from './library.mjs'

/** A ring as text that is the same wherever it begins and whichever way it runs. */
function ringText(points) {
  const texts = points.slice(1).map((point) => point.map((at) => (at + 1).toFixed(9)).join(' '))
  const least = texts.indexOf([...texts].sort()[0])
  const [first, ...rest] = [...texts.slice(least), ...texts.slice(0, least)]
  return [rest, [...rest].reverse()].map((way) => [first, ...way].join(' | ')).sort()[0]
}

/** A ring of d3-contour in the unit square: its nodes lie at halves, and lines along the border at 0 and `count`. */
function unitPoints(ring, columns, rows) {
  const unit = (at, count) => (at <= 0 ? -0.05 : at >= count ? 1.05 : (at - 0.5) / (count - 1))
  return ring.map(([x, y]) => [unit(x, columns), unit(y, rows)])
}

const pairs = (ring) => Array.from({ length: ring.length / 2 }, (_, i) => [ring[2 * i], ring[2 * i + 1]])

const [columns, rows] = [23, 17]
const grid = (value) =>
  Float64Array.from({ length: columns * rows }, (_, i) => value(i % columns, Math.floor(i / columns)))

const grounds = {
  'a hill': grid((x, y) => -((x - 11) ** 2) - (y - 8) ** 2),
  'a bowl': grid((x, y) => (x - 11) ** 2 + (y - 3) ** 2),
  'waves with saddles': grid((x, y) => 60 * Math.sin(x / 2) * Math.cos(y / 1.5)),
  'a chequered ground': grid((x, y) => ((x + y) % 2 === 0 ? 50 : -50)),
  'broken ground': grid((x, y) => 100 * Math.sin(x * 12.9898 + y * 78.233)),
  'an even ground': grid(() => 10),
  'great heights': grid((x, y) => 1e300 * Math.sin(x * y)),
}

for (const [name, values] of Object.entries(grounds)) {
  test(`rings around ${name} are those of d3-contour`, async () => {
    const { contours } = await library('d3-contour')
    for (const level of [-70.5, -20.25, 0.125, 10, 30.0625, 80.5]) {
      const own = contourRings(values, columns, rows, level).map(pairs)
      const theirs = contours()
        .size([columns, rows])
        .contour(values, level)
        .coordinates.flat()
        .map((ring) => unitPoints(ring, columns, rows))
      for (const ring of own) assert.deepEqual(ring.at(-1), ring[0], 'a ring is closed')
      assert.deepEqual(own.map(ringText).sort(), theirs.map(ringText).sort(), `level ${level}`)
    }
  })
}
