// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const run = 'f=x^2%2B20*y^2&start=3,2&step.size=0.04&speed=3'

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'the run by keys, wherever the focus is that has no use for them',
    async run({ page, visitor }) {
      await visitor.open(run)
      await visitor.filled()
      const press = async (/** @type {string} */ key, /** @type {number} */ steps) => {
        await page.press(key)
        await visitor.waitFor(
          `step ${steps} after ${key}`,
          (/** @type {number} */ at) => playground.result().steps === at,
          steps,
        )
      }
      await press('.', 1)
      await press('ArrowRight', 2)
      await press('n', 2)
      await press('ArrowLeft', 1)
      await press(',', 0)
      await press('End', 2)
      await press('[', 1)
      await press('Home', 0)
      await press(']', 1)
      await press('r', 0)
      assert.equal((await visitor.find('slider', /^Step of the run/)).disabled, true, 'reset forgets the run')
      await page.press(' ')
      await visitor.status('running')
      // A run that is stopped before its first step is as ready as it was.
      await visitor.waitFor('the first step', () => playground.result().steps > 0)
      await page.press(' ')
      await visitor.status('paused')
      await visitor.focus('button', 'One step back')
      const { steps } = await visitor.result()
      await press('.', steps + 1)
      await page.press(' ')
      await visitor.waitFor(
        'Space to press the button that has the focus',
        (/** @type {number} */ at) => playground.result().steps === at,
        steps,
      )
    },
  },
  {
    name: 'keys that a field has a use for are left to it; / goes to the formula',
    async run({ page, visitor }) {
      await visitor.open(run)
      await visitor.filled()
      await page.press('/')
      await visitor.eventually('the formula', async () =>
        /^Formula/.test((await visitor.focused())?.name ?? ''),
      )
      await page.press('End')
      await page.type('+r.,[')
      const field = await visitor.find('textbox', /^Formula/)
      assert.ok(field.value?.endsWith('+r.,['), `typed: ${field.value}`)
      assert.equal((await visitor.result()).steps, 0)
      await visitor.focus('slider', /^Step size/)
      await page.press('.')
      await page.press('ArrowRight')
      await visitor.waitFor('the slider to move', () => playground.getState()['step.size'] > 0.04)
      assert.equal((await visitor.result()).steps, 0)
      await visitor.focusPicture()
      await page.press('ArrowRight')
      await visitor.waitFor('the start to move', () => playground.result().x[0] > 3)
      assert.equal((await visitor.result()).steps, 0)
      await page.press('Control+z')
      await page.press('Control+z')
      await visitor.waitFor('undo', () => playground.getState()['step.size'] === 0.04)
    },
  },
  {
    name: 'digits choose the run of a race and nothing elsewhere; plus, minus and zero zoom wherever the focus is',
    async run({ page, visitor }) {
      await visitor.open('f=himmelblau&start=-0.6,-0.4&2.optimizer=adam')
      await visitor.filled()
      await visitor.focus('button', 'Play')
      await visitor.call('step', 40)
      await page.press('2')
      await visitor.waitFor('the second run', () => playground.getState().run === 2)
      await page.press('3')
      await page.press('+')
      await visitor.waitFor('a closer look', () => playground.getState().domain !== null)
      assert.equal((await visitor.record()).run, 2, 'there is no third run')
      await page.press('1')
      await visitor.waitFor(
        'the first run',
        () => playground.getState().run === undefined || playground.getState().run === 1,
      )
      await page.press('0')
      await visitor.waitFor('the whole range', () => playground.getState().domain === null)
      await page.press('-')
      await visitor.waitFor('a look from farther off', () => playground.getState().domain !== null)
      await page.press('Home')
      await page.press('End')
      await visitor.eventually('the last step of the longest run', async () =>
        /^step 40 of 40/.test((await visitor.find('slider', /^Step of the run/)).valueText ?? ''),
      )
      await page.press('?')
      await visitor.find('dialog', 'Keys')
      const raced = (await visitor.words()).join('\n')
      for (const word of ['Look at a run', 'Zoom in', 'Move what is shown'])
        assert.ok(raced.includes(word), word)
      assert.ok(!raced.includes('Turn the surface'))
      await page.press('Escape')
      await visitor.open('f=x^2&start=3')
      await visitor.filled()
      await page.press('?')
      await visitor.find('dialog', 'Keys')
      assert.ok(!(await visitor.words()).join('\n').includes('Look at a run'))
    },
  },
  {
    name: 'a list of the keys opens on ?, holds the focus, closes with Escape and gives the focus back',
    async run({ page, visitor }) {
      await visitor.open(run)
      await visitor.filled()
      await visitor.focus('button', 'Play')
      await page.press('?')
      await visitor.find('dialog', 'Keys')
      const words = (await visitor.words()).join('\n')
      for (const word of ['Space', 'Next event', 'Undo', 'Move the start'])
        assert.ok(words.includes(word), word)
      for (let presses = 0; presses < 6; presses++) {
        await page.press('Tab')
        const name = (await visitor.focused())?.name ?? ''
        assert.match(name, presses % 2 === 0 ? /^Single-character keys/ : /^Close/)
      }
      await page.press('.')
      assert.equal((await visitor.result()).steps, 0, 'keys do nothing behind the list')
      await page.inject(axe)
      assert.deepEqual(await page.evaluate(violations), [])
      await page.press('Escape')
      await visitor.waitFor('the list to close', () => finder.find('dialog', 'Keys').length === 0)
      assert.equal((await visitor.focused())?.name, 'Play')
      await visitor.click('button', 'Keys')
      await visitor.find('dialog', 'Keys')
      await visitor.click('button', 'Close')
      await visitor.waitFor('the list to close', () => finder.find('dialog', 'Keys').length === 0)
      assert.equal((await visitor.focused())?.name, 'Keys')
    },
  },
  {
    name: 'keys of a single character can be switched off, for good; the others stay',
    async run({ page, visitor }) {
      await visitor.open(run)
      await visitor.filled()
      await visitor.click('button', 'Keys')
      await visitor.click('checkbox', /single-character/i)
      await page.press('Escape')
      await visitor.waitFor('the list to close', () => finder.find('dialog', 'Keys').length === 0)
      try {
        await page.press('.')
        await page.press('ArrowRight')
        await visitor.waitFor('one step', () => playground.result().steps === 1)
        await visitor.open(run)
        await visitor.filled()
        await page.press('.')
        await page.press('ArrowRight')
        await visitor.waitFor('one step', () => playground.result().steps === 1)
      } finally {
        await page.evaluate(() => localStorage.clear())
      }
    },
  },
]

// What follows runs in the page.

async function violations() {
  const { axe } = /** @type {any} */ (window)
  const { violations: found } = await axe.run(document, { resultTypes: ['violations'] })
  return found.map(
    (/** @type {any} */ { id, nodes }) =>
      `${id}: ${nodes[0].target.flat().join(' ')} ${nodes[0].failureSummary}`,
  )
}
