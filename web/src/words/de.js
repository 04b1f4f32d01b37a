// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Language} from './words.js' */

import { catalogue } from './de/catalogue.js'
import { fit } from './de/fit.js'
import { fitMessages } from './de/fit_messages.js'
import { messages } from './de/messages.js'
import { more } from './de/more.js'
import { page } from './de/page.js'
import { pictures } from './de/pictures.js'
import { race } from './de/race.js'
import { link, refused } from './de/refused.js'
import { run } from './de/run.js'
import { settings } from './de/settings.js'

/** @type {Language} */
export const german = {
  isWhole: true,
  numbers: { none: 'kein Wert', tooLarge: 'zu groß', tooLow: 'zu groß, negativ' },
  sentences: (write) => ({
    settings,
    page: page(write),
    run: run(write),
    pictures: pictures(write),
    race: race(write),
    more: more(write),
    fit: fit(write),
    refused,
    link,
  }),
  catalogue,
  messages: { ...messages, ...fitMessages },
}
