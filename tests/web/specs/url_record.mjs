// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'

const hash = () => location.hash.slice(1)

export const everywhere = true

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'a record in the hash opens at its start',
    async run({ visitor }) {
      await visitor.open(
        'f=rosenbrock&start=-1,2&step.size=0.002&sense=maximise&axis=linear&stop.steps=500&seed=7',
      )
      const record = await visitor.record()
      const given = {
        f: 'rosenbrock',
        start: '-1,2',
        'step.size': 0.002,
        sense: 'maximise',
        axis: 'linear',
        'stop.steps': 500,
        seed: 7,
      }
      assert.deepEqual(Object.fromEntries(Object.keys(given).map((key) => [key, record[key]])), given)
      const { status, steps, x } = await visitor.result()
      assert.deepEqual({ status, steps, x }, { status: 'ready', steps: 0, x: [-1, 2] })
    },
  },
  {
    name: 'formulas are read percent-encoded and as typed',
    async run({ page, visitor }) {
      await visitor.open(`f=${encodeURIComponent('x^2 + 3*y^2')}&start=1,1`)
      assert.equal((await visitor.record()).f, 'x^2 + 3*y^2')
      assert.equal(await page.evaluate(() => playground.result().value), 4)
      await visitor.open('f=x^2+3*y^2&start=1,1')
      assert.equal((await visitor.record()).f, 'x^2+3*y^2')
      assert.equal(await page.evaluate(() => playground.result().value), 4)
    },
  },
  {
    name: 'the hash follows the record, without defaults, and opens the same again',
    async run({ page, visitor }) {
      await visitor.open()
      await visitor.set({ f: 'himmelblau', sense: 'minimise' })
      await visitor.rest(400)
      assert.equal(await page.evaluate(hash), '', 'defaults are not written')
      await visitor.set({ f: 'x^2 + 3*y^2 - sin(x)', start: '2,-1', 'step.size': 0.05, 'stop.steps': 40 })
      await visitor.waitFor('the hash', () => location.hash.includes('step.size=0.05'))
      const written = await page.evaluate(hash)
      for (const part of ['start=2,-1', 'stop.steps=40'])
        assert.ok(written.includes(part), `${written} holds ${part}`)
      for (const key of ['sense', 'optimizer', 'seed', 'v='])
        assert.ok(!written.includes(key), `${written} leaves out ${key}`)
      const record = await visitor.record()
      await visitor.open(written)
      assert.deepEqual(await visitor.record(), record)
      await visitor.rest(400)
      assert.equal(await page.evaluate(hash), written)
    },
  },
  {
    name: 'numbers keep their exact digits through the hash',
    async run({ page, visitor }) {
      const numbers = [0.1 + 0.2, -1 / 3]
      const size = 0.012345678901234567
      await visitor.open()
      await visitor.set({
        start: numbers.join(','),
        'step.size': size,
        'stop.gradient': 1.2345678901234566e-9,
      })
      await visitor.waitFor('the hash', () => location.hash.includes('step.size'))
      await visitor.open(await page.evaluate(hash))
      assert.deepEqual((await visitor.result()).x, numbers)
      const record = await visitor.record()
      assert.equal(record['step.size'], size)
      assert.equal(record['stop.gradient'], 1.2345678901234566e-9)
    },
  },
  {
    name: 'a bad key and a bad value are shown by name, and the default is used',
    async run({ visitor }) {
      await visitor.open('f=himmelblau&colour=red&step.size=banana&stop.steps=-3&start=2,1&nonsense')
      const words = (await visitor.words()).join('\n')
      for (const name of ['colour', 'step.size', 'banana', 'stop.steps', 'nonsense']) {
        assert.ok(words.includes(name), `the page names ${name}`)
      }
      const record = await visitor.record()
      assert.equal(record['step.size'], 0.01)
      assert.equal(record['stop.steps'], 10_000)
      assert.equal(record.start, '2,1', 'what is right is taken')
      assert.ok(!('colour' in record))
      await visitor.click('button', 'Dismiss this message')
      await visitor.eventually(
        'the focus on what stands below',
        async () => (await visitor.focused())?.tag === 'main',
      )
      assert.ok(!(await visitor.words()).join('\n').includes('banana'), 'it is gone')
    },
  },
  {
    name: 'a formula in the hash that cannot be read is shown with its error',
    async run({ visitor }) {
      await visitor.open(`f=${encodeURIComponent('x^2 + 3*(y')}&step.size=0.02`)
      const words = (await visitor.words()).join('\n')
      assert.ok(words.includes('x^2 + 3*(y'), 'what stood in the link is there to be mended')
      const field = await visitor.find('textbox', /^Formula/)
      assert.ok(field.invalid)
      assert.ok(field.description.length > 5, 'the field says what is wrong')
      const record = await visitor.record()
      assert.equal(record.f, 'himmelblau')
      assert.equal(record['step.size'], 0.02)
    },
  },
  {
    name: 'a hash edited by hand is taken up while the page is open',
    async run({ page, visitor }) {
      await visitor.open('f=rosenbrock&start=0,0')
      await page.evaluate(() => {
        location.hash = '#f=square&start=3&step.size=0.25&wrong=1'
      })
      await visitor.waitFor('the new record', () => playground.getState().f === 'square')
      const record = await visitor.record()
      assert.equal(record['step.size'], 0.25)
      await visitor.waitFor('the run on it', () => playground.result().x[0] === 3)
      await visitor.waitFor('the warning', () => finder.read(document.body).join('\n').includes('wrong'))
      await visitor.call('step', 1)
      assert.deepEqual((await visitor.result()).x, [1.5])
    },
  },
]
