// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Words} from '../words/words.js' */
/** @import {Catalogue, KeyFacts, StateRecord} from './types.js' */

import { describeKey, keysOf, spokenFacts } from './describe.js'
import { keyTable } from './keys.js'
import { keyOfRun, runCount, splitKey } from './race.js'
import { isRunKey } from './race_runs.js'

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
  return facts && { ...facts, key }
}

/**
 * What describeRaceKey says, in a language.
 * @param {KeyFacts} facts
 * @param {Words} words
 * @returns {KeyFacts}
 */
export function spokenRaceFacts(facts, words) {
  const { run, name } = splitKey(facts.key)
  const spoken = spokenFacts({ ...facts, key: name }, words)
  const own = run > 1 && name === 'start' ? words.settings.ownStartOfRun : spoken.own
  return { ...spoken, key: facts.key, own }
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
