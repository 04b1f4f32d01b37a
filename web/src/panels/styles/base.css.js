// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css } from 'lit'

/** What every shadow root of the page shares: type, focus, buttons, fields. */
export const baseStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
    color: var(--ink);
    font: 15px/1.45 system-ui, sans-serif;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  p,
  dl,
  dd {
    margin: 0;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  button,
  select,
  input,
  textarea {
    font: inherit;
    color: inherit;
  }
  button {
    min-height: 34px;
    min-width: 34px;
    padding: 0 12px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--card);
    cursor: pointer;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
  }
  button:hover:not(:disabled, [aria-disabled='true']) {
    border-color: var(--edge);
  }
  button:active:not(:disabled, [aria-disabled='true']) {
    background: var(--field);
  }
  button:disabled,
  button[aria-disabled='true'] {
    color: var(--soft);
    opacity: 0.55;
    cursor: default;
  }
  button.icon {
    padding: 0;
    width: 36px;
    height: 36px;
    flex: none;
  }
  svg {
    display: block;
    flex: none;
  }
  select,
  input.text,
  textarea {
    width: 100%;
    min-height: 34px;
    padding: 5px 9px;
    font-size: 14px;
    border: 1px solid var(--edge);
    border-radius: 8px;
    background: var(--field);
  }
  select {
    appearance: none;
    padding-right: 25px;
    text-overflow: ellipsis;
    background-image: linear-gradient(45deg, transparent 50%, var(--soft) 50%),
      linear-gradient(-45deg, transparent 50%, var(--soft) 50%);
    background-size: 5px 5px;
    background-position:
      right 13px top 52%,
      right 8px top 52%;
    background-repeat: no-repeat;
    cursor: pointer;
  }
  select:disabled,
  input.text:disabled,
  textarea:disabled {
    opacity: 0.6;
    cursor: default;
  }
  [aria-invalid='true'] {
    border-color: var(--bad) !important;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .soft {
    color: var(--soft);
  }
  .hint {
    color: var(--soft);
    font-size: 13px;
    line-height: 1.4;
  }
  .error {
    color: var(--bad);
    font-size: 13px;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Smaller text makes a phone zoom in when a field is touched. */
  @media (max-width: 700px) {
    select,
    input.text,
    textarea {
      font-size: 16px !important;
    }
  }
  @media (forced-colors: active) {
    button,
    select,
    input,
    textarea {
      border-color: ButtonText;
    }
    select {
      appearance: auto;
    }
    svg {
      color: CanvasText;
    }
  }
`
