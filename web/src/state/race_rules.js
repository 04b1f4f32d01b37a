// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { checkRace, closeGaps, fitRace } from './check_race.js'
import { describeRaceKey, keysOfRace } from './race_keys.js'
import { recordsOfRuns } from './race_runs.js'

/** How a record of any number of runs is checked and described. A first view has one run, and does without. */
export const raceRules = Object.freeze({
  check: checkRace,
  fit: fitRace,
  describe: describeRaceKey,
  keys: keysOfRace,
  numbered: closeGaps,
  runs: recordsOfRuns,
})

/** @typedef {typeof raceRules} Rules */
