// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTestCore, reference } from '../wasm/core.mjs'
import { sessionsOn } from './open_sessions.mjs'

const core = await openTestCore()
const book = await reference('book.json')
const open = sessionsOn(core)

/** @param {number} found @param {number} wanted @param {number} tolerance */
const isNear = (found, wanted, tolerance) =>
  assert.ok(Math.abs(found - wanted) <= tolerance * Math.abs(wanted), `${found} for ${wanted}`)

test('a link to minibatches descends as the chapter does', () => {
  const [, minibatch] = book.line_fit
  const session = open(
    `#data=line&batch=${minibatch.batch_size}&shuffle=none&step.size=0.001&stop.steps=5000`,
  )
  assert.deepEqual(session.warnings, [])
  session.step(5000)
  const { x, status, evaluations, rowEvaluations, answer } = session.result()
  assert.equal(status, 'limit')
  x.forEach((coordinate, i) => {
    isNear(coordinate, minibatch.final[i], 1e-12)
  })
  assert.deepEqual(evaluations, { function: 0, gradient: 5000 })
  assert.deepEqual(rowEvaluations, { function: 0, gradient: minibatch.counts.point_gradient })
  isNear(answer.x[0], 20, 1e-12)
})

test('one goes back in a run in batches, on again, and finds the same points', () => {
  const session = open('#data=noisy_line&batch=7&shuffle=rows&seed=3&step.size=0.0001&average=10')
  session.step(60)
  const [last, middle] = [session.result(), session.trajectory().x.map((column) => column[30])]
  session.back(30)
  assert.deepEqual(session.result().x, middle)
  assert.equal(session.result().rowEvaluations.gradient, 200, '28 batches of 7, two of 2')
  session.step(30)
  assert.deepEqual(session.result(), last)
  const again = open('#data=noisy_line&batch=7&shuffle=rows&seed=3&step.size=0.0001&average=10')
  again.step(60)
  assert.deepEqual(again.trajectory(), session.trajectory())
  const other = open('#data=noisy_line&batch=7&shuffle=rows&seed=4&step.size=0.0001&average=10')
  other.step(60)
  assert.notDeepEqual(other.result().x, last.x)
})

test('the average is the mean of the points from the step that was asked for', () => {
  const session = open('#data=noisy_line&batch=1&shuffle=rows&step.size=0.0001&average=5')
  session.step(20)
  const { x } = session.trajectory()
  for (const cursor of [20, 12, 5]) {
    session.seek(cursor)
    const points = Array.from(x[0].subarray(5, cursor + 1))
    isNear(
      session.result().average.x[0],
      points.reduce((sum, point) => sum + point, 0) / points.length,
      1e-12,
    )
  }
  assert.equal(open('#data=noisy_line&batch=1').result().average, null)
})

test('the worked step of a batch goes by the gradient of its rows', () => {
  const session = open('#data=line&batch=20&shuffle=none&step.size=0.001')
  session.step(7)
  const worked = session.closely.workedStep()
  assert.deepEqual(
    worked?.rows,
    Array.from({ length: 20 }, (_, i) => 20 + i),
    'the second batch of the second epoch',
  )
  worked?.x.forEach((coordinate, i) => {
    isNear(worked.next[i], coordinate - 0.001 * worked.gradient[i], 1e-15)
  })
})

test('runs of a race may differ in their batches alone', () => {
  const session = open(
    '#data=line&step.size=0.001&2.optimizer=gradient_descent&2.step.size=0.001&2.batch=20&2.shuffle=none',
  )
  session.step(10)
  assert.equal(session.result(1).rowEvaluations.gradient, 1000)
  assert.equal(session.result(2).rowEvaluations.gradient, 200)
  assert.notDeepEqual(session.result(1).x, session.result(2).x)
})

