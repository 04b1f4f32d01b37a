// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css } from 'lit'

export const dataDialogStyles = css`
  dialog {
    width: min(760px, calc(100vw - 24px));
    max-width: none;
    max-height: calc(100dvh - 24px);
    padding: 12px 18px 18px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--card);
    color: var(--ink);
    box-shadow: 0 12px 40px rgb(0 0 0 / 0.25);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  h2 {
    font-size: 18px;
    font-weight: 650;
    letter-spacing: normal;
    text-transform: none;
    color: var(--ink);
  }
  .heading .icon {
    border-color: transparent;
  }
  .parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .actions.last {
    position: sticky;
    bottom: -18px;
    margin: 0 -18px -18px;
    padding: 10px 18px 14px;
    border-top: 1px solid var(--line);
    background: var(--card);
  }
  button.main {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  .paste {
    margin-bottom: -8px;
    font-size: 14px;
    font-weight: 600;
  }
  textarea {
    min-height: 150px;
    font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
    font-size: 13px;
    white-space: pre;
    overflow: auto;
    resize: vertical;
  }
  progress {
    width: 100%;
    height: 10px;
    accent-color: var(--accent);
  }
  .layout {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 14px;
  }
  .layout label {
    flex: 1 1 180px;
    display: grid;
    gap: 3px;
    font-size: 13px;
    color: var(--soft);
  }
  .layout select {
    color: var(--ink);
  }
  h3 {
    margin: 0;
    font-size: 16px;
    font-weight: 650;
  }
  [data-first][tabindex='-1']:focus-visible {
    outline: none;
  }
  .scroll {
    max-height: 300px;
    overflow: auto;
    margin: -3px;
    padding: 3px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 14px;
  }
  th {
    padding: 0 8px 2px 2px;
    font-size: 13px;
    font-weight: 400;
    text-align: left;
    color: var(--soft);
  }
  td {
    padding: 2px 8px 2px 0;
  }
  td:nth-child(2) {
    min-width: 130px;
  }
  td.first {
    max-width: 220px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .gaps,
  .wanted,
  .fault {
    padding: 10px 12px;
    border: 1px solid var(--line);
    border-left: 4px solid var(--warn);
    border-radius: 8px;
    font-size: 14px;
    overflow-wrap: anywhere;
  }
  .fault {
    border-left-color: var(--bad);
  }
  .gaps ul {
    margin: 4px 0;
    padding-left: 20px;
  }
  .tick {
    display: flex;
    gap: 10px;
    font-size: 14px;
    cursor: pointer;
  }
  .tick .hint {
    display: block;
  }
  .tick input {
    flex: none;
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--accent);
  }
  .gaps .tick {
    align-items: center;
    margin-top: 6px;
  }
  .refused {
    flex: 1 1 240px;
    color: var(--bad);
    font-size: 14px;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  @media (max-width: 600px) {
    dialog {
      padding: 10px 12px 14px;
    }
    .actions.last {
      bottom: -14px;
      margin: 0 -12px -14px;
      padding: 8px 12px 10px;
    }
    .first {
      display: none;
    }
  }
`
