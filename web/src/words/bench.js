// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Words} from './words.js' */

import { bench as german } from './de/bench.js'
import { bench as english } from './en/bench.js'
import { bench as spanish } from './es/bench.js'

/** @typedef {ReturnType<typeof english>} BenchWords */

/** @type {Readonly<Record<string, (words: Words) => BenchWords>>} */
const known = Object.freeze({ en: english, de: german, es: spanish })

/** What the view of derivatives says; no other part of the page has a use for it. @param {Words} words */
export const benchWords = (words) => (known[words.language] ?? english)(words)
