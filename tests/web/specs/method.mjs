// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'

/** @typedef {{id: string, group: string | null, active: boolean}} Entry */

/**
 * What the open list of a chooser shows, in order: its headings, and under which of them each entry stands.
 * Runs in the page.
 * @returns {Entry[]}
 */
function readList() {
  return finder
    .all()
    .filter((element) => element.getAttribute('role') === 'option' && finder.isSeen(element))
    .map((option) => {
      const group = option.closest('[role="group"]')
      const root = /** @type {ShadowRoot} */ (option.getRootNode())
      const heading = root.getElementById(group?.getAttribute('aria-labelledby') ?? '')
      return {
        id: option.id.replace('option-', ''),
        group: heading && finder.isSeen(heading) ? heading.textContent : null,
        active: option.getAttribute('aria-selected') === 'true',
      }
    })
}

/** What the catalogue says of the optimizers. Runs in the page. */
const unitsOf = () => playground.catalogue().optimizers

/** @typedef {{id: string, group: string, label: string, help: string, citation: string}} Unit */

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'the optimizers stand under headings, all of them, and the present one is marked',
    async run({ page, visitor }) {
      await visitor.open('f=x^2&optimizer=adam')
      await visitor.filled()
      await visitor.click('button', /^Optimizer: Adam$/)
      await visitor.find('combobox', 'Search: Optimizer')
      /** @type {Unit[]} */
      const units = await page.evaluate(unitsOf)
      /** @type {Entry[]} */
      const list = await page.evaluate(readList)
      assert.deepEqual(
        list.map(({ id, group }) => ({ id, group })),
        units.map(({ id, group }) => ({ id, group })),
      )
      assert.ok(new Set(list.map(({ group }) => group)).size >= 6)
      assert.deepEqual(
        list.filter(({ active }) => active).map(({ id }) => id),
        ['adam'],
      )
    },
  },
  {
    name: 'what is typed narrows the list: by the beginning of a word, of a heading, and by nothing that is there',
    async run({ page, visitor }) {
      await visitor.open('f=x^2')
      await visitor.filled()
      await visitor.click('button', /^Optimizer: /)
      await visitor.find('combobox', 'Search: Optimizer')
      /** @returns {Promise<Entry[]>} */
      const entries = () => page.evaluate(readList)
      const ids = async () => (await entries()).map(({ id }) => id)
      /** @type {Unit[]} */
      const units = await page.evaluate(unitsOf)
      await page.type('nest')
      await visitor.eventually('Nesterov alone', async () => (await ids()).join() === 'nesterov')
      assert.equal((await entries())[0].active, true, 'Enter would take it')
      assert.equal((await entries())[0].group, 'Momentum', 'under its heading')
      await page.press('Control+a')
      await page.type('curvature')
      const curved = units.filter(({ group }) => group === 'Curvature').map(({ id }) => id)
      assert.ok(curved.length > 1)
      await visitor.eventually('a heading’s own', async () => (await ids()).join() === curved.join())
      await page.press('Control+a')
      await page.type('qqq')
      await visitor.find('status', /^Nothing here is called “qqq”\.$/)
      assert.deepEqual(await ids(), [])
      await page.press('Escape')
      assert.match((await visitor.focused())?.name ?? '', /^Optimizer: /, 'the focus is back where it was')
      assert.equal((await visitor.record()).optimizer, 'gradient_descent', 'and nothing was taken')
    },
  },
  {
    name: 'a parameter of the optimizer by slider, each on its scale, by number, and by a switch',
    async run({ page, visitor }) {
      await visitor.open('f=x^2&optimizer=adam')
      const set = async () => /** @type {Record<string, number>} */ (await visitor.record())
      // A press lands in the middle.
      await visitor.click('slider', /^Decay of the average/)
      await visitor.waitFor('another decay', () => playground.getState()['optimizer.beta1'] < 0.8)
      const { 'optimizer.beta1': decay } = await set()
      assert.ok(Math.abs(decay - 0.5) < 0.05, `linear: the middle of 0 and 0.9999, not ${decay}`)
      assert.equal(Number((await visitor.find('textbox', /^Decay of the average/)).value), decay)

      await visitor.click('slider', /^Epsilon/)
      await page.press('ArrowRight')
      await visitor.waitFor('another epsilon', () => playground.getState()['optimizer.epsilon'] > 1e-8)
      const { 'optimizer.epsilon': epsilon } = await set()
      assert.ok(epsilon < 1e-6, `logarithmic: near the middle of 1e-16 and 1, not ${epsilon}`)
      await page.press('End')
      await visitor.waitFor('the largest', () => playground.getState()['optimizer.epsilon'] === 1)

      await visitor.fill(/^Decay of the squares/, '0.98765')
      await visitor.waitFor('the typed decay', () => playground.getState()['optimizer.beta2'] === 0.98765)
      await visitor.fill(/^Decay of the squares/, '1.5')
      await visitor.eventually(
        'the mark',
        async () => (await visitor.find('textbox', /^Decay of the squares/)).invalid,
      )
      assert.match((await visitor.find('textbox', /^Decay of the squares/)).description, /from 0 to 0\.99999/)
      assert.equal((await set())['optimizer.beta2'], 0.98765, 'what cannot be is not taken')

      await visitor.turnTo('f=x^2&optimizer=rmsprop')
      await visitor.click('checkbox', /^Centred/)
      await visitor.waitFor('it to be on', () => playground.getState()['optimizer.centred'] === 1)
      await visitor.click('checkbox', /^Centred/)
      await visitor.waitFor('it to be off', () => playground.getState()['optimizer.centred'] === 0)
    },
  },
  {
    name: 'what an optimizer is, and where it comes from, is told behind its question mark',
    async run({ page, visitor }) {
      await visitor.open('f=x^2')
      await visitor.filled()
      /** @type {Unit[]} */
      const units = await page.evaluate(unitsOf)
      for (const id of ['adam', 'bfgs', 'nelder_mead']) {
        const { help, citation } = /** @type {Unit} */ (units.find((unit) => unit.id === id))
        assert.ok(citation.length > 20)
        await visitor.set({ optimizer: id })
        const says = async (/** @type {string} */ text) => (await visitor.words()).join(' ').includes(text)
        assert.equal(await says(citation), false, 'unasked it is not in the way')
        await visitor.click('button', 'About: Optimizer')
        await visitor.eventually(
          'help and citation',
          async () => (await says(help)) && (await says(citation)),
        )
        await visitor.click('button', 'About: Optimizer')
      }
    },
  },
]
