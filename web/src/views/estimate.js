// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit'
import { benchFacts, errorCurves } from '../app/bench.js'
import { timesOfGradients } from '../app/gradient_times.js'
import { benchElements } from '../panels/bench/elements.js'
import { hasRunOnEstimate } from '../panels/bench/run_on_estimate.js'
import { defineOnce } from '../panels/define_once.js'
import { raceElements } from '../panels/race_elements.js'
import { benchWords } from '../words/bench.js'

defineOnce({ ...benchElements, ...raceElements })

/** A fit to very many rows, which a worker looks at. @param {import('../app/session.js').Session} session */
const coming = ({ words }) =>
  html`<main class="bench no-settings"><p class="hint" role="status">${benchWords(words).coming}</p></main>`

/** What a difference quotient sees: a derivative, its estimates, their errors and their cost. @type {import('./list.js').View} */
export const estimateView = ({ session, layout, theme, has }) => {
  const narrow = layout === 'narrow'
  const facts = session.closely.read(benchFacts)
  if (!facts) return coming(session)
  // Not of h, so that a drag of h does not ask for them again and again.
  const curves = session.closely.read(errorCurves, `${facts.axis} ${facts.at} ${session.words.language}`)
  if (!curves) return coming(session)
  const problem = has('problem')
    ? html`<fall-line-problem alone .session=${session} ?narrow=${narrow}></fall-line-problem>`
    : nothing
  const settings = has('problem')
    ? html`<fall-line-bench-settings .session=${session} .facts=${facts} ?narrow=${narrow}></fall-line-bench-settings>`
    : nothing
  const isBeside = hasRunOnEstimate(session.record)
  return html`
    <main class="bench ${has('problem') ? '' : 'no-settings'}">
      ${narrow || !has('problem') ? nothing : html`<div class="settings">${problem}${settings}</div>`}
      <div class="cards">
        <fall-line-secant .session=${session} .facts=${facts} .theme=${theme} ?narrow=${narrow}></fall-line-secant>
        ${narrow ? html`${settings}${problem}` : nothing}
        <fall-line-slopes .session=${session} .facts=${facts} .theme=${theme} ?narrow=${narrow}></fall-line-slopes>
        <fall-line-errors class=${isBeside ? '' : 'tall'} .session=${session} .facts=${facts} .curves=${curves} .theme=${theme} ?narrow=${narrow}></fall-line-errors>
        <fall-line-partials .session=${session} .facts=${facts} ?narrow=${narrow}
          .measure=${() => session.closely.look(timesOfGradients)}></fall-line-partials>
        <fall-line-beside class=${isBeside ? 'whole' : ''} .session=${session} .facts=${facts} .theme=${theme} ?narrow=${narrow}></fall-line-beside>
      </div>
    </main>
  `
}
