// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Session} from '../app/session.js' */
/** @import {ScriptSource, Style} from '../export/types.js' */
/** @import {Written} from '../export/script_source.js' */

import { csvHead, csvLines } from '../export/csv.js'
import { fileName } from '../export/file_name.js'
import { pythonScript } from '../export/python_script.js'
import { scriptSource } from '../export/script_source.js'
import { numberText } from '../plots/number_text.js'

/** @typedef {'csv' | Style} Form */

/** @type {readonly {id: Form, label: string}[]} */
export const forms = Object.freeze([
  { id: 'csv', label: 'Table (CSV)' },
  { id: 'plain', label: 'Python' },
  { id: 'numpy', label: 'NumPy' },
])

/** As many numbers of a table are shown, and written in one go: that goes unnoticed. All are copied and saved. */
const numbersAtOnce = 16_000

/**
 * A text that can be taken away.
 * @typedef {object} Taken
 * @property {string} objection  why there is none; then the rest is empty
 * @property {string} label
 * @property {string} hint
 * @property {string} shown
 * @property {boolean} isPart  whether more is copied and saved than is shown
 * @property {() => Promise<string[]>} whole  in pieces
 * @property {string} name  of its file
 * @property {string} type
 * @property {string} save
 */

/** The names that a file's name is made of. @param {ScriptSource} source */
const titleOf = ({ facts, optimizer }) => [facts.label, optimizer.label]

/**
 * The session's run as it is now, in every form: what becomes of the session afterwards does not matter to it.
 * @param {Session} session
 * @returns {Readonly<Record<Form, Taken>>}
 */
export function takeAway(session) {
  const written = session.written()
  return {
    csv: table(session, written),
    plain: script(session, written, 'plain'),
    numpy: script(session, written, 'numpy'),
  }
}

/** @param {Session} session @param {ReturnType<Session['written']>} written @returns {Taken} */
function table(session, written) {
  const { facts, recorded, stride } = written
  const count = recorded.step.length
  const head = csvHead(facts.variables)
  const atOnce = Math.ceil(numbersAtOnce / head.split(',').length)
  const shown = Math.min(count, atOnce)
  const thinned = stride > 1 ? [`one step in ${stride}`] : []
  const part =
    shown < count
      ? ` The first ${numberText(shown)} lines of ${numberText(count)} are shown; all are copied and saved.`
      : ''
  return {
    objection: '',
    label: 'The run as a table',
    hint: `${
      stride > 1
        ? `So long a run is not kept whole: this holds one step in ${numberText(stride)}, and the latest.`
        : 'Every step so far, each number to its last digit.'
    }${part}`,
    shown: head + csvLines(recorded, 0, shown),
    isPart: shown < count,
    whole: async () => {
      const pieces = [head]
      for (let from = 0; from < count; from += atOnce) {
        if (from > 0) await new Promise((resolve) => setTimeout(resolve))
        pieces.push(csvLines(recorded, from, Math.min(count, from + atOnce)))
      }
      return pieces
    },
    name: fileName([...titleOf(scriptSource(written, session.catalogue, 'plain')), ...thinned], 'csv'),
    type: 'text/csv',
    save: 'Save as CSV',
  }
}

/** @param {Session} session @param {Written} written @param {Style} style @returns {Taken} */
function script(session, written, style) {
  const source = scriptSource(written, session.catalogue, style)
  const { text, objection } = pythonScript(source, style)
  const isNumpy = style === 'numpy'
  return {
    objection,
    label: isNumpy ? 'The run with NumPy' : 'The run as Python',
    hint: isNumpy
      ? 'The whole run with NumPy. It takes the same steps when you run it.'
      : 'The whole run in plain Python, with lists and the standard library. It takes the same steps when you run it.',
    shown: text,
    isPart: false,
    whole: async () => [text],
    name: fileName([...titleOf(source), ...(isNumpy ? ['numpy'] : [])], 'py'),
    type: 'text/x-python',
    save: 'Save as a script',
  }
}
