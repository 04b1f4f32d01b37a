// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {FitRequest} from './types.js' */

import { valuesOf, wordsOf } from './choice.js'

const ownChoice = { id: '', parameters: {} }

/**
 * What is to be fitted, as it goes over the border.
 * @param {Partial<FitRequest>} request
 */
export function letterOf({
  model = ownChoice,
  loss = ownChoice,
  standardise = false,
  l2 = 0,
  l1 = 0,
  sense = 'minimise',
}) {
  /** A text of its own may hold spaces: it goes alone. @param {import('./types.js').Choice} choice */
  const textsOf = ({ id, parameters }) => [id, wordsOf({ id: 'settings', parameters })]
  return {
    texts: [...textsOf(model), ...textsOf(loss)],
    numbers: [valuesOf(model), valuesOf(loss), standardise ? 1 : 0, l2, l1, sense === 'maximise' ? -1 : 1],
  }
}
