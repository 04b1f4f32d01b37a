// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { html } from 'lit'
import { eventHere, goesOnText } from './event_words.js'
import { SessionElement } from './session_element.js'
import { statusText } from './status_text.js'
import { baseStyles } from './styles/base.css.js'

/** The least time between two announcements, in ms: a listener cannot follow more. */
const pause = 1000

const unfinished = ['ready', 'running', 'paused']

/** @param {...string} parts  some of them empty */
const sentences = (...parts) => parts.filter(Boolean).join(' ')

/** Tells those who do not see the picture what starts, what stops and why; politely, and never faster than one can listen. */
export class Announcer extends SessionElement {
  static properties = { said: { state: true } }

  static styles = baseStyles

  constructor() {
    super()
    this.said = ''
    this.heard = ''
    this.last = 0
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined
    this.onChange = () => this.listen()
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    clearTimeout(this.timer)
    this.timer = undefined
  }

  /** @returns {string} the sentence for this moment; the same sentence as long as nothing starts or stops */
  sentence() {
    const { run, runs, timeline, trail } = this.snapshot
    const ended = runs.filter(({ status }) => !unfinished.includes(status))
    const isRace = runs.length > 1
    const from = trail ? goesOnText(this.snapshot) : ''
    const { heard, here } = this.words.run
    /** @param {string} status */
    const word = (status) => statusText(status, this.words).word
    if (this.session.playing) {
      const last = isRace ? ended.map(({ label, status }) => `${label}: ${word(status)}.`) : []
      return sentences(heard.running, from, ...last)
    }
    const whose = isRace ? `${run.label}: ` : ''
    if (run.status === 'ready') return sentences(heard.start, from)
    if (unfinished.includes(run.status) || timeline.cursor < timeline.steps) {
      const event = eventHere(this.snapshot)
      return sentences(whose + heard.step(timeline.cursor, timeline.steps), event && here(event))
    }
    return `${whose}${word(run.status)}. ${run.reason}`
  }

  listen() {
    const sentence = this.sentence()
    if (sentence === this.heard) return
    this.heard = sentence
    if (this.timer !== undefined) return
    const wait = Math.max(0, this.last + pause - Date.now())
    this.timer = setTimeout(() => {
      this.timer = undefined
      this.last = Date.now()
      this.said = this.heard
    }, wait)
  }

  render() {
    return html`<p class="visually-hidden" role="status" aria-live="polite">${this.said}</p>`
  }
}
