// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css } from 'lit'

/** Labels, fields and their messages. */
export const controlStyles = css`
  .above {
    display: block;
    margin-bottom: 4px;
    font-size: 14px;
    color: var(--soft);
  }
  .label.above {
    display: flex;
    justify-content: space-between;
    margin-bottom: 2px;
    white-space: normal;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 100px;
    align-items: center;
    gap: 10px;
  }
  /* A list with a long name in it stands below its label. */
  .row.choice {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .choice .label {
    flex: none;
    min-width: 98px;
  }
  .choice select {
    flex: 1 1 auto;
    width: auto;
    max-width: 100%;
    padding: 5px 21px 5px 8px;
  }
  .choice fall-line-picker {
    flex: 1 1 130px;
  }
  .whole {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .label {
    display: flex;
    align-items: center;
    gap: 3px;
    min-width: 0;
    font-size: 14px;
    white-space: nowrap;
    color: var(--soft);
  }
  .row:not(.choice) .label {
    white-space: normal;
  }
  .help {
    min-width: 24px;
    min-height: 24px;
    padding: 0;
    border-color: transparent;
    border-radius: 50%;
    background: transparent;
    color: var(--soft);
    font-size: 12px;
    font-weight: 650;
  }
  .help span {
    display: grid;
    place-items: center;
    width: 17px;
    height: 17px;
    border: 1px solid var(--edge);
    border-radius: 50%;
    line-height: 1;
  }
  .help[aria-expanded='true'] span {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .row input {
    text-align: right;
  }
  .symbol {
    font-family: 'STIX Two Math', 'Cambria Math', 'Latin Modern Math', Georgia, serif;
    font-style: italic;
  }
  .hint,
  .error {
    margin-top: 5px;
  }
  .source {
    font-size: 12px;
    font-style: italic;
  }
  textarea,
  pre,
  code {
    font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
    font-size: 14px;
  }
  textarea {
    display: block;
    resize: none;
    overflow: hidden auto;
    max-height: 220px;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  .trouble {
    margin-top: 6px;
    padding: 7px 9px;
    border-left: 3px solid var(--bad);
    border-radius: 4px;
    background: var(--field);
  }
  .trouble .error {
    margin: 0;
  }
  .trouble pre {
    margin: 0 0 4px;
    overflow-x: auto;
    font-size: 13px;
    line-height: 1.25;
  }
  .trouble b {
    color: var(--bad);
  }
  button.small {
    min-height: 28px;
    max-width: 100%;
    margin-top: 6px;
    padding: 2px 9px;
    font-size: 13px;
    text-align: left;
    overflow-wrap: anywhere;
  }
  .coordinates {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(108px, 1fr));
    gap: 8px;
  }
  .coordinate {
    display: grid;
    grid-template-columns: minmax(14px, auto) minmax(0, 1fr);
    align-items: center;
    gap: 8px;
  }
  .long .coordinate {
    grid-template-columns: minmax(0, 1fr);
    gap: 2px;
  }
  .coordinate span {
    font-family: 'STIX Two Math', 'Cambria Math', 'Latin Modern Math', Georgia, serif;
    font-style: italic;
    font-size: 16px;
  }
  /* A page that is enlarged beyond measure: a label stands above its field. */
  @media (max-width: 260px) {
    .row {
      grid-template-columns: minmax(0, 1fr);
      gap: 4px;
    }
    .choice select {
      width: 100%;
    }
  }
  @media (forced-colors: active) {
    .help {
      border-color: Canvas;
    }
  }
`
