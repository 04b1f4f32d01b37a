// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { FairBox } from './fair_box.js'
import { ResultsPanel } from './results_panel.js'
import { RunEndings } from './run_endings.js'
import { RunLegend } from './run_legend.js'
import { RunList } from './run_list.js'

/** Elements that only a race shows. */
export const raceElements = Object.freeze({
  'fall-line-endings': RunEndings,
  'fall-line-fair': FairBox,
  'fall-line-legend': RunLegend,
  'fall-line-results': ResultsPanel,
  'fall-line-runs': RunList,
})
