// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clippedSegment } from '../../web/src/plots/clip.js'
import { pixelDots, pixelLines } from '../../web/src/plots/path_points.js'
import { placeIn } from '../../web/src/plots/route_scene.js'

const frame = { left: 0, top: 0, right: 500, bottom: 500 }
const routeOf = (points) => ({ x: (step) => points[step][0], y: (step) => points[step][1] })
const pointCount = (lines) => lines.reduce((sum, line) => sum + line.length / 2, 0)

test('a segment is cut at the box and keeps its direction', () => {
  assert.deepEqual(clippedSegment(-100, 100, 100, 100, frame), [0, 100, 100, 100])
  assert.deepEqual(clippedSegment(100, 100, 1e150, 1e150, frame).slice(2).map(Math.round), [500, 500])
  assert.equal(clippedSegment(-10, 0, -10, 400, frame), null)
  assert.equal(clippedSegment(-100, 100, 100, -200, frame), null)
  assert.equal(clippedSegment(Number.NaN, 0, 10, 10, frame), null)
})

test('points within a pixel become one, the ends stay', () => {
  const creep = Array.from({ length: 100001 }, (_, i) => [100 + i / 1000, 100])
  const { lines, reached } = pixelLines(routeOf(creep), 100000, 0, frame, 20000)
  assert.equal(lines.length, 1)
  assert.ok(pointCount(lines) < 200)
  assert.deepEqual([lines[0][0], lines[0][lines[0].length - 2], reached], [100, 200, 0])
})

test('a path that bounces between two walls is drawn once', () => {
  const bounce = Array.from({ length: 100001 }, (_, i) => [100 + 300 * (i % 2), 200 + (i % 2)])
  assert.ok(pointCount(pixelLines(routeOf(bounce), 100000, 0, frame, 20000).lines) <= 4)
})

test('a path too long to draw loses its far end', () => {
  let seed = 1
  const random = () => {
    seed = (seed * 16807) % 2147483647
    return seed / 2147483647
  }
  const wild = Array.from({ length: 5001 }, () => [500 * random(), 500 * random()])
  const past = pixelLines(routeOf(wild), 5000, 0, frame, 20000)
  assert.ok(past.reached > 0 && pointCount(past.lines) < 1000)
  assert.deepEqual(past.lines[past.lines.length - 1].slice(-2), wild[5000])
  const future = pixelLines(routeOf(wild), 100, 5000, frame, 20000)
  assert.deepEqual(future.lines[0].slice(0, 2), wild[100])
})

test('iterates that are no numbers, or far away, break the line and nothing else', () => {
  const points = [
    [10, 10],
    [20, 20],
    [Number.NaN, 30],
    [40, 40],
    [50, 50],
    [1e150, -1e150],
    [60, 60],
  ]
  const { lines } = pixelLines(routeOf(points), 6, 0, frame, 20000)
  assert.deepEqual(lines[0], [10, 10, 20, 20])
  assert.deepEqual(lines[1].slice(0, 4), [40, 40, 50, 50])
  for (const value of lines.flat()) assert.ok(value >= -12 && value <= 512)
})

test('dots keep apart, and the newest of a crowd stays', () => {
  const points = Array.from({ length: 5001 }, (_, i) => [100 + i / 50, 100])
  const dots = pixelDots(routeOf(points), 0, 5000, frame, { spacing: 7, most: 500 })
  assert.equal(dots[0].age, 0)
  assert.ok(dots.length <= 16)
  assert.equal(pixelDots(routeOf(points), 0, 5000, frame, { spacing: 0.01, most: 50 }).length, 50)
})

test('a place without a value stands at the foot of the picture and points nowhere', () => {
  assert.deepEqual(placeIn(frame, 100, Number.NaN), { x: 100, y: 488, beyond: null })
  assert.equal(placeIn(frame, 100, 900).beyond, Math.PI / 2)
})
