// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css } from 'lit'

/** A button that looks like a select, and the sheet that it opens. */
export const pickerStyles = css`
  :host {
    position: relative;
    min-width: 0;
    flex: 1;
  }
  .shown {
    display: block;
    width: 100%;
    position: relative;
    padding: 0 20px 0 8px;
    font-size: 13.5px;
    text-align: left;
    border-color: var(--edge);
    background-color: var(--field);
    background-image: linear-gradient(45deg, transparent 50%, var(--soft) 50%),
      linear-gradient(-45deg, transparent 50%, var(--soft) 50%);
    background-size: 5px 5px;
    background-position:
      right 13px top 52%,
      right 8px top 52%;
    background-repeat: no-repeat;
  }
  /* A long name takes two lines of the same button. */
  .shown span {
    display: -webkit-box;
    overflow: hidden;
    line-height: 1.15;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .sheet {
    position: absolute;
    z-index: 5;
    top: calc(100% + 4px);
    right: 0;
    width: max(100%, 230px);
    padding: 8px;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--card);
    box-shadow: 0 10px 30px rgb(0 0 0 / 22%);
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  #list {
    max-height: min(52vh, 380px);
    margin-top: 6px;
    overflow-y: auto;
  }
  .group {
    padding: 8px 8px 2px;
    font-size: 12px;
    font-weight: 650;
    color: var(--soft);
  }
  [role='option'] {
    min-height: 28px;
    padding: 4px 8px;
    font-size: 14px;
    border-radius: 6px;
    cursor: pointer;
  }
  [role='option']:hover {
    background: var(--field);
  }
  [role='option'][aria-selected='true'] {
    background: var(--accent);
    color: var(--on-accent);
  }
  .taken {
    font-weight: 650;
  }
  .hint {
    padding: 6px 8px;
  }
  @media (pointer: coarse) {
    [role='option'] {
      min-height: 40px;
      padding: 9px 8px;
    }
  }
  @media (forced-colors: active) {
    .shown::after {
      content: '';
      position: absolute;
      right: 9px;
      top: calc(50% - 5px);
      width: 6px;
      height: 6px;
      border: solid ButtonText;
      border-width: 0 2px 2px 0;
      rotate: 45deg;
    }
    [role='option'][aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`
