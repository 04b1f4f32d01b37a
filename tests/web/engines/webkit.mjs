// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Builder } from 'selenium-webdriver'
import { findMiniBrowser, findProgram } from './programs.mjs'
import { startProgram, startScreen } from './screen.mjs'
import { webkitPage } from './webkit_page.mjs'

/** WebKitGTK's own small browser, driven by its WebDriver, in a window on an X server without a monitor. */
export async function webkit() {
  const profile = await makeProfile()
  const screen = await startScreen()
  const port = await freePort()
  const service = startProgram(
    findProgram('WebKitWebDriver', 'WEBKIT_WEB_DRIVER', ['WebKitWebDriver']),
    [`--port=${port}`],
    { env: environment(profile, screen.display), stdio: 'ignore' },
  )
  await answering(port)
  const driver = await connect(port)
  const page = webkitPage(driver)
  await page.setViewport(1280, 800)
  return {
    ...page,
    close: async () => {
      await driver.quit().catch(() => {})
      await service.end()
      await screen.end()
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}

/** An empty home for the browser, in which its own tool bar takes no room: it would keep the window wider than a phone. */
async function makeProfile() {
  const profile = await mkdtemp(join(tmpdir(), 'fall-line-webkit-'))
  await mkdir(join(profile, 'gtk-3.0'))
  await writeFile(
    join(profile, 'gtk-3.0', 'gtk.css'),
    '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-source: none }\n',
  )
  return profile
}

/**
 * @param {string} profile
 * @param {string} display
 */
function environment(profile, display) {
  return {
    ...process.env,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    HOME: profile,
    XDG_CACHE_HOME: profile,
    XDG_CONFIG_HOME: profile,
    XDG_DATA_HOME: profile,
    // There is no session bus and no graphics card to ask; to act one in software is half of all the browser's work.
    NO_AT_BRIDGE: '1',
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  }
}

/** @param {number} port */
async function connect(port) {
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
    })
    .build()
  await driver.manage().setTimeouts({ script: 60_000, pageLoad: 30_000 })
  return driver
}

/** @param {number} port */
async function answering(port) {
  const deadline = Date.now() + 10_000
  for (;;) {
    const up = await fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    )
    if (up) return
    if (Date.now() > deadline) throw new Error('WebKitWebDriver does not answer')
    await new Promise((done) => setTimeout(done, 50))
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
      server.close(() => done(port))
    })
  })
}
