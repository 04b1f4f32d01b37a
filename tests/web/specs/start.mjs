// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'

/** A round bowl whose path goes straight to the middle, out of the way of what is pressed. */
const bowl = 'f=sum_of_squares&dim=2&start=-4,-4&step.size=0.1'

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'a press on the picture sets the start there',
    async run({ page, visitor }) {
      await visitor.open(bowl)
      const at = await pressing(page, visitor)
      const middle = await at(0.5, 0.5)
      const right = await at(0.75, 0.5)
      const top = await at(0.5, 0.25)
      const both = await at(0.75, 0.25)
      assert.ok(right.x[0] > middle.x[0] + 1, 'right is more x')
      assert.ok(top.x[1] > middle.x[1] + 1, 'up is more y')
      // The scale is even, so the fourth point follows from the other three, to the size of a pixel.
      const pixel = (right.x[0] - middle.x[0]) / (right.place.x - middle.place.x)
      assert.ok(Math.abs(right.x[1] - middle.x[1]) < 2 * pixel)
      assert.ok(Math.abs(both.x[0] - right.x[0]) < 2 * pixel)
      assert.ok(Math.abs(both.x[1] - top.x[1]) < 2 * pixel)
      const { steps, status } = await visitor.result()
      assert.deepEqual({ steps, status }, { steps: 0, status: 'ready' })
      const shown = await visitor.find('textbox', /^Start, x/)
      assert.equal(Number(shown.value), both.x[0])
    },
  },
  {
    name: 'dragging the start moves it, as one step of undo',
    async run({ page, visitor }) {
      await visitor.open(bowl)
      const at = await pressing(page, visitor)
      const from = await at(0.7, 0.3)
      const goal = await at(0.4, 0.35)
      const again = await at(0.7, 0.3)
      assert.deepEqual(again.x, from.x)
      await page.drag(from.place, goal.place)
      await visitor.waitFor('the dragged start', reaches, goal.x, 0.1)
      await visitor.click('button', 'Undo')
      await visitor.waitFor('the start before the drag', reaches, from.x, 1e-9)
      await visitor.click('button', 'Redo')
      await visitor.waitFor('the start after the drag', reaches, goal.x, 0.1)
    },
  },
  {
    name: 'the start is dragged as the first thing somebody does, before the picture has the focus',
    async run({ page, visitor }) {
      await visitor.open('f=himmelblau&start=0,0&2.optimizer=adam&run=2')
      await visitor.filled()
      const [{ place }] = await visitor.canvases()
      // A press tells where the start is; the focus goes elsewhere again.
      const from = { x: place.left + 0.65 * place.width, y: place.top + 0.3 * place.height }
      await page.click(from.x, from.y)
      await visitor.waitFor('the start', () => playground.getState().start !== '0,0')
      const { start } = await visitor.record()
      await visitor.focus('button', 'Reset')
      await page.drag(from, { x: from.x + 80, y: from.y + 30 })
      await visitor.waitFor(
        'the dragged start',
        (/** @type {string} */ former) => playground.getState().start !== former,
        start,
      )
      const [x, y] = String((await visitor.record()).start)
        .split(',')
        .map(Number)
      const [formerX, formerY] = String(start).split(',').map(Number)
      assert.ok(x > formerX + 0.5 && y < formerY - 0.2, `from ${start} to ${x}, ${y}`)
      assert.equal((await visitor.record())['2.start'], null, 'both start there')
    },
  },
  {
    name: 'arrow keys move the start, Shift in finer steps',
    async run({ page, visitor }) {
      await visitor.open(bowl)
      await visitor.focusPicture()
      const moved = async (/** @type {string} */ key) => {
        const before = (await visitor.result()).x
        await page.press(key)
        await visitor.waitFor(`${key} to move the start`, differs, before)
        const after = (await visitor.result()).x
        return after.map((number, index) => number - before[index])
      }
      const right = await moved('ArrowRight')
      assert.ok(right[0] > 0 && right[1] === 0, `ArrowRight moved by ${right}`)
      const up = await moved('ArrowUp')
      assert.ok(up[0] === 0 && up[1] > 0, `ArrowUp moved by ${up}`)
      assert.ok((await moved('ArrowLeft'))[0] < 0)
      assert.ok((await moved('ArrowDown'))[1] < 0)
      const fine = await moved('Shift+ArrowRight')
      assert.ok(fine[0] > 0 && fine[0] < right[0] / 2, `with Shift by ${fine}`)
      await page.press(' ')
      await visitor.waitFor(
        'the run to play',
        () => playground.result().status === 'running' || playground.result().steps > 0,
      )
    },
  },
  {
    name: 'number fields set the start',
    async run({ page, visitor }) {
      await visitor.open('f=himmelblau')
      await visitor.fill(/^Start, x/, '-1.25')
      await visitor.waitFor('x', () => playground.result().x[0] === -1.25)
      await visitor.fill(/^Start, y/, '2e-3', 'Tab')
      await visitor.waitFor('y', () => playground.result().x[1] === 0.002)
      assert.equal((await visitor.record()).start, '-1.25,0.002')
      await visitor.open('f=sum_of_squares&dim=20')
      const list = await visitor.find('textbox', /^Start/)
      assert.equal(list.tag, 'textarea', 'many coordinates are one list')
      await visitor.click('textbox', /^Start/)
      await page.press('Control+a')
      await page.type(Array.from({ length: 20 }, (_, index) => index / 4).join(', '))
      await page.press('Tab')
      await visitor.waitFor('the list', () => playground.result().x[19] === 4.75)
    },
  },
  {
    name: 'on a curve of one variable the start is pressed and moved as well',
    async run({ page, visitor }) {
      await visitor.open('f=square&start=-8&step.size=0.1')
      const at = await pressing(page, visitor)
      const left = await at(0.3, 0.4)
      const right = await at(0.8, 0.4)
      assert.ok(right.x[0] > left.x[0] + 1)
      await visitor.focusPicture()
      await page.press('ArrowLeft')
      await visitor.waitFor('ArrowLeft to move the start', differs, right.x)
      assert.ok((await visitor.result()).x[0] < right.x[0])
    },
  },
]

/**
 * A function that presses the picture at shares of its width and height, and tells where the start is then.
 * @param {import('../engines/page.mjs').Page} page
 * @param {import('../visitor/visitor.mjs').Visitor} visitor
 */
async function pressing(page, visitor) {
  const [{ place: box }] = await visitor.canvases()
  return async (/** @type {number} */ across, /** @type {number} */ down) => {
    const place = { x: Math.round(box.left + across * box.width), y: Math.round(box.top + down * box.height) }
    const before = (await visitor.result()).x
    await page.click(place.x, place.y)
    await visitor.waitFor('the press to set the start', differs, before)
    return { place, x: (await visitor.result()).x }
  }
}

// What follows runs in the page.

/** @type {(before: number[]) => boolean} */
function differs(before) {
  const { x, steps } = playground.result()
  return steps === 0 && before.some((number, index) => x[index] !== number)
}

/** @type {(goal: number[], slack: number) => boolean} */
function reaches(goal, slack) {
  const { x } = playground.result()
  return goal.every((number, index) => Math.abs(x[index] - number) <= slack)
}
