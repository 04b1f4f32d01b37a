// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { ChoiceControl } from '../panels/controls/choice_control.js'
import { CoordinatesControl } from '../panels/controls/coordinates_control.js'
import { FormulaControl } from '../panels/controls/formula_control.js'
import { NumberControl } from '../panels/controls/number_control.js'
import { PickerControl } from '../panels/controls/picker_control.js'
import { SegmentsControl } from '../panels/controls/segments_control.js'
import { defineOnce } from '../panels/define_once.js'
import { HeaderPanel } from '../panels/header_panel.js'
import { LossPanel } from '../panels/loss_panel.js'
import { MethodPanel } from '../panels/method_panel.js'
import { Notices } from '../panels/notices.js'
import { NumbersPanel } from '../panels/numbers_panel.js'
import { PictureCanvas } from '../panels/picture_canvas.js'
import { PicturePanel } from '../panels/picture_panel.js'
import { ProblemPanel } from '../panels/problem_panel.js'
import { ShareBox } from '../panels/share_box.js'
import { StoryPanel } from '../panels/story_panel.js'
import { TrajectoryTable } from '../panels/trajectory_table.js'
import { TransportPanel } from '../panels/transport_panel.js'

const elements = Object.freeze({
  'fall-line-choice': ChoiceControl,
  'fall-line-coordinates': CoordinatesControl,
  'fall-line-formula': FormulaControl,
  'fall-line-header': HeaderPanel,
  'fall-line-loss': LossPanel,
  'fall-line-method': MethodPanel,
  'fall-line-notices': Notices,
  'fall-line-number': NumberControl,
  'fall-line-numbers': NumbersPanel,
  'fall-line-picker': PickerControl,
  'fall-line-picture': PictureCanvas,
  'fall-line-pictures': PicturePanel,
  'fall-line-problem': ProblemPanel,
  'fall-line-segments': SegmentsControl,
  'fall-line-share': ShareBox,
  'fall-line-story': StoryPanel,
  'fall-line-table': TrajectoryTable,
  'fall-line-transport': TransportPanel,
})

/** Defines the panels' elements once, however many copies of the playground a page loads. */
export function registerPanels() {
  defineOnce(elements)
}

/** Loads and defines what only a race shows. */
export async function registerRace() {
  if (!customElements.get('fall-line-runs'))
    defineOnce((await import('../panels/race_elements.js')).raceElements)
}
