// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css } from 'lit'

export const cellsTableStyles = css`
  .scroll {
    overflow-x: auto;
    padding: 6px 3px;
  }
  table {
    border-collapse: collapse;
    font-size: 14px;
  }
  th {
    padding: 2px 8px;
    font-weight: 600;
    text-align: left;
    color: var(--soft);
    white-space: nowrap;
  }
  th[scope='row'] {
    text-align: right;
    font-weight: 400;
  }
  td {
    padding: 1px 2px;
  }
  td input.text {
    min-width: 110px;
    text-align: right;
  }
  td button.icon {
    width: 30px;
    height: 30px;
    min-height: 30px;
    border-color: transparent;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    font-size: 14px;
  }
  .foot .back {
    margin-left: 8px;
  }
  .shown {
    min-width: 15ch;
    text-align: center;
  }
  .foot label {
    display: flex;
    align-items: center;
    gap: 8px;
    white-space: nowrap;
  }
  .foot label input {
    width: 100px;
  }
  .foot .error {
    flex: 1 1 160px;
    min-height: 1.4em;
    color: var(--soft);
  }
`
