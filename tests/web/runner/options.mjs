// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

export const engineNames = Object.freeze(['chromium', 'firefox', 'webkit'])
export const originNames = Object.freeze(['server', 'file'])

export const usage = `node tests/web/run.mjs [options]

  --engine NAME       ${engineNames.join(' | ')}; may be given more than once; default: all
  --origin NAME       ${originNames.join(' | ')}; default: both
  --every             every test from every origin in every engine; so it is with --origin and --only, too. Else most of
                      those from the file take turns, each in one of the engines
  --only TEXT         only the tests whose name holds the text
  --screenshots DIR   keep the pictures of the page, and one of each failure, in a folder
  --dist DIR          the built page, default web/dist
  --workers N         how many browsers work at the same time, default one a processor
  --help`

/**
 * @typedef {object} Options
 * @property {readonly string[]} engines
 * @property {readonly string[]} origins
 * @property {boolean} every
 * @property {string} only
 * @property {string} screenshots empty: none are kept
 * @property {string} dist
 * @property {number} workers
 * @property {boolean} help
 */

/**
 * @param {string[]} words of the command line
 * @returns {Options | string} or what is wrong with them
 */
export function readOptions(words) {
  try {
    const { values } = parseArgs({
      args: words,
      options: {
        engine: { type: 'string', multiple: true },
        origin: { type: 'string', multiple: true },
        every: { type: 'boolean', default: false },
        only: { type: 'string', default: '' },
        screenshots: { type: 'string', default: '' },
        dist: { type: 'string', default: fileURLToPath(new URL('../../../web/dist', import.meta.url)) },
        workers: { type: 'string', default: String(availableParallelism()) },
        help: { type: 'boolean', default: false },
      },
    })
    return {
      engines: chosen('engine', values.engine, engineNames),
      origins: chosen('origin', values.origin, originNames),
      every: Boolean(values.every || values.only || values.origin),
      only: String(values.only),
      screenshots: String(values.screenshots),
      dist: String(values.dist),
      workers: wholeNumber('workers', String(values.workers)),
      help: Boolean(values.help),
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/**
 * @param {string} option
 * @param {string[] | undefined} given
 * @param {readonly string[]} known
 */
function chosen(option, given, known) {
  const wrong = given?.find((name) => !known.includes(name))
  if (wrong !== undefined) throw new Error(`--${option} may be ${known.join(', ')}, not ${wrong}`)
  return given ?? known
}

/**
 * @param {string} option
 * @param {string} given
 */
function wholeNumber(option, given) {
  if (!/^[1-9]\d*$/.test(given)) throw new Error(`--${option} takes a whole number, not ${given}`)
  return Number(given)
}
