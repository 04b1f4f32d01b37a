// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {CloserLook} from '../app/closer_look.js' */
/** @import {Session} from '../app/session.js' */
/** @import {ScriptSource, Style} from '../export/types.js' */
/** @import {Words} from '../words/words.js' */

import { csvHead, csvLines } from '../export/csv.js'
import { fileName } from '../export/file_name.js'
import { pythonScript } from '../export/python_script.js'
import { scriptSource } from '../export/script_source.js'

/** @typedef {'csv' | Style} Form */

/** @type {readonly Form[]} */
export const forms = Object.freeze(['csv', 'plain', 'numpy'])

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
  const written = session.closely.written()
  return {
    csv: table(written, session.words),
    plain: script(written, 'plain', session.words),
    numpy: script(written, 'numpy', session.words),
  }
}

/** @param {ReturnType<CloserLook['written']>} written @param {Words} words @returns {Taken} */
function table(written, { more: { takeAway: words } }) {
  const { facts, recorded, stride } = written
  const count = recorded.step.length
  const head = csvHead(facts.variables)
  const atOnce = Math.ceil(numbersAtOnce / head.split(',').length)
  const shown = Math.min(count, atOnce)
  const thinned = stride > 1 ? [`one step in ${stride}`] : []
  const part = shown < count ? ` ${words.part(shown, count)}` : ''
  return {
    objection: '',
    label: words.labels.csv,
    hint: `${stride > 1 ? words.thinned(stride) : words.everyStep}${part}`,
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
    name: fileName([...titleOf(scriptSource(written, written.units, 'plain')), ...thinned], 'csv'),
    type: 'text/csv',
    save: words.saveTable,
  }
}

/** @param {ReturnType<CloserLook['written']>} written @param {Style} style @param {Words} spoken @returns {Taken} */
function script(written, style, spoken) {
  const words = spoken.more.takeAway
  const source = scriptSource(written, written.units, style)
  const { text, objection } = pythonScript(source, style)
  const isNumpy = style === 'numpy'
  return {
    objection: objection?.(spoken) ?? '',
    label: words.labels[style],
    hint: isNumpy ? words.numpyHint : words.plainHint,
    shown: text,
    isPart: false,
    whole: async () => [text],
    name: fileName([...titleOf(source), ...(isNumpy ? ['numpy'] : [])], 'py'),
    type: 'text/x-python',
    save: words.saveScript,
  }
}
