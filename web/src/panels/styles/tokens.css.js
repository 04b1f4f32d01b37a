// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css, unsafeCSS } from 'lit'
import { themes } from '../../plots/theme.js'

/** Colours that only panels need, beside those which they share with the pictures. */
const panelColours = {
  light: {
    onAccent: '#ffffff',
    field: '#fbf9f4',
    edge: '#8a8f8c',
    track: '#e4ddcf',
    warn: '#8a5200',
    bad: '#b3261e',
  },
  dark: {
    onAccent: '#0b1720',
    field: '#0e151c',
    edge: '#6d7f8c',
    track: '#2b3945',
    warn: '#e6b35a',
    bad: '#ff8f85',
  },
}

/** @param {'light' | 'dark'} name */
function tokens(name) {
  const { paper, card, ink, soft, line, accent, good } = themes[name]
  const { onAccent, field, edge, track, warn, bad } = panelColours[name]
  return unsafeCSS(`
    color-scheme: ${name};
    --paper: ${paper};
    --card: ${card};
    --ink: ${ink};
    --soft: ${soft};
    --line: ${line};
    --accent: ${accent};
    --good: ${good};
    --on-accent: ${onAccent};
    --field: ${field};
    --edge: ${edge};
    --track: ${track};
    --warn: ${warn};
    --bad: ${bad};
  `)
}

/** Custom properties pass into every panel's shadow root; the host's theme attribute chooses the set. */
export const tokenStyles = css`
  :host {
    ${tokens('light')}
  }
  :host([data-theme='dark']) {
    ${tokens('dark')}
  }
  @media (prefers-contrast: more) {
    :host([data-theme]) {
      --soft: var(--ink);
      --edge: var(--ink);
      --line: var(--ink);
    }
  }
`
