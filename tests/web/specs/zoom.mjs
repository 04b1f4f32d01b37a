// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'

const bowl = 'f=x^2%2B3*y^2&start=-4,2&step.size=0.1&domain=-6,6,-6,6'

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'buttons zoom the map in round numbers, each press one step of undo, and the run goes on',
    async run({ visitor }) {
      await visitor.open('f=himmelblau')
      await visitor.filled()
      await visitor.call('step', 5)
      await visitor.click('button', /^Zoom in/)
      await visitor.waitFor('the nearer view', shows, '-3,3,-3,3')
      assert.equal((await visitor.result()).steps, 5)
      assert.match((await visitor.canvases())[0].name, /x from −3 to 3/)
      await visitor.click('button', /^Zoom out/)
      await visitor.waitFor('the usual view', shows, null)
      await visitor.click('button', 'Undo')
      await visitor.waitFor('the nearer view again', shows, '-3,3,-3,3')
      await visitor.click('button', /^Whole range/)
      await visitor.waitFor('the whole range', shows, null)
    },
  },
  {
    name: 'keys zoom and pan while the picture has the focus, and say how far they go',
    async run({ page, visitor }) {
      await visitor.open(bowl)
      await visitor.filled()
      await visitor.focusPicture()
      await page.press('+')
      await visitor.waitFor('plus', shows, '-3,3,-3,3')
      await page.press('Control+ArrowRight')
      await visitor.waitFor('panning to the right', shows, '-2.4,3.6,-3,3')
      await page.press('Control+ArrowUp')
      await visitor.waitFor('panning up', shows, '-2.4,3.6,-2.4,3.6')
      assert.deepEqual((await visitor.result()).x, [-4, 2], 'the start stays where it is')
      await page.press('-')
      await visitor.waitFor('minus', shows, '-5.4,6.6,-5.4,6.6')
      await page.press('0')
      await visitor.waitFor('zero', shows, null)
      await visitor.set({ domain: '0,0.0000005,0,0.0000005' })
      for (let press = 0; press < 5; press += 1) await page.press('+')
      await visitor.eventually('the sentence at the limit', async () =>
        (await visitor.words()).some((word) => word.includes('as close as it goes')),
      )
    },
  },
  {
    name: 'a drag pans and sets no start, a press sets the start and does not pan',
    async run({ page, visitor }) {
      await visitor.open(bowl)
      await visitor.filled()
      const [{ place: box }] = await visitor.canvases()
      const at = (/** @type {number} */ across, /** @type {number} */ down) => ({
        x: Math.round(box.left + across * box.width),
        y: Math.round(box.top + down * box.height),
      })
      const { start } = await visitor.record()
      await page.drag(at(0.7, 0.6), at(0.6, 0.7))
      await visitor.waitFor('the panned view', () => playground.getState().domain !== '-6,6,-6,6')
      const [left, right, low, high] = (await visitor.record()).domain.split(',').map(Number)
      assert.ok(left > -6 && low > -6, `${left} ${low}`)
      assert.ok(Math.abs(right - left - 12) < 0.05 && Math.abs(high - low - 12) < 0.05, 'of the same size')
      assert.equal((await visitor.record()).start, start)
      const { domain } = await visitor.record()
      const place = at(0.4, 0.5)
      await page.click(place.x, place.y)
      await visitor.waitFor(
        'the new start',
        (/** @type {unknown} */ before) => playground.getState().start !== before,
        start,
      )
      assert.equal((await visitor.record()).domain, domain)
    },
  },
  {
    name: 'the wheel with Ctrl zooms about the pointer, as one step of undo; the bare wheel does not',
    async run({ page, visitor }) {
      await visitor.open(bowl)
      await visitor.filled()
      const [{ place: box }] = await visitor.canvases()
      const [x, y] = [box.left + 0.75 * box.width, box.top + 0.25 * box.height]
      await page.wheel(x, y, -100)
      await visitor.rest(500)
      assert.equal((await visitor.record()).domain, '-6,6,-6,6')
      await page.wheel(x, y, -100, 'Control')
      await page.wheel(x, y, -100, 'Control')
      await visitor.waitFor('the nearer view', () => playground.getState().domain !== '-6,6,-6,6')
      const [left, right, low, high] = (await visitor.record()).domain.split(',').map(Number)
      assert.ok(right - left < 9 && high - low < 9, 'nearer')
      assert.ok(left + right > 1 && low + high > 1, 'towards the pointer')
      await visitor.rest(400)
      await visitor.click('button', 'Undo')
      await visitor.waitFor('the former view', shows, '-6,6,-6,6')
    },
  },
  {
    name: 'the values under the pointer stand in one place and do not move what is around them',
    async run({ page, visitor }) {
      await visitor.open(bowl)
      await visitor.filled()
      const [{ place: box }] = await visitor.canvases()
      /** @type {Set<string>} */
      const places = new Set()
      for (const share of [0.3, 0.42, 0.55, 0.8]) {
        await page.hover(box.left + share * box.width, box.top + share * box.height)
        await visitor.waitFor('the values', () =>
          finder.all().some((element) => element.matches('.read .cell')),
        )
        const { cells, corners } = await page.evaluate(readOut)
        const [px, py, value] = cells.map(Number)
        assert.ok(Math.abs(px * px + 3 * py * py - value) < 0.2, cells.join(' '))
        places.add(corners)
      }
      assert.equal(places.size, 1, [...places].join(' | '))
    },
  },
  {
    name: 'a curve is zoomed as well',
    async run({ page, visitor }) {
      await visitor.open('f=square&start=-8&step.size=0.1')
      await visitor.filled()
      await visitor.call('step', 4)
      const [before] = await visitor.canvases()
      await visitor.click('button', /^Zoom in/)
      await visitor.waitFor(
        'the nearer view',
        () => String(playground.getState().domain).split(',').length === 2,
      )
      assert.equal((await visitor.result()).steps, 4)
      await visitor.eventually(
        'the curve to follow',
        async () => (await visitor.canvases())[0].print !== before.print,
      )
      await visitor.focusPicture()
      await page.press('0')
      await visitor.waitFor('the whole range', shows, null)
    },
  },
  {
    name: 'colours can be chosen, and a link keeps them',
    async run({ visitor }) {
      await visitor.open('f=himmelblau')
      const [before] = await visitor.canvases()
      await visitor.click('summary', 'Shown range, colours')
      await visitor.click('radio', 'Cividis')
      await visitor.waitFor('the choice', () => playground.getState().colours === 'cividis')
      await visitor.eventually(
        'the other map',
        async () => (await visitor.canvases())[0].print !== before.print,
      )
    },
  },
]

// What follows runs in the page.

/** @type {(domain: string | null) => boolean} */
function shows(domain) {
  return playground.getState().domain === domain
}

function readOut() {
  const seen = finder.all().filter((element) => element.matches('.read b'))
  const cells = seen.map((cell) => (cell.textContent ?? '').replace(/[\s\u202f]/g, '').replace('−', '-'))
  const corners = seen
    .map((cell) => {
      const { left, top, width } = finder.placeOf(cell)
      return [left, top, width].map(Math.round).join(',')
    })
    .join(' ')
  return { cells, corners }
}
