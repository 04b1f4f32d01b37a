// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import puppeteer from 'puppeteer-core'
import { findProgram } from './programs.mjs'
import { patience, puppeteerPage } from './puppeteer_page.mjs'

/** Chromium by its own protocol, with an empty profile and nothing that talks to a network. */
export function startChromium() {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: findProgram('Chromium', 'CHROMIUM', ['chromium', 'chromium-browser', 'google-chrome']),
    args: [
      // Only root, as in a container, has to go without the sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--force-color-profile=srgb',
    ],
    defaultViewport: { width: 1280, height: 800 },
    timeout: patience,
  })
}

export async function chromium() {
  return puppeteerPage('chromium', await startChromium())
}
