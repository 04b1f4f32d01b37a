// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { fit } from './en/fit.js'
import { more } from './en/more.js'
import { race } from './en/race.js'
import { link, refused } from './en/refused.js'
import { firstEnglish } from './first_english.js'

/** English: what there is to say, and what the other languages say in their words. */
export const english = {
  ...firstEnglish,
  isWhole: true,
  /** @param {import('./numbers.js').Numbers} write */
  sentences: (write) => ({
    ...firstEnglish.sentences(write),
    race: race(write),
    more: more(write),
    fit: fit(write),
    refused,
    link,
  }),
}
