// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @typedef {{id: string, label: string, group?: string, help?: string}} Pick */

/** Letters without their accents and marks, so that `trid` and `Lévy` are found by plain typing. @param {string} text */
const plain = (text) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f’'‘-]/g, '')
    .toLowerCase()

/**
 * The choices in which every typed word begins a word of the label, the id or the group; where there is none, those
 * whose help speaks of them.
 * @param {readonly Pick[]} choices
 * @param {string} words
 */
export function matching(choices, words) {
  const wanted = plain(words).split(/\s+/).filter(Boolean)
  /** @param {string} text */
  const holds = (text) => {
    const parts = plain(text).split(/[\s_,()/]+/)
    return wanted.every((word) => parts.some((part) => part.startsWith(word)))
  }
  const named = choices.filter(({ id, label, group = '' }) => holds(`${label} ${id} ${group}`))
  return named.length > 0 ? named : choices.filter(({ help = '' }) => holds(help))
}

/**
 * The choices under the headings of their groups, all in the order in which they come.
 * @param {readonly Pick[]} choices
 * @returns {{group: string, choices: Pick[]}[]}
 */
export function sections(choices) {
  /** @type {{group: string, choices: Pick[]}[]} */
  const result = []
  for (const choice of choices) {
    const group = choice.group ?? ''
    const last = result[result.length - 1]
    if (last?.group === group) last.choices.push(choice)
    else result.push({ group, choices: [choice] })
  }
  return result
}
