// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css } from 'lit'

/** Native ranges, filled with the accent up to the handle; 28 px high, so that a finger finds them. */
export const rangeStyles = css`
  input[type='range'] {
    appearance: none;
    width: 100%;
    height: 28px;
    margin: 2px 0 0;
    background: transparent;
    cursor: pointer;
    --fill: calc(9px + var(--filled, 0) * (100% - 18px));
    border-radius: 8px;
  }
  input[type='range']:disabled {
    cursor: default;
    opacity: 0.55;
  }
  input[type='range']::-webkit-slider-runnable-track {
    height: 4px;
    border-radius: 2px;
    background: linear-gradient(to right, var(--accent) var(--fill), var(--track) var(--fill));
  }
  input[type='range']::-moz-range-track {
    height: 4px;
    border-radius: 2px;
    background: var(--track);
  }
  input[type='range']::-moz-range-progress {
    height: 4px;
    border-radius: 2px;
    background: var(--accent);
  }
  input[type='range']::-webkit-slider-thumb {
    appearance: none;
    width: 18px;
    height: 18px;
    margin-top: -7px;
    border: 2px solid var(--accent);
    border-radius: 50%;
    background: var(--card);
  }
  input[type='range']::-moz-range-thumb {
    width: 14px;
    height: 14px;
    border: 2px solid var(--accent);
    border-radius: 50%;
    background: var(--card);
  }
  @media (forced-colors: active) {
    input[type='range'] {
      appearance: auto;
    }
  }
`
