// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { BenchSettings } from './bench_settings.js'
import { BesideCard } from './beside_card.js'
import { Chart } from './chart.js'
import { ErrorsCard } from './errors_card.js'
import { PartialsCard } from './partials_card.js'
import { SecantCard } from './secant_card.js'
import { SlopesCard } from './slopes_card.js'

/** Elements that only the view of derivatives shows. */
export const benchElements = Object.freeze({
  'fall-line-bench-settings': BenchSettings,
  'fall-line-beside': BesideCard,
  'fall-line-chart': Chart,
  'fall-line-errors': ErrorsCard,
  'fall-line-partials': PartialsCard,
  'fall-line-secant': SecantCard,
  'fall-line-slopes': SlopesCard,
})
