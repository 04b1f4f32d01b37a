// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'the map becomes a surface with the same path, and a link keeps it',
    async run({ visitor }) {
      await visitor.open('f=himmelblau&theme=light')
      await visitor.filled()
      await visitor.call('step', 30)
      const [map] = await visitor.canvases()
      await visitor.click('radio', 'Surface')
      await visitor.waitFor('the choice', () => playground.getState().picture === 'surface')
      await visitor.eventually('the surface', async () => {
        const [canvas] = await visitor.canvases()
        return /^Surface of/.test(canvas.name) && canvas.colours > 300 && canvas.near['light path'] > 60
      })
      assert.notEqual((await visitor.canvases())[0].print, map.print)
      assert.equal((await visitor.result()).steps, 30, 'the run goes on')
      await visitor.click('radio', 'Map')
      await visitor.waitFor('the map', () => playground.getState().picture === 'map')
    },
  },
  {
    name: 'a surface is turned by buttons, keys and drags, and 0 turns it back',
    async run({ page, visitor }) {
      await visitor.open('f=rosenbrock&picture=surface')
      await visitor.filled()
      await visitor.eventually('the surface', async () => (await visitor.canvases())[0].colours > 300)
      const settled = async () => {
        await visitor.rest(500)
        return (await visitor.canvases())[0]
      }
      const first = await settled()
      await visitor.click('button', 'Turn to the left')
      const turned = await settled()
      assert.notEqual(turned.print, first.print)
      await visitor.click('button', 'Turn to the right')
      assert.equal((await settled()).print, first.print, 'there and back is the same picture')
      await visitor.focusPicture()
      await page.press('ArrowUp')
      const above = await settled()
      assert.notEqual(above.print, first.print)
      const { place: box } = above
      await page.drag({ x: box.x, y: box.y }, { x: box.x + 80, y: box.y + 10 })
      assert.notEqual((await settled()).print, above.print)
      await visitor.focusPicture()
      await page.press('0')
      assert.equal((await settled()).print, first.print)
      assert.deepEqual((await visitor.result()).x, [-1.2, 1], 'the start stayed where it was')
    },
  },
  {
    name: 'a surface is zoomed, read out, and drawn small and in the dark',
    async run({ page, visitor }) {
      await visitor.open('f=x^2%2B3*y^2&domain=-4,4,-4,4&picture=surface&theme=dark&colours=cividis')
      await visitor.filled()
      await visitor.eventually('the surface', async () => (await visitor.canvases())[0].colours > 200)
      await visitor.click('button', /^Zoom in/)
      await visitor.waitFor('the nearer view', () => playground.getState().domain === '-2,2,-2,2')
      const [{ place: box }] = await visitor.canvases()
      await page.hover(box.x, box.y)
      await visitor.waitFor('the values', () =>
        finder.all().some((element) => element.matches('.read .cell')),
      )
      await page.setViewport(320, 600)
      try {
        await visitor.eventually('the small surface', async () => {
          const [canvas] = await visitor.canvases()
          return canvas.place.width < 320 && canvas.colours > 100
        })
      } finally {
        await page.setViewport(1280, 800)
      }
    },
  },
]
