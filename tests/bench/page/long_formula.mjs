// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** Nearly as long as a formula may be, and as long as that of a person who pastes what a program wrote. */
const long = `x${'+sin(x*y)*cos(x+1.25)'.repeat(468)}`

/**
 * How long a key waits at most until the page hears of it, in ms, while somebody types into a long formula and pauses now
 * and then, so that what stands there is tried in between.
 * @param {import('../../web/engines/page.mjs').Page} page
 * @param {import('../../web/visitor/visitor.mjs').Visitor} visitor
 * @returns {Promise<number>}
 */
export async function longestKeyWait(page, visitor) {
  await visitor.open('f=x^2%2By^2')
  await visitor.filled()
  await visitor.click('textbox', /^Formula/)
  await page.evaluate(pasteAndListen, long)
  await visitor.waitFor('the long formula', () => playground.getState().f.length > 9000)
  for (const [typed, rest] of /** @type {[string, number][]} */ ([
    ['+x', 0],
    ['^2', 350],
    ['+3', 320],
    ['y', 700],
    ['+y', 0],
    ['^2', 310],
  ])) {
    await page.type(typed)
    await visitor.rest(rest)
  }
  await visitor.waitFor('what was typed', () => playground.getState().f.endsWith('+x^2+3y+y^2'))
  return page.evaluate(() => /** @type {any} */ (window).longestKeyWait)
}

/** @param {string} text */
function pasteAndListen(text) {
  const [field] = finder.find('textbox', { source: '^Formula', flags: '' })
  const area = /** @type {HTMLTextAreaElement} */ (field)
  area.value = text
  area.setSelectionRange(text.length, text.length)
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
  Object.assign(window, { longestKeyWait: 0 })
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const all = /** @type {any} */ (window)
      all.longestKeyWait = Math.max(all.longestKeyWait, performance.now() - timeStamp)
    },
    true,
  )
}
