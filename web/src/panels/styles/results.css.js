// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css } from 'lit'

export const resultsStyles = css`
  .verdict {
    min-height: 2.9em;
    margin-bottom: 8px;
    overflow-wrap: anywhere;
  }
  /* A shade at each side behind which there is more: it is covered where the table ends. */
  .scroll {
    --shade: color-mix(in srgb, var(--ink) 16%, transparent);
    max-height: 330px;
    margin: 0 -6px 12px;
    overflow: auto;
    background:
      linear-gradient(to right, var(--card) 40%, transparent) left / 36px 100% no-repeat local,
      linear-gradient(to left, var(--card) 40%, transparent) right / 36px 100% no-repeat local,
      linear-gradient(to right, var(--shade), transparent) left / 12px 100% no-repeat scroll,
      linear-gradient(to left, var(--shade), transparent) right / 12px 100% no-repeat scroll;
  }
  table {
    width: 100%;
    min-width: 584px;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: 12.5px;
  }
  th,
  td {
    padding: 0 2px;
    overflow: hidden;
    text-align: right;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: 400;
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 1;
    padding: 0;
    background: var(--card);
    box-shadow: 0 1px 0 var(--line);
  }
  th:first-child {
    width: 26%;
    padding: 0;
  }
  th:nth-child(2),
  th:nth-child(3) {
    width: 8.9%;
  }
  .rows th:first-child {
    width: 24.4%;
  }
  .rows th:nth-child(3) {
    width: 11.1%;
  }
  /* Six digits and more. */
  .long {
    min-width: 660px;
  }
  .long th:first-child {
    width: 26%;
  }
  .long th:nth-child(2),
  .long th:nth-child(3) {
    width: 11.5%;
  }
  th:last-child {
    width: 16.1%;
  }
  th:first-child,
  th:last-child,
  td:last-child {
    text-align: left;
  }
  td:last-child,
  th:last-child {
    padding-left: 9px;
  }
  thead button {
    width: 100%;
    min-height: 28px;
    min-width: 24px;
    padding: 0 2px;
    justify-content: end;
    gap: 2px;
    border-color: transparent;
    background: transparent;
    color: var(--soft);
    font-weight: 600;
  }
  thead th:first-child button,
  thead th:last-child button {
    justify-content: start;
  }
  thead th:last-child button {
    padding: 0;
  }
  /* Before the word where that stands at the right: then nothing moves. */
  thead th:not(:first-child, :last-child) .order {
    order: -1;
  }
  .name .swatch {
    width: 21px;
  }
  tbody tr {
    cursor: pointer;
  }
  tbody tr + tr > * {
    border-top: 1px solid var(--line);
  }
  tbody tr:hover,
  tr[aria-current] {
    background: color-mix(in srgb, var(--ink) 5%, transparent);
  }
  tr[aria-current] {
    box-shadow: inset 3px 0 0 var(--accent);
  }
  /* Two lines of it are as high as a row. */
  .ending,
  .name {
    font-size: 12.5px;
    line-height: 1.2;
    white-space: normal;
  }
  .name {
    width: 100%;
    min-height: 32px;
    padding: 0 0 0 7px;
    gap: 5px;
    justify-content: start;
    border-color: transparent;
    background: transparent;
    text-align: left;
  }
  .name span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  :focus-visible {
    outline-offset: -2px;
  }
  @media (forced-colors: active) {
    .scroll {
      background: none;
    }
    tr[aria-current] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`
