// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css } from 'lit'

export const takeAwayStyles = css`
  dialog {
    width: min(860px, calc(100vw - 24px));
    height: min(720px, calc(100dvh - 24px));
    max-width: none;
    max-height: none;
    padding: 12px 16px 16px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--card);
    color: var(--ink);
    box-shadow: 0 12px 40px rgb(0 0 0 / 0.25);
  }
  dialog[open] {
    display: flex;
    flex-direction: column;
    gap: 10px;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  dialog h2 {
    font-size: 18px;
    font-weight: 650;
    letter-spacing: normal;
    text-transform: none;
    color: var(--ink);
  }
  .heading {
    margin: 0;
  }
  .heading .icon {
    border-color: transparent;
  }
  .tabs {
    display: flex;
    gap: 4px;
    border-bottom: 1px solid var(--line);
  }
  .tabs button {
    border: 0;
    border-radius: 8px 8px 0 0;
    background: none;
    color: var(--soft);
  }
  .tabs button[aria-selected='true'] {
    color: var(--ink);
    font-weight: 600;
    box-shadow: inset 0 -2px 0 var(--accent);
  }
  .tabs button:focus-visible {
    outline-offset: -3px;
  }
  .panel {
    flex: 1;
    min-height: 0;
    display: flex;
    flex-direction: column;
    gap: 10px;
  }
  textarea {
    flex: 1;
    min-height: 60px;
    padding: 10px 12px;
    font: 13px/1.5 ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
    border-color: var(--line);
    resize: none;
    tab-size: 4;
    white-space: pre;
    overflow: auto;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .told {
    flex: 1 1 220px;
    min-height: 1.4em;
    font-size: 13px;
    line-height: 1.4;
    color: var(--soft);
    overflow-wrap: anywhere;
  }
  .objection {
    padding: 24px 8px;
  }
  @media (max-width: 700px) {
    /* Nothing is typed here, so that nothing zooms in. */
    textarea {
      font-size: 12px !important;
    }
  }
  @media (forced-colors: active) {
    .tabs button[aria-selected='true'] {
      border-bottom: 3px solid Highlight;
    }
  }
`