test('every data set has an answer or says none, and runs', () => {
  for (const { id } of core.catalogue.dataSets) {
    const session = open(`#data=${id}`)
    assert.deepEqual(session.warnings, [], id)
    session.step(3)
    const { answer, certified } = session.result()
    assert.ok(answer, id)
    certified?.at.forEach((/** @type {number} */ coordinate, /** @type {number} */ i) => {
      isNear(answer.x[i], coordinate, 1e-6)
    })
  }
})

test('standardised columns have parameters in raw units, and a rounder bowl', () => {
  const raw = open('#data=norris')
  const scaled = open('#data=norris&scale=standardise&step.size=0.25&stop.steps=200')
  scaled.step(200)
  const { raw: found, status } = scaled.result()
  assert.equal(status, 'converged')
  raw.result().certified.at.forEach((/** @type {number} */ coordinate, /** @type {number} */ i) => {
    isNear(found[i], coordinate, 1e-6)
  })
})

test('rows of ones own may have names and several features', async () => {
  const session = open('#data=width,height,price;1,2,9;2,1,8;3,5,24;4,2,17&model=a*width+b*height+c')
  assert.deepEqual(session.snapshot.problem.variables, ['a', 'b', 'c'])
  assert.equal(session.result().answer.by, 'closed form')
  await assert.rejects(session.set({ model: 'plane', data: '1,2;3,4' }), /needs x1 and x2/)
})

test('what will trouble a fit is told beside what a link gets wrong', () => {
  const session = open('#data=1,2&nonsense=1')
  assert.equal(session.warnings.length, 2)
  assert.match(session.warnings[1], /^data: There is 1 row for 2 parameters/)
  assert.equal(session.sayings, session.sayings, 'the same list, which can be put away')
})

test('a likelihood is maximised, with its penalty taken off', () => {
  const session = open('#data=two_classes&loss=log_likelihood&penalty.l2=0.01&optimizer=newton&step=wolfe')
  assert.equal(session.record.sense, 'maximise')
  session.step(50)
  const { x, answer, status } = session.result()
  assert.equal(status, 'converged')
  x.forEach((coordinate, i) => {
    isNear(coordinate, answer.x[i], 1e-6)
  })
})

test('a row is worked out: its prediction, its loss, and by the chain rule its gradient', async () => {
  const session = open('#data=line&row=1')
  assert.equal(session.snapshot.row, 0)
  const { raw, prediction, loss, slope, partials, gradient } = session.closely.workedRow()
  assert.deepEqual(raw, [-50, -995])
  assert.deepEqual([prediction, loss, slope], [-25.5, 969.5 ** 2, 2 * 969.5])
  assert.deepEqual(
    [partials, gradient],
    [
      [-50, 1],
      [-96_950, 1939],
    ],
  )
  const { row } = await session.closely.mathematics()
  assert.equal(row.chains.length, 2)
  assert.match(row.prediction, /<mi>prediction<\/mi>.*<mi>slope<\/mi>/)
})

test('the mean of the worked rows is the gradient of the loss', async () => {
  const session = open('#data=two_classes&start=0.5,-0.25,1')
  session.step(1)
  const sum = [0, 0, 0]
  for (let row = 1; row <= 100; row++) {
    await session.set({ row })
    session.seek(1)
    session.closely.workedRow().gradient.forEach((part, i) => {
      sum[i] += part
    })
  }
  assert.equal(session.snapshot.run.cursor, 1, 'to look at another row leaves the run alone')
  Array.from(session.snapshot.run.gradient).forEach((whole, i) => {
    isNear(sum[i] / 100, whole, 1e-9)
  })
})

test('on standardised columns the worked row tells what the model sees, and a row too many is the last', () => {
  const session = open('#data=norris&scale=standardise&row=900')
  assert.equal(session.snapshot.row, 35)
  const { raw, seen, isScaled, partials } = session.closely.workedRow()
  assert.ok(isScaled)
  assert.equal(seen[1], raw[1], 'what is predicted stays as it is')
  isNear(partials[0], seen[0], 1e-12)
  assert.notEqual(seen[0], raw[0])
})

