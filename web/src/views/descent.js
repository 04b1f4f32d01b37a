// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit'

/** Problem and method | pictures with their transport | loss, numbers, what happened. @type {import('./list.js').View} */
export const descentView = ({ session, layout, theme, has }) => {
  const narrow = layout === 'narrow'
  const isRace = session.runCount > 1
  // The data of a fit with one feature are a second picture: beside the first, with the readings below both.
  const isPair = layout === 'wide' && session.snapshot.problem.data?.columns.length === 2
  const settings = has('problem') || has('method')
  const readings = has('loss') || has('numbers') || has('story')
  const story = has('story')
    ? html`<fall-line-story class="story" .session=${session} ?narrow=${narrow}></fall-line-story>`
    : nothing
  /** @param {boolean} here */
  const results = (here) =>
    here && isRace && has('results')
      ? html`<fall-line-results .session=${session} ?narrow=${narrow} .theme=${theme}></fall-line-results>`
      : nothing
  return html`
    <main class="${isRace && has('results') ? 'race' : ''} ${session.record.data === null ? '' : 'fit'} ${isPair ? 'pair' : ''} ${settings ? '' : 'no-settings'} ${readings ? '' : 'no-readings'}">
      <div class="stage">
        <fall-line-pictures .session=${session} ?narrow=${narrow} .theme=${theme}></fall-line-pictures>
        ${has('transport') ? html`<fall-line-transport .session=${session} ?narrow=${narrow}></fall-line-transport>` : nothing}
        ${
          isRace && (narrow || !has('results'))
            ? html`<fall-line-legend .session=${session} .theme=${theme}></fall-line-legend>`
            : nothing
        }
        ${results(!narrow && !isPair)}
      </div>
      ${narrow ? story : nothing}
      ${results(narrow || isPair)}
      ${
        settings
          ? html`<div class="settings">
              ${has('problem') ? html`<fall-line-problem .session=${session} ?narrow=${narrow}></fall-line-problem>` : nothing}
              ${has('method') ? html`<fall-line-method .session=${session} ?narrow=${narrow} .theme=${theme}></fall-line-method>` : nothing}
            </div>`
          : nothing
      }
      ${
        readings
          ? html`<div class="readings">
              ${
                has('loss')
                  ? html`<fall-line-loss .session=${session} ?narrow=${narrow} .theme=${theme}></fall-line-loss>`
                  : nothing
              }
              ${has('numbers') ? html`<fall-line-numbers .session=${session} ?narrow=${narrow}></fall-line-numbers>` : nothing}
              ${narrow ? nothing : story}
              ${
                has('numbers')
                  ? html`<fall-line-worked .session=${session} ?narrow=${narrow}></fall-line-worked>
                      ${
                        session.record.data === null
                          ? nothing
                          : html`<fall-line-worked-row .session=${session} ?narrow=${narrow}></fall-line-worked-row>
                              <fall-line-scaling .session=${session} ?narrow=${narrow}></fall-line-scaling>`
                      }
                      <fall-line-take-away .session=${session}></fall-line-take-away>`
                  : nothing
              }
            </div>`
          : nothing
      }
    </main>
  `
}
