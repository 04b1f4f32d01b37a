// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'for paper the page turns light and finer and tells its settings; after it all is as before',
    async run({ page, visitor }) {
      await page.setViewport(390, 844)
      try {
        await visitor.open('f=himmelblau&step.size=0.02&theme=dark')
        await visitor.filled()
        await visitor.call('step', 5)
        const before = await page.evaluate(looks)
        assert.equal(before.theme, 'dark')
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
        const { place } = await visitor.find('region', 'Settings')
        assert.ok(place.height > 50)
        const words = (await visitor.words()).join('\n')
        for (const word of [
          'Step size\n0.02',
          '(x^2 + y - 11)^2 + (x + y^2 - 7)^2',
          '−0.6; −0.4',
          'Gradient descent',
        ])
          assert.ok(words.includes(word), word)
        const link = await page.evaluate(() => location.href)
        assert.ok(words.includes(link), 'the link is told')
        const paper = await page.evaluate(looks)
        assert.equal(paper.theme, 'light')
        assert.ok(paper.density >= 3, `${paper.density} pixels to one`)
        assert.ok(paper.sections > before.sections, 'all sections are open')
        await page.evaluate(() => dispatchEvent(new Event('afterprint')))
        await visitor.waitFor('the screen again', () => finder.find('region', 'Settings').length === 0)
        assert.deepEqual(await page.evaluate(looks), before)
      } finally {
        await page.setViewport(1280, 800)
      }
    },
  },
]

// What follows runs in the page.

async function looks() {
  await playground.updateComplete
  await new Promise((done) => setTimeout(done, 100))
  const [canvas] = /** @type {HTMLCanvasElement[]} */ (
    finder.all().filter((element) => element instanceof HTMLCanvasElement && element.tabIndex >= 0)
  )
  return {
    theme: playground.dataset.theme,
    density: canvas.width / canvas.clientWidth,
    sections: finder.all().filter((element) => element.localName === 'section' && finder.isSeen(element))
      .length,
  }
}
