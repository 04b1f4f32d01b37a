// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Words} from '../words/words.js' */
/** @import {Catalogue, OptimizerEntry, StateRecord, Value} from './types.js' */

import { mostRuns } from './keys.js'
import { keyOfRun, runCount } from './race.js'
import { isRunKey, recordsOfRuns } from './race_runs.js'

// Changes that add, copy and take away runs, for whoever sets them.

/** @typedef {Record<string, Value>} Edits */

/** Why there can be no more runs, in words; empty when there can. @param {StateRecord} record @param {Words} words */
export const whyNoMore = (record, { settings }) =>
  runCount(record) < mostRuns ? '' : settings.noMoreRuns(mostRuns)

/** What belongs to a run of its own. @param {StateRecord} run  of one run */
const ownOf = (run) => Object.fromEntries(Object.entries(run).filter(([name]) => isRunKey(name)))

/** @param {Readonly<Edits>} own @param {number} run */
const numbered = (own, run) =>
  Object.fromEntries(Object.entries(own).map(([name, value]) => [keyOfRun(run, name), value]))

/**
 * Another method beside those there are: the first of a family that is not in the race yet, else the first that is not;
 * with the step size it is usually run with.
 * @param {Catalogue} catalogue
 * @param {StateRecord} record
 * @returns {Edits}
 */
export function changesToAdd(catalogue, record) {
  const { optimizers } = catalogue
  const racing = recordsOfRuns(record).map(({ optimizer }) =>
    optimizers.findIndex(({ id }) => id === optimizer),
  )
  const groups = racing.map((at) => optimizers[at]?.group)
  const first = Math.max(0, racing[0])
  // Those that come after the first run's, then those before it.
  const others = [...optimizers.slice(first), ...optimizers.slice(0, first)].filter(
    (entry) => !racing.includes(optimizers.indexOf(entry)),
  )
  const next = others.find(({ group }) => !groups.includes(group)) ?? others[0] ?? optimizers[first]
  const run = runCount(record) + 1
  return { ...numbered({ optimizer: next.id, ...usualStep(next) }, run), run }
}

/** @param {OptimizerEntry} optimizer @returns {Edits} */
function usualStep({ usualStep: usual }) {
  if (!usual) return {}
  const parameters = Object.entries(usual.parameters).map(([name, value]) => [`step.${name}`, value])
  return { step: usual.id, ...Object.fromEntries(parameters) }
}

/**
 * The same run once more, at the end, to be changed in one thing.
 * @param {StateRecord} record
 * @param {number} run
 * @returns {Edits}
 */
export function changesToCopy(record, run) {
  const last = runCount(record) + 1
  const own = ownOf(recordsOfRuns(record)[run - 1])
  // What the first run calls its start, the copy calls the first run's start.
  const start = run === 1 ? null : own.start
  return { ...numbered({ ...own, start, show: 'yes' }, last), run: last }
}

/**
 * Takes a run away; those behind it move up. When the first one goes, its start stays for those that shared it.
 * @param {StateRecord} record
 * @param {number} run
 * @param {string} firstStart  where the first run starts, as numbers
 * @returns {Edits}
 */
export function changesToRemove(record, run, firstStart) {
  const runs = recordsOfRuns(record).map(ownOf)
  const { start } = runs[0]
  const left = runs.filter((_, i) => i !== run - 1)
  if (run === 1) {
    // Those that shared its start keep it, in its own words where the new first run has the same, else in numbers.
    const next = left[0].start ?? start
    left.forEach((own, i) => {
      if (i === 0) own.start = next
      else if (own.start === null && next !== start) own.start = start ?? firstStart
    })
  }
  const moved = left.flatMap((own, i) => (own === runs[i] ? [] : Object.entries(numbered(own, i + 1))))
  const selected = Number(record.run)
  return {
    ...Object.fromEntries(moved),
    [`${runs.length}.optimizer`]: null,
    run: Math.max(1, Math.min(left.length, selected > run ? selected - 1 : selected)),
  }
}
