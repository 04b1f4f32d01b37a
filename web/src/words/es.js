// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Language} from './words.js' */

import { catalogue } from './es/catalogue.js'
import { fit } from './es/fit.js'
import { fitMessages } from './es/fit_messages.js'
import { messages } from './es/messages.js'
import { more } from './es/more.js'
import { page } from './es/page.js'
import { pictures } from './es/pictures.js'
import { race } from './es/race.js'
import { link, refused } from './es/refused.js'
import { run } from './es/run.js'
import { settings } from './es/settings.js'

/** @type {Language} */
export const spanish = {
  isWhole: true,
  numbers: { none: 'sin valor', tooLarge: 'demasiado grande', tooLow: 'demasiado grande, negativo' },
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
