// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { chromium } from './chromium.mjs'
import { firefox } from './firefox.mjs'
import { webkit } from './webkit.mjs'

/** @type {Readonly<Record<string, () => Promise<import('./page.mjs').Page>>>} */
const launchers = Object.freeze({ chromium, firefox, webkit })

/**
 * A browser with one window of 1280 x 800, by the engine's name.
 * @param {string} engine
 */
export const launch = (engine) => launchers[engine]()
