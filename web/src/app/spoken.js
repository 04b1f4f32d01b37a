// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Core} from '../core/client.js' */
/** @import {StateRecord} from '../state/types.js' */
/** @import {Words} from '../words/words.js' */

import { loadWords, localeFor, wholeWords } from '../words/languages.js'
import { KeyError } from './key_error.js'

/** The language that a session speaks, and the core's catalogue in it. */
export class Spoken {
  #core
  #locales

  /**
   * @param {Core} core
   * @param {Words} words
   * @param {readonly string[]} locales  the reader's, the best first
   */
  constructor(core, words, locales) {
    this.#core = core
    this.#locales = locales
    this.words = words
    /** What there is to choose from; the object stays, since others hold on to it. @type {any} */
    this.catalogue = {}
    this.#translate()
  }

  /** Takes up what there is to say beyond a first view, by the page and by all of the core. */
  async complete() {
    const [words] = await Promise.all([wholeWords(this.words), this.#core.complete()])
    this.words = words
    this.#translate()
  }

  #translate() {
    Object.assign(this.catalogue, this.words.translated(this.#core.catalogue))
  }

  /**
   * Speaks as a record asks for. Changes nothing when that language cannot be had.
   * @param {StateRecord} record
   */
  async turnTo({ lang }) {
    try {
      this.words = await loadWords(localeFor(String(lang), this.#locales))
    } catch {
      throw new KeyError('lang', this.words.refused.language, ({ refused }) => refused.language)
    }
    this.#translate()
  }
}
