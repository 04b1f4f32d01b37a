// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {StateRecord, Value} from './types.js' */

import { familyOf, rowOf } from './describe.js'
import { runCount, splitKey } from './race.js'

/** @param {string} name */
const rowOrFamily = (name) => rowOf(name) ?? familyOf(name)

/** @param {string} name */
export const partOf = (name) => rowOrFamily(name)?.part

/** Whether each run has such a key of its own. @param {string} name */
export const isRunKey = (name) => Boolean(rowOrFamily(name)?.run)

/**
 * Entries by run, without the number before their keys.
 * @template Entry
 * @param {Readonly<Record<string, Entry>>} entries
 * @returns {Map<number, Record<string, Entry>>}
 */
export function byRun(entries) {
  /** @type {Map<number, [string, Entry][]>} */
  const runs = new Map([[1, []]])
  for (const [key, entry] of Object.entries(entries)) {
    const { run, name } = splitKey(key)
    if (!runs.has(run)) runs.set(run, [])
    runs.get(run)?.push([name, entry])
  }
  return new Map(Array.from(runs, ([run, own]) => [run, Object.fromEntries(own)]))
}

/**
 * A record of one run: what all share, and its own.
 * @param {StateRecord} first
 * @param {StateRecord} own
 * @returns {Record<string, Value>}
 */
export const recordWith = (first, own) => ({
  ...Object.fromEntries(Object.entries(first).filter(([name]) => !isRunKey(name))),
  ...own,
})

/** The record of each run alone, its keys without a number. @param {StateRecord} record @returns {StateRecord[]} */
export function recordsOfRuns(record) {
  const runs = byRun(record)
  const first = runs.get(1) ?? {}
  return Array.from({ length: runCount(record) }, (_, i) =>
    i === 0 ? first : recordWith(first, runs.get(i + 1) ?? {}),
  )
}
