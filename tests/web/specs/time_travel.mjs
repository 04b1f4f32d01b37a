// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'

/** A narrow valley whose first step goes too far, and whose value falls all the same. */
const overshooting = 'f=x^2%2B20*y^2&start=3,2&step.size=0.04'

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'the next and the previous event, by buttons that name them, and what is there is told',
    async run({ page, visitor }) {
      await visitor.open(overshooting)
      await visitor.filled()
      assert.equal((await visitor.find('button', /^Next event/)).disabled, true, 'nothing has happened yet')
      await visitor.call('step', 5000)
      const { steps } = await visitor.result()
      await visitor.find('button', /^Next event: none$/)
      await visitor.click('button', /^Previous event: overshoot, the way turns back; longest step, step 1$/)
      await visitor.waitFor('the overshoot', () => playground.result().steps === 1)
      await visitor.eventually('the words beside the picture', async () =>
        /Here: overshoot/.test((await visitor.words()).join(' ').replace(/\s+/g, ' ')),
      )
      await visitor.eventually('the words for listeners', async () =>
        /Here: overshoot/.test(await page.evaluate(liveText)),
      )
      assert.match((await visitor.find('slider', /^Step of the run/)).valueText ?? '', /^step 1 of/)
      await visitor.click('button', /^Next event: .*end of the run, step \d+$/)
      await visitor.waitFor(
        'the end',
        (/** @type {number} */ last) => playground.result().steps === last,
        steps,
      )
    },
  },
  {
    name: 'marks under the scrubber stand where the events are, and lead there',
    async run({ page, visitor }) {
      await visitor.open(overshooting)
      await visitor.filled()
      await visitor.call('step', 4)
      const [tick] = await visitor.waitFor('a mark', marks)
      const { place } = await visitor.find('slider', /^Step of the run/)
      assert.match(tick.title, /^Step 1: overshoot/)
      // The thumb's middle runs from 9 px after the left end to 9 px before the right one.
      const wanted = place.left + 9 + (place.width - 18) / 4
      assert.ok(Math.abs(tick.x - wanted) < 1.5, `${tick.x} is not ${wanted}`)
      await page.click(tick.x, tick.y)
      await visitor.waitFor('the event', () => playground.result().steps === 1)
    },
  },
  {
    name: 'in a race the marks are those of the run that is looked at, on the line of all runs',
    async run({ page, visitor }) {
      await visitor.open('f=himmelblau&start=-0.6,-0.4&2.optimizer=momentum&3.optimizer=adam&3.step.size=0.3')
      await visitor.filled()
      await visitor.call('step', 40)
      const end = (await visitor.waitFor('marks', marks)).at(-1)
      assert.match(end.title, /^Gradient descent, step 30: .*end of the run$/)
      const { place } = await visitor.find('slider', /^Step of the run/)
      const wanted = place.left + 9 + (place.width - 18) * 0.75
      assert.ok(Math.abs(end.x - wanted) < 1.5, `${end.x} is not ${wanted}`)
      await visitor.find('button', 'Next event of Gradient descent: none')
      await visitor.click('button', /^Previous event of Gradient descent: .*end of the run, step 30$/)
      await visitor.eventually('that step', async () =>
        /^step 30 of 40/.test((await visitor.find('slider', /^Step of the run/)).valueText ?? ''),
      )
      await page.press('2')
      await visitor.find('button', /^Previous event of Momentum: /)
    },
  },
  {
    name: 'a change of a setting goes on from the present point where that is asked for, playing, and undo takes it back',
    async run({ visitor }) {
      await visitor.open('f=rosenbrock&step.size=0.0001&speed=100')
      await visitor.filled()
      await visitor.click('radio', 'Go on')
      await visitor.waitFor('the choice', () => playground.getState().change === 'continue')
      await visitor.click('button', 'Play')
      await visitor.waitFor('some steps', () => playground.result().steps > 10)
      await visitor.fill(/^Step size/, '0.0002')
      await visitor.waitFor('the new step size', () => playground.getState()['step.size'] === 0.0002)
      await visitor.find('button', 'Pause')
      const { start } = await visitor.record()
      const fields = [await visitor.find('textbox', /^Start, x/), await visitor.find('textbox', /^Start, y/)]
      assert.equal(fields.map(({ value }) => value).join(','), start, 'the start is where the run stood')
      assert.notEqual(start, '-1.2,1')
      await visitor.eventually('words for it', async () =>
        /This run goes on from/.test((await visitor.words()).join(' ')),
      )
      await visitor.click('button', 'Undo')
      await visitor.waitFor('the former run', () => playground.getState()['step.size'] === 0.0001)
      assert.equal((await visitor.find('textbox', /^Start, x/)).value, '-1.2')
      await visitor.eventually(
        'the words to go',
        async () => !/This run goes on from/.test((await visitor.words()).join(' ')),
      )
    },
  },
  {
    name: 'played slowly the point goes from iterate to iterate in many small moves',
    async run({ page, visitor }) {
      await visitor.open('f=himmelblau&speed=2')
      await visitor.filled()
      await visitor.click('button', 'Play')
      await visitor.waitFor('the second step', () => playground.result().steps === 2)
      const { pictures, steps } = await page.evaluate(picturesInAWhile)
      assert.ok(pictures > steps + 2, `${pictures} pictures of ${steps} steps`)
    },
  },
  {
    name: 'as fast as it goes',
    async run({ visitor }) {
      await visitor.open('f=rosenbrock&step.size=0.0001&stop.steps=200000&stop.gradient=0')
      await visitor.choose('Speed', /^max$/)
      await visitor.waitFor('the speed', () => playground.getState().speed === 'max')
      await visitor.click('button', 'Play')
      await visitor.status('limit')
      assert.equal((await visitor.result()).steps, 200_000)
    },
  },
]

// What follows runs in the page.

function liveText() {
  const regions = finder.all().filter((element) => element.getAttribute('aria-live') === 'polite')
  return regions.map((region) => finder.spoken(region)).join(' ')
}

/** How many different pictures are drawn in two seconds, and how many steps are made meanwhile. */
async function picturesInAWhile() {
  const [canvas] = /** @type {HTMLCanvasElement[]} */ (
    finder.all().filter((element) => element instanceof HTMLCanvasElement && element.tabIndex >= 0)
  )
  const before = playground.result().steps
  const pictures = new Set()
  const small = new OffscreenCanvas(96, 96)
  const context = /** @type {OffscreenCanvasRenderingContext2D} */ (
    small.getContext('2d', { willReadFrequently: true })
  )
  for (const end = performance.now() + 2000; performance.now() < end; ) {
    context.drawImage(canvas, 0, 0, small.width, small.height)
    pictures.add(context.getImageData(0, 0, small.width, small.height).data.join())
    await new Promise((done) => setTimeout(done, 20))
  }
  return { pictures: pictures.size, steps: playground.result().steps - before }
}

function marks() {
  const found = finder.all().filter((element) => element.matches('.tick'))
  return (
    found.length > 0 &&
    found.map((element) => {
      const { x, y } = finder.placeOf(element)
      return { x, y, title: element.getAttribute('title') ?? '' }
    })
  )
}
