// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css, html, nothing, unsafeCSS } from 'lit'
import { againstWhat, shownAgainst } from '../plots/against.js'
import { createLossChart, lossChartStyle } from '../plots/loss_chart.js'
import { describeLoss } from '../plots/loss_series.js'
import { card } from './card.js'
import { quantity } from './quantity.js'
import { SessionElement } from './session_element.js'
import { segmentSetting } from './setting.js'
import { baseStyles } from './styles/base.css.js'
import { cardStyles } from './styles/card.css.js'

const chartHeight = 160

/** The loss against the step, on an axis of one's choice. */
export class LossPanel extends SessionElement {
  static properties = { theme: { type: String }, note: { state: true }, race: { state: true } }

  static styles = [
    baseStyles,
    cardStyles,
    unsafeCSS(lossChartStyle),
    css`
      .chart {
        height: ${chartHeight}px;
        margin: 0 -4px;
        overflow: hidden;
      }
    `,
  ]

  constructor() {
    super()
    /** @type {'light' | 'dark'} */
    this.theme = 'light'
    this.note = ''
    /** @type {import('../plots/race_loss_picture.js').RaceLoss | null} draws several runs, once it is loaded */
    this.race = null
    /** @type {ReturnType<typeof createLossChart> | null} */
    this.chart = null
    /** @type {Element | null} the box the chart was made for */
    this.box = null
    this.sizes = new ResizeObserver(() => this.draw())
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this.drop()
  }

  drop() {
    this.sizes.disconnect()
    this.chart?.destroy()
    this.chart = null
    this.box = null
  }

  get axis() {
    return /** @type {'log' | 'linear'} */ (this.record.axis)
  }

  get against() {
    return shownAgainst(this.record.against, this.snapshot.runs)
  }

  get isRace() {
    return this.session.runCount > 1
  }

  /** Whether the plain chart, of one run against its steps, will not do. */
  get isCompared() {
    return this.isRace || this.against !== 'steps'
  }

  /** @param {import('lit').PropertyValues} changed */
  willUpdate(changed) {
    super.willUpdate(changed)
    if (this.isCompared && !this.race) this.load()
  }

  async load() {
    try {
      this.race = (await import('../plots/race_loss_picture.js')).raceLoss
    } catch {
      this.note = this.words.page.notLoaded.picture
    }
  }

  /** Makes the chart when its box has a size, which a closed section has not. */
  draw() {
    const box = /** @type {HTMLElement | null} */ (this.renderRoot.querySelector('.chart'))
    if (this.box !== box) this.drop()
    if (!box) return
    if (!this.box) this.sizes.observe(box)
    this.box = box
    const width = box.clientWidth
    if (width === 0) return
    const { theme, axis } = this
    const race = this.isCompared ? this.race : null
    this.chart ??= createLossChart(
      box,
      (step) => this.session.seek(step),
      (step) => this.session.glance(step),
    )
    this.note = this.chart.update(this.snapshot, {
      width,
      height: chartHeight,
      theme,
      axis,
      race,
      against: this.against,
    })
  }

  updated() {
    this.draw()
  }

  render() {
    const body = html`
      <div class="chart" role="img" aria-label=${describeLoss(this.snapshot, this.axis, this.against)}></div>
      <p class="hint">${this.note}</p>
      ${
        againstWhat(this.snapshot.runs).length > 1
          ? html`<fall-line-legend chooses .session=${this.session} .theme=${this.theme}></fall-line-legend>`
          : nothing
      }
    `
    const aside = segmentSetting(this, 'axis')
    return card({
      panel: this,
      title: this.words.settings.keys.loss.label,
      aside,
      summary: quantity(this.snapshot.run.value, this.words),
      body,
    })
  }
}
