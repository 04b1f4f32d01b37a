// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { loadWords } from '../../web/src/words/languages.js'

/** All of English: what a first view says, and the rest. */
export const englishWords = await loadWords('en')
