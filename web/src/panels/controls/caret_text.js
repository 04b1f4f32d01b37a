// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @typedef {{text: string, position: number, length?: number}} Place */

/**
 * The line of a text in which something is wrong, and a line below it that points at the place.
 * A long line is cut on both sides so that the place stays in sight.
 * @param {Place} place position and length count Unicode characters, from 0
 * @param {number} [width] characters in a line
 * @returns {{line: string, caret: string}}
 */
export function caretText({ text, position, length = 1 }, width = 32) {
  const characters = Array.from(text)
  const at = Math.min(Math.max(0, position), characters.length)
  const begin = characters.slice(0, at).lastIndexOf('\n') + 1
  const newline = characters.indexOf('\n', at)
  const end = newline < 0 ? characters.length : newline
  const wanted = Math.max(begin, Math.min(at - Math.floor(width / 2), end - width))
  const from = end - begin > width ? wanted : begin
  const to = Math.min(end, from + width)
  const before = from > begin ? '…' : ''
  const line = before + characters.slice(from, to).join('') + (to < end ? '…' : '')
  const marks = Math.max(1, Math.min(length, to - at))
  return { line, caret: ' '.repeat(before.length + at - from) + '^'.repeat(marks) }
}

/**
 * The text with the marked place replaced.
 * @param {Place} place
 * @param {string} suggestion
 */
export function replaceMarked({ text, position, length = 0 }, suggestion) {
  const characters = Array.from(text)
  characters.splice(position, length, ...suggestion)
  return characters.join('')
}
