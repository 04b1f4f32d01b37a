// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caretText, replaceMarked } from '../../web/src/panels/controls/caret_text.js'

test('the caret stands under the place', () => {
  assert.deepEqual(caretText({ text: 'x^^2', position: 2, length: 1 }), { line: 'x^^2', caret: '  ^' })
  assert.deepEqual(caretText({ text: 'sine(x)', position: 0, length: 4 }), { line: 'sine(x)', caret: '^^^^' })
})

test('the end of the text is a place, and something missing has one caret', () => {
  assert.deepEqual(caretText({ text: 'x +', position: 3, length: 0 }), { line: 'x +', caret: '   ^' })
  assert.deepEqual(caretText({ text: '', position: 0, length: 0 }), { line: '', caret: '^' })
})

test('a place outside the text is brought inside', () => {
  assert.deepEqual(caretText({ text: 'ab', position: 99, length: 5 }), { line: 'ab', caret: '  ^' })
  assert.deepEqual(caretText({ text: 'ab', position: -1, length: 1 }), { line: 'ab', caret: '^' })
})

test('characters beyond the first plane count as one', () => {
  assert.deepEqual(caretText({ text: '𝑥+𝑦!', position: 3, length: 1 }), { line: '𝑥+𝑦!', caret: '   ^' })
})

test('of several lines the one with the place is shown, marked within itself', () => {
  const text = 'let r = x\nr^^2\n+ 1'
  assert.deepEqual(caretText({ text, position: 12, length: 1 }), { line: 'r^^2', caret: '  ^' })
  assert.deepEqual(caretText({ text, position: 9, length: 1 }), { line: 'let r = x', caret: '         ^' })
  assert.deepEqual(caretText({ text, position: 10, length: 99 }), { line: 'r^^2', caret: '^^^^' })
})

test('a long line is cut so that the place stays in sight, under its own caret', () => {
  const text = `${'1 + '.repeat(40)}?${' + 1'.repeat(40)}`
  for (const position of [0, 1, 17, 80, 160, 200, text.length - 1]) {
    const { line, caret } = caretText({ text, position, length: 1 }, 32)
    assert.ok(line.length <= 34, line)
    assert.equal(line[caret.indexOf('^')], text[position], String(position))
  }
})

test('a suggestion takes the place of what is marked', () => {
  assert.equal(replaceMarked({ text: 'x + sine(y)', position: 4, length: 4 }, 'sin'), 'x + sin(y)')
  assert.equal(replaceMarked({ text: 'x y', position: 1, length: 0 }, '*'), 'x* y')
  assert.equal(replaceMarked({ text: '𝑥 y', position: 1, length: 1 }, '*'), '𝑥*y')
})
