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
