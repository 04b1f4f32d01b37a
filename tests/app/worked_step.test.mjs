// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openSession } from '../../web/src/app/open_session.js'
import { openTestCore } from '../wasm/core.mjs'

const core = await openTestCore()

/** @param {string} hash @param {(session: Session) => void} check */
async function on(hash, check) {
  const session = await openSession(core, hash)
  check(session)
  session.close()
  assert.equal(core.liveHandles(), 0)
}

test('there is no step at the start', async () => {
  await on('#f=x^2&start=4', (session) => assert.equal(session.closely.workedStep(), null))
})

test('a step of plain descent: gradient, direction, step size, where it led', async () => {
  await on('#f=x^2+3*y^2&start=4,-1&step.size=0.1', (session) => {
    session.step(1)
    const worked = session.closely.workedStep()
    assert.ok(worked)
    assert.deepEqual([...worked.x], [4, -1])
    assert.deepEqual([...worked.gradient], [8, -6])
    assert.deepEqual([...worked.direction], [-8, 6])
    assert.equal(worked.stepSize, 0.1)
    assert.deepEqual([...worked.next], session.result().x)
  })
})

test('what an optimizer remembers, before and after, as its rule says', async () => {
  await on('#f=x^2&start=4&optimizer=adam&step.size=0.1', (session) => {
    session.step(2)
    const worked = session.closely.workedStep()
    assert.ok(worked)
    const [m, v] = worked.remembered
    assert.deepEqual([m.symbol, v.symbol], ['m_t', 'v_t'])
    const g = worked.gradient[0]
    assert.ok(Math.abs(m.after[0] - (0.9 * (m.before?.[0] ?? NaN) + 0.1 * g)) < 1e-14)
    assert.ok(Math.abs(v.after[0] - (0.999 * (v.before?.[0] ?? NaN) + 0.001 * g * g)) < 1e-14)
    assert.ok(Math.abs((m.before?.[0] ?? NaN) - 0.1 * 8) < 1e-14)
  })
})

test('any step of the run, in any order, the same numbers as the run itself', async () => {
  await on('#f=himmelblau&start=-1,-1&optimizer=momentum&sense=maximise&step.size=0.001', (session) => {
    session.step(40)
    const { x } = session.trajectory()
    for (const step of [40, 7, 8, 1, 39]) {
      session.seek(step)
      const worked = session.closely.workedStep()
      assert.equal(worked?.step, step)
      assert.deepEqual(
        [...(worked?.x ?? [])],
        x.map((column) => column[step - 1]),
      )
      assert.deepEqual(
        [...(worked?.next ?? [])],
        x.map((column) => column[step]),
      )
    }
  })
})

test('the step is one of the run that is looked at, whichever was looked at before', async () => {
  const session = await openSession(core, '#f=x^2&start=4&step.size=0.1&2.step.size=0.2')
  session.step(3)
  for (const run of [1, 2, 1]) {
    await session.set({ run })
    assert.equal(session.closely.workedStep()?.stepSize, run === 1 ? 0.1 : 0.2)
    assert.deepEqual([...(session.closely.workedStep()?.next ?? [])], session.result(run).x)
  }
  session.close()
  assert.equal(core.liveHandles(), 0)
})

for (const [step, least] of /** @type {const} */ ([
  ['backtracking', 5],
  ['exact', 5],
  ['wolfe', 1],
])) {
  test(`what the search of any step tried, and what that took: ${step}`, async () => {
    await on(`#f=rosenbrock&start=-1.2,1&step=${step}`, (session) => {
      /** @type {unknown[]} */
      const seen = []
      for (let i = 1; i <= 12; i += 1) {
        session.step(1)
        seen.push(session.snapshot.run.trials)
      }
      assert.ok(session.snapshot.run.trials.length >= least)
      for (const at of [3, 12, 7, 8]) {
        session.seek(at)
        const { run, trajectory } = session.snapshot
        assert.deepEqual(run.trials, seen[at - 1], `step ${at}`)
        assert.deepEqual([...(run.trials.find(({ accepted }) => accepted)?.x ?? [])], [...run.x])
        const { functionEvaluations: ofFunction, gradientEvaluations: ofGradient } = trajectory
        const used = {
          function: ofFunction[at] - ofFunction[at - 1],
          gradient: ofGradient[at] - ofGradient[at - 1],
        }
        assert.deepEqual(session.closely.workedStep()?.evaluations, used)
        assert.ok(used.function + used.gradient >= run.trials.length, 'each trial costs')
      }
      session.seek(0)
      assert.equal(session.snapshot.run.trials.length, 0)
    })
  })
}

test('a rule that does not search has tried nothing, and no step is taken again for that', async () => {
  await on('#f=x^2&start=4&step.size=0.1', (session) => {
    session.step(5)
    session.back(2)
    assert.equal(session.snapshot.run.trials.length, 0)
  })
})
