// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css } from 'lit'

export const settingStyles = css`
  .unit {
    gap: 8px;
  }
  .rule {
    font-family: 'STIX Two Math', 'Cambria Math', 'Latin Modern Math', Georgia, serif;
    font-size: 16px;
    overflow-x: auto;
  }
  .line {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 10px;
    font-size: 14px;
  }
`
