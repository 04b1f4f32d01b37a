// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { alike } from '../visitor/canvases.mjs'
import { numberFrom } from '../visitor/number_from.mjs'

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'the step size by slider, with keys and with the pointer',
    async run({ page, visitor }) {
      await visitor.open('f=himmelblau')
      await visitor.focus('slider', /^Step size/)
      await page.press('ArrowRight')
      await visitor.waitFor('a larger step size', () => playground.getState()['step.size'] > 0.01)
      const larger = (await visitor.record())['step.size']
      assert.equal(
        Number((await visitor.find('textbox', /^Step size/)).value),
        larger,
        'the field beside it follows',
      )
      await page.press('ArrowLeft')
      await page.press('ArrowLeft')
      await visitor.waitFor('a smaller step size', () => playground.getState()['step.size'] < 0.01)
      const { place } = await visitor.find('slider', /^Step size/)
      await page.drag({ x: place.x, y: place.y }, { x: place.left + 0.9 * place.width, y: place.y })
      await visitor.waitFor('the dragged step size', () => playground.getState()['step.size'] > 1)
      await page.press('Home')
      await visitor.waitFor('the smallest step size', () => playground.getState()['step.size'] === 1e-6)
      await page.press('End')
      await visitor.waitFor('the largest step size', () => playground.getState()['step.size'] === 10)
    },
  },
  {
    name: 'the step size by number, to the last digit',
    async run({ visitor }) {
      await visitor.open('f=sum_of_squares&dim=2&start=1,1')
      await visitor.fill(/^Step size/, '0.123456789012345')
      await visitor.waitFor('the step size', () => playground.getState()['step.size'] === 0.123456789012345)
      await visitor.call('step', 1)
      assert.deepEqual((await visitor.result()).x, [1 - 0.123456789012345 * 2, 1 - 0.123456789012345 * 2])
    },
  },
  {
    name: 'uphill goes up, with values of their own sign',
    async run({ visitor }) {
      await visitor.open('f=-(x^2)-3*y^2%2B7&start=2,1&step.size=0.1&speed=300')
      await visitor.click('radio', /maximise/i)
      await visitor.waitFor('the sense', () => playground.getState().sense === 'maximise')
      assert.equal((await visitor.result()).value, 0)
      await visitor.click('button', 'Play')
      await visitor.status('converged')
      const { x, value } = await visitor.result()
      assert.ok(Math.hypot(...x) < 1e-6, `ends at ${x}`)
      assert.equal(value, 7)
      await visitor.click('radio', /minimise/i)
      await visitor.waitFor('the sense', () => playground.getState().sense === 'minimise')
    },
  },
  {
    name: 'the loss on a logarithmic and a linear axis',
    async run({ visitor }) {
      await visitor.open('f=sum_of_squares&dim=2&start=3,4&step.size=0.1')
      await visitor.call('step', 40)
      assert.equal((await visitor.record()).axis, 'log')
      const curve = async () => (await visitor.canvases()).find(({ host }) => host === 'fall-line-loss')
      const logarithmic = await curve()
      assert.ok(logarithmic && logarithmic.colours > 8)
      await visitor.click('radio', 'Linear')
      await visitor.waitFor('the axis', () => playground.getState().axis === 'linear')
      await visitor.eventually('the curve to be drawn anew', async () => !alike(await curve(), logarithmic))
      assert.equal((await visitor.result()).steps, 40, 'the run stays')
      await visitor.click('radio', /^Log/)
      await visitor.eventually('the former curve', async () => alike(await curve(), logarithmic))
    },
  },
  {
    name: 'one step, one step back, back to the start, pause, speed and the scrubber',
    async run({ page, visitor }) {
      await visitor.open('f=rosenbrock&step.size=0.001')
      await visitor.click('button', 'One step')
      await visitor.click('button', 'One step')
      await visitor.waitFor('two steps', () => playground.result().steps === 2)
      await visitor.click('button', 'One step back')
      await visitor.waitFor('one step', () => playground.result().steps === 1)
      await visitor.click('button', /^(Reset|Back to the start)$/)
      await visitor.waitFor('the start', () => playground.result().steps === 0)
      await visitor.choose('Speed', /^1.?000/)
      await visitor.waitFor('the speed', () => playground.getState().speed === 1000)
      await visitor.click('button', 'Play')
      await visitor.waitFor('steps', () => playground.result().steps > 100)
      await visitor.click('button', 'Pause')
      await visitor.waitFor('the pause', () => playground.result().status === 'paused')
      const { steps } = await visitor.result()
      await visitor.focus('slider', /^Step of the run/)
      await page.press('Home')
      await visitor.waitFor('the first step', () => playground.result().steps === 0)
      await page.press('ArrowRight')
      await visitor.waitFor('the second step', () => playground.result().steps === 1)
      await page.press('End')
      await visitor.waitFor(
        'the last step',
        (/** @type {number} */ last) => playground.result().steps === last,
        steps,
      )
    },
  },
  {
    name: 'a speed is kept: 30 steps a second are about 30',
    async run({ page, visitor }) {
      await visitor.open('f=rosenbrock&step.size=0.0001&speed=30')
      const rate = await page.evaluate(async () => {
        playground.play()
        const begin = performance.now()
        await new Promise((done) => setTimeout(done, 1200))
        const { steps } = playground.result()
        const seconds = (performance.now() - begin) / 1000
        playground.pause()
        return steps / seconds
      })
      // Steps that a busy machine has no time for are let go, so there may be fewer, but never more.
      assert.ok(rate > 10 && rate < 33, `${rate} steps a second`)
    },
  },
  {
    name: 'functions and data are chosen from the catalogue',
    async run({ visitor }) {
      await visitor.open()
      await visitor.pick('Function', 'rosenbrock')
      await visitor.waitFor('the function', () => playground.getState().f === 'rosenbrock')
      const field = await visitor.find('textbox', /^Formula/)
      assert.ok(field.value?.includes('100'), 'its formula is shown')
      await visitor.click('radio', 'Fit data')
      await visitor.waitFor('the fit', () => playground.getState().data === 'line')
      await visitor.find('textbox', /model$/i)
      const terms = await visitor.readings()
      assert.equal(numberFrom(terms.slope), 20, 'the best possible slope is told')
      await visitor.click('radio', 'Function')
      await visitor.waitFor('the function again', () => playground.getState().data === null)
    },
  },
  {
    name: 'undo and redo, by button and by key',
    async run({ page, visitor }) {
      await visitor.open('f=himmelblau&step.size=0.02')
      await visitor.fill(/^Step size/, '0.03')
      await visitor.waitFor('the change', () => playground.getState()['step.size'] === 0.03)
      await visitor.click('button', 'Undo')
      await visitor.waitFor('the former', () => playground.getState()['step.size'] === 0.02)
      await visitor.click('button', 'Redo')
      await visitor.waitFor('the change', () => playground.getState()['step.size'] === 0.03)
      await visitor.focus('button', 'Redo')
      await page.press('Control+z')
      await visitor.waitFor('the former', () => playground.getState()['step.size'] === 0.02)
      await page.press('Control+y')
      await visitor.waitFor('the change', () => playground.getState()['step.size'] === 0.03)
    },
  },
  {
    name: 'the link that is shared opens what is shown',
    async run({ page, visitor }) {
      await visitor.open('f=rosenbrock&start=0.5,0.25')
      await visitor.click('button', 'Copy link')
      const { value } = await visitor.find('textbox', 'Link')
      assert.equal(value, await page.evaluate(() => location.href))
      await page.press('Escape')
      await visitor.waitFor('the box to close', () => finder.find('textbox', 'Link').length === 0)
      assert.equal((await visitor.focused())?.name, 'Copy link', 'the focus is back where it was')
      await page.press('Enter')
      await visitor.find('textbox', 'Link')
      await visitor.click('button', 'Close')
      assert.equal((await visitor.focused())?.name, 'Copy link', 'by the button, too')
    },
  },
  {
    name: 'another problem chosen by hand comes with a step size that does not run away, in one step of undo',
    async run({ page, visitor }) {
      await visitor.open('f=himmelblau')
      await visitor.pick('Function', 'rosenbrock')
      await visitor.waitFor('a smaller step', () => (playground.getState()['step.size'] ?? 1) < 0.001)
      await visitor.call('step', 300)
      assert.ok((await visitor.result()).value < 5, 'the descent goes down')
      await page.press('Control+z')
      await visitor.waitFor('all as it was', () => {
        const { f, 'step.size': size } = playground.getState()
        return f === 'himmelblau' && (size ?? 0.01) === 0.01
      })
      await visitor.click('radio', 'Fit data')
      await visitor.waitFor('a step for the data', () => (playground.getState()['step.size'] ?? 1) < 0.001)
      await visitor.click('radio', 'Function')
      await visitor.waitFor('the usual step', () => (playground.getState()['step.size'] ?? 0.01) === 0.01)
      await visitor.fill(/^Step size/, '0.0001')
      await visitor.waitFor('a step of one’s own', () => playground.getState()['step.size'] === 0.0001)
      await visitor.pick('Function', 'booth')
      await visitor.waitFor('the function', () => playground.getState().f === 'booth')
      assert.equal(
        (await visitor.record())['step.size'],
        0.0001,
        'what the reader has set and is small stays',
      )
    },
  },
  {
    name: 'hide and lock take panels and controls away',
    async run({ visitor }) {
      await visitor.open('f=rosenbrock&hide=problem,loss&lock=step.size,start')
      assert.deepEqual(await visitor.findAll('textbox', /^Formula/), [])
      assert.deepEqual(await visitor.findAll('radio', 'Linear'), [])
      assert.equal((await visitor.find('textbox', /^Step size/)).disabled, true)
      assert.equal((await visitor.find('button', 'Play')).disabled, false)
    },
  },
]
