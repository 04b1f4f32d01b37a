// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css } from 'lit'

export const segmentStyles = css`
  .segments {
    display: inline-flex;
    flex-wrap: wrap;
    max-width: 100%;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--card);
    overflow: clip;
  }
  label {
    position: relative;
    flex: 1 1 auto;
    cursor: pointer;
  }
  input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  span {
    display: flex;
    align-items: center;
    justify-content: center;
    min-height: 28px;
    padding: 0 10px;
    font-size: 13px;
    white-space: nowrap;
    color: var(--soft);
  }
  :host([strong]) span {
    min-height: 32px;
    padding: 0 14px;
    font-size: 15px;
    color: var(--ink);
  }
  input:checked + span {
    background: var(--field);
    color: var(--ink);
    font-weight: 600;
    box-shadow: inset 0 -2px 0 var(--accent);
  }
  :host([strong]) input:checked + span {
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 400;
    box-shadow: none;
  }
  input:focus-visible + span {
    outline: 2px solid var(--accent);
    outline-offset: -3px;
    border-radius: 8px;
  }
  :host([strong]) input:checked:focus-visible + span {
    outline-color: var(--on-accent);
  }
  input:disabled + span {
    opacity: 0.6;
  }
  label:has(input:disabled) {
    cursor: default;
  }
  @media (forced-colors: active) {
    input:checked + span,
    :host([strong]) input:checked + span {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`
