// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Page} from '../../web/engines/page.mjs' */

const visits = 9

/** @param {number[]} times */
const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]

/**
 * Milliseconds from navigation to the first picture: of the very first visit, of later ones, and of the plain page, which
 * is visited in turn with it.
 * @param {Page} page
 * @param {[string, string]} addresses of the page and of the plain one
 */
export async function firstPictures(page, [address, plain]) {
  const first = await pictureAt(page, address)
  const [warm, bare] = [[], []].map(() => /** @type {number[]} */ ([]))
  for (let visit = 0; visit < visits; visit += 1) {
    warm.push(await pictureAt(page, address))
    bare.push(await pictureAt(page, plain))
  }
  return { first, warm: median(warm), bare: median(bare) }
}

/**
 * @param {Page} page
 * @param {string} address
 */
async function pictureAt(page, address) {
  await page.open(`${address}/`)
  return page.evaluate(untilPicture)
}

// Runs in the page.
async function untilPicture() {
  const { watched } = /** @type {any} */ (window)
  const end = performance.now() + 20_000
  while (watched.picture === null) {
    if (performance.now() > end) throw new Error('no picture after 20 s')
    await new Promise((done) => setTimeout(done, 50))
  }
  // What the page does after its picture should not weigh on the next visit.
  await new Promise((done) => setTimeout(done, 700))
  return watched.picture
}
