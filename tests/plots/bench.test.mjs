// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { benchFacts, errorCurves } from '../../web/src/app/bench.js'
import { distanceAt, drawErrors, errorScene, leastError } from '../../web/src/plots/bench/error_picture.js'
import { drawSecant, secantGrip, secantScene } from '../../web/src/plots/bench/secant_picture.js'
import { drawSlopes, slopesScene } from '../../web/src/plots/bench/slopes_picture.js'
import { benchWords } from '../../web/src/words/bench.js'
import { sessionsOn } from '../app/open_sessions.mjs'
import { openTestCore } from '../wasm/core.mjs'
import { englishWords } from '../words/english.mjs'
import { recordingContext, textsOf } from './recording_context.mjs'

const open = sessionsOn(await openTestCore())
const view = Object.freeze({
  width: 460,
  height: 280,
  theme: 'light',
  words: englishWords,
  bench: benchWords(englishWords),
})
const facts = async (hash) => (await open(hash)).closely.read(benchFacts)

/** Functions and points at which something is missing or has no bounds. */
const hard = [
  'f=log(x)&at=-1',
  'f=log(x)&at=0.5&h=1&quotient=central',
  'f=1/x&at=0',
  'f=abs(x)&at=0',
  'f=sign(x)&at=0',
  'f=x^2&at=10&h=1e-16',
  'f=exp(exp(x))&domain=-10,10&at=9',
  'f=0*x + 7',
  'f=1e300*x^2&at=1e5',
]

test('every picture of derivatives is drawn, whatever is missing', async () => {
  for (const hash of hard) {
    const session = await open(hash)
    const [found, curves] = [session.closely.read(benchFacts), session.closely.read(errorCurves)]
    for (const size of [view, { ...view, width: 150, height: 90 }]) {
      const contexts = [recordingContext(), recordingContext(), recordingContext()]
      drawSecant(contexts[0], secantScene(found, size))
      drawSlopes(contexts[1], slopesScene(found, size))
      drawErrors(contexts[2], errorScene(curves, { h: found.h, chosen: found.chosen.id }, size))
      for (const context of contexts) {
        assert.equal(context.depth, 0, hash)
        assert.doesNotMatch(textsOf(context).join(' '), /NaN|Infinity|undefined/, hash)
      }
    }
  }
})

test('tangent and secant have their slopes, and as h shrinks one becomes the other', async () => {
  const slopeOf = ([x0, y0, x1, y1], scene) => ((y1 - y0) / (x1 - x0) / scene.y.slope) * scene.x.slope
  for (const h of [2, 0.5, 1e-3]) {
    const scene = secantScene(await facts(`f=square&at=1&domain=-4,4&h=${h}`), view)
    assert.ok(Math.abs(slopeOf(scene.tangent, scene) - 2) < 1e-9)
    assert.ok(Math.abs(slopeOf(scene.secant, scene) - (2 + h)) < 1e-9)
  }
})

test('rise and run stand at the points of the quotient', async () => {
  const scene = secantScene(await facts('f=square&at=1&domain=-4,4&h=1&quotient=central'), view)
  const [left, right] = scene.points
  assert.deepEqual(scene.corner, { x: right.x, y: left.y })
  assert.equal(scene.runText, '2h')
  assert.equal(secantScene(await facts('f=square&at=1&domain=-4,4&h=1'), view).runText, 'h')
  assert.equal(secantScene(await facts('f=log(x)&at=0.5&h=1&quotient=backward'), view).corner, null)
})

test('the name of the run stands inside the picture, above a run that lies at its foot', async () => {
  const scene = secantScene(await facts('f=abs(x)&at=0&domain=-4,4&h=1'), view)
  const context = recordingContext()
  drawSecant(context, scene)
  const [, , , y] = context.calls.find(([call, text]) => call === 'fillText' && text === 'h') ?? []
  assert.ok(y < scene.corner.y && y > scene.box.top, `${y}`)
})

test('a hand takes the end of the secant where it is nearer than the point, and the point elsewhere', async () => {
  const scene = secantScene(await facts('f=square&at=1&domain=-4,4&h=2'), view)
  const [, end] = scene.points
  assert.equal(secantGrip(scene, end.x + 3, end.y), 'h')
  assert.equal(secantGrip(scene, scene.here.x, scene.here.y), 'x')
  assert.equal(secantGrip(scene, scene.box.left + 5, scene.box.top + 5), 'x')
  assert.equal(secantGrip(scene, 1, 1), null)
})

test('actual and estimated slopes lie on one scale, their differences on another that holds 0', async () => {
  const scene = slopesScene(await facts('f=square&domain=-10,10&h=0.001'), view)
  assert.equal(scene.exact.length, 21)
  assert.equal(scene.estimates.length, 21)
  const [low, high] = scene.lower.y.domain
  assert.ok(low < 0 && high > 0.001 && high < 0.002)
  assert.ok(scene.zero > scene.lower.box.top && scene.zero < scene.lower.box.bottom)
  assert.ok(scene.differences.every(({ y }) => y < scene.zero))
})

test('the least error is found, and zero errors stand at the end of the axis', async () => {
  const curves = (await open('f=square&at=1')).closely.read(errorCurves)
  const scene = errorScene(curves, { h: 0.5, chosen: 'central' }, view)
  const chosen = scene.curves.find(({ isChosen }) => isChosen)
  assert.ok(chosen.measured.some(({ isZero, y }) => isZero && y === scene.box.bottom))
  assert.equal(chosen.valley, null, 'nothing is truncated: there is no valley')
  assert.equal(leastError({ distances: [1, 2, 3], errors: [5, 0, Number.NaN] }).distance, 2)
  assert.equal(leastError({ distances: [1], errors: [Number.NaN] }), null)
  const [kinked] = errorScene(
    (await open('f=abs(x)&at=0')).closely.read(errorCurves),
    { h: 1, chosen: 'forward' },
    view,
  ).curves
  assert.equal(kinked.found, null, 'of equal errors none is the least')
  assert.equal(distanceAt(scene, scene.set), 0.5)
  assert.equal(distanceAt(scene, 1e4), 10)
})
