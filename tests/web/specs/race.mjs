// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'

/** @typedef {import('../visitor/visitor.mjs').Visitor} Visitor */

/**
 * The table of results as one reads it: a row a run, cells by their columns' names.
 * @param {Visitor} visitor
 */
const results = (visitor) =>
  visitor.waitFor('the results', () => {
    const table = finder.all().find((element) => element.localName === 'table' && finder.isSeen(element))
    if (!table) return null
    const read = (/** @type {Element} */ element) => finder.spoken(element).replace(/\s+/g, ' ').trim()
    const names = [...table.querySelectorAll('thead th')].map((head) => read(head).split(/[:,]/)[0])
    return [...table.querySelectorAll('tbody tr')].map((row) =>
      Object.fromEntries([...row.children].map((cell, i) => [names[i], read(cell).replace('Look at ', '')])),
    )
  })

/** @param {Visitor} visitor */
const order = async (visitor) => (await results(visitor)).map((/** @type {{Run: string}} */ row) => row.Run)

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'a second run is added, chosen, played, and compared',
    async run({ visitor }) {
      await visitor.open('f=himmelblau&start=-0.6,-0.4&speed=1000')
      assert.deepEqual(await visitor.findAll('table', /^Results/), [], 'one run has no table of results')
      assert.deepEqual(await visitor.findAll('radio', 'Evaluations'), [])
      await visitor.click('button', '+ Add a run')
      await visitor.waitFor('a second run', () => playground.getState().run === 2)
      await visitor.find('button', /^Momentum .*ready$/)
      await visitor.pick('Optimizer', 'nadam')
      await visitor.waitFor('the choice', () => playground.getState()['2.optimizer'] === 'nadam')
      assert.equal((await visitor.record()).optimizer, 'gradient_descent', 'the first run stays as it was')
      await visitor.fill(/^Step size/, '0.3')
      await visitor.waitFor('the step size', () => playground.getState()['2.step.size'] === 0.3)
      assert.equal((await visitor.record())['step.size'], 0.01)
      await visitor.click('button', 'Play')
      await visitor.waitFor('both to come to an end', () =>
        [1, 2].every((run) => playground.result(run).status === 'converged'),
      )
      const [first, second] = await results(visitor)
      assert.deepEqual([first.Run, second.Run], ['Gradient descent', 'NAdam'])
      assert.deepEqual([first.Ending, second.Ending], ['Converged', 'Converged'])
      assert.notEqual(first.Steps, second.Steps)
      const words = (await visitor.words()).join(' ')
      assert.match(words, /(came lowest: |came equally low)/)
      await visitor.find('slider', /^Step of the run/)
    },
  },
  {
    name: 'the table sorts by its heads, and a row takes its run into the panels',
    async run({ page, visitor }) {
      await visitor.open(
        'f=himmelblau&start=-0.6,-0.4&2.optimizer=momentum&2.step.size=0.004&3.optimizer=adam',
      )
      await visitor.call('step', 60)
      assert.deepEqual(await order(visitor), ['Gradient descent', 'Momentum', 'Adam'])
      await visitor.click('button', /^Best value so far: sort/)
      await visitor.eventually(
        'the worst to be last',
        async () => (await order(visitor))[0] === 'Gradient descent',
      )
      const sorted = () =>
        page.evaluate(
          () => finder.all().find((element) => element.matches('th[aria-sort$="cending"]'))?.ariaSort,
        )
      assert.equal(await sorted(), 'ascending')
      const rising = await order(visitor)
      await visitor.click('button', /^Best value so far: sort/)
      await visitor.eventually('the other way', async () => (await order(visitor))[2] === 'Gradient descent')
      assert.equal(await sorted(), 'descending')
      assert.deepEqual(await order(visitor), rising.reverse())
      await visitor.click('button', 'Look at Momentum')
      await visitor.waitFor('the run', () => playground.getState().run === 2)
      assert.equal((await visitor.find('textbox', /^Step size/)).value, '0.004')
      assert.equal((await visitor.result()).steps, 30, 'nothing went back to the start')
    },
  },
  {
    name: 'hidden, copied, removed, undone',
    async run({ page, visitor }) {
      await visitor.open('f=himmelblau&start=-0.6,-0.4&2.optimizer=momentum&2.step.size=0.004&run=2')
      await visitor.call('step', 40)
      const map = async () => (await visitor.canvases())[0].print
      const before = await map()
      await visitor.click('button', 'Hide Momentum')
      await visitor.waitFor('the run to be hidden', () => playground.getState()['2.show'] === 'no')
      await visitor.eventually('the path to go', async () => (await map()) !== before)
      await visitor.click('button', 'Show Momentum')
      await visitor.waitFor('the run to be shown', () => playground.getState()['2.show'] === 'yes')
      await visitor.click('button', 'Copy Momentum')
      await visitor.waitFor('the copy', () => playground.getState()['3.step.size'] === 0.004)
      await visitor.find('button', /^Remove Momentum, 0\.004 \(3\)$/)
      await visitor.fill(/^Step size/, '0.002')
      await visitor.find('button', /^Remove Momentum, 0\.002$/)
      await visitor.click('button', /^Momentum, 0\.004 /)
      await visitor.waitFor('the run', () => playground.getState().run === 2)
      await visitor.click('button', /^Remove Momentum, 0\.004$/)
      await visitor.waitFor('the copy to move up', () => playground.getState()['2.step.size'] === 0.002)
      await visitor.click('button', 'Undo')
      await visitor.waitFor('all three', () => playground.getState()['3.step.size'] === 0.002)
      await page.press('Control+z')
      await page.press('Control+z')
      await visitor.waitFor('the copy as it came', () => playground.getState()['3.step.size'] === 0.004)
      await page.press('Control+z')
      await visitor.waitFor('two runs', () => playground.getState()['3.optimizer'] === undefined)
      await visitor.click('button', /^Remove /)
      await visitor.waitFor('one run', () => playground.getState()['2.optimizer'] === undefined)
      await visitor.eventually('the focus where runs are added', async () =>
        /Add a run/.test((await visitor.focused())?.name ?? ''),
      )
    },
  },
  {
    name: 'a run starts with the first, until it is given a start of its own',
    async run({ visitor }) {
      await visitor.open('f=himmelblau&start=1,1&2.optimizer=adam&run=2')
      await visitor.fill('Start, x', '2')
      await visitor.waitFor('the start of both', () => playground.getState().start === '2,1')
      await visitor.click('radio', 'Its own')
      await visitor.waitFor('its own start', () => playground.getState()['2.start'] === '2,1')
      await visitor.fill('Start, x', '-1')
      await visitor.waitFor('it to move', () => playground.getState()['2.start'] === '-1,1')
      assert.equal((await visitor.record()).start, '2,1')
      await visitor.focusPicture()
      await visitor.click('radio', 'The same')
      await visitor.waitFor('the common start', () => playground.getState()['2.start'] === null)
    },
  },
  {
    name: 'made fair by one button, said in words, kept by the link and undone in one step',
    async run({ page, visitor }) {
      await visitor.open('f=rosenbrock&2.optimizer=momentum&3.optimizer=nelder_mead')
      const before = await visitor.record()
      await visitor.click('button', 'Make it fair')
      await visitor.waitFor('the race to end', () => playground.getState().fair === 12)
      const { record } = await page.evaluate(async () => ({ record: playground.getState() }))
      assert.equal(record['stop.evaluations'], 200)
      const said = /Each method had 200 evaluations; for each, 12 step sizes from 0\.0001 to 1 were tried/
      await visitor.eventually('the sentence', async () => said.test((await visitor.words()).join(' ')))
      assert.match((await visitor.words()).join(' '), /Nelder–Mead sets the length of its steps itself/)
      await visitor.waitFor('the race to be run', () => playground.result(2).steps > 0)
      const results = await page.evaluate(() => [1, 2, 3].map((run) => playground.result(run).value))
      await visitor.eventually('the address', async () =>
        (await page.evaluate(() => location.hash)).includes('fair=12'),
      )
      const hash = await page.evaluate(() => location.hash.slice(1))
      await visitor.click('button', 'Undo')
      await visitor.waitFor('the former record', () => playground.getState().fair === null)
      assert.deepEqual(await visitor.record(), before)
      await visitor.open(hash)
      await visitor.call('step', 400)
      assert.deepEqual(
        await page.evaluate(() => [1, 2, 3].map((run) => playground.result(run).value)),
        results,
      )
      await visitor.eventually('the sentence', async () => said.test((await visitor.words()).join(' ')))
    },
  },
  {
    name: 'the losses against steps, evaluations and time, with a legend',
    async run({ visitor }) {
      await visitor.open('f=himmelblau&start=-0.6,-0.4&2.optimizer=adam&2.gradient=central&2.step.size=0.1')
      await visitor.call('step', 50)
      const chart = async () => (await visitor.canvases()).find(({ host }) => host === 'fall-line-loss')
      await visitor.eventually('both runs', async () =>
        /of 2 runs/.test((await visitor.find('img', /^Value of/)).name),
      )
      const [legend] = await visitor.findAll('list', 'Runs').then((found) => (found.length ? found : [null]))
      assert.ok(legend === null || /Adam/.test(legend.text))
      const prints = new Set([(await chart())?.print])
      for (const name of ['Evaluations', 'Time']) {
        await visitor.click('radio', name)
        await visitor.waitFor(
          'the axis',
          (/** @type {string} */ wanted) => playground.getState().against === wanted,
          name.toLowerCase(),
        )
        await visitor.eventually('another chart', async () => !prints.has((await chart())?.print))
        prints.add((await chart())?.print)
      }
      await visitor.eventually('an honest word', async () =>
        /will not be the same twice/.test((await visitor.words()).join(' ')),
      )
    },
  },
  {
    name: 'a link with a race opens the same race, and says what is wrong with a run by its number',
    async run({ page, visitor }) {
      await visitor.open('f=rosenbrock&2.optimizer=adam&2.step.size=0.05&4.start=0,2&4.optimizer.beta7=1')
      await visitor.call('step', 100)
      const words = (await visitor.words()).join(' ')
      assert.match(words, /4.*there is no run 3 before it, so this is run 3/)
      assert.match(words, /3\.optimizer\.beta7/)
      const x = await page.evaluate(() => [1, 2, 3].map((run) => [...playground.result(run).x]))
      await visitor.eventually('the address', async () =>
        (await page.evaluate(() => location.hash)).includes('3.start=0,2'),
      )
      const hash = await page.evaluate(() => location.hash.slice(1))
      await visitor.open(hash)
      await visitor.call('step', 100)
      assert.deepEqual(await page.evaluate(() => [1, 2, 3].map((run) => [...playground.result(run).x])), x)
      await assert.rejects(visitor.call('result', 4), /there is no run 4: this record has 3 runs/)
    },
  },
  {
    name: 'fifty runs are usable, and there are no more',
    async run({ visitor }) {
      const runs = Array.from({ length: 49 }, (_, i) => `${i + 2}.step.size=${0.0002 + i * 1e-5}`)
      await visitor.open(`f=rosenbrock&speed=1000&step.size=0.0001&${runs.join('&')}`)
      await visitor.click('button', 'Play')
      await visitor.waitFor('steps', () => playground.result(50).steps > 100)
      await visitor.click('button', 'Pause')
      assert.equal((await results(visitor)).length, 50)
      await visitor.click('button', '+ Add a run')
      await visitor.eventually('a word', async () =>
        /at most 50 runs/.test((await visitor.words()).join(' ')),
      )
      assert.equal((await visitor.record())['51.optimizer'], undefined)
    },
  },
]
