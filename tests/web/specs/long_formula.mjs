// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'

/** Nearly as long as a formula may be, and as long as that of a person who pastes what a program wrote. */
const long = `x${'+sin(x*y)*cos(x+1.25)'.repeat(468)}`

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'whoever types into a long formula loses no key, though what stands there is tried in between',
    async run({ page, visitor }) {
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
      const { keys, tries } = await page.evaluate(heard)
      assert.equal(keys, 12, 'the key to the end, and eleven letters')
      assert.ok(tries > 1, `it was tried while it was typed, ${tries} times`)
      assert.match((await visitor.words()).join('\n'), /Too long to be shown as a formula\./)
    },
  },
]

// What follows runs in the page.

/** @param {string} text */
function pasteAndListen(text) {
  const [field] = finder.find('textbox', { source: '^Formula', flags: '' })
  const area = /** @type {HTMLTextAreaElement} */ (field)
  area.value = text
  area.setSelectionRange(text.length, text.length)
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
  const seen = { keys: 0, tries: 0 }
  Object.assign(window, { keysHeard: seen })
  const hear = () => {
    seen.keys += 1
  }
  window.addEventListener('keydown', hear, true)
  playground.addEventListener('fall-line:state', () => {
    seen.tries += 1
  })
}

function heard() {
  return /** @type {any} */ (window).keysHeard
}
