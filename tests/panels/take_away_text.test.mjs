// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openSession } from '../../web/src/app/open_session.js'
import { forms, takeAway } from '../../web/src/panels/take_away_text.js'
import { openTestCore } from '../wasm/core.mjs'

const core = await openTestCore()

/** @param {string} hash @param {number} steps */
async function taken(hash, steps) {
  const session = await openSession(core, hash)
  session.step(steps)
  const all = takeAway(session)
  session.close()
  return all
}

test('what is copied and saved is what is shown', async () => {
  const all = await taken('#f=himmelblau&optimizer=adam', 20)
  for (const id of forms) {
    const { shown, whole, isPart } = all[id]
    assert.equal((await whole()).join(''), shown)
    assert.equal(isPart, false)
  }
})

test('of a long run the first lines are shown, and all are copied and saved', async () => {
  const { shown, whole, isPart, hint } = (await taken('#f=x%2By&step.size=1e-6', 5000)).csv
  assert.equal(shown.split('\r\n').length, 2000 + 2)
  assert.equal(isPart, true)
  assert.match(hint, /The first 2000 lines of 5001 are shown/)
  const lines = (await whole()).join('').split('\r\n')
  assert.equal(lines.length, 5001 + 2)
  assert.equal(lines[5001].split(',')[0], '5000')
  assert(lines.join('\r\n').startsWith(shown.trimEnd()))
})

test('of a run that is too long to be kept it is said how many steps it holds', async () => {
  const { hint, name, shown } = (await taken('#f=x&step.size=1e-6&stop.steps=1500000', 1_500_000)).csv
  const second = Number(shown.split('\r\n')[2].split(',')[0])
  assert(second > 1)
  assert.match(hint, new RegExp(`holds one step in ${second}, and the latest`))
  assert.equal(name, `fall-line-x-gradient-descent-one-step-in-${second}.csv`)
})

test('each form has a file name and a kind of its own', async () => {
  const all = await taken('#f=himmelblau', 3)
  assert.deepEqual(
    forms.map((id) => all[id].name),
    ['csv', 'py', 'py'].map(
      (ending, i) => `fall-line-himmelblau-s-function-gradient-descent${i === 2 ? '-numpy' : ''}.${ending}`,
    ),
  )
})
