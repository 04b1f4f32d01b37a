// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** Nearly as long as a formula may be, and as long as that of a person who pastes what a program wrote. */
const long = `x${'+sin(x*y)*cos(x+1.25)'.repeat(468)}`

/**
 * Pastes a long formula and types on at its end, with pauses in which what stands there is tried. The first key leads to the
 * end, eleven letters follow.
 * @param {import('../engines/page.mjs').Page} page
 * @param {import('./visitor.mjs').Visitor} visitor
 * @returns {Promise<{keys: number, tries: number, longestWait: number}>}  keys that the page heard, how often it tried the
 *   formula, and how long a key waited at most until it was heard, in ms
 */
export async function typeIntoLongFormula(page, visitor) {
  await visitor.open('f=x^2%2By^2')
  await visitor.filled()
  await visitor.click('textbox', /^Formula/)
  await page.evaluate(pasteAndListen, long)
  await visitor.waitFor('the long formula', () => playground.getState().f.length > 9000)
  await page.press('End')
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
  return page.evaluate(() => /** @type {any} */ (window).keysHeard)
}

/** Runs in the page. @param {string} text */
function pasteAndListen(text) {
  const [field] = finder.find('textbox', { source: '^Formula', flags: '' })
  const area = /** @type {HTMLTextAreaElement} */ (field)
  area.value = text
  area.setSelectionRange(text.length, text.length)
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
  const seen = { keys: 0, tries: 0, longestWait: 0 }
  Object.assign(window, { keysHeard: seen })
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      seen.keys += 1
      seen.longestWait = Math.max(seen.longestWait, performance.now() - timeStamp)
    },
    true,
  )
  playground.addEventListener('fall-line:state', () => {
    seen.tries += 1
  })
}
