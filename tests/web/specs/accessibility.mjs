// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const states = [
  { label: 'the first view', hash: '', steps: 0 },
  { label: 'a map under way', hash: 'f=rosenbrock&step.size=0.001', steps: 40 },
  { label: 'a curve', hash: 'f=square&step.size=0.1', steps: 10 },
  { label: 'traces', hash: 'f=sum_of_squares&dim=12&step.size=0.1', steps: 30 },
  { label: 'a surface', hash: 'f=himmelblau&picture=surface&domain=-5,5,-5,5', steps: 20 },
  { label: 'a slice', hash: 'f=sum_of_squares&dim=6&picture=slice&slice=2,5&step.size=0.1', steps: 10 },
  { label: 'a fit', hash: 'data=line&step.size=0.001', steps: 20 },
  {
    label: 'a fit in batches',
    hash: 'data=plane&batch=10&average=3&picture=directions&against=rows',
    steps: 20,
  },
  { label: 'parameters', hash: 'f=f(x, y) = a x^2 %2B b y^2&param.a=2', steps: 3 },
  { label: 'a race', hash: 'f=himmelblau&2.optimizer=momentum&3.optimizer=adam&3.show=no&run=2', steps: 40 },
  { label: 'errors and warnings', hash: 'f=x^2%2B3*(y&colour=red&step.size=huge', steps: 0 },
  { label: 'a diverged run', hash: 'f=x^2%2B3*y^2&start=1,1&step.size=5', steps: 5000 },
]

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  ...states.map(({ label, hash, steps }) => ({
    name: `axe finds nothing, light and dark: ${label}`,
    origins: ['server'],
    // What it looks at is the document, which is one in all engines.
    engines: label === 'the first view' ? undefined : ['chromium'],
    /** @param {import('../runner/specs.mjs').Stage} stage */
    async run({ page, visitor }) {
      await visitor.open(hash)
      await visitor.filled()
      await visitor.call('step', steps)
      await visitor.click('summary', 'Show as table')
      for (const fold of ['One row in numbers', 'Raw or standardised columns'])
        if ((await visitor.findAll('summary', fold)).length > 0) await visitor.click('summary', fold)
      await visitor.click('button', 'What can I type?')
      await visitor.click('summary', /^Grammar/)
      await visitor.find('region', /Grammar/)
      await page.inject(axe)
      for (const theme of ['light', 'dark']) {
        await visitor.set({ theme })
        await visitor.rest(200)
        assert.deepEqual(await page.evaluate(violations), [], theme)
      }
      assert.equal((await visitor.result()).steps > 0, steps > 0 || hash === '', 'the run stays as it was')
    },
  })),
  {
    name: 'axe finds nothing, light and dark: the run to be taken along',
    origins: ['server'],
    engines: ['chromium'],
    async run({ page, visitor }) {
      for (const theme of ['light', 'dark']) {
        await visitor.open(`theme=${theme}&f=himmelblau`)
        await visitor.filled()
        await visitor.call('step', 5)
        await visitor.click('button', 'Python…')
        await visitor.find('textbox', /Python/)
        await page.inject(axe)
        assert.deepEqual(await page.evaluate(violations), [], theme)
        await visitor.click('tab', 'Table (CSV)')
        assert.deepEqual(await page.evaluate(violations), [], theme)
      }
    },
  },
  {
    name: 'axe finds nothing, light and dark: data of one’s own',
    origins: ['server'],
    engines: ['chromium'],
    async run({ page, visitor }) {
      for (const theme of ['light', 'dark']) {
        await visitor.open(`theme=${theme}&data=x,y;1,2;2,4;3,7`)
        await visitor.filled()
        await visitor.find('button', 'Delete the point')
        await visitor.click('button', 'Your own data…')
        await visitor.find('dialog', 'Your own data')
        await page.inject(axe)
        assert.deepEqual(await page.evaluate(violations), [], theme)
        await visitor.fill('Paste rows here', 'a;b;c 1,5;2;x 2,5;4;y 3;;z'.replaceAll(' ', '\n'), '')
        await visitor.click('button', 'Read these rows')
        await visitor.find('heading', '3 rows, 3 columns')
        await visitor.click('summary', 'Edit the cells')
        assert.deepEqual(await page.evaluate(violations), [], theme)
      }
    },
  },
  {
    name: 'axe finds nothing, light and dark: derivatives, and the descent on an estimate',
    origins: ['server'],
    engines: ['chromium'],
    async run({ page, visitor }) {
      await visitor.open('f=rosenbrock&view=estimate&h=0.01')
      await visitor.filled()
      await visitor.click('checkbox', /^Run the same descent/)
      await visitor.find('table', /^Results/)
      await visitor.call('pause')
      for (const name of ['Slopes as a table', 'Errors as a table']) await visitor.click('summary', name)
      await page.inject(axe)
      for (const theme of ['light', 'dark']) {
        await visitor.set({ theme })
        await visitor.rest(200)
        assert.deepEqual(await page.evaluate(violations), [], theme)
      }
    },
  },
  {
    name: 'every picture has a name that tells its facts, a role and a way in by keys',
    async run({ visitor }) {
      for (const hash of [
        'f=himmelblau&start=1,2',
        'f=himmelblau&picture=surface',
        'f=square',
        'f=sum_of_squares&dim=5',
        'f=sum_of_squares&dim=5&picture=slice',
        'data=line',
      ]) {
        await visitor.open(hash)
        await visitor.call('step', 3)
        await visitor.rest(100)
        for (const { host, role, name, description, tabIndex } of await visitor.canvases()) {
          if (host === 'fall-line-loss') continue
          assert.ok(['img', 'application', 'group', 'figure'].includes(role), `the role ${role}`)
          assert.ok(name.length > 30 && /\d/.test(name), `the name “${name}” tells the facts`)
          assert.match(name, /3 steps/, 'and where the run is')
          assert.equal(tabIndex, 0, 'it is reached by keys')
          assert.match(description, /key|Space/, `and says which: “${description}”`)
        }
        const curves = await visitor.findAll('img', /against the step/)
        assert.ok(
          curves.some(({ name }) => /\d/.test(name)),
          'the loss curve is told in words',
        )
      }
    },
  },
  {
    name: 'a live region says when a run starts and how it ends',
    async run({ page, visitor }) {
      await visitor.open('f=sum_of_squares&dim=2&start=3,4&step.size=0.1&speed=100')
      await visitor.filled()
      await said(page)
      await visitor.click('button', 'Play')
      await visitor.status('converged')
      const { reason } = await visitor.result()
      await visitor.eventually('the ending to be said', async () => (await said(page)).includes(reason))
    },
  },
  {
    name: 'the table beside a picture holds the run',
    async run({ page, visitor }) {
      await visitor.open('f=x^2%2B3*y^2&start=1,2&step.size=0.1')
      await visitor.call('step', 3)
      await visitor.focus('summary', 'Show as table')
      await page.press('Enter')
      await visitor.find('table', /.*/)
      const { head, rows, scopes } = await page.evaluate(tableShown)
      assert.deepEqual(head.slice(0, 3), ['Step', 'x', 'y'])
      assert.ok(scopes, 'every heading cell says what it heads')
      assert.equal(rows.length, 4)
      assert.deepEqual(rows[1].slice(0, 3), ['1', '0.8', '0.8'])
      await visitor.call('step', 1)
      await visitor.eventually(
        'the row of the next step',
        async () => (await page.evaluate(tableShown)).rows.length === 5,
      )
      // A long run is thinned, its ends stay.
      await visitor.set({ 'step.size': 0.0001 })
      await visitor.call('step', 5000)
      await visitor.eventually('the long run', async () => {
        const { rows: many } = await page.evaluate(tableShown)
        return many.length > 50 && many.length <= 400 && many[0][0] === '0' && many.at(-1)?.[0] === '5000'
      })
    },
  },
]

