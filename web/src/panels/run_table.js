// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css, html, nothing } from 'lit'
import { tableSteps } from './table_steps.js'

const mostCoordinates = 6

/** For the shadow root that the table stands in. */
export const runTableStyles = css`
  .scroll {
    max-height: 240px;
    margin-top: 4px;
    overflow: auto;
    border: 1px solid var(--line);
    border-radius: 8px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 13px;
  }
  th,
  td {
    padding: 4px 10px;
    text-align: right;
    white-space: nowrap;
  }
  thead th {
    position: sticky;
    top: 0;
    background: var(--card);
    box-shadow: 0 1px 0 var(--line);
    font-weight: 600;
  }
  tbody tr:nth-child(even) {
    background: var(--field);
  }
  tbody th {
    font-weight: 400;
    color: var(--soft);
  }
  tr[aria-current] {
    box-shadow: inset 3px 0 0 var(--accent);
  }
  caption {
    padding: 6px 10px;
    text-align: left;
    color: var(--soft);
  }
`

/**
 * The rows of a run.
 * @param {import('../app/session.js').Session['snapshot']} snapshot
 */
export function runTable({ words, problem, run, trajectory }) {
  const { number, more } = words
  const columns = trajectory.x.slice(0, mostCoordinates)
  const entries = tableSteps(run.lastEntry)
  const thinned = entries.length <= run.steps
  const left = trajectory.x.length - columns.length
  const about = [
    thinned ? more.table.rows(entries.length, run.steps + 1) : '',
    left > 0 ? more.table.coordinates(columns.length, trajectory.x.length) : '',
  ]
    .join(' ')
    .trim()
  /** @param {number} value */
  const cell = (value) => html`<td class="number">${number(value, { digits: 7 })}</td>`
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${more.table.title}>
      <table>
        ${about ? html`<caption>${about}</caption>` : nothing}
        <thead>
          <tr>
            <th scope="col">${more.table.step}</th>
            ${columns.map((_, index) => html`<th scope="col">${problem.variables[index]}</th>`)}
            <th scope="col">${problem.kind === 'fit' ? more.table.loss : more.table.value}</th>
            <th scope="col">${more.table.gradientNorm}</th>
          </tr>
        </thead>
        <tbody>
          ${entries.map(
            (entry) => html`
              <tr aria-current=${entry === run.entry ? 'step' : nothing}>
                <th scope="row" class="number">${number(trajectory.step[entry])}</th>
                ${columns.map((column) => cell(column[entry]))}
                ${cell(trajectory.value[entry])} ${cell(trajectory.gradientNorm[entry])}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `
}
