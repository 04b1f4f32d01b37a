// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'

/** What the formulas of the worked step say, line by line. */
function readLines() {
  /** @type {(root: Document | ShadowRoot) => Element[]} */
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ])
  const panel = all(document).find((element) => element.localName === 'fall-line-worked')
  const boxes = [...(panel?.shadowRoot?.querySelectorAll('fall-line-mathematics') ?? [])]
  return boxes.map((box) =>
    (box.shadowRoot?.textContent ?? '')
      .normalize('NFKC')
      .replaceAll('−', '-')
      .replace(/[\s\u2061-\u2064]/g, ''),
  )
}

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'the rule of a step with its numbers, and the usual step size of an optimizer',
    async run({ page, visitor }) {
      await visitor.open('f=x^2+3*y^2&start=4,-1&step.size=0.1')
      await page.evaluate(() => /** @type {any} */ (document.querySelector('fall-line')).step(1))
      await visitor.waitFor('the mathematics', () => customElements.get('fall-line-worked') !== undefined)
      await page.evaluate(() => {
        const root = /** @type {any} */ (document.querySelector('fall-line')).renderRoot
        root.querySelector('fall-line-worked').renderRoot.querySelector('details').open = true
      })
      await visitor.eventually('the numbers', async () => (await page.evaluate(readLines)).length >= 4)
      const lines = await page.evaluate(readLines)
      assert.deepEqual([lines[1], lines[3]], ['8=8+0⋅4', '3.2=4-0.1⋅8'])

      await page.evaluate(async () => {
        const playground = /** @type {any} */ (document.querySelector('fall-line'))
        await playground.setState({ f: 'x^2', start: '-4', optimizer: 'adam', 'step.size': 0.1 })
        playground.step(1)
      })
      await visitor.eventually(
        'the numbers of the other rule',
        async () => (await page.evaluate(readLines)).length === 8,
      )
      const [, g, , m, , v, , x] = await page.evaluate(readLines)
      assert.deepEqual([g, m], ['-8=-8+0⋅(-4)', '-0.8=0.9⋅0+(1-0.9)⋅(-8)'])
      assert.equal(v, '0.064=0.999⋅0+(1-0.999)⋅(-8)2', 'the 2 is a power')
      assert.equal(x, '-3.9=-4-0.1⋅-0.8/(1-0.91)0.064/(1-0.9991)+1×10-8')

      await visitor.pick('Optimizer', 'adamax')
      await visitor.waitFor('its usual step size', () => playground.getState()['step.size'] === 0.002)
    },
  },
]
