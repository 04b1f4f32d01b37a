// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { serve } from '../../../web/serve.mjs'
import { chromium } from '../../web/engines/chromium.mjs'

/**
 * What is timed, in a page of a headless Chromium. Without a policy, which would forbid the JavaScript made by
 * `new Function` that the engine is held against.
 * @param {string} directory that build.sh built in
 */
export async function measuresInChromium(directory) {
  const server = await serve(directory, { headers: { 'Content-Security-Policy': '' } })
  const page = await chromium()
  await page.open(`${server.address}/index.html`)
  await page.evaluate(openInPage)
  return {
    /** @param {string} name @param {any[]} given */
    call: (name, given) => page.evaluate(callInPage, name, given),
    async close() {
      await page.close()
      await server.close()
    },
  }
}

async function openInPage() {
  const at = (/** @type {string} */ file) => new URL(file, document.baseURI).href
  const { default: create } = await import(at('expression.mjs'))
  const { measures } = await import(at('measure.mjs'))
  const wasmBinary = await (await fetch('expression.wasm')).arrayBuffer()
  const math = /** @type {any} */ (window).math
  Object.assign(window, { measures: measures(await create({ wasmBinary }), math) })
}

/** @param {string} name @param {any[]} given */
function callInPage(name, given) {
  return /** @type {any} */ (window).measures[name](...given)
}
