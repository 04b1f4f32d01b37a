// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { numberFrom } from '../visitor/number_from.mjs'

/** @typedef {import('../visitor/visitor.mjs').Visitor} Visitor */

/**
 * The rows of the table that a region holds, as texts.
 * @param {Visitor} visitor
 * @param {string} name  of the region
 * @returns {Promise<string[][]>}
 */
const table = (visitor, name) =>
  visitor.waitFor(
    `the table ${name}`,
    (/** @type {string} */ wanted) => {
      const region = finder.find('region', { source: `^${wanted}$`, flags: '' })[0]
      const rows = [...(region?.querySelectorAll('tbody tr') ?? [])]
      return rows.length > 0 && rows.map((row) => [...row.children].map((cell) => finder.spoken(cell).trim()))
    },
    name,
  )

/** What the picture of the secant tells those who cannot see it. @param {Visitor} visitor */
const secantWords = async (visitor) => (await visitor.find('img', /^Curve with its tangent/)).name

/** The canvas of one picture. @param {Visitor} visitor @param {RegExp} name */
async function canvas(visitor, name) {
  const found = (await visitor.canvases()).find((each) => name.test(each.name))
  assert.ok(found, `a picture named ${name}`)
  return found
}

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'the secant becomes the tangent, by hand, from a link',
    async run({ page, visitor }) {
      await visitor.open('f=square&view=estimate&h=2')
      await visitor.fill(/^Point, x/, '3')
      await visitor.waitFor('the point', () => playground.getState().at === '3')
      assert.match(await secantWords(visitor), /x = 3, slope 6, and the secant .* h = 2, slope 8\./)
      const before = (await canvas(visitor, /^Curve with/)).print
      await visitor.click('button', 'Divide h by 10')
      await visitor.waitFor('a smaller h', () => playground.getState().h === 0.2)
      assert.match(await secantWords(visitor), /slope 6\.2\./)
      assert.notEqual((await canvas(visitor, /^Curve with/)).print, before)
      const rows = await table(visitor, 'Slope by each quotient')
      assert.deepEqual(
        rows.map(([name, slope]) => [name, numberFrom(slope)]),
        [
          ['Exact gradient', 6],
          ['Forward difference', 6.2],
          ['Backward difference', 5.8],
          ['Central difference', 6],
        ],
      )
      await visitor.click('button', 'Let h shrink')
      await visitor.waitFor('h to shrink', () => playground.getState().h === 1e-6)
      assert.match(await secantWords(visitor), /slope 6, and the secant .* slope 6\./)
      assert.ok((await page.evaluate(() => location.hash)).includes('view=estimate'))
    },
  },
  {
    name: 'actual slopes and estimates are those of the chapter’s figure, by hand, from a link',
    async run({ visitor }) {
      await visitor.open('f=square&view=estimate')
      await visitor.click('summary', 'Shown range, colours')
      await visitor.fill(/^Shown range, x from/, '-10')
      await visitor.fill(/^Shown range, to/, '10')
      await visitor.fill(/^Distance h/, '0.001')
      await visitor.waitFor('h', () => playground.getState().h === 0.001)
      await visitor.find(
        'img',
        /^Slopes from −10 to 10, actual .* h = 0\.001\. They differ by 0\.001 at most/,
      )
      await visitor.click('summary', 'Slopes as a table')
      const rows = (await table(visitor, 'Slopes as a table')).map((row) => row.map(numberFrom))
      assert.equal(rows.length, 21)
      rows.forEach(([x, actual, estimate, difference], i) => {
        assert.equal(x, i - 10)
        assert.equal(actual, 2 * x)
        assert.ok(Math.abs(estimate - (2 * x + 0.001)) < 1e-7)
        assert.ok(Math.abs(difference - 0.001) < 1e-7)
      })
    },
  },
  {
    name: 'the point and h are dragged, and moved by keys',
    async run({ page, visitor }) {
      await visitor.open('f=x^2&view=estimate&domain=-4,4&at=-2&h=2')
      const { place } = await canvas(visitor, /^Curve with/)
      // Where the picture's own scales have them: from 60 px or so after its left edge to 16 before its right one.
      const at = await page.evaluate(() => {
        const chart = finder
          .all()
          .find((element) => /** @type {HTMLElement} */ (element).dataset?.picture === 'secant')
        const { scene } = /** @type {any} */ (chart)
        return { here: scene.here, end: scene.points[1], unit: scene.x.slope }
      })
      const on = (/** @type {{x: number, y: number}} */ point, dx = 0) => ({
        x: place.left + point.x + dx,
        y: place.top + point.y,
      })
      await page.drag(on(at.end), on(at.end, at.unit))
      await visitor.waitFor('h to follow', () => Math.abs(Number(playground.getState().h) - 3) < 0.05)
      assert.equal((await visitor.record()).at, '-2')
      await page.drag(on(at.here), on(at.here, 3 * at.unit))
      await visitor.waitFor(
        'the point to follow',
        () => Math.abs(Number(playground.getState().at) - 1) < 0.05,
      )

      await visitor.set({ at: '1', h: 1 })
      await visitor.focus('img', /^Curve with its tangent/)
      await page.press('ArrowRight')
      await visitor.waitFor('the point to move', () => Number(playground.getState().at) > 1)
      await page.press('ArrowDown')
      await visitor.waitFor('h to shrink', () => Number(playground.getState().h) < 1)
      await visitor.focus('img', /^The error against the distance/)
      await page.press('ArrowLeft')
      await visitor.waitFor('h to shrink more', () => Number(playground.getState().h) < 0.7)
    },
  },
  {
    name: 'an h that is none is told why, and everything stays',
    async run({ visitor }) {
      await visitor.open('f=square&view=estimate&h=0.5&at=3')
      const before = (await canvas(visitor, /^Curve with/)).print
      for (const [typed, sentence] of /** @type {const} */ ([
        ['0', /0 divided by 0/],
        ['-1', /cannot be negative/],
        ['small', /needs a number/],
        ['1e-20', /from 1e-16 to 10/],
      ])) {
        await visitor.fill(/^Distance h/, typed)
        await visitor.eventually(`a sentence on ${typed}`, async () =>
          sentence.test((await visitor.words()).join(' ')),
        )
        assert.equal((await visitor.find('textbox', /^Distance h/)).value, typed, 'what was typed stays')
        assert.equal((await visitor.record()).h, 0.5)
        assert.equal((await canvas(visitor, /^Curve with/)).print, before, 'the picture stays')
      }
    },
  },
  {
    name: 'what is amiss with a slope is said in a sentence, and no bare NaN is shown',
    async run({ visitor }) {
      for (const [hash, sentence] of /** @type {const} */ ([
        ['f=square&at=10&h=1e-16', /x \+ h are the same number/],
        ['f=log(x)&at=-1&h=0.1', /has no value at x = −1, so it has no slope/],
        ['f=log(x)&at=0.5&h=1&quotient=central', /has no value at x = −0\.5, which this quotient asks for/],
        ['f=abs(x)&at=0&h=0.1', /kink here: the slope is −1 just to the left and 1/],
        ['f=sign(x)&at=0&h=0.1', /jumps here/],
        ['f=square&at=3&h=1&quotient=central', /right to the last digit/],
      ])) {
        await visitor.open(`${hash}&view=estimate`)
        assert.match(await secantWords(visitor), sentence)
        const words = (await visitor.words()).join('\n')
        assert.match(words, sentence)
        assert.doesNotMatch(words, /\b(?:NaN|Infinity|undefined|null)\b/)
      }
    },
  },
  {
    name: 'every partial derivative, its error, and what a gradient costs',
    async run({ visitor }) {
      await visitor.open('f=sum_of_squares&dim=3&view=estimate&at=1,2,3&h=0.0001')
      const rows = await table(visitor, 'Partial derivatives')
      assert.deepEqual(
        rows.map(([name, exact]) => [name, numberFrom(exact)]),
        [
          ['x₁', 2],
          ['x₂', 4],
          ['x₃', 6],
        ],
      )
      for (const [, , estimate, error] of rows) {
        assert.ok(Math.abs(numberFrom(error) - 1e-4) < 1e-8)
        assert.ok(numberFrom(estimate) > 2)
      }
      const costs = await table(visitor, 'Cost of the whole gradient')
      assert.match(costs[0][1], /^1 gradient ≈ \d/)
      assert.deepEqual(
        costs.slice(1).map(([, cost]) => cost),
        ['4 evaluations', '4 evaluations', '6 evaluations'],
      )
      assert.match((await visitor.words()).join(' '), /anew for every variable needs 6 evaluations/)
      await visitor.click('button', 'Measure the times')
      await visitor.eventually('the times', async () =>
        (await table(visitor, 'Cost of the whole gradient')).every(([, , time]) => /^\d.* µs$/.test(time)),
      )
    },
  },
  {
    name: 'the same descent on the estimate runs beside the exact one, and follows h',
    async run({ page, visitor }) {
      const second = () => page.evaluate(() => playground.result(2))
      await visitor.open('f=himmelblau&start=-0.6,-0.4&view=estimate&h=0.5&speed=1000')
      await visitor.click('checkbox', /^Run the same descent on the estimate/)
      await visitor.waitFor('both to come to an end', () =>
        [1, 2].every((run) => playground.result(run).status === 'converged'),
      )
      await visitor.find('table', /^Results/)
      const missed = await second()
      assert.ok(missed.value > 1, 'with so large an h it misses the minimum')
      assert.equal(missed.evaluations.gradient, 0)
      assert.ok((await visitor.result()).value < 1e-9)
      await visitor.fill(/^Distance h/, '1e-5')
      await visitor.waitFor('its h', () => playground.getState()['2.gradient.h'] === 1e-5)
      await visitor.call('step', 500)
      assert.ok((await second()).value < 1e-6, 'with a good h it finds it')
      await visitor.click('checkbox', /^Run the same descent on the estimate/)
      await visitor.waitFor('one run', () => playground.getState()['2.optimizer'] === undefined)
    },
  },
  {
    name: 'the view is changed in the header, and keeps the problem, the run and the link',
    async run({ page, visitor }) {
      await visitor.open('f=himmelblau&start=1,1')
      await visitor.call('step', 7)
      await visitor.click('radio', 'Derivatives')
      await visitor.find('img', /^Curve with its tangent at x = 1/)
      await visitor.choose(/^Variable/, /^y$/)
      await visitor.find('img', /^Curve with its tangent at y = 1/)
      await visitor.click('radio', 'Descent')
      await visitor.find('img', /^Contour map/)
      assert.equal((await visitor.result()).steps, 7)
      await visitor.eventually('the link', async () =>
        (await page.evaluate(() => location.hash)).includes('along=2'),
      )
    },
  },
]
