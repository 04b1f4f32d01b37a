// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css } from 'lit'

/** A card with a small, spaced heading; on a narrow page the same card opens and closes. */
export const cardStyles = css`
  .card {
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--card);
    padding: 12px 14px 14px;
  }
  .heading {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    min-height: 24px;
    margin-bottom: 8px;
  }
  h2 {
    font-size: 12px;
    line-height: 1.3;
    font-weight: 650;
    letter-spacing: 0.08em;
    text-transform: uppercase;
    color: var(--soft);
  }
  details.card {
    padding: 0;
  }
  details.card > summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 46px;
    padding: 0 14px;
    cursor: pointer;
    list-style: none;
    border-radius: 12px;
  }
  details.card > summary::-webkit-details-marker {
    display: none;
  }
  details.card > summary > .summary {
    margin-left: auto;
    color: var(--soft);
    font-size: 13px;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  details.card[open] > summary > .summary {
    display: none;
  }
  details.card > summary > svg {
    transition: rotate 150ms;
    color: var(--soft);
  }
  details.card[open] > summary > svg {
    rotate: 90deg;
  }
  details.card > .inside {
    padding: 0 14px 14px;
  }
  details.card > .inside > .heading {
    justify-content: flex-end;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  details.more > summary {
    cursor: pointer;
    color: var(--soft);
    font-size: 14px;
    min-height: 28px;
    display: flex;
    align-items: center;
    gap: 6px;
    list-style: none;
    border-radius: 6px;
  }
  details.more > summary::-webkit-details-marker {
    display: none;
  }
  details.more > summary > svg {
    transition: rotate 150ms;
  }
  details.more[open] > summary > svg {
    rotate: 90deg;
  }
  details.more > .stack {
    padding-top: 8px;
  }
  @media (prefers-reduced-motion: reduce) {
    details > summary > svg {
      transition: none !important;
    }
  }
`
