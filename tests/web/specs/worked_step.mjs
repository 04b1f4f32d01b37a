// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'

/** What the formulas of the worked step say, line by line. @param {string} [which]  of them */
function readLines(which = 'fall-line-mathematics') {
  /** @type {(root: Document | ShadowRoot) => Element[]} */
  const all = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? all(element.shadowRoot) : []),
    ])
  const panel = all(document).find((element) => element.localName === 'fall-line-worked')
  const boxes = [...(panel?.shadowRoot?.querySelectorAll(which) ?? [])]
  return boxes.map((box) =>
    (box.shadowRoot?.textContent ?? '')
      .normalize('NFKC')
      .replaceAll('−', '-')
      .replace(/[\s\u2061-\u2064]/g, ''),
  )
}

/** Letters of a filled line that are words or functions and stand for no number. */
const notNumbers = /max|min|sign|if|otherwise/g

/**
 * Opens the card, and waits for its lines.
 * @param {Pick<import('../runner/specs.mjs').Stage, 'page' | 'visitor'>} stage
 */
async function openCard({ page, visitor }) {
  await visitor.waitFor('the card', () => customElements.get('fall-line-worked') !== undefined)
  await page.evaluate(() => {
    const root = /** @type {any} */ (document.querySelector('fall-line')).renderRoot
    root.querySelector('fall-line-worked').renderRoot.querySelector('details').open = true
  })
}

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'the rule of a step with its numbers, and the usual step size of an optimizer',
    async run({ page, visitor }) {
      await visitor.open('f=x^2+3*y^2&start=4,-1&step.size=0.1')
      await page.evaluate(() => /** @type {any} */ (document.querySelector('fall-line')).step(1))
      await openCard({ page, visitor })
      await visitor.eventually('the numbers', async () => (await page.evaluate(readLines)).length >= 4)
      const lines = await page.evaluate(readLines)
      assert.deepEqual([lines[1], lines[3]], ['8=8', '3.2=4-0.1⋅8'], 'a decay of 0 is left out')

      await page.evaluate(async () => {
        const playground = /** @type {any} */ (document.querySelector('fall-line'))
        await playground.setState({
          f: 'x^2',
          start: '-4',
          optimizer: 'adam',
          'step.size': 0.1,
          'optimizer.weight_decay': 0.5,
        })
        playground.step(1)
      })
      await visitor.eventually(
        'the numbers of the other rule',
        async () => (await page.evaluate(readLines)).length === 8,
      )
      const [, g, , m, , v, , x] = await page.evaluate(readLines)
      assert.deepEqual([g, m], ['-10=-8+0.5⋅(-4)', '-1=0.9⋅0+(1-0.9)⋅(-10)'])
      assert.equal(v, '0.1=0.999⋅0+(1-0.999)⋅(-10)2', 'the 2 is a power')
      assert.equal(x, '-3.9=-4-0.1⋅-1/(1-0.91)0.1/(1-0.9991)+1×10-8')

      await visitor.pick('Optimizer', 'adamax')
      await visitor.waitFor('its usual step size', () => playground.getState()['step.size'] === 0.002)
    },
  },
  {
    name: 'in a race, the rule and the numbers of the step are those of the run that is looked at',
    async run({ page, visitor }) {
      await visitor.open(
        'f=x^2&start=4&step.size=0.1&2.optimizer=momentum&2.optimizer.momentum=0.5&2.step.size=0.1&run=2',
      )
      await page.evaluate(() => /** @type {any} */ (document.querySelector('fall-line')).step(2))
      await openCard({ page, visitor })
      await visitor.eventually('the rule of run 2', async () =>
        (await page.evaluate(readLines)).includes('10.4=0.5⋅8+(1-0)⋅6.4'),
      )
      await page.evaluate(() => /** @type {any} */ (document.querySelector('fall-line')).setState({ run: 1 }))
      await visitor.eventually('the rule of run 1', async () => {
        const lines = await page.evaluate(readLines)
        return lines.length === 4 && lines[3] === '2.56=3.2-0.1⋅6.4'
      })
    },
  },
  {
    name: 'a rule that subtracts what it calls d comes out, and so does one whose gradient has changed its sign',
    async run({ page, visitor }) {
      await visitor.open('f=x^2&start=4&optimizer=adadelta&step.size=1')
      await page.evaluate(() => /** @type {any} */ (document.querySelector('fall-line')).step(1))
      await openCard({ page, visitor })
      await visitor.eventually('its numbers', async () =>
        (await page.evaluate(readLines)).includes('3.997=4-1⋅0.003162'),
      )
      await page.evaluate(async () => {
        const playground = /** @type {any} */ (document.querySelector('fall-line'))
        await playground.setState({ f: 'x^2', start: '1', optimizer: 'rprop', 'step.size': 1.5 })
        playground.step(2)
      })
      await visitor.eventually('the step that rests', async () => {
        const lines = await page.evaluate(readLines)
        return (
          lines.includes('-0.5=-0.5-sign(0)⋅0.75') &&
          lines.includes('0.75=max(0.5⋅1.5,1×10-6),gt←0if(-1)⋅gt-1<0')
        )
      })
    },
  },
  {
    name: 'no letter is left in the numbers of a rule that works coordinate by coordinate',
    async run({ page, visitor }) {
      await visitor.open('f=x^2+3*y^2&start=4,-1')
      await openCard({ page, visitor })
      /** @type {string[]} */
      const ids = await page.evaluate(() =>
        playground
          .catalogue()
          .optimizers.filter((/** @type {any} */ { byCoordinate }) => byCoordinate)
          .map((/** @type {any} */ { id }) => id),
      )
      assert.ok(ids.length > 15)
      for (const id of ids) {
        await page.evaluate(async (/** @type {string} */ optimizer) => {
          await playground.setState({ optimizer })
          playground.step(3)
        }, id)
        await visitor.eventually(`the numbers of ${id} alone`, async () => {
          const lines = await page.evaluate(readLines, 'fall-line-mathematics:not(.rule)')
          // What it was compared with before a change of sign is not remembered: the line says what came of it.
          const rest = lines.map((/** @type {string} */ line) =>
            line.replaceAll('gt', '').replace(notNumbers, ''),
          )
          return lines.length > 0 && !rest.some((/** @type {string} */ line) => /\p{L}/u.test(line))
        })
      }
    },
  },
  {
    name: 'a rule that works on all coordinates at once is shown in vectors',
    async run({ page, visitor }) {
      await visitor.open('f=x^2+3*y^2&start=4,-1&optimizer=newton&step=fixed&step.size=0.5')
      await page.evaluate(() => playground.step(1))
      await openCard({ page, visitor })
      await visitor.eventually('the vectors', async () => {
        /** @type {string[]} */
        const lines = await page.evaluate(readLines)
        return ['xt=(4,-1)', 'dt=(-4,1)', '=(4,-1)', '+0.5⋅(-4,1)', '=(2,-0.5)'].every((line) =>
          lines.some((text) => text.includes(line)),
        )
      })
    },
  },
  {
    name: 'what a search tried in the step that is shown, and what that took, of any step',
    async run({ page, visitor }) {
      await visitor.open('f=x^2&start=4&step=backtracking&step.size=3')
      await page.evaluate(() => playground.step(2))
      await openCard({ page, visitor })
      const told = async () => (await visitor.words()).join(' ').replace(/\s+/g, ' ')
      await visitor.eventually('the search of step 2', async () =>
        (await told()).includes('Step sizes tried: '),
      )
      await page.evaluate(() => playground.back(1))
      await visitor.eventually('the search of step 1', async () =>
        (await told()).includes(
          'Step sizes tried: 3, refused: 2. Function evaluations for this step: 3, gradient evaluations: 1. In the picture a stroke marks each point that was refused.',
        ),
      )
      assert.ok(!(await told()).includes('Uphill'))
      await page.evaluate(() => playground.setState({ step: 'fixed', sense: 'maximise' }))
      await page.evaluate(() => playground.step(1))
      await visitor.eventually('the sign', async () => (await told()).includes('Uphill, the rule goes by −f'))
      await visitor.eventually('no search', async () => !(await told()).includes('Step sizes tried: '))
    },
  },
]
