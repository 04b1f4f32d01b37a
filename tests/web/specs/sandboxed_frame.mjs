// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'

export const everywhere = true

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'the single file works in a frame that may run scripts and nothing else',
    async run({ page, origin }) {
      await page.open(origin.framed)
      const { record, result, storage } = await page.evaluateInFrame(async () => {
        await customElements.whenDefined('fall-line')
        const playground = /** @type {any} */ (document.querySelector('fall-line'))
        await playground.ready
        let storage = 'open'
        try {
          void localStorage
        } catch {
          storage = 'closed'
        }
        playground.step(40)
        await playground.setState({ sense: 'minimise' })
        playground.step(60)
        return { record: playground.getState(), result: playground.result(), storage }
      })
      assert.equal(storage, 'closed', 'the frame is as strict as meant')
      assert.equal(record.f, 'sum_of_squares')
      assert.equal(record['step.size'], 0.1)
      assert.equal(result.steps, 60)
      assert.ok(Math.hypot(...result.x) < 1e-4)
      const drawn = await page.evaluateInFrame(() => {
        /** @type {(root: Document | ShadowRoot) => HTMLCanvasElement[]} */
        const canvases = (root) =>
          [...root.querySelectorAll('*')].flatMap((element) => [
            ...(element instanceof HTMLCanvasElement ? [element] : []),
            ...(element.shadowRoot ? canvases(element.shadowRoot) : []),
          ])
        const [canvas] = canvases(document)
        const { data } = /** @type {any} */ (canvas.getContext('2d')).getImageData(
          0,
          0,
          canvas.width,
          canvas.height,
        )
        return new Set(new Uint32Array(data.buffer)).size
      })
      assert.ok(drawn > 40, `${drawn} colours`)
      const faults = await page.evaluateInFrame(() => /** @type {any} */ (window).fallLineFaults ?? [])
      assert.deepEqual(faults, [])
    },
  },
]
