// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {StateRecord} from './types.js' */

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

/** @param {StateRecord} record */
export function runCount(record) {
  let count = 1
  while (record[`${count + 1}.optimizer`] !== undefined) count++
  return count
}
