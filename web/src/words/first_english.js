// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { page } from './en/page.js'
import { pictures } from './en/pictures.js'
import { run } from './en/run.js'
import { settings } from './en/settings.js'

/** The English of a first view; en.js has all of it. */
export const firstEnglish = {
  isWhole: false,
  numbers: { none: 'no value', tooLarge: 'too large', tooLow: 'too large, negative' },
  /** @param {import('./numbers.js').Numbers} write */
  sentences: (write) => ({
    settings,
    page: page(write),
    run: run(write),
    pictures: pictures(write),
  }),
  // The core's own language.
  catalogue: {},
  messages: {},
}
