// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css } from 'lit'

/** What the cards of the view of derivatives have in common: legends, tables, notes. */
export const benchStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-width: 0;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    min-height: 20px;
    margin: 6px 0;
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  .legend span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }
  .legend svg {
    flex: none;
  }
  .note {
    min-height: 2.8em;
    margin: 4px 0 6px;
    font-size: 13.5px;
    color: var(--soft);
  }
  .note.bad {
    color: var(--bad);
  }
  .scroll {
    max-height: 260px;
    overflow: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding: 12px 0 2px;
    text-align: left;
    color: var(--soft);
  }
  th,
  td {
    padding: 3px 8px;
    text-align: right;
    white-space: nowrap;
    font-weight: 400;
  }
  th:first-child {
    padding-left: 0;
    text-align: left;
  }
  thead th {
    position: sticky;
    top: 0;
    background: var(--card);
    box-shadow: 0 1px 0 var(--line);
    color: var(--soft);
  }
  :host([narrow]) :is(th, td) {
    padding: 3px 4px;
    white-space: normal;
  }
  .cost {
    white-space: normal;
  }
  .symbol {
    font-family: 'STIX Two Math', 'Cambria Math', 'Latin Modern Math', Georgia, serif;
    font-size: 15px;
  }
  tr.chosen > * {
    font-weight: 650;
  }
  .row-of-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 8px;
  }
`
