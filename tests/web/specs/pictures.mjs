// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  ...['light', 'dark'].map((theme) => ({
    name: `a map with its path, ${theme}`,
    /** @param {import('../runner/specs.mjs').Stage} stage */
    async run({ visitor }) {
      await visitor.open(`f=himmelblau&start=-0.5,-1&theme=${theme}`)
      const before = await picture(visitor)
      assert.ok(before.colours > 60, `${before.colours} colours`)
      await visitor.call('step', 200)
      await visitor.eventually('the path', async () => (await picture(visitor)).print !== before.print)
      const after = await picture(visitor)
      const label = `${theme} path`
      assert.ok(after.near[label] > before.near[label] + 60, `${after.near[label]} pixels of the path`)
    },
  })),
  {
    name: 'the point moves along as the run is stepped',
    async run({ visitor }) {
      await visitor.open('f=rosenbrock&step.size=0.001')
      const prints = new Set()
      for (let step = 0; step < 5; step += 1) {
        prints.add((await picture(visitor)).print)
        await visitor.call('step', 1)
        await visitor.rest(60)
      }
      assert.equal(prints.size, 5)
    },
  },
  {
    name: 'a curve with its point and tangent',
    async run({ visitor }) {
      await visitor.open('f=square&start=-8&step.size=0.1&theme=light')
      const before = await picture(visitor)
      assert.ok(before.colours > 20, `${before.colours} colours`)
      assert.match(before.name, /Square/)
      await visitor.call('step', 3)
      await visitor.eventually(
        'the point to move',
        async () => (await picture(visitor)).print !== before.print,
      )
      assert.ok((await picture(visitor)).near['light path'] > 20, 'the path is there')
    },
  },
  {
    name: 'traces of every coordinate beyond two',
    async run({ visitor }) {
      await visitor.open('f=sum_of_squares&dim=7&start=1,-2,3,-4,5,-6,7&step.size=0.05')
      const before = await picture(visitor)
      await visitor.call('step', 50)
      await visitor.eventually('the traces', async () => (await picture(visitor)).print !== before.print)
      const after = await picture(visitor)
      assert.ok(after.colours > 12, `${after.colours} colours`)
      await visitor.open('f=sum_of_squares&dim=200')
      await visitor.call('step', 20)
      assert.ok((await picture(visitor)).colours > 8)
    },
  },
  {
    name: 'a fit: points with their line, and the loss over its two parameters',
    async run({ visitor }) {
      await visitor.open('data=line&start=0.5,-0.5&step.size=0.001&theme=light')
      const pictures = (await visitor.canvases()).filter(({ host }) => host !== 'fall-line-loss')
      assert.equal(pictures.length, 2, pictures.map(({ name }) => name).join(' | '))
      await visitor.call('step', 5)
      await visitor.eventually('both to move on', async () => {
        const now = (await visitor.canvases()).filter(({ host }) => host !== 'fall-line-loss')
        return now.every(({ print }) => !pictures.some((before) => before.print === print))
      })
      for (const { colours, name } of await visitor.canvases())
        assert.ok(colours > 8, `${name}: ${colours} colours`)
      const map = (await visitor.canvases()).find(({ near }) => near['light path'] > 40)
      assert.ok(map, 'the path is drawn over the loss')
    },
  },
  {
    name: 'pictures are sharp and follow the size of the window',
    async run({ page, visitor }) {
      await visitor.open('f=himmelblau')
      const wide = await sizes(page)
      assert.equal(wide.columns, Math.round(wide.width * wide.ratio))
      await page.setViewport(900, 700)
      try {
        await visitor.eventually('the picture to follow', async () => {
          const now = await sizes(page)
          return now.width !== wide.width && now.columns === Math.round(now.width * now.ratio)
        })
        assert.ok((await picture(visitor)).colours > 60)
      } finally {
        await page.setViewport(1280, 800)
      }
    },
  },
]

/** @param {import('../visitor/visitor.mjs').Visitor} visitor */
async function picture(visitor) {
  const [largest] = await visitor.canvases()
  assert.ok(largest, 'there is a canvas')
  return largest
}

/** @param {import('../engines/page.mjs').Page} page */
function sizes(page) {
  return page.evaluate(() => {
    const canvases = finder.all().filter((element) => element instanceof HTMLCanvasElement)
    const [canvas] = /** @type {HTMLCanvasElement[]} */ (
      canvases.sort((a, b) => b.clientWidth - a.clientWidth)
    )
    return { width: canvas.clientWidth, columns: canvas.width, ratio: devicePixelRatio }
  })
}
