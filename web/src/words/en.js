// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { bench } from './en/bench.js'
import { fit } from './en/fit.js'
import { more } from './en/more.js'
import { page } from './en/page.js'
import { pictures } from './en/pictures.js'
import { race } from './en/race.js'
import { run } from './en/run.js'
import { settings } from './en/settings.js'

/** English: what there is to say, and what the other languages say in their words. */
export const english = {
  numbers: { none: 'no value', tooLarge: 'too large', tooLow: 'too large, negative' },
  /** @param {import('./numbers.js').Numbers} write */
  sentences: (write) => ({
    settings,
    page: page(write),
    run: run(write),
    pictures: pictures(write),
    race: race(write),
    more: more(write),
    bench: bench(write),
    fit: fit(write),
  }),
  // The core's own language.
  catalogue: {},
  messages: {},
}
