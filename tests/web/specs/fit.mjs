// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'

/** @typedef {import('../visitor/visitor.mjs').Visitor} Visitor */

/** What the formulas of the worked row say, line by line. */
function readLines() {
  return finder
    .all()
    .filter((element) => element.localName === 'math' && finder.isSeen(element))
    .map((element) =>
      (element.textContent ?? '')
        .normalize('NFKC')
        .replaceAll('−', '-')
        .replace(/[\s\u2061-\u2064]/g, ''),
    )
}

/** @param {Visitor} visitor @param {RegExp} pattern */
const says = async (visitor, pattern) => pattern.test((await visitor.words()).join(' ').replace(/\s+/g, ' '))

/** @param {Visitor} visitor @param {RegExp} name */
async function canvasOf(visitor, name) {
  const found = (await visitor.canvases()).find((canvas) => name.test(canvas.name))
  assert.ok(found, `${name}`)
  return found
}

/** The picture of the data and the map, which one sees beside the chart of the loss. @param {Visitor} visitor */
const prints = async (visitor) => ({
  data: (await canvasOf(visitor, /rows of data/)).print,
  map: (await canvasOf(visitor, /^Contour map/)).print,
})

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'one press compares batch, minibatch and stochastic, against epochs and rows',
    async run({ page, visitor }) {
      await visitor.open('data=noisy_line')
      await visitor.filled()
      await visitor.click('button', 'Compare batch, minibatch, stochastic')
      await visitor.waitFor('the three to end', () =>
        [1, 2, 3].every((run) => {
          try {
            return playground.result(run).status !== 'ready' && playground.result(run).steps === 2000
          } catch {
            return false
          }
        }),
      )
      for (const name of ['Batch (all rows)', 'Minibatch (20 rows)', 'Stochastic (1 row)'])
        await visitor.find('button', `Look at ${name}`)
      assert.ok(await says(visitor, /unequal numbers of rows, from 2000 to 200\D?000/))
      const against = await visitor.find('combobox', 'Loss against')
      assert.equal(against.value, 'epochs')
      const chart = async () => (await canvasesOfLoss(visitor))[0].print
      const before = await chart()
      await visitor.choose('Loss against', /^Rows$/)
      await visitor.eventually('another chart', async () => (await chart()) !== before)
      await visitor.eventually('the address', async () =>
        /against=rows/.test(await page.evaluate(() => location.hash)),
      )
      await visitor.click('button', 'Undo')
      await visitor.click('button', 'Undo')
      await visitor.waitFor('one run again', () => playground.getState()['2.optimizer'] === undefined)
    },
  },
  {
    name: 'one run in batches is drawn against epochs too, by the keyboard, with its average in numbers',
    async run({ page, visitor }) {
      await visitor.open('data=noisy_line&batch=20&step.size=0.0003&average=5')
      await visitor.filled()
      await visitor.call('step', 20)
      await visitor.focus('radio', 'Steps')
      await page.press('ArrowRight')
      await visitor.waitFor('epochs', () => playground.getState().against === 'epochs')
      await visitor.eventually('what bold and faint mean', () =>
        says(visitor, /Bold: at the end of each epoch/),
      )
      assert.ok(await says(visitor, /Average from step 5/))
      const { 'rows looked at': rows } = await visitor.readings()
      assert.equal(rows, '400')
    },
  },
  {
    name: 'a row is worked out with its numbers, and chosen by a field or by a press on its point',
    async run({ page, visitor }) {
      await visitor.open('data=line')
      await visitor.filled()
      await visitor.click('summary', 'One row in numbers')
      await visitor.eventually('the numbers', async () =>
        (await page.evaluate(readLines)).includes('1939=2(-25.5-(-995))'),
      )
      const lines = await page.evaluate(readLines)
      for (const line of ['-25.5=-50⋅0.5+(-0.5)', '-96950=1939⋅(-50)', '1939=1939⋅1'])
        assert.ok(lines.includes(line), `${line} in ${lines.join(' | ')}`)
      assert.ok(await says(visitor, /Row 1 of 100: x = −50, y = −995/))
      await visitor.fill(/^Row(?! ?s)/, '100')
      await visitor.waitFor('the last row', () => playground.getState().row === 100)
      await visitor.eventually('its values', () => says(visitor, /Row 100 of 100: x = 49, y = 985/))
      await visitor.fill(/^Row(?! ?s)/, '0')
      const field = await visitor.find('textbox', /^Row(?! ?s)/)
      assert.match(field.description, /needs a whole number from 1/)
      assert.equal((await visitor.record()).row, 100)
      await visitor.set({ row: 1 })
      const { place } = await canvasOf(visitor, /rows of data/)
      // The line goes from corner to corner: its last point is right at the top.
      const found = await pressUntil(visitor, page, place)
      assert.ok(found > 50, `row ${found}`)
      assert.equal((await visitor.result()).steps, 0, 'the run stays')
    },
  },
  {
    name: 'what the pointer passes in one picture is marked in the others, and the scrubber moves all',
    async run({ page, visitor }) {
      await visitor.open('data=noisy_line&step.size=0.0001')
      await visitor.filled()
      await visitor.call('step', 20)
      const before = await prints(visitor)
      const [loss] = await canvasesOfLoss(visitor)
      await page.hover(loss.place.left + 0.4 * loss.place.width, loss.place.top + 0.5 * loss.place.height)
      await visitor.eventually('marks in map and data', async () => {
        const now = await prints(visitor)
        return now.data !== before.data && now.map !== before.map
      })
      assert.equal((await visitor.result()).steps, 20, 'nobody went there')
      await page.hover(2, 2)
      await visitor.eventually('the marks to go', async () => {
        const now = await prints(visitor)
        return now.data === before.data && now.map === before.map
      })
      await visitor.focus('slider', /^Step of the run/)
      await page.press('ArrowLeft')
      await visitor.waitFor('the step before', () => playground.result().steps === 19)
      await visitor.eventually('all to follow', async () => (await prints(visitor)).data !== before.data)
    },
  },
  {
    name: 'arrows for one row, the next batch and all rows have a legend, which follows the run',
    async run({ visitor }) {
      await visitor.open('data=noisy_line&batch=20&step.size=0.0003&row=7')
      await visitor.filled()
      await visitor.eventually('the legend', () =>
        says(visitor, /all 100 rows .*the next step’s 20 rows .*row 7 alone/),
      )
      const legend = async () =>
        /all 100 rows \S+/.exec((await visitor.words()).join(' ').replace(/\s+/g, ' '))?.[0]
      const before = await legend()
      await visitor.call('step', 3)
      await visitor.eventually('other lengths', async () => (await legend()) !== before)
      await visitor.open('f=himmelblau')
      await visitor.filled()
      assert.ok(!(await says(visitor, /all \d+ rows/)), 'a function has no rows')
    },
  },
  {
    name: 'the answer, how far it is, and what standardised columns make of it',
    async run({ visitor }) {
      await visitor.open('data=norris')
      await visitor.filled()
      assert.ok(await says(visitor, /Best possible, by closed form/))
      assert.ok(await says(visitor, /It is \S+ away from here in the parameters, and its loss is better by/))
      await visitor.click('summary', 'Raw or standardised columns')
      await visitor.eventually('both', () => says(visitor, /condition number 73\d\D?000 1\b/))
      await visitor.click('radio', 'Standardised')
      await visitor.waitFor('the columns', () => playground.getState().scale === 'standardise')
      await visitor.eventually('raw units', () => says(visitor, /In raw units slope/))
      await visitor.eventually('the same numbers', () => says(visitor, /condition number 73\d\D?000 1\b/))
    },
  },
  {
    name: 'of more than two parameters the plane of the path’s main directions is shown, with its share, and can be zoomed',
    async run({ page, visitor }) {
      await visitor.open('data=plane&batch=5&picture=traces')
      await visitor.filled()
      await visitor.call('step', 200)
      await visitor.click('radio', 'Path plane')
      await visitor.eventually('the plane', async () =>
        (await visitor.canvases()).some(
          ({ name, colours }) => /main directions, which hold \d+(\.\d+)? %/.test(name) && colours > 60,
        ),
      )
      const print = async () => (await canvasOf(visitor, /main directions/)).print
      const whole = await print()
      await visitor.click('button', 'Zoom in')
      await visitor.waitFor('a range of its own', () => playground.getState().directions !== null)
      await visitor.eventually('another map', async () => (await print()) !== whole)
      const near = String((await visitor.record()).directions)
      await visitor.focus('img', /main directions/)
      await page.press('0')
      await visitor.waitFor('the whole plane', () => playground.getState().directions === null)
      assert.equal(near.split(',').length, 4)
      assert.equal((await visitor.record()).domain, null, 'other pictures keep their range')
    },
  },
  {
    name: 'of two features the model is a map with the rows upon it, which follows the run, and a table says the same',
    async run({ page, visitor }) {
      await visitor.open('data=plane&step.size=0.02')
      await visitor.filled()
      const map = () => canvasOf(visitor, /^Map of what the model .* predicts for y over x1 and x2/)
      const before = await map()
      assert.match(before.name, /on it 100 rows of data in the colours of their own y/)
      await visitor.call('step', 60)
      await visitor.eventually('another ground', async () => (await map()).print !== before.print)
      assert.ok((await map()).colours > 60)
      const { print } = await map()
      const [loss] = await canvasesOfLoss(visitor)
      await page.hover(loss.place.left + 0.4 * loss.place.width, loss.place.top + 0.5 * loss.place.height)
      await visitor.eventually('the moment under the pointer', async () => (await map()).print !== print)
      await page.hover(2, 2)
      await visitor.eventually('the present one', async () => (await map()).print === print)
      const { place } = await map()
      // The rows stand on a square: one of them is within reach of where these lines cross.
      for (let share = 0.3; (await visitor.record()).row === 1 && share < 0.6; share += 0.02)
        await page.click(place.left + share * place.width, place.top + 0.5 * place.height)
      assert.notEqual((await visitor.record()).row, 1, 'a press on a row looks at it')
      assert.ok(await says(visitor, /larger: further off above the prediction below it/))
      await visitor.click('summary', 'Show as table')
      await visitor.find('region', 'Rows and predictions')
      assert.ok(await says(visitor, /Row x1 x2 y prediction Observed − predicted/))

      await visitor.open('data=two_classes')
      await visitor.filled()
      await visitor.eventually('both classes', () => says(visitor, /y = 0 y = 1 prediction 0\.5 best line/))
      await visitor.open('data=longley&scale=standardise')
      await visitor.filled()
      await canvasOf(visitor, /^16 rows of data: .* The features x1, x2, x3, x4, x5, x6 are not drawn/)
      assert.ok(await says(visitor, /A picture has no room for 6 features/))
    },
  },
]

/** The charts of the loss. @param {Visitor} visitor */
const canvasesOfLoss = async (visitor) =>
  (await visitor.canvases()).filter(({ host }) => host === 'fall-line-loss')

/**
 * Presses along the diagonal of the picture of the data, where its points lie, until a row is chosen.
 * @param {Visitor} visitor
 * @param {import('../engines/page.mjs').Page} page
 * @param {{left: number, top: number, width: number, height: number}} place
 */
async function pressUntil(visitor, page, place) {
  for (let share = 0.3; share > 0.1; share -= 0.02) {
    await page.click(place.left + (1 - share) * place.width, place.top + share * place.height)
    const { row } = await visitor.record()
    if (row !== 1) return row
  }
  return 1
}
