// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { html } from 'lit'
import { styled } from './controls/styled.js'
import { icons } from './icons.js'
import { SessionElement } from './session_element.js'
import { baseStyles } from './styles/base.css.js'
import { rangeStyles } from './styles/range.css.js'
import { transportStyles } from './styles/transport.css.js'

/** Speeds that are offered, in steps a second; a link may ask for any between. */
const speeds = [1, 3, 10, 30, 100, 300, 1000, 'max']

/** For the order of the speeds. @param {number | string} speed */
const amount = (speed) => (typeof speed === 'number' ? speed : Infinity)

/** Play and pause, single steps, the whole run under one handle, and the speed. */
export class TransportPanel extends SessionElement {
  static styles = [baseStyles, rangeStyles, transportStyles]

  get finished() {
    return this.snapshot.timeline.finished
  }

  toggle() {
    if (this.session.playing) this.session.pause()
    else if (!this.stuck) this.session.play()
  }

  /** A run that ends where it begins has nowhere to go. */
  get stuck() {
    return this.finished && this.snapshot.timeline.steps === 0
  }

  playButton() {
    const { playing } = this.session
    const words = this.words.page.transport
    const [icon, word] = playing
      ? [icons.pause, words.pause]
      : this.finished && !this.stuck
        ? [icons.again, words.again]
        : [icons.play, words.play]
    return html`<button class="play" aria-disabled=${this.stuck} @click=${this.toggle}>${icon}<span>${word}</span></button>`
  }

  /** @param {Event} event */
  scrubbed(event) {
    const entry = Number(/** @type {HTMLInputElement} */ (event.target).value)
    this.session.seek(this.snapshot.timeline.step[entry])
  }

  speed() {
    const current = /** @type {number | string} */ (this.record.speed)
    const words = this.words.page.transport
    const choices = [...new Set([...speeds, current])].sort((a, b) => amount(a) - amount(b))
    return html`
      <label class="speed" title=${words.speedHelp}>
        <span class="visually-hidden">${this.words.settings.keys.speed.label}</span>
        <select class="number" ?disabled=${this.isLocked('speed')}
          @change=${(/** @type {Event} */ event) =>
            this.change({ speed: /** @type {HTMLSelectElement} */ (event.target).value })}>
          ${choices.map(
            (value) =>
              html`<option .value=${String(value)} .selected=${value === current}>${typeof value === 'number' ? words.speed(value) : words.fastest}</option>`,
          )}
        </select>
      </label>
    `
  }

  render() {
    const { session, snapshot } = this
    const words = this.words.page.transport
    const { cursor, steps, entry, lastEntry } = snapshot.timeline
    // aria-disabled, not disabled: a button must not lose the focus under a finger that steps to the end.
    return html`
      <div class="transport" role="group" aria-label=${words.run}>
        <button class="icon" aria-label=${words.reset} title=${words.resetHelp} aria-disabled=${steps === 0}
          @click=${() => steps > 0 && session.reset()}>${icons.reset}</button>
        <button class="icon" aria-label=${words.back} title=${words.back} aria-disabled=${cursor === 0}
          @click=${() => cursor > 0 && session.back(1)}>${icons.back}</button>
        ${this.playButton()}
        <button class="icon" aria-label=${words.forward} title=${words.forward} aria-disabled=${this.finished}
          @click=${() => !this.finished && session.step(1)}>${icons.forward}</button>
        <div class="timeline">
          <input class="scrubber" type="range" min="0" max=${Math.max(1, lastEntry)} step="1" .value=${String(entry)}
            ?disabled=${steps === 0} aria-label=${words.scrubber} aria-valuetext=${words.step(cursor, steps)}
            ${styled({ '--filled': String(lastEntry > 0 ? entry / lastEntry : 0) })} @input=${this.scrubbed} />
          <fall-line-events .session=${session}></fall-line-events>
          <span class="count number soft">${words.step(cursor, steps)}</span>
        </div>
        ${this.speed()}
      </div>
    `
  }
}
