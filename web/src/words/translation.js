// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @typedef {Readonly<Record<string, string>>} Table  from English */

/** What of a unit is read by people. */
const spoken = ['label', 'help', 'group', 'unit']

/** Where something is filled in: `{label}` for the name of a unit, `{}` for what is the reader's own. */
const gap = /\{(?:label)?\}/
const gaps = new RegExp(gap, 'g')

/**
 * Translates what the core says of itself in English. What a table does not know stays in English, so that a unit can be
 * added before it is translated.
 * @param {Table} catalogue  labels and help
 * @param {Table} messages  `{}` for what is filled in, `{label}` where that is to be translated, too; in the translation
 *   `{}` or `{2}`, where their order changes
 */
export function createTranslation(catalogue, messages) {
  const isEnglish = Object.keys(catalogue).length === 0

  /** @param {string} text */
  const text = (text) => (Object.hasOwn(catalogue, text) ? catalogue[text] : text)

  /** @param {unknown} part @returns {any} */
  function walk(part) {
    if (Array.isArray(part)) return part.map(walk)
    if (part === null || typeof part !== 'object') return part
    const entries = Object.entries(part).map(([name, value]) => {
      return [name, typeof value === 'string' && spoken.includes(name) ? text(value) : walk(value)]
    })
    return Object.fromEntries(entries)
  }

  /** @param {string} message @returns {string} */
  function told(message) {
    if (Object.hasOwn(messages, message)) return messages[message]
    for (const [template, translation] of Object.entries(messages)) {
      const kinds = template.match(gaps)
      const found = kinds && patternOf(template).exec(message)
      if (!found) continue
      const parts = found.slice(1).map((part, i) => told(kinds[i] === '{label}' ? text(part) : part))
      let next = 0
      return translation.replace(/\{(\d?)\}/g, (_all, place) => parts[place === '' ? next++ : place - 1])
    }
    return message
  }

  return Object.freeze({
    /** A label or a help sentence. */
    text,
    /** A message about what was typed. */
    told,
    /**
     * A catalogue in this language: labels, groups and help; ids, formulas and citations stay.
     * @type {<Whole>(whole: Whole) => Whole}
     */
    translated: (whole) => (isEnglish ? whole : walk(whole)),
  })
}

/** @param {string} template */
const patternOf = (template) =>
  new RegExp(
    `^${template
      .split(gap)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('([^]+?)')}$`,
  )
