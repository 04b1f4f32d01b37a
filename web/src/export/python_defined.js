// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @param {string[]} lines @param {number} [levels] */
export const indented = (lines, levels = 1) =>
  lines.map((line) => (line === '' ? '' : '    '.repeat(levels) + line))

/**
 * A function of Python, and the space behind it.
 * @param {string} head
 * @param {string} help
 * @param {string[]} body
 */
export const defined = (head, help, body) => [`def ${head}:`, ...indented([`"""${help}"""`, ...body]), '', '']

/**
 * Gives the numbers of a vector names of their own.
 * @param {string[]} names
 * @param {string} vector
 */
export function unpacked(names, vector) {
  if (names.length === 0) return []
  return [names.length === 1 ? `${names[0]} = ${vector}[0]` : `${names.join(', ')} = ${vector}`]
}

/** The expressions of a list that a function returns, each on a line where there are many. @param {string[]} items */
export function listed(items) {
  const line = `[${items.join(', ')}]`
  return line.length < 72 ? line : `[\n        ${items.join(',\n        ')},\n    ]`
}
