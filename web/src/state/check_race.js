// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Catalogue, Changes, KeyError, StateRecord} from './types.js' */

import { checkChanges, completeRecord, fitToDimension } from './check.js'
import { mostRuns } from './keys.js'
import {
  byRun,
  isRunKey,
  keyOfRun,
  recordsOfRuns,
  recordWith,
  rowOrFamily,
  splitKey,
  together,
} from './race.js'

/**
 * Why a run cannot have a key, in words; empty when it can.
 * @param {number} run
 * @param {number} last  the number of the last run there is
 * @param {string} name
 */
function whyNotOf(run, last, name) {
  if (run > mostRuns) return `a race has at most ${mostRuns} runs`
  if (run > last + 1) return `there is no run ${last + 1} before it`
  if (isRunKey(name)) return ''
  return rowOrFamily(name) ? `is the same for all runs: write ${name}` : 'is not a key of a run'
}

/**
 * What checkChanges does, for all runs of a race.
 * @param {Catalogue} catalogue
 * @param {Changes} changes
 * @param {StateRecord} record
 * @returns {{record: StateRecord, errors: KeyError[]}}
 */
export function checkRace(catalogue, changes, record) {
  const given = byRun(changes)
  const ofFirst = given.get(1) ?? {}
  const [before, ...held] = recordsOfRuns(record)
  const { record: first, errors } = checkChanges(catalogue, ofFirst, before)
  // What changes for all may take away what a run has of its own, such as its start.
  const shared = Object.entries(ofFirst).filter(([name]) => rowOrFamily(name)?.part === 'problem')
  /** @type {StateRecord[]} */
  const runs = [first]
  let last = held.length + 1
  const numbers = new Set([...held.map((_, i) => i + 2), ...given.keys()])
  for (const run of [...numbers].sort((a, b) => a - b).slice(1)) {
    const asked = Object.entries(given.get(run) ?? {}).filter(([, value]) => value !== undefined)
    const isNew = run > last
    const wrong = asked.flatMap(([name, value]) => {
      const message = value === null && isNew ? '' : whyNotOf(run, last, name)
      return message ? [{ key: name, message }] : []
    })
    const own = Object.fromEntries(asked.filter(([name]) => wrong.every(({ key }) => key !== name)))
    const isThere = isNew ? Object.values(own).some((value) => value !== null) : own.optimizer !== null
    if (isThere) {
      const former = isNew ? completeRecord(catalogue, recordWith(before, {})) : held[run - 2]
      const untouched = !isNew && asked.length + shared.length === 0
      const checked = untouched
        ? { record: former, errors: [] }
        : checkChanges(catalogue, { ...Object.fromEntries(shared), ...own }, former)
      wrong.push(...checked.errors.filter(({ key }) => Object.hasOwn(own, key)))
      runs.push(checked.record)
      last = Math.max(last, run)
    }
    errors.push(...wrong.map(({ key, message }) => ({ key: keyOfRun(run, key), message })))
  }
  if (Number(first.run) > runs.length && ofFirst.run !== undefined) {
    errors.push({ key: 'run', message: `there is no run ${first.run}` })
    runs[0] = { ...first, run: 1 }
  }
  return { record: lapsed(together(runs), record, changes), errors }
}

/**
 * That the step sizes were tuned is said only until a setting changes.
 * @param {StateRecord} record
 * @param {StateRecord} before
 * @param {Changes} changes
 */
function lapsed(record, before, changes) {
  if (record.fair === null || changes.fair !== undefined) return record
  const keys = new Set([...Object.keys(before), ...Object.keys(record)])
  const settings = [...keys].filter((key) =>
    ['problem', 'method'].includes(rowOrFamily(splitKey(key).name)?.part ?? ''),
  )
  const same = settings.every((key) => record[key] === before[key])
  return same ? record : Object.freeze({ ...record, fair: null })
}

/**
 * What fitToDimension does, for all runs of a race.
 * @param {Catalogue} catalogue
 * @param {StateRecord} record
 * @param {Changes} changes
 * @param {number} dimension
 * @returns {{record: StateRecord, errors: KeyError[]}}
 */
export function fitRace(catalogue, record, changes, dimension) {
  const given = byRun(changes)
  const fitted = recordsOfRuns(record).map((own, i) => {
    const { record: fit, errors } = fitToDimension(catalogue, own, given.get(i + 1) ?? {}, dimension)
    return { fit, errors: errors.map(({ key, message }) => ({ key: keyOfRun(i + 1, key), message })) }
  })
  return {
    record: together(fitted.map(({ fit }) => fit)),
    errors: fitted.flatMap(({ errors }) => errors),
  }
}

/**
 * A link's entries with the runs numbered without gaps, and no more of them than there may be.
 * @param {Map<string, string>} given
 * @returns {{entries: Record<string, string>, warnings: string[]}}
 */
export function closeGaps(given) {
  const keys = [...given.keys()].map((key) => ({ key, ...splitKey(key) }))
  const numbers = [...new Set(keys.filter(({ name }) => isRunKey(name)).map(({ run }) => run))]
    .filter((run) => run > 1)
    .sort((a, b) => a - b)
  const kept = numbers.slice(0, mostRuns - 1)
  const warnings = kept
    .map((run, i) => ({ run, to: i + 2, key: keys.find((entry) => entry.run === run)?.key }))
    .filter(({ run, to }) => run !== to)
    .map(({ key, to }) => `${key}: there is no run ${to} before it, so this is run ${to}`)
  if (kept.length < numbers.length) {
    warnings.push(`a race has at most ${mostRuns} runs; ${numbers.length - kept.length} are left out`)
  }
  const entries = keys
    .filter(({ run }) => !numbers.includes(run) || kept.includes(run))
    .map(({ key, run, name }) => {
      const place = kept.indexOf(run)
      return [place < 0 ? key : keyOfRun(place + 2, name), given.get(key)]
    })
  return { entries: Object.fromEntries(entries), warnings }
}
