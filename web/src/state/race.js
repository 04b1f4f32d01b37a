// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Catalogue, KeyFacts, StateRecord, Value} from './types.js' */

import { describeKey, familyOf, keysOf, rowOf } from './describe.js'
import { keyTable } from './keys.js'

// A race is one record with several runs. The keys of the first are plain; those of run N are the same keys behind `N.`.
// With the keys that all share they make a record of one run, and as such each run is described and checked, by the one
// table. `N.optimizer` is what a run stands and falls with: it is always written, and null takes the run away.

const numbered = /^([2-9]|[1-9]\d+)\.(.+)$/

/** @param {string} key @returns {{run: number, name: string}} */
export function splitKey(key) {
  const [, run, name] = numbered.exec(key) ?? []
  return run ? { run: Number(run), name } : { run: 1, name: key }
}

/** @param {number} run @param {string} name */
export const keyOfRun = (run, name) => (run === 1 ? name : `${run}.${name}`)

/** @param {string} name */
export const rowOrFamily = (name) => rowOf(name) ?? familyOf(name)

/** Whether each run has such a key of its own. @param {string} name */
export const isRunKey = (name) => Boolean(rowOrFamily(name)?.run)

/** @param {StateRecord} record */
export function runCount(record) {
  let count = 1
  while (record[`${count + 1}.optimizer`] !== undefined) count++
  return count
}

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

/**
 * One record of the records of all runs.
 * @param {readonly StateRecord[]} runs
 * @returns {StateRecord}
 */
export function together([first, ...others]) {
  const own = others.flatMap((record, i) =>
    Object.entries(record)
      .filter(([name]) => isRunKey(name))
      .map(([name, value]) => [keyOfRun(i + 2, name), value]),
  )
  const run = Math.min(Number(first.run), others.length + 1)
  return Object.freeze({ ...first, run, ...Object.fromEntries(own) })
}

/** What a run's keys are described beside. @param {StateRecord} record @param {number} run */
function besides(record, run) {
  const own = keyTable.flatMap((row) =>
    'key' in row && row.run ? [[row.key, record[keyOfRun(run, row.key)]]] : [],
  )
  return { ...record, ...Object.fromEntries(own) }
}

/**
 * What describeKey does, for the runs of a race.
 * @param {Catalogue} catalogue
 * @param {string} key
 * @param {StateRecord} record
 * @returns {KeyFacts | null}
 */
export function describeRaceKey(catalogue, key, record) {
  const { run, name } = splitKey(key)
  if (run === 1) return describeKey(catalogue, key, record)
  if (!isRunKey(name) || record[`${run}.optimizer`] === undefined) return null
  const facts = describeKey(catalogue, name, besides(record, run))
  return facts && { ...facts, key, own: name === 'start' ? 'the first run’s start' : facts.own }
}

/**
 * The keys of a record in the order of the URL: those of the other runs come last.
 * @param {Catalogue} catalogue
 * @param {StateRecord} record
 */
export function keysOfRace(catalogue, record) {
  const others = Array.from({ length: runCount(record) - 1 }, (_, i) => i + 2)
  const own = others.flatMap((run) =>
    keysOf(catalogue, besides(record, run))
      .filter(isRunKey)
      .map((name) => keyOfRun(run, name)),
  )
  return [...keysOf(catalogue, record), ...own]
}
