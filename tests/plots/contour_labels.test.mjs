// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boxesOverlap, cornersOf } from '../../web/src/plots/boxes.js'
import { placeContourLabels } from '../../web/src/plots/contour_labels.js'
import { contoursOf } from '../../web/src/plots/contours.js'
import { englishWords } from '../words/english.mjs'
import { fieldOf, surfaces } from './samples.mjs'

const frame = { left: 40, top: 20, right: 540, bottom: 580 }
const toX = (u) => frame.left + u * (frame.right - frame.left)
const toY = (v) => frame.bottom - v * (frame.bottom - frame.top)
const cross = { x: 290, y: 300, width: 16, height: 16, angle: 0 }

test('turned boxes overlap when they do, and not when only their outlines cross', () => {
  const box = { x: 0, y: 0, width: 40, height: 10, angle: 0 }
  assert.ok(boxesOverlap(box, { ...box, x: 39 }))
  assert.ok(!boxesOverlap(box, { ...box, x: 41 }))
  assert.ok(boxesOverlap(box, { ...box, y: 20, angle: Math.PI / 2 }))
  // Two parallel diagonals: upright boxes around them would overlap.
  assert.ok(!boxesOverlap({ ...box, angle: Math.PI / 4 }, { ...box, x: 12, y: -12, angle: Math.PI / 4 }))
})

for (const name of ['himmelblau', 'rosenbrock', 'bowl', 'rastrigin', 'halfPlane', 'disc', 'pole', 'plane']) {
  test(`${name}: labels keep apart, inside the frame, upright, off the cross`, () => {
    const labels = placeContourLabels(
      contoursOf(fieldOf(surfaces[name], 129, 129)),
      toX,
      toY,
      frame,
      [cross],
      englishWords,
    )
    assert.ok(labels.length >= 2, `${labels.length} labels`)
    labels.forEach((label, i) => {
      for (const other of labels.slice(i + 1))
        assert.ok(!boxesOverlap(label, other), `${label.text} on ${other.text}`)
      assert.ok(!boxesOverlap(label, cross))
      assert.ok(Math.abs(label.angle) <= Math.PI / 2)
      for (const [x, y] of cornersOf(label)) {
        assert.ok(x > frame.left && x < frame.right && y > frame.top && y < frame.bottom, label.text)
      }
    })
  })
}

test('labels keep out of a region without values', () => {
  const labels = placeContourLabels(
    contoursOf(fieldOf(surfaces.disc, 129, 129)),
    toX,
    toY,
    frame,
    [],
    englishWords,
  )
  for (const { x, y } of labels) {
    const at = [((x - 290) / 250) * 4, ((y - 300) / 280) * 4]
    assert.ok(Math.hypot(...at) < 3, at.join(' '))
  }
})
