// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css } from 'lit'

export const transportStyles = css`
  :host {
    container-type: inline-size;
  }
  .transport {
    display: flex;
    align-items: center;
    gap: 7px;
    padding: 10px 12px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--card);
  }
  .play {
    flex: none;
    width: 130px;
    min-height: 44px;
    padding: 0 8px;
    white-space: nowrap;
    border: 0;
    border-radius: 22px;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
    justify-content: center;
  }
  .play:hover,
  .play:active {
    background: color-mix(in srgb, var(--accent) 88%, var(--ink)) !important;
  }
  .scrubber {
    flex: 1 1 60px;
    min-width: 60px;
    margin: 0 6px;
  }
  .count {
    flex: none;
    text-align: right;
    font-size: 14px;
    white-space: nowrap;
  }
  .speed {
    flex: none;
    width: 88px;
  }
  :host([narrow]) .transport {
    border-radius: 0 0 12px 12px;
  }
  @container (max-width: 530px) {
    .transport {
      flex-wrap: wrap;
      gap: 6px;
      padding: 8px 10px;
    }
    .play {
      flex: 1 1 100px;
      width: auto;
    }
    .scrubber {
      order: 1;
      flex-basis: 120px;
      margin: 0;
    }
    .count {
      order: 2;
    }
  }
`
