// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { fits } from './catalogue/fits.js'
import { functions } from './catalogue/functions.js'
import { optimizers } from './catalogue/optimizers.js'
import { others } from './catalogue/others.js'
import { stepSizes } from './catalogue/step_sizes.js'

/** What the units of the core say of themselves, by what they say in English. @type {import('../translation.js').Table} */
export const catalogue = { ...functions, ...optimizers, ...stepSizes, ...fits, ...others }
