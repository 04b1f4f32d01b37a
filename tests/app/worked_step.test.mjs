// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Session } from '../../web/src/app/session.js'
import { openTestCore } from '../wasm/core.mjs'

const core = await openTestCore()

/** @param {string} hash @param {(session: Session) => void} check */
function on(hash, check) {
  const session = new Session(core, hash)
  check(session)
  session.close()
  assert.equal(core.liveHandles(), 0)
}

test('there is no step at the start', () => {
  on('#f=x^2&start=4', (session) => assert.equal(session.workedStep(), null))
})

test('a step of plain descent: gradient, direction, step size, where it led', () => {
  on('#f=x^2+3*y^2&start=4,-1&step.size=0.1', (session) => {
    session.step(1)
    const worked = session.workedStep()
    assert.ok(worked)
    assert.deepEqual([...worked.x], [4, -1])
    assert.deepEqual([...worked.gradient], [8, -6])
    assert.deepEqual([...worked.direction], [-8, 6])
    assert.equal(worked.stepSize, 0.1)
    assert.deepEqual([...worked.next], session.result().x)
  })
})

test('what an optimizer remembers, before and after, as its rule says', () => {
  on('#f=x^2&start=4&optimizer=adam&step.size=0.1', (session) => {
    session.step(2)
    const worked = session.workedStep()
    assert.ok(worked)
    const [m, v] = worked.remembered
    assert.deepEqual([m.symbol, v.symbol], ['m_t', 'v_t'])
    const g = worked.gradient[0]
    assert.ok(Math.abs(m.after[0] - (0.9 * (m.before?.[0] ?? NaN) + 0.1 * g)) < 1e-14)
    assert.ok(Math.abs(v.after[0] - (0.999 * (v.before?.[0] ?? NaN) + 0.001 * g * g)) < 1e-14)
    assert.ok(Math.abs((m.before?.[0] ?? NaN) - 0.1 * 8) < 1e-14)
  })
})

test('any step of the run, in any order, the same numbers as the run itself', () => {
  on('#f=himmelblau&start=-1,-1&optimizer=momentum&sense=maximise&step.size=0.001', (session) => {
    session.step(40)
    const { x } = session.trajectory()
    for (const step of [40, 7, 8, 1, 39]) {
      session.seek(step)
      const worked = session.workedStep()
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
  const session = new Session(core, '#f=x^2&start=4&step.size=0.1&2.step.size=0.2')
  session.step(3)
  for (const run of [1, 2, 1]) {
    await session.set({ run })
    assert.equal(session.workedStep()?.stepSize, run === 1 ? 0.1 : 0.2)
    assert.deepEqual([...(session.workedStep()?.next ?? [])], session.result(run).x)
  }
  session.close()
  assert.equal(core.liveHandles(), 0)
})
