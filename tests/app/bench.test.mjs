// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { benchFacts, errorCurves } from '../../web/src/app/bench.js'
import { timesOfGradients } from '../../web/src/app/gradient_times.js'
import { openTestCore, reference } from '../wasm/core.mjs'
import { sessionsOn } from './open_sessions.mjs'

/** @type {Awaited<ReturnType<typeof openTestCore>>} */
const core = await openTestCore()
const open = sessionsOn(core)
/** @type {any} */
let book
before(async () => {
  book = await reference('book.json')
})

/** @param {string} hash */
const facts = async (hash) => (await open(hash)).closely.read(benchFacts)

test('the chapter’s figure: slopes from -10 to 10 with h = 0.001, to the last bit', async () => {
  const { h, xs, actual, estimate } = book.difference_quotient
  const { compared } = await facts(`f=square&domain=-10,10&h=${h}`)
  assert.deepEqual(Array.from(compared.places), xs)
  assert.deepEqual(Array.from(compared.exact), actual)
  assert.deepEqual(Array.from(compared.estimate), estimate)
})

test('the chapter’s estimates of whole gradients, and what they cost', async () => {
  for (const { f, v, h, estimate } of book.estimate_gradient) {
    const dim = f === 'sum_of_squares' ? `&dim=${v.length}` : ''
    const { estimates, chosen } = await facts(`f=${f}${dim}&at=${v}&h=${h}`)
    assert.equal(chosen.id, 'forward')
    assert.deepEqual(Array.from(chosen.partials), estimate)
    const costs = Object.fromEntries(estimates.map(({ id, evaluations }) => [id, evaluations]))
    assert.deepEqual(costs, { forward: v.length + 1, backward: v.length + 1, central: 2 * v.length })
  }
})

test('a secant joins the points that its quotient asks for', async () => {
  const { estimates, slope, value } = await facts('f=square&at=1&h=0.5')
  assert.equal(slope, 2)
  assert.equal(value, 1)
  const joined = Object.fromEntries(estimates.map(({ id, points, slope: own }) => [id, { points, own }]))
  assert.deepEqual(joined, {
    forward: {
      points: [
        { x: 1, y: 1 },
        { x: 1.5, y: 2.25 },
      ],
      own: 2.5,
    },
    backward: {
      points: [
        { x: 0.5, y: 0.25 },
        { x: 1, y: 1 },
      ],
      own: 1.5,
    },
    central: {
      points: [
        { x: 0.5, y: 0.25 },
        { x: 1.5, y: 2.25 },
      ],
      own: 2,
    },
  })
})

test('along a variable the others are held, and the point begins at the start of the run', async () => {
  const { variable, x, slope, curve, domain } = await facts('f=x^2 * y^3&start=2,3&along=2')
  assert.equal(variable, 'y')
  assert.equal(x, 3)
  assert.equal(slope, 108)
  assert.equal(curve.x[0], domain[0])
  assert.equal(curve.y[0], 4 * domain[0] ** 3)
})

test('an h that vanishes beside x is told', async () => {
  const lost = await facts('f=square&at=10&h=1e-16')
  assert.ok(lost.estimates.every(({ isLost, slope }) => isLost && slope === 0))
  assert.ok((await facts('f=square&at=10&h=1e-14')).estimates.every(({ isLost }) => !isLost))
})

test('errors fall with their order, rise with rounding, and are least near where theory says', async () => {
  const curves = (await open('f=exp(x)&at=1')).closely.read(errorCurves)
  const at = (/** @type {string} */ id, /** @type {number} */ h) => {
    const { distances, errors } = curves.find((curve) => curve.id === id) ?? curves[0]
    return errors[Array.from(distances).findIndex((distance) => Math.abs(distance / h - 1) < 1e-9)]
  }
  assert.ok(Math.abs(at('forward', 1e-2) / at('forward', 1e-3) - 10) < 0.2)
  assert.ok(Math.abs(at('central', 1e-2) / at('central', 1e-3) - 100) < 1)
  assert.ok(at('forward', 1e-14) > 1e4 * at('forward', 1e-8))
  for (const { errors, distances, theory } of curves) {
    const least = distances[errors.indexOf(Math.min(...errors))]
    assert.ok(Math.abs(Math.log10(least / theory.best)) < 1.5, `${least} and ${theory.best}`)
  }
})

test('facts are read once for a record, and anew for the next', async () => {
  const session = await open('f=square')
  const first = session.closely.read(benchFacts)
  assert.equal(session.closely.read(benchFacts), first)
  await session.set({ h: 0.1 })
  assert.notEqual(session.closely.read(benchFacts), first)
  assert.equal(session.closely.read(benchFacts).h, 0.1)
})

test('looking at another point or h leaves the run where it is', async () => {
  const session = await open('f=square&step.size=0.1')
  session.step(5)
  await session.set({ h: 0.25, at: '3', quotient: 'central' })
  assert.equal(session.result().steps, 5)
})

test('each way to a gradient has a time', async () => {
  const times = await (await open('f=himmelblau')).closely.look(timesOfGradients)
  assert.deepEqual(Object.keys(times).sort(), ['', 'backward', 'central', 'forward'])
  for (const time of Object.values(times)) assert.ok(time > 0 && Number.isFinite(time))
})

test('a point of another problem goes with it; one that does not suit is refused', async () => {
  const session = await open('f=himmelblau&at=1,2&along=2')
  await assert.rejects(session.set({ at: '1,2,3' }), { key: 'at' })
  await assert.rejects(session.set({ along: 3 }), { key: 'along' })
  await session.set({ f: 'square' })
  assert.equal(session.record.at, null)
  assert.equal(session.record.along, 1)
})

test('where the function has no value it has no slope, though its formula’s derivative has one there', async () => {
  const { slope, partials, compared, value } = await facts('f=log(x)&domain=-5,5&at=-1&h=0.1')
  for (const number of [value, slope, ...partials]) assert.ok(Number.isNaN(number))
  compared.places.forEach((x, i) => {
    if (x > 0) assert.equal(compared.exact[i], 1 / x)
    else assert.ok(!Number.isFinite(compared.exact[i]), `at ${x}`)
  })
})