/** @param {import('../engines/page.mjs').Page} page */
const said = (page) => page.evaluate(liveText)

// What follows runs in the page.

function liveText() {
  const regions = finder
    .all()
    .filter(
      (element) => element.getAttribute('aria-live') === 'polite' || finder.roleOf(element) === 'status',
    )
  if (regions.length === 0) throw new Error('there is no live region')
  return regions.map((region) => finder.spoken(region)).join(' ')
}

async function violations() {
  const { axe } = /** @type {any} */ (window)
  const { violations: found } = await axe.run(document, { resultTypes: ['violations'] })
  return found.map((/** @type {any} */ { id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.slice(0, 4).map((/** @type {any} */ { target, failureSummary }) => ({
      target: target.flat().join(' '),
      failureSummary,
    })),
  }))
}

function tableShown() {
  const table = /** @type {HTMLTableElement} */ (finder.find('table', { source: '', flags: '' })[0])
  const cells = (/** @type {HTMLTableRowElement} */ row) =>
    [...row.cells].map((cell) => (cell.textContent ?? '').replace(/\s/g, ''))
  const headings = [...table.querySelectorAll('th')]
  return {
    head: cells(table.tHead?.rows[0] ?? table.rows[0]),
    rows: [...table.tBodies].flatMap((body) => [...body.rows]).map(cells),
    scopes: headings.length > 0 && headings.every((cell) => cell.scope === 'col' || cell.scope === 'row'),
  }
}
