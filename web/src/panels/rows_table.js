// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { html, nothing } from 'lit'

/** Of more rows every so many are told. */
const mostRows = 200
const mostFeatures = 5

/**
 * What the model predicts for the rows at the step that is shown.
 * @param {{problem: import('../core/types.js').OpenProblem}} open
 * @param {import('../plots/snapshot.js').Snapshot} snapshot
 */
function readRows({ problem }, { run, problem: shown }) {
  const { data } = problem.facts
  if (!data || data.names !== shown.data?.columns) return null
  const stride = Math.ceil(data.columns[0].length / mostRows)
  return { names: data.names, stride, predictions: problem.predictRows(run.x, stride) }
}

/**
 * The rows of a fit beside what is predicted for them: what the pictures of the data show.
 * @param {import('../app/session.js').Session} session
 */
export function rowsTable({ snapshot, closely, words }) {
  const { data } = snapshot.problem
  const read = data && closely.read(readRows, snapshot)
  if (!data || !read || read.names !== data.columns) return nothing
  const { fit, more, number } = words
  const { predictions, stride } = read
  const features = data.features.slice(0, mostFeatures)
  const [shown, all] = [predictions.length, data.y.length]
  const names = [...data.columns.slice(0, features.length), data.columns[data.columns.length - 1]]
  /** @param {number} value */
  const cell = (value) => html`<td class="number">${number(value, { digits: 7 })}</td>`
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label=${fit.rows.table}>
      <table>
        <caption>${fit.rows.table}. ${shown < all ? more.table.rows(shown, all) : ''}</caption>
        <thead>
          <tr>
            <th scope="col">${fit.rows.row}</th>
            ${names.map((name) => html`<th scope="col">${name}</th>`)}
            <th scope="col">${fit.rows.prediction}</th>
            <th scope="col">${fit.rows.residual}</th>
          </tr>
        </thead>
        <tbody>
          ${Array.from(predictions, (prediction, i) => {
            const row = i * stride
            return html`
              <tr aria-current=${row === snapshot.row ? 'true' : nothing}>
                <th scope="row" class="number">${number(row + 1)}</th>
                ${features.map((column) => cell(column[row]))}
                ${cell(data.y[row])} ${cell(prediction)} ${cell(data.y[row] - prediction)}
              </tr>
            `
          })}
        </tbody>
      </table>
    </div>
  `
}
