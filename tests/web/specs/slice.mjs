// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'a slice of one’s choice beside the coordinates, which a link keeps',
    async run({ page, visitor }) {
      await visitor.open('f=sum_of_squares&dim=5&start=4,3,2,-1,-3&step.size=0.05')
      await visitor.filled()
      await visitor.click('radio', 'Slice')
      await visitor.waitFor('the slice', () => playground.getState().picture === 'slice')
      await visitor.eventually('its ground', async () => (await visitor.canvases())[0].colours > 60)
      await visitor.choose('Across', /^x₃$/)
      await visitor.waitFor('the other coordinate', () => playground.getState().slice === '3,2')
      await visitor.choose('Up', /^x₅$/)
      await visitor.waitFor('both', () => playground.getState().slice === '3,5')
      await visitor.eventually('its words', async () =>
        /slice of .*x3 from −10 to 10, x5 from −10 to 10/.test((await visitor.canvases())[0].name),
      )
      const [before] = await visitor.canvases()
      await visitor.call('step', 8)
      await visitor.eventually(
        'the slice to move along',
        async () => (await visitor.canvases())[0].print !== before.print,
      )
      await visitor.eventually('the address', async () =>
        /picture=slice&slice=3,5/.test(await page.evaluate(() => decodeURIComponent(location.hash))),
      )
    },
  },
  {
    name: 'a slice is zoomed, and its values are those of the function',
    async run({ page, visitor }) {
      await visitor.open('f=sum_of_squares&dim=4&start=1,2,3,4&picture=slice&slice=2,4')
      await visitor.filled()
      await visitor.find('combobox', 'Across')
      await visitor.click('button', /^Zoom in/)
      await visitor.waitFor('the nearer view', () => playground.getState().domain === '-5,5,-5,5')
      const [{ place: box }] = await visitor.canvases()
      await page.hover(box.left + 0.5 * box.width, box.top + 0.4 * box.height)
      await visitor.eventually('the values', async () => {
        const [x2, x4, value] = await page.evaluate(readNumbers)
        return Math.abs(1 + x2 * x2 + 9 + x4 * x4 - value) < 0.1
      })
    },
  },
  {
    name: 'two hundred variables, and fits of more than two parameters, are cut as well',
    async run({ visitor }) {
      await visitor.open('f=rosenbrock_valley&dim=200&picture=slice&slice=150,151&step.size=0.0005')
      await visitor.filled()
      await visitor.eventually('the slice', async () => (await visitor.canvases())[0].colours > 60)
      await visitor.click('button', 'Play')
      await visitor.waitFor('steps', () => playground.result().steps > 20)
      await visitor.call('pause')
      await visitor.open('data=line&model=a*x^2%2Bb*x%2Bc&picture=slice&slice=1,3')
      await visitor.filled()
      await visitor.eventually('the loss', async () =>
        (await visitor.canvases()).some(({ name, colours }) => /slice of/.test(name) && colours > 60),
      )
    },
  },
  {
    name: 'a slice that cannot be is named, and the first two coordinates are shown',
    async run({ visitor }) {
      await visitor.open('f=sum_of_squares&dim=3&picture=slice&slice=2,7')
      await visitor.filled()
      const words = (await visitor.words()).join(' ')
      assert.match(words, /slice ?: needs two different whole numbers from 1 to 3/)
      assert.equal((await visitor.record()).slice, null)
    },
  },
]

// What follows runs in the page.

function readNumbers() {
  const seen = finder.all().filter((element) => element.matches('.read b'))
  return seen.map((cell) => Number((cell.textContent ?? '').replace(/[\s\u202f]/g, '').replace('−', '-')))
}
