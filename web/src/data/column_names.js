// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

const longestName = 30

/** Letters that are no plain one with a mark. */
const plainLetters = /** @type {Readonly<Record<string, string>>} */ (
  Object.freeze({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' })
)

/**
 * A name that a formula can hold, as like to the heading as can be: plain letters, digits, underscores.
 * @param {string} heading
 */
function nameOf(heading) {
  const name = heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđ]/gi, (letter) => plainLetters[letter.toLowerCase()])
    .replace(/[^A-Za-z0-9_]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, longestName)
  return /^\d/.test(name) ? `c${name}` : name
}

/**
 * Names for the columns of a table, all different: from its headings, or x and y, or x1, x2, ... and y.
 * @param {string[] | null} head
 * @param {number} width
 */
export function columnNames(head, width) {
  const taken = new Set()
  return Array.from({ length: width }, (_, i) => {
    const usual = i === width - 1 ? 'y' : width === 2 ? 'x' : `x${i + 1}`
    const wanted = nameOf(head?.[i] ?? '') || (head ? `column${i + 1}` : usual)
    let name = wanted
    for (let count = 2; taken.has(name); count += 1) name = `${wanted}_${count}`
    taken.add(name)
    return name
  })
}
