// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Catalogue, Changes, Refusal, Say, StateRecord} from './types.js' */

import { checkChanges, fitToDimension } from './check.js'
import { completeRecord } from './complete_record.js'
import { mostRuns } from './keys.js'
import { keyOfRun, splitKey } from './race.js'
import { together } from './race_keys.js'
import { byRun, isRunKey, partOf, recordsOfRuns, recordWith } from './race_runs.js'

/** @param {readonly Refusal[]} errors @param {number} run */
const named = (errors, run) => errors.map(({ key, say }) => ({ key: keyOfRun(run, key), say }))

/** @param {readonly number[]} numbers */
const ascending = (numbers) => [...new Set(numbers)].sort((a, b) => a - b)

/**
 * What checkChanges does, for all runs of a race.
 * @param {Catalogue} catalogue
 * @param {Changes} changes
 * @param {StateRecord} record
 * @returns {{record: StateRecord, errors: Refusal[]}}
 */
export function checkRace(catalogue, changes, record) {
  const given = byRun(changes)
  const ofFirst = given.get(1) ?? {}
  const held = recordsOfRuns(record)
  const { record: first, errors } = checkChanges(catalogue, ofFirst, held[0])
  // What changes for all may take away what a run has of its own, such as its start.
  const shared = Object.entries(ofFirst).filter(([name]) => partOf(name) === 'problem')
  const runs = [first]
  let last = held.length
  for (const run of ascending([...held.map((_, i) => i + 1), ...given.keys()]).slice(1)) {
    const own = given.get(run) ?? {}
    const former = held[run - 1] ?? completeRecord(catalogue, recordWith(held[0], {}))
    const isThere = run > last ? Object.keys(own).some((name) => own[name] !== null) : own.optimizer !== null
    if (!isThere) continue
    const refused = refusedOf(Object.keys(own), run, last)
    const asked = Object.entries(own).filter(([name]) => !refused.some(({ key }) => key === name))
    errors.push(...named(refused, run))
    if (run > mostRuns) break
    if (run > last && asked.length === 0) continue
    last = Math.max(last, run)
    const all = [...shared, ...asked]
    const checked = all.length > 0 ? checkChanges(catalogue, Object.fromEntries(all), former) : null
    runs.push(checked?.record ?? former)
    errors.push(...named(checked?.errors.filter(({ key }) => Object.hasOwn(own, key)) ?? [], run))
  }
  if (ofFirst.run && Number(first.run) > runs.length) {
    const asked = first.run
    errors.push({ key: 'run', say: ({ refused }) => refused.noRun(asked) })
    runs[0] = { ...first, run: 1 }
  }
  return { record: lapsed(together(runs), record, changes), errors }
}

/**
 * The keys that a run cannot have, each with the reason.
 * @param {readonly string[]} names
 * @param {number} run
 * @param {number} last  the number of the last run there is
 * @returns {Refusal[]}
 */
function refusedOf(names, run, last) {
  if (run > mostRuns) return [{ key: names[0], say: ({ refused }) => refused.mostRuns(mostRuns) }]
  const hasGap = run > last + 1
  return names
    .filter((name) => hasGap || !isRunKey(name))
    .map((key) => ({
      key,
      say({ refused }) {
        if (hasGap) return refused.gap(last + 1)
        return partOf(key) ? refused.shared : refused.notOfRun
      },
    }))
}

/**
 * That the step sizes were tuned is said only until a setting changes.
 * @param {StateRecord} record
 * @param {StateRecord} before
 * @param {Changes} changes
 */
function lapsed(record, before, changes) {
  const hasChanged = (/** @type {string} */ key) =>
    record[key] !== before[key] && ['problem', 'method'].includes(partOf(splitKey(key).name) ?? '')
  const holds =
    record.fair === null ||
    changes.fair !== undefined ||
    !Object.keys({ ...before, ...record }).some(hasChanged)
  return holds ? record : Object.freeze({ ...record, fair: null })
}

/**
 * What fitToDimension does, for all runs of a race.
 * @param {Catalogue} catalogue
 * @param {StateRecord} record
 * @param {Changes} changes
 * @param {number} dimension
 * @returns {{record: StateRecord, errors: Refusal[]}}
 */
export function fitRace(catalogue, record, changes, dimension) {
  const given = byRun(changes)
  const fitted = recordsOfRuns(record).map((own, i) =>
    fitToDimension(catalogue, own, given.get(i + 1) ?? {}, dimension),
  )
  return {
    record: together(fitted.map((fit) => fit.record)),
    errors: fitted.flatMap((fit, i) => named(fit.errors, i + 1)),
  }
}

/**
 * A link's entries with the runs numbered without gaps.
 * @param {Map<string, string>} given
 * @returns {{entries: Record<string, string>, warnings: Say[]}}
 */
export function closeGaps(given) {
  const keys = [...given.keys()].map((key) => ({ key, ...splitKey(key) }))
  const numbers = ascending([1, ...keys.filter(({ name }) => isRunKey(name)).map(({ run }) => run)])
  /** @type {Map<number, Say>} by run */
  const warnings = new Map()
  const entries = keys.map(({ key, run, name }) => {
    const place = numbers.indexOf(run) + 1
    if (place > 0 && place !== run)
      warnings.set(run, ({ link }) => `${link.run(run)}: ${link.movedRun(place)}`)
    return [place > 0 ? keyOfRun(place, name) : key, given.get(key)]
  })
  return { entries: Object.fromEntries(entries), warnings: [...warnings.values()] }
}
