// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { join } from 'node:path'
import { launch } from '../engines/launch.mjs'
import { origins } from '../origins/origins.mjs'
import { createVisitor } from '../visitor/visitor.mjs'
import { engineNames } from './options.mjs'

/** How long one spec may take, in ms. */
const patience = 120_000

/**
 * What one engine is to run, the hosted page first.
 * @param {string} engine
 * @param {readonly import('./specs.mjs').Spec[]} specs
 * @param {import('./options.mjs').Options} options
 */
export const tasksOf = (engine, specs, { origins: originNames, every }) =>
  originNames.flatMap((originName) =>
    specs
      .filter(
        (spec) =>
          (spec.origins?.includes(originName) ?? true) &&
          (spec.engines?.includes(engine) ?? true) &&
          (originName !== 'file' || every || takesItsTurn(spec, engine)),
      )
      .map((spec) => ({ originName, spec })),
  )

/**
 * Takes one task after the other, in one browser. A spec that goes wrong is run once more, in a new browser that stays for
 * what follows.
 * @param {object} lane
 * @param {string} lane.engine
 * @param {Iterable<{originName: string, spec: import('./specs.mjs').Spec}>} lane.tasks  other lanes may take from it as well
 * @param {string} lane.directory  the page's files
 * @param {import('./options.mjs').Options} lane.options
 * @param {import('./report.mjs').Report} lane.report
 */
export async function runLane({ engine, tasks, directory, options, report }) {
  /** @type {Map<string, import('../origins/origins.mjs').Origin>} */
  const opened = new Map()
  /** @type {import('../engines/page.mjs').Page | undefined} */
  let page
  try {
    for (const { originName, spec } of tasks) {
      page ??= await launch(engine)
      const origin =
        opened.get(originName) ?? (await origins[/** @type {keyof typeof origins} */ (originName)](directory))
      opened.set(originName, origin)
      const name = `${engine} ${originName}: ${spec.name}`
      const begin = Date.now()
      let outcome = await runSpec(page, origin, spec, options.screenshots)
      if (outcome.troubles.length > 0) {
        // Browsers lose an event or stand still now and then. Once may be chance, and is told; twice is a failure.
        await keepPicture(page, name, outcome, options.screenshots)
        report.addUnsteady(name, outcome.troubles)
        await quit(page)
        page = await launch(engine)
        outcome = await runSpec(page, origin, spec, options.screenshots)
      }
      report.add(name, Date.now() - begin, outcome.troubles)
      if (outcome.troubles.length > 0) {
        // It may have left the window small, or worse.
        await quit(page)
        page = undefined
      }
    }
  } catch (error) {
    report.add(`${engine}: the browser`, 0, [explain(error)])
  } finally {
    if (page) await quit(page)
    for (const origin of opened.values()) await origin.close()
  }
}

/** @param {import('../engines/page.mjs').Page} page */
async function quit(page) {
  await within(page.close(), 10_000, 'closing the browser').catch(() => {})
}

/**
 * @param {import('../engines/page.mjs').Page} page
 * @param {string} name
 * @param {{hangs: boolean}} outcome
 * @param {string} folder
 */
async function keepPicture(page, name, { hangs }, folder) {
  if (folder === '' || hangs) return
  await page.screenshot(join(folder, `failed ${name.replace(/[^\w -]+/g, '')}.png`)).catch(() => {})
}

/**
 * Whether a spec runs from the file in this engine. Its name decides where it has its turn, so that it keeps it.
 * @param {import('./specs.mjs').Spec} spec
 * @param {string} engine
 */
function takesItsTurn({ name, everywhere }, engine) {
  if (everywhere) return true
  const sum = Array.from(name).reduce((total, letter) => total + letter.charCodeAt(0), 0)
  return engineNames[sum % engineNames.length] === engine
}

/**
 * @param {import('../engines/page.mjs').Page} page
 * @param {import('../origins/origins.mjs').Origin} origin
 * @param {import('./specs.mjs').Spec} spec
 * @param {string} screenshots
 */
async function runSpec(page, origin, spec, screenshots) {
  const troubles = []
  const visitor = createVisitor(page, origin)
  try {
    await within(spec.run({ page, visitor, origin, screenshots }), patience, 'the test')
  } catch (error) {
    troubles.push(explain(error))
    if (error instanceof Overdue) return { troubles, hangs: true }
  }
  try {
    for (const fault of await within(page.errors(), 10_000, 'asking for errors'))
      troubles.push(`the page said: ${fault}`)
  } catch (error) {
    troubles.push(explain(error))
    return { troubles, hangs: true }
  }
  return { troubles, hangs: false }
}

class Overdue extends Error {}

/**
 * @template T
 * @param {Promise<T>} work
 * @param {number} milliseconds
 * @param {string} what
 * @returns {Promise<T>}
 */
async function within(work, milliseconds, what) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer
  const overdue = new Promise((_, fail) => {
    timer = setTimeout(
      () => fail(new Overdue(`${what} took more than ${milliseconds / 1000} s`)),
      milliseconds,
    )
  })
  try {
    return await /** @type {Promise<T>} */ (Promise.race([work, overdue]))
  } finally {
    clearTimeout(timer)
  }
}

/** @param {unknown} error */
function explain(error) {
  if (!(error instanceof Error)) return String(error)
  const place = error.stack?.split('\n').find((line) => line.includes('/specs/'))
  return place === undefined ? error.message : `${error.message}\n${place.trim()}`
}
