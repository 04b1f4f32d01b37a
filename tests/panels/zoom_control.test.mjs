// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ZoomControl } from '../../web/src/panels/zoom_control.js'
import { wheelFactor } from '../../web/src/panels/zoom_gesture.js'
import { englishWords } from '../words/english.mjs'

const domain = [
  [-5, 5],
  [-5, 5],
]

/** The part of a picture's element that the hand works on: a frame of 100 x 100 pixels at (0, 0). */
function makeHost() {
  const host = {
    words: englishWords,
    ranges: null,
    changes: [],
    record: { domain: null },
    snapshot: { problem: { domain, ownDomain: domain } },
    hand: {
      pressed: { x: 1, y: 1 },
      handle: null,
      place: ({ clientX, clientY }) => ({ x: clientX, y: clientY }),
    },
    canvas: { style: {}, setPointerCapture: () => undefined },
    isLocked: () => false,
    get scene() {
      return { ranges: host.ranges ?? domain, frame: { box: { left: 0, right: 100, top: 0, bottom: 100 } } }
    },
    change: async (changes) => {
      host.changes.push(changes)
      return true
    },
  }
  const told = []
  return { host, told, zoom: new ZoomControl(host, (sentence) => told.push(sentence)) }
}

const pointer = (pointerId, clientX, clientY, pointerType = 'mouse') => ({
  pointerId,
  clientX,
  clientY,
  pointerType,
  button: 0,
})

test('two fingers that part zoom in between them, as one change', async () => {
  const { host, zoom } = makeHost()
  zoom.down(pointer(1, 40, 50, 'touch'))
  zoom.down(pointer(2, 60, 50, 'touch'))
  assert.equal(host.hand.pressed, null, 'this is no click')
  zoom.moved(pointer(1, 30, 50, 'touch'))
  zoom.moved(pointer(2, 70, 50, 'touch'))
  assert.deepEqual(host.ranges, [
    [-2.5, 2.5],
    [-2.5, 2.5],
  ])
  zoom.up(pointer(1, 30, 50, 'touch'))
  zoom.up(pointer(2, 70, 50, 'touch'))
  await null
  assert.deepEqual(host.changes, [{ domain: '-2.5,2.5,-2.5,2.5' }])
  await null
  assert.equal(host.ranges, null)
})

test('two fingers that move together pan; one finger leaves the page to scroll', () => {
  const { host, zoom } = makeHost()
  zoom.down(pointer(1, 40, 50, 'touch'))
  zoom.moved(pointer(1, 60, 90, 'touch'))
  assert.equal(host.ranges, null)
  zoom.down(pointer(2, 80, 90, 'touch'))
  zoom.moved(pointer(1, 70, 80, 'touch'))
  zoom.moved(pointer(2, 90, 80, 'touch'))
  assert.deepEqual(host.ranges, [
    [-6, 4],
    [-6, 4],
  ])
})

test('a drag pans once it is more than a click, and never while it holds the start', () => {
  const { host, zoom } = makeHost()
  zoom.down(pointer(1, 50, 50))
  zoom.moved(pointer(1, 52, 51))
  assert.equal(host.ranges, null)
  zoom.moved(pointer(1, 70, 40))
  assert.deepEqual(host.ranges, [
    [-7, 3],
    [-6, 4],
  ])
  assert.equal(host.hand.pressed, null, 'and sets no start')
  const other = makeHost()
  other.host.hand.handle = 'drag'
  other.zoom.down(pointer(1, 50, 50))
  other.zoom.moved(pointer(1, 90, 90))
  assert.equal(other.host.ranges, null)
})

test('the wheel zooms about the pointer, with Ctrl only', () => {
  const { host, zoom } = makeHost()
  let prevented = 0
  const wheel = (ctrlKey) =>
    zoom.wheel({
      clientX: 100,
      clientY: 100,
      deltaY: -100,
      deltaMode: 0,
      ctrlKey,
      preventDefault: () => {
        prevented += 1
      },
    })
  wheel(false)
  assert.deepEqual([host.ranges, prevented], [null, 0])
  wheel(true)
  clearTimeout(zoom.timer)
  const [[, right], [low]] = host.ranges
  assert.deepEqual([right, low, prevented], [5, -5, 1])
  assert.ok(wheelFactor({ deltaY: -100, deltaMode: 0 }) > 0.5)
  assert.ok(wheelFactor({ deltaY: 1e6, deltaMode: 1 }) < 2)
})

test('at the limit it stays where it is and says why', () => {
  const { host, told, zoom } = makeHost()
  zoom.show([
    [1, 1 + 1e-9],
    [0, 1],
  ])
  assert.equal(host.ranges, null)
  assert.match(told.at(-1), /close/)
})

test('back at the usual range the record has none', async () => {
  const { host, zoom } = makeHost()
  zoom.show(domain)
  await zoom.settle()
  assert.deepEqual(host.changes, [{ domain: null }])
})

test('a picture with a range of its own leaves that of the others alone', async () => {
  const { host, zoom } = makeHost()
  host.record.plane = null
  Object.defineProperty(host, 'scene', {
    get: () => ({ ranges: host.ranges ?? domain, ownRanges: domain, rangesKey: 'plane' }),
  })
  assert.ok(zoom.isWhole)
  zoom.zoom(0.5)
  assert.ok(!zoom.isWhole)
  await new Promise((resolve) => setImmediate(resolve))
  assert.deepEqual(host.changes, [{ plane: '-2.5,2.5,-2.5,2.5' }])
  host.record.plane = '-2.5,2.5,-2.5,2.5'
  zoom.whole()
  assert.deepEqual(host.changes.at(-1), { plane: null })
  host.isLocked = (key) => key === 'plane'
  assert.ok(!zoom.possible)
  host.isLocked = (key) => key === 'domain'
  assert.ok(!zoom.possible)
})
