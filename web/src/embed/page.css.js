// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css, unsafeCSS } from 'lit'
import { themes } from '../plots/theme.js'

const sheet = css`
  html {
    color-scheme: light dark;
    background: ${unsafeCSS(themes.light.paper)};
    text-size-adjust: 100%;
  }
  body {
    margin: 0;
  }
  @media (prefers-color-scheme: dark) {
    html {
      background: ${unsafeCSS(themes.dark.paper)};
    }
  }
`.styleSheet

/** What the page around the element needs: nothing but the paper. */
export const pageStyles = sheet ? [sheet] : []
