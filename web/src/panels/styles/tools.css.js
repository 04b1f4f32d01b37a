// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css } from 'lit'

/** The strip above a picture's frame, which the picture keeps free of data. */
export const toolStyles = css`
  :host {
    position: absolute;
    inset: 0;
    pointer-events: none;
    container-type: inline-size;
  }
  .tools {
    display: flex;
    justify-content: flex-end;
    align-items: center;
    gap: 10px;
    height: 25px;
  }
  .read {
    display: flex;
    gap: 16px;
    min-width: 0;
    overflow: hidden;
    white-space: nowrap;
    font-size: 13px;
    line-height: 1;
  }
  .cell {
    display: flex;
    gap: 6px;
  }
  .cell i {
    font-family: 'STIX Two Text', 'Latin Modern Roman', Cambria, Georgia, 'Times New Roman', serif;
    font-size: 15px;
    color: var(--soft);
  }
  .cell b {
    min-width: 5.5ch;
    text-align: right;
    font-weight: 400;
  }
  .cell:last-child b {
    min-width: 8.5ch;
  }
  .slice {
    flex: 1;
    display: flex;
    justify-content: flex-end;
    gap: 10px;
    min-width: 0;
    pointer-events: auto;
  }
  .slice label {
    display: flex;
    align-items: center;
    gap: 5px;
    font-size: 13px;
    color: var(--soft);
  }
  .slice select {
    width: auto;
    max-width: 110px;
    min-height: 24px;
    padding: 0 22px 0 7px;
    font-size: 14px;
    color: var(--ink);
  }
  .buttons {
    flex: none;
    display: flex;
    gap: 2px;
  }
  button.icon {
    width: 26px;
    height: 25px;
    min-width: 0;
    min-height: 0;
    border-color: transparent;
    border-radius: 6px;
    background: none;
    color: var(--soft);
    pointer-events: auto;
  }
  button.icon:hover:not([aria-disabled='true']) {
    color: var(--ink);
    background: var(--field);
  }
  .note {
    position: absolute;
    top: 38px;
    left: 50%;
    width: max-content;
    max-width: calc(100% - 80px);
    transform: translateX(-50%);
    padding: 5px 12px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--card);
    font-size: 14px;
  }
  @container (max-width: 330px) {
    .tools,
    .slice {
      gap: 4px;
    }
    .slice label {
      font-size: 0;
      gap: 0;
    }
    .slice select {
      max-width: 72px;
      padding-left: 4px;
    }
  }
  @media (forced-colors: active) {
    button.icon {
      border-color: ButtonText;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`
