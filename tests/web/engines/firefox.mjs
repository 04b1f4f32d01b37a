// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import puppeteer from 'puppeteer-core'
import { findProgram } from './programs.mjs'
import { patience, puppeteerPage } from './puppeteer_page.mjs'

/** Stock Firefox by WebDriver BiDi. */
export async function firefox() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findProgram('Firefox', 'FIREFOX', ['firefox-esr', 'firefox']),
    extraPrefsFirefox: {
      // Puppeteer's profile lets pages read any file beside them; a reader's Firefox does not.
      'security.fileuri.strict_origin_policy': true,
      'layout.css.prefers-color-scheme.content-override': 1,
    },
    defaultViewport: { width: 1280, height: 800 },
    timeout: patience,
  })
  return puppeteerPage('firefox', browser)
}
