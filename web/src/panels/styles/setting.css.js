// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css } from 'lit'

export const settingStyles = css`
  .unit {
    gap: 8px;
  }
  .rule {
    display: flow-root;
    --line-height: 26px;
    min-height: calc(var(--lines) * 26px + var(--tall-lines) * 46px);
  }
  button.quiet {
    min-height: 28px;
    margin: -2px -8px -2px 0;
    padding: 0 8px;
    border-color: transparent;
    color: var(--accent);
    font-size: 13px;
    font-weight: 600;
  }
  fall-line-runs {
    min-height: calc(min(var(--runs), 7) * 46px + 52px);
    margin-bottom: 12px;
  }
  fall-line-own-data,
  fall-line-switch {
    min-height: 34px;
  }
  fall-line-fit-settings {
    min-height: 176px;
  }
  legend {
    padding: 0;
    font-size: 14px;
    color: var(--soft);
  }
  fieldset {
    display: grid;
    gap: 4px;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .line {
    display: flex;
    align-items: center;
    justify-content: space-between;
    flex-wrap: wrap;
    gap: 4px 10px;
    font-size: 14px;
  }
`
