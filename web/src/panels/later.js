// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { Announcer } from './announcer.js'
import { SwitchControl } from './controls/switch_control.js'
import { OwnData } from './data/own_data.js'
import { PointTools } from './data/point_tools.js'
import { RowsNote } from './data/rows_note.js'
import { FitNumbers } from './fit_numbers.js'
import { FitSettings } from './fit_settings.js'
import { GradientLegend } from './gradient_legend.js'
import { HereNote } from './here_note.js'
import { LanguageHelp } from './language_help.js'
import { MathematicsBox } from './mathematics/mathematics_box.js'
import { ProblemMathematics } from './mathematics/problem_mathematics.js'
import { RuleFormula } from './mathematics/rule_formula.js'
import { PictureTools } from './picture_tools.js'
import { RowsLegend } from './rows_legend.js'
import { RunEvents } from './run_events.js'
import { ScalingCard } from './scaling_card.js'
import { TakeAway } from './take_away.js'
import { WorkedPanel } from './worked_panel.js'
import { WorkedRow } from './worked_row.js'

/** Elements that a first view leaves empty: they fill the space kept for them once they are defined. */
export const laterElements = Object.freeze({
  'fall-line-announcer': Announcer,
  'fall-line-events': RunEvents,
  'fall-line-fit-numbers': FitNumbers,
  'fall-line-fit-settings': FitSettings,
  'fall-line-gradients': GradientLegend,
  'fall-line-here': HereNote,
  'fall-line-mathematics': MathematicsBox,
  'fall-line-language': LanguageHelp,
  'fall-line-picture-tools': PictureTools,
  'fall-line-problem-mathematics': ProblemMathematics,
  'fall-line-own-data': OwnData,
  'fall-line-point-tools': PointTools,
  'fall-line-rows-legend': RowsLegend,
  'fall-line-rows-note': RowsNote,
  'fall-line-rule': RuleFormula,
  'fall-line-scaling': ScalingCard,
  'fall-line-switch': SwitchControl,
  'fall-line-take-away': TakeAway,
  'fall-line-worked': WorkedPanel,
  'fall-line-worked-row': WorkedRow,
})
