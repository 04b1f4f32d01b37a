// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css } from 'lit'

export const headerStyles = css`
  :host {
    container-type: inline-size;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  h1 {
    display: flex;
    align-items: center;
    gap: 9px;
    font-size: 18px;
    font-weight: 650;
    white-space: nowrap;
  }
  h1 svg .fall {
    stroke: #e8590c;
  }
  .tagline {
    flex: 1 1 0;
    min-width: 0;
    color: var(--soft);
    font-size: 13.5px;
    text-wrap: balance;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    margin-left: auto;
  }
  :host([narrow]) .tools {
    gap: 4px;
  }
  .keys {
    font-weight: 650;
  }
  .error {
    flex: 1 1 100%;
    order: 4;
  }
  .language {
    position: relative;
    display: grid;
    place-items: center;
    overflow: hidden; /* WebKit's select is as wide as its words, unseen or not */
    width: 36px;
    height: 36px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--card);
    font-size: 13px;
    font-weight: 650;
  }
  .language:hover {
    border-color: var(--edge);
  }
  .language:has(select:focus-visible) {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }
  .language select {
    position: absolute;
    inset: 0;
    width: 100%;
    min-width: 0;
    opacity: 0;
    cursor: pointer;
  }
  :host([narrow]) h1 {
    font-size: 17px;
    gap: 7px;
  }
  :host([narrow]) header {
    gap: 8px;
  }
  @container (max-width: 1140px) {
    .tagline {
      flex: 1 1 100%;
      order: 3;
    }
  }
  /* Where the buttons do not fit into the first row, the sentence is the second one's other half. */
  @container (min-width: 660px) and (max-width: 790px) {
    .tagline {
      flex: 1 1 300px;
      order: 0;
    }
  }
  @container (max-width: 320px) {
    .tools {
      gap: 2px !important;
    }
    .icon,
    .language {
      width: 29px !important;
      min-width: 0 !important;
    }
    header {
      gap: 8px 4px !important;
    }
    h1 {
      gap: 5px !important;
      font-size: 15px !important;
    }
  }
  :host([narrow]) .tagline {
    font-size: 13px;
  }
  :host([narrow]) fall-line-segments {
    order: 2;
  }
`
