// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {DataDraft} from '../../data/data_draft.js' */
/** @import {DataDialog} from './data_dialog.js' */

import { html, nothing } from 'lit'
import { limits } from '../../data/read_table.js'
import { tick } from './tick.js'

/** Gaps that are named. */
const mostNamed = 5

/**
 * The first rows in which something is wrong, each in a sentence.
 * @param {DataDialog} dialog @param {DataDraft} draft
 */
function sentences({ said: { gaps: said } }, draft) {
  const isGap = (/** @type {{row: number}} */ { row }, /** @type {number} */ i) =>
    Number.isNaN(draft.columns[i][row])
  const ofCells = draft.chosen.flatMap((i) =>
    draft.gaps[i].first
      .filter((gap) => isGap(gap, i))
      .map(({ line, text }) => ({
        line,
        says: text === '' ? said.missing(line, draft.names[i]) : said.noNumber(line, draft.names[i], text),
      })),
  )
  const ofRows = draft.long.first
    .filter((row) => draft.chosen.some((i) => isGap(row, i)))
    .map(({ line, cells }) => ({ line, says: said.long(line, cells, draft.columns.length) }))
  return [...ofCells, ...ofRows].sort((a, b) => a.line - b.line).slice(0, mostNamed)
}

/** What is missing, and whether it may be left out. @param {DataDialog} dialog @param {DataDraft} draft */
export function gapsPart(dialog, draft) {
  const said = dialog.said.gaps
  const { gapRows } = draft
  const named = gapRows > 0 ? sentences(dialog, draft) : []
  const isAll = new Set(named.map(({ line }) => line)).size >= gapRows
  return html`
    ${
      gapRows > 0
        ? html`<div class="gaps">
            <p>${said.some(gapRows, draft.rows)}</p>
            <ul>${named.map(({ says }) => html`<li>${says}</li>`)}</ul>
            ${named.length > 0 ? html`<p class="hint">${said.more(isAll)}</p>` : nothing}
            ${
              gapRows < draft.rows
                ? tick(dialog, said.leaveOut(gapRows), '', draft.leaveOut, (on) => {
                    draft.leaveOut = on
                  })
                : nothing
            }
          </div>`
        : nothing
    }
    ${
      draft.isCut
        ? html`<div class="gaps">
            <p>${said.cut(limits.rows)}</p>
            ${tick(dialog, said.cutOff(limits.rows), '', draft.cutOff, (on) => {
              draft.cutOff = on
            })}
          </div>`
        : nothing
    }
  `
}