test('the gradients of a row, of the batch to come and of all rows, and none of a batch once there is no next', () => {
  const session = open('#data=line&batch=20&shuffle=none&step.size=0.001&stop.steps=7&row=30')
  session.step(6)
  const [all, batch, row] = session.closely.gradients()
  assert.deepEqual([all.rows, batch.rows, row.rows], [100, 20, 1])
  assert.deepEqual(all.gradient, Array.from(session.snapshot.run.gradient))
  assert.deepEqual(row.gradient, session.closely.workedRow().gradient)
  const before = session.snapshot.run.x
  session.step(1)
  const after = session.snapshot.run.x
  batch.gradient.forEach((part, i) => {
    isNear(after[i], before[i] - 0.001 * part, 1e-14)
  })
  assert.deepEqual(
    session.closely.gradients().map(({ of }) => of),
    ['all', 'row'],
    'the run is over',
  )
  session.back(1)
  assert.deepEqual(session.closely.gradients()[1], batch, 'gone back to, the same')
})

test('where all rows are seen the batch is no other, a function has no rows, and what is maximised climbs', () => {
  const whole = open('#data=line')
  assert.deepEqual(
    whole.closely.gradients().map(({ of }) => of),
    ['all', 'row'],
  )
  assert.equal(open('#f=himmelblau').closely.gradients(), null)
  const climbing = open('#data=two_classes&loss=log_likelihood&batch=10&shuffle=none&step.size=0.01')
  const [, batch] = climbing.closely.gradients()
  const before = climbing.snapshot.run.x
  climbing.step(1)
  batch.gradient.forEach((part, i) => {
    isNear(climbing.snapshot.run.x[i], before[i] + 0.01 * part, 1e-12)
  })
})

test('raw and standardised columns beside each other: condition number and largest stable step', async () => {
  for (const scale of ['none', 'standardise']) {
    const session = open(`#data=norris&scale=${scale}`)
    const [raw, scaled] = await session.closely.scalings()
    assert.deepEqual([raw.scale, scaled.scale], ['none', 'standardise'])
    isNear(scaled.conditionNumber, 1, 1e-9)
    isNear(scaled.stableStep, 1, 1e-9)
    assert.ok(raw.conditionNumber > 1e5)
    assert.ok(raw.stableStep < 1e-5)
  }
  const climbing = open('#data=two_classes&loss=log_likelihood')
  const falling = open('#data=two_classes&loss=log_loss')
  const [[up], [down]] = [await climbing.closely.scalings(), await falling.closely.scalings()]
  isNear(up.conditionNumber, down.conditionNumber, 1e-6)
  const constant = await open('#data=1,2;1,3;1,5&model=a*x+b').closely.scalings()
  for (const { stableStep } of constant) assert.equal(stableStep, null, 'no bowl, but a trough')
})

test('the largest stable step is where a descent on raw columns turns', async () => {
  const [{ stableStep }] = await open('#data=noisy_line').closely.scalings()
  const below = open(`#data=noisy_line&step.size=${0.98 * stableStep}&stop.steps=300`)
  const beyond = open(`#data=noisy_line&step.size=${1.02 * stableStep}&stop.steps=300`)
  for (const session of [below, beyond]) session.step(300)
  assert.ok(below.result().value < below.trajectory().value[0])
  assert.ok(beyond.result().value > beyond.trajectory().value[0])
})

test('the batch to come is told where it is at hand: not if that took thousands of steps anew', () => {
  const session = open('#data=line&batch=20&step.size=0.0001&stop.steps=10000')
  const told = () => session.closely.gradients().some(({ of }) => of === 'batch')
  session.step(900)
  assert.ok(told())
  session.step(900)
  assert.ok(told(), 'from where it stands it is near')
  session.step(3000)
  assert.ok(!told())
  session.seek(10)
  assert.ok(told())
})
