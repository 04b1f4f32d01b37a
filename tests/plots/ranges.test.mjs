// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layOutFrame } from '../../web/src/plots/frame.js'
import { spreadLabels } from '../../web/src/plots/label_spread.js'
import { brokenLine, interpolated, missingSpans } from '../../web/src/plots/sampled_curve.js'
import { thinned } from '../../web/src/plots/trace_points.js'
import { valueRange } from '../../web/src/plots/value_range.js'
import { englishWords } from '../words/english.mjs'
import { curveOf, view } from './samples.mjs'

test('a range holds all values, and the bulk when a few are far away', () => {
  const [low, high] = valueRange([0, 10, 5])
  assert.ok(low < 0 && high > 10 && high < 12)
  const pole = curveOf([-1, 1], (x) => 1 / x, 400).y
  const [bottom, top] = valueRange(pole)
  assert.ok(top < 100 && bottom > -100 && top > 5)
  assert.deepEqual(valueRange([Number.NaN]), [0, 1])
  assert.ok(valueRange([7, 7])[1] > 7)
})

test('values asked for are shown unless they are far away', () => {
  assert.ok(valueRange([0, 10], { include: [15] })[1] > 15)
  assert.ok(valueRange([0, 10], { include: [1e9] })[1] < 12)
})

test('labels that fit stay, crowded ones move apart and stay in order and in the column', () => {
  assert.deepEqual(spreadLabels([50, 10, 90], 10, 0, 100), [50, 10, 90])
  assert.deepEqual(spreadLabels([50, 50], 10, 0, 100), [45, 55])
  const wanted = [0, 1, 2, 50, 51, 99, 100]
  const placed = spreadLabels(wanted, 12, 0, 100)
  placed.forEach((middle, i) => {
    assert.ok(middle >= 6 && middle <= 94)
    assert.ok(i === 0 || middle - placed[i - 1] >= 12 - 1e-9)
  })
})

const frame = layOutFrame(view, {
  words: englishWords,
  x: [-1, 1],
  y: [-10, 10],
  xName: { text: 'x', mathematical: true },
  yName: { text: 'y', mathematical: true },
})

test('a curve is interrupted at a pole and where it is undefined', () => {
  assert.equal(
    brokenLine(
      curveOf([-1, 1], (x) => 1 / x, 400),
      frame,
    ).length,
    2,
  )
  assert.equal(
    brokenLine(
      curveOf([-1, 1], (x) => x * 5),
      frame,
    ).length,
    1,
  )
  const rootSpans = missingSpans(curveOf([-1, 1], Math.sqrt), frame.x)
  assert.equal(rootSpans.length, 1)
  assert.ok(Math.abs(rootSpans[0].to - frame.x.toPixel(0)) < 2)
  assert.deepEqual(
    missingSpans(
      curveOf([-1, 1], (x) => (x === 0 ? Number.NaN : x)),
      frame.x,
    ),
    [],
  )
})

test('a sampled curve is interpolated inside and unknown outside', () => {
  const samples = { x: [0, 1, 3], y: [0, 10, 30] }
  assert.equal(interpolated(samples, 2), 20)
  assert.ok(Number.isNaN(interpolated(samples, 3.1)))
})

test('a thinned series keeps its ends and extremes', () => {
  const values = Float64Array.from({ length: 100001 }, (_, i) => (i === 54321 ? 99 : Math.sin(i)))
  const points = thinned(values, 100000, 300)
  assert.ok(points.length < 700)
  assert.ok(points.some(([step, value]) => step === 54321 && value === 99))
  assert.deepEqual([points[0][0], points[points.length - 1][0]], [0, 100000])
  points.slice(1).forEach(([step], i) => {
    assert.ok(step >= points[i][0])
  })
  assert.deepEqual(thinned([1, 2, 3], 2, 300), [
    [0, 1],
    [1, 2],
    [2, 3],
  ])
})

test('a long axis name gets a row of its own, a short one stands behind the last tick', () => {
  const lay = (text) =>
    layOutFrame(view, {
      words: englishWords,
      x: [0, 40],
      y: [-1, 1],
      xName: { text, mathematical: true },
      yName: { text: 'y', mathematical: true },
    })
  const [short, long] = [lay('x'), lay('slope')]
  assert.ok(long.box.bottom < short.box.bottom)
  const last = short.xTicks[short.xTicks.length - 1]
  assert.ok(short.names[0].x > last.at + 7, 'the name is clear of the last tick')
})

test('frames lie on whole device pixels, and are never turned inside out', () => {
  for (const [width, height, pixelRatio] of [
    [560, 620, 1],
    [374, 374, 3],
    [333, 501, 1.25],
    [60, 40, 2],
    [4000, 4000, 1],
  ]) {
    const { box } = layOutFrame(
      { width, height, pixelRatio },
      {
        words: englishWords,
        x: [0, 1],
        y: [-1e9, 1e9],
        xName: { text: 'x', mathematical: true },
        yName: { text: 'intercept', mathematical: true },
      },
    )
    for (const edge of Object.values(box))
      assert.ok(Math.abs(edge * pixelRatio - Math.round(edge * pixelRatio)) < 1e-9)
    assert.ok(box.right > box.left && box.bottom > box.top)
  }
})

test('a steep curve that crosses the whole frame between two samples is no pole', () => {
  const lines = brokenLine(
    curveOf([-1, 1], (x) => 1e12 * (x - 0.003)),
    frame,
  )
  assert.equal(lines.length, 1)
  const [x0, , x1] = lines[0]
  assert.ok(Math.abs(x0 - frame.x.toPixel(0)) < 8 && Math.abs(x1 - x0) < 1, `${lines[0]}`)
})
