// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css, html, svg } from 'lit'
import { styled } from './controls/styled.js'
import { eventBeside, eventLabel, eventMarks, goToEvent } from './event_words.js'
import { icon } from './icons.js'
import { SessionElement } from './session_element.js'
import { baseStyles } from './styles/base.css.js'

const former = icon(svg`<path d="M12 6.500 6.500 12l5.500 5.500M18.500 6.500 13 12l5.500 5.500" />`, 14)
const next = icon(svg`<path d="M5.500 6.500 11 12l-5.500 5.500M12 6.500 17.500 12 12 17.500" />`, 14)

/**
 * The events of the run that is looked at: marks under the scrubber, and a button each way. It lays its parts into the grid of the
 * timeline that it stands in, where their places are kept.
 */
export class RunEvents extends SessionElement {
  static styles = [
    baseStyles,
    css`
      :host {
        display: contents;
      }
      button {
        grid-area: former;
        min-width: 24px;
        min-height: 24px;
        padding: 0;
        border-color: transparent;
        background: transparent;
        color: var(--soft);
      }
      .ticks + button {
        grid-area: next;
      }
      .ticks {
        grid-area: track;
        align-self: stretch;
        position: relative;
        pointer-events: none;
      }
      .tick {
        position: absolute;
        left: calc(9px + var(--at) * (100% - 18px));
        bottom: -5px;
        width: 11px;
        height: 9px;
        translate: -50%;
        clip-path: polygon(50% 0, 90% 100%, 10% 100%);
        background: var(--soft);
        cursor: pointer;
        pointer-events: auto;
      }
      .tick:hover {
        background: var(--accent);
      }
      @media (forced-colors: active) {
        .tick {
          forced-color-adjust: none;
          background: CanvasText;
        }
      }
    `,
  ]

  /** @param {-1 | 1} way */
  button(way) {
    const label = eventLabel(this.snapshot, way)
    return html`<button aria-label=${label} title=${label} aria-disabled=${!eventBeside(this.snapshot, way)}
      @click=${() => goToEvent(this.session, way)}>${way > 0 ? next : former}</button>`
  }

  /** Those who cannot point at a mark have the buttons beside. */
  ticks() {
    return eventMarks(this.snapshot).map(
      ({ step, at, says }) => html`<span class="tick" title=${says} ${styled({ '--at': String(at) })}
        @click=${() => this.session.seek(step)}></span>`,
    )
  }

  render() {
    return html`${this.button(-1)}<div class="ticks" aria-hidden="true">${this.ticks()}</div>${this.button(1)}`
  }
}
