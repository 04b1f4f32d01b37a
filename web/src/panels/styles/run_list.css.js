// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css } from 'lit'

export const runListStyles = css`
  :host {
    padding-bottom: 12px;
    border-bottom: 1px solid var(--line);
  }
  ul {
    display: grid;
    gap: 2px;
    max-height: 322px;
    margin: 0 -6px;
    padding: 0;
    overflow-y: auto;
    list-style: none;
  }
  li {
    display: flex;
    align-items: center;
    gap: 2px;
    border-radius: 8px;
  }
  li.looked {
    background: var(--field);
    box-shadow: inset 3px 0 0 var(--accent);
  }
  button.run {
    flex: 1;
    justify-content: start;
    gap: 8px;
    min-width: 0;
    min-height: 44px;
    padding: 3px 6px 3px 9px;
    border-color: transparent;
    background: transparent;
    text-align: left;
  }
  .words {
    display: grid;
    min-width: 0;
    line-height: 1.25;
  }
  .words > span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .label {
    font-size: 14px;
  }
  li.looked .label {
    font-weight: 600;
  }
  .words .soft {
    font-size: 12.5px;
  }
  button.icon {
    width: 30px;
    min-width: 30px;
    height: 30px;
    min-height: 30px;
    border-color: transparent;
    background: transparent;
    color: var(--soft);
  }
  .tools {
    display: flex;
    gap: 8px;
    margin: 8px 0;
  }
  .small {
    min-height: 30px;
    padding: 0 10px;
    gap: 6px;
    font-size: 13px;
  }
  @media (forced-colors: active) {
    li.looked {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`
