// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {PictureEntry} from '../plots/pictures.js' */

import { html, nothing } from 'lit'
import { picturesFor } from '../plots/pictures.js'
import { SessionElement } from './session_element.js'
import { baseStyles } from './styles/base.css.js'
import { pictureStyles } from './styles/picture.css.js'

/** The pictures of the problem. Where there is room for one only, one chooses which. */
export class PicturePanel extends SessionElement {
  static properties = { theme: { type: String } }

  static styles = [baseStyles, pictureStyles]

  constructor() {
    super()
    this.theme = 'light'
  }

  /** Resolves when every picture shows the present snapshot. */
  async getUpdateComplete() {
    const complete = await super.getUpdateComplete()
    const canvases = this.renderRoot.querySelectorAll('fall-line-picture')
    await Promise.all(Array.from(canvases, (canvas) => /** @type {any} */ (canvas).updateComplete))
    return complete
  }

  /**
   * What there is room for: one picture of one's choice, and on a wide page the data of a fit beside it.
   * @returns {{choices: PictureEntry[], shown: PictureEntry[]}}
   */
  arrange() {
    const all = picturesFor(this.snapshot)
    const beside = this.narrow ? [] : all.filter(({ data }) => data).slice(0, all.length - 1)
    const choices = all.filter((picture) => !beside.includes(picture))
    const one = choices.find(({ id }) => id === this.record.picture) ?? choices[0]
    return { choices, shown: one ? [one, ...beside] : [] }
  }

  render() {
    const { choices, shown } = this.arrange()
    const { picture, labels } = this.words.pictures
    return html`
      <section class="pictures" aria-label=${picture}>
        <div class="frames">
          ${shown.map(
            (
              entry,
            ) => html`<fall-line-picture data-picture=${entry.id} .session=${this.session} .entry=${entry}
              .theme=${/** @type {any} */ (this.theme)}></fall-line-picture>`,
          )}
        </div>
        ${
          this.record.data !== null && shown[0]?.gradients
            ? html`<fall-line-gradients .session=${this.session} .theme=${/** @type {any} */ (this.theme)}></fall-line-gradients>`
            : nothing
        }
        ${
          shown.some(({ data, id }) => data && id !== 'data')
            ? html`<fall-line-rows-legend ?long=${shown.some(({ id }) => id === 'predicted')} .session=${this.session} .theme=${/** @type {any} */ (this.theme)}></fall-line-rows-legend>`
            : nothing
        }
        <div class="foot">
          <fall-line-table .session=${this.session}></fall-line-table>
          ${
            choices.length > 1
              ? html`<fall-line-segments .label=${picture} .choices=${choices.map(({ id }) => ({ id, label: labels[id] }))}
                  .value=${shown[0]?.id ?? null} .commit=${(/** @type {string} */ id) => this.change({ picture: id === choices[0].id ? null : id })}></fall-line-segments>`
              : nothing
          }
        </div>
      </section>
    `
  }
}
