// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openSession } from '../../../web/src/app/open_session.js'
import { ruleLines } from '../../../web/src/panels/mathematics/rule_lines.js'
import { stepNumbers } from '../../../web/src/panels/mathematics/step_numbers.js'
import { parametersOf } from '../../../web/src/panels/mathematics/step_quantities.js'
import { openTestCore } from '../../wasm/core.mjs'

const core = await openTestCore()
/** @type {import('../../../web/src/state/types.js').OptimizerEntry[]} */
const byCoordinate = core.catalogue.optimizers.filter(({ byCoordinate }) => byCoordinate)

/**
 * The lines of a run's step at its cursor, for one coordinate.
 * @param {Session} session @param {number} i
 */
function linesOf(session, i) {
  const rule = byCoordinate.find(({ id }) => id === session.record.optimizer)
  const worked = session.closely.workedStep()
  assert.ok(rule?.formula && worked)
  const parameters = parametersOf(rule, (id) => session.record[`optimizer.${id}`])
  return stepNumbers(ruleLines(rule.formula), parameters, worked, i)
}

/** @param {string} hash @param {(session: Session) => void} check */
async function on(hash, check) {
  const session = await openSession(core, hash)
  try {
    check(session)
  } finally {
    session.close()
  }
  assert.equal(core.liveHandles(), 0)
}

/** Values of parameters that leave no term of a rule at 0. @param {(typeof byCoordinate)[number]} rule */
const lively = ({ parameters }) =>
  parameters
    .map(({ id, minimum, maximum, default: usual }) =>
      usual === minimum ? `&optimizer.${id}=${Math.min(maximum, Math.max(minimum, 0.3))}` : '',
    )
    .join('')

for (const rule of byCoordinate) {
  for (const [how, parameters] of [
    ['as it comes', ''],
    ['with all of its terms', lively(rule)],
  ]) {
    test(`${rule.id} ${how}: what a line says a quantity is, that it is`, async () => {
      await on(`#f=x^4-3*x^2+2*y^2+x*y&start=1.5,-1&optimizer=${rule.id}${parameters}`, (session) => {
        for (let step = 1; step <= 30; step += 1) {
          session.step(1)
          if (session.result().steps < step) return
          for (const i of [0, 1]) {
            const lines = linesOf(session, i)
            for (const { tex, said, numbers } of lines) {
              for (const { name, value } of said) {
                const shown = numbers.get(name) ?? Number.NaN
                if (tex.includes('leftarrow') && name === 'gt') continue
                assert.ok(
                  Math.abs(value - shown) <= 1e-12 * Math.max(1, Math.abs(shown)),
                  `step ${step}, coordinate ${i}: ${tex}: ${name} is ${shown}, not ${value}`,
                )
              }
            }
            const last = lines.flatMap(({ applies, said }) => (applies ? said : []))
            assert.ok(
              last.some(({ name }) => name === 'xt+1'),
              'it comes to the next point',
            )
          }
        }
      })
    })
  }
}

/** @param {string} hash @param {number} steps  after each of which is told which lines apply, a letter each */
async function applying(hash, steps) {
  /** @type {string[]} */
  const all = []
  await on(hash, (session) => {
    for (let step = 1; step <= steps; step += 1) {
      session.step(1)
      const lines = linesOf(session, 0)
      all.push(lines.map(({ applies }) => (applies ? 'x' : '-')).join(''))
    }
  })
  return all
}

test('what a quantity is at first is said in the first step, and its rule from the second on', async () => {
  assert.deepEqual(await applying('#f=x^2&start=4&optimizer=momentum', 3), ['xx-x', 'x-xx', 'x-xx'])
})

test('of two lines with conditions the one is taken that holds', async () => {
  const [first, , , , , sixth] = await applying('#f=x^2&start=4&optimizer=radam', 6)
  assert.equal(first.slice(-2), '-x')
  assert.equal(sixth.slice(-2), 'x-')
})

test('a condition on what nobody remembers is told from what came of it', async () => {
  // One step beyond the bottom; a rest with the gradient set to 0; a step as long as the last one; two that grow.
  assert.deepEqual(await applying('#f=x^2&start=1&optimizer=rprop&step.size=1.5', 5), [
    'xx--x',
    'x--xx',
    'x---x',
    'x--xx',
    'x---x',
  ])
})

test('a wrong rule is found out: nothing here makes its own lines come true', async () => {
  await on('#f=x^2&start=4&optimizer=adam', (session) => {
    session.step(2)
    const worked = session.closely.workedStep()
    const rule = byCoordinate.find(({ id }) => id === 'adam')
    assert.ok(worked && rule?.formula)
    const wrong = ruleLines(rule.formula.replace('x_t - \\alpha', 'x_t + \\alpha'))
    const { said, numbers } = stepNumbers(
      wrong,
      parametersOf(rule, () => null),
      worked,
      0,
    )[3]
    assert.notEqual(said[0].value, numbers.get('xt+1'))
    assert.equal(numbers.get('xt+1'), worked.next[0])
  })
})
