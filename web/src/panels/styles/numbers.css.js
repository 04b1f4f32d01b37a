// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css } from 'lit'

export const numbersStyles = css`
  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 3px 8px;
    font-size: 14px;
  }
  dt {
    color: var(--soft);
    overflow-wrap: anywhere;
  }
  dd {
    text-align: right;
    white-space: nowrap;
  }
  i {
    font-family: 'STIX Two Math', 'Cambria Math', 'Latin Modern Math', Georgia, serif;
    font-size: 1.06em;
    color: var(--ink);
  }
  h3 {
    margin: 12px 0 5px;
    padding-top: 10px;
    border-top: 1px solid var(--line);
    font-size: 14px;
    font-weight: 600;
  }
  fall-line-fit-numbers {
    min-height: 190px;
    margin-top: 3px;
  }
  .all {
    grid-column: 1 / -1;
    text-align: left;
  }
  .all dl {
    max-height: 220px;
    overflow-y: auto;
    padding: 6px 8px 0 0;
  }
`
