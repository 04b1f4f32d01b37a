// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css } from 'lit'

export const storyStyles = css`
  .status {
    display: flex;
    align-items: center;
    gap: 8px;
    font-weight: 650;
  }
  .status::before {
    content: '';
    width: 9px;
    height: 9px;
    border-radius: 50%;
    background: currentColor;
    forced-color-adjust: none;
  }
  .calm {
    color: var(--accent);
  }
  .good {
    color: var(--good);
  }
  .warn {
    color: var(--warn);
  }
  .bad {
    color: var(--bad);
  }
  .reason {
    margin-top: 4px;
    font-size: 14px;
    line-height: 1.45;
  }
  h3 {
    margin: 0 0 2px;
    font-size: 14px;
    font-weight: 600;
  }
  .aside {
    margin-top: 8px;
    color: var(--soft);
    font-size: 14px;
  }
  p {
    overflow-wrap: anywhere;
  }
`
