// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Catalogue, Changes, Refusal, Say, StateRecord, Value} from './types.js' */

import { completeRecord, leaders } from './complete_record.js'
import { describeKey, rowOf } from './describe.js'
import { parseKind } from './kinds.js'
import { numbersOf } from './lists.js'
import { whyNot } from './why_not.js'

/**
 * @param {Catalogue} catalogue
 * @param {string} key
 * @param {unknown} value
 * @param {StateRecord} record
 * @returns {{value: Value} | {say: Say}}
 */
function readValue(catalogue, key, value, record) {
  const facts = describeKey(catalogue, key, record)
  if (!facts) {
    const row = rowOf(key)
    // A record saved elsewhere holds every key; one that says what holds anyway does no harm.
    const harmless = value === null || value === row?.default
    if (harmless && (row || key.includes('.'))) return { value: null }
    return { say: whyNot(catalogue, key, record) }
  }
  if (value === null) return { value: facts.default }
  return parseKind[facts.kind](value, facts)
}

/**
 * @param {Record<string, Value>} draft
 * @param {string[]} dropped
 */
function drop(draft, dropped) {
  for (const name of dropped) {
    const keys = name.endsWith('.') ? Object.keys(draft).filter((key) => key.startsWith(name)) : [name]
    for (const key of keys) delete draft[key]
  }
}

/**
 * What a leader's new value drops. While one formula is edited into another nothing goes: what does not suit the new
 * one is left out when the number of its variables and its parameters are known.
 * @param {Catalogue} catalogue
 * @param {import('./keys.js').KeyRow} row
 * @param {Value} before
 * @param {Value} after
 */
function droppedBy(catalogue, row, before, after) {
  const ids = row.list ? catalogue[row.list].map((entry) => entry.id) : []
  const edited =
    row.typed &&
    before !== null &&
    after !== null &&
    ![before, after].some((text) => ids.includes(String(text)))
  return edited ? [] : (row.drops ?? [])
}

/**
 * A function of any number of variables has as many as the start that is given for it.
 * @param {Catalogue} catalogue
 * @param {Changes} changes
 * @param {Record<string, Value>} draft
 */
function countFromStart(catalogue, changes, draft) {
  const known = catalogue.functions.find((entry) => entry.id === draft.f)
  const start = typeof draft.start === 'string' ? numbersOf(draft.start) : null
  const given =
    changes.start !== undefined &&
    changes.start !== null &&
    (changes.dim === undefined || changes.dim === null)
  if (!given || !known || !start || draft.data !== null) return
  const { minimum, maximum } = known.dimension
  const suits = minimum < maximum && start.length >= minimum && start.length <= maximum
  if (!suits || start.length === (draft.dim ?? known.dimension.default)) return
  draft.dim = start.length
  delete draft.domain
}

/**
 * Sets the given keys: null clears one, what belonged to a former choice goes with it, all others stay.
 * A bad key or value changes nothing of its own and is reported by name.
 * @param {Catalogue} catalogue
 * @param {Changes} changes
 * @param {StateRecord} record
 * @returns {{record: StateRecord, errors: Refusal[]}}
 */
export function checkChanges(catalogue, changes, record) {
  /** @type {Refusal[]} */
  const errors = []
  /** @type {Record<string, Value>} */
  const draft = { ...record }
  const given = { ...changes }
  // Whoever asks for a function does not want the fit that happens to be on the screen.
  if (given.f !== undefined && given.f !== null && given.data === undefined && draft.data !== null)
    given.data = null

  for (const row of leaders) {
    if (given[row.key] === undefined) continue
    const read = readValue(catalogue, row.key, given[row.key], draft)
    if ('say' in read) {
      errors.push({ key: row.key, say: read.say })
    } else if (read.value !== draft[row.key]) {
      drop(draft, droppedBy(catalogue, row, draft[row.key] ?? null, read.value))
      draft[row.key] = read.value
    }
  }
  const chosen = { ...completeRecord(catalogue, draft) }
  const leading = new Set(leaders.map((row) => row.key))
  for (const [key, value] of Object.entries(given)) {
    if (leading.has(key) || value === undefined) continue
    const read = readValue(catalogue, key, value, chosen)
    if ('say' in read) errors.push({ key, say: read.say })
    else chosen[key] = read.value
  }
  countFromStart(catalogue, changes, chosen)
  return { record: completeRecord(catalogue, chosen), errors }
}

/**
 * Whether these are the numbers of two coordinates of a problem that has more of them.
 * @param {number[]} pair
 * @param {number} dimension
 */
const isPair = (pair, dimension) =>
  dimension > 2 &&
  new Set(pair).size === 2 &&
  pair.every((number) => Number.isInteger(number) && number >= 1 && number <= dimension)

/**
 * Looks at start, shown range, slice and point once the number of variables is known. One that was asked for and does not suit is
 * an error; one left over from before gives way to the problem's own.
 * @param {Catalogue} catalogue
 * @param {StateRecord} record
 * @param {Changes} changes
 * @param {number} dimension
 * @returns {{record: StateRecord, errors: Refusal[]}}
 */
export function fitToDimension(catalogue, record, changes, dimension) {
  /** @type {Refusal[]} */
  const errors = []
  const draft = { ...record }
  const shown = dimension === 1 ? [2] : dimension === 2 ? [4] : [2, 4]
  for (const [key, counts] of /** @type {[string, number[]][]} */ ([
    ['start', [dimension]],
    ['domain', shown],
    ['at', [dimension]],
  ])) {
    const numbers = typeof draft[key] === 'string' ? numbersOf(draft[key]) : null
    if (!numbers || counts.includes(numbers.length)) continue
    if (changes[key] !== undefined && changes[key] !== null) {
      errors.push({ key, say: ({ refused }) => refused.count(counts, numbers.length) })
    }
    draft[key] = null
  }
  const slice = typeof draft.slice === 'string' ? numbersOf(draft.slice) : null
  if (slice && !isPair(slice, dimension)) {
    if (changes.slice !== undefined && changes.slice !== null) {
      const given = String(draft.slice)
      errors.push({
        key: 'slice',
        say: ({ refused }) => (dimension > 2 ? refused.pair(dimension, given) : refused.noPair),
      })
    }
    draft.slice = null
  }
  if (Number(draft.along) > dimension) {
    const given = String(draft.along)
    if (changes.along !== undefined && changes.along !== null) {
      errors.push({
        key: 'along',
        say: ({ refused }) => refused.number({ isWhole: true, least: 1, most: dimension, words: [], given }),
      })
    }
    draft.along = null
  }
  if (draft.dim !== dimension && (changes.dim === undefined || changes.dim === null)) draft.dim = null
  return { record: completeRecord(catalogue, draft), errors }
}
