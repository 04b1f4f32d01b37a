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
  .play[aria-disabled='true'] {
    color: var(--on-accent);
  }
  .play:not([aria-disabled='true']):is(:hover, :active) {
    background: color-mix(in srgb, var(--accent) 88%, var(--ink)) !important;
  }
  .timeline {
    flex: 1 1 80px;
    min-width: 0;
    margin: 0 4px;
    display: grid;
    grid-template: 'track track track' 24px 'former count next' 24px / 24px 1fr 24px;
    row-gap: 4px;
    align-items: center;
  }
  .scrubber {
    grid-area: track;
    height: 24px !important;
    margin: 0 !important;
  }
  .count {
    grid-area: count;
    font-size: 13px;
    line-height: 1.2;
    text-align: center;
    white-space: nowrap;
  }
  .speed {
    flex: none;
    width: 90px;
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
    .timeline {
      order: 1;
      flex-basis: 100%;
      grid-template: 'former track next count' 28px / 28px minmax(0, 1fr) 28px auto;
      gap: 6px;
      margin: 0;
    }
    .count {
      font-size: 14px;
      text-align: right;
    }
  }
  /* Type in fields is larger there. */
  @media (max-width: 700px) {
    .speed {
      width: 98px;
    }
  }
  /* Room for three digits, so that the handle's track stays as long as it is for as long as most runs go. */
  @container (min-width: 340px) and (max-width: 530px) {
    .count {
      min-width: 15.5ch;
    }
  }
  @container (max-width: 310px) {
    .transport {
      gap: 4px;
    }
    .play {
      flex-basis: 86px;
      font-size: 14px;
    }
    .play svg {
      display: none;
    }
    .icon {
      width: 32px;
    }
    .speed {
      flex: 1 1 70px;
    }
  }
  @container (max-width: 250px) {
    .timeline {
      grid-template: 'former track next' 28px 'count count count' / 28px minmax(0, 1fr) 28px;
    }
    .count {
      text-align: center;
    }
  }
  @media (forced-colors: active) {
    .play {
      border: 2px solid ButtonText;
    }
  }
`
