// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css } from 'lit'

/** The page on paper: picture, curve, numbers, what happened, settings as text. For every shadow root of the page. */
export const printStyles = css`
  /* At once: what the chart is drawn anew for, it has on paper. */
  .chart {
    width: 300px !important;
  }
  @media print {
    :host {
      --paper: #fff;
      --card: #fff;
      min-height: 0 !important;
    }
    button,
    select,
    input,
    textarea,
    fall-line-segments,
    fall-line-share,
    fall-line-notices,
    fall-line-transport,
    fall-line-worked,
    .settings,
    .tools,
    .tagline,
    .foot {
      display: none !important;
    }
    .page,
    .stage,
    .pictures,
    .frames,
    main {
      display: block !important;
      height: auto !important;
      min-height: 0 !important;
      max-width: none !important;
      padding: 0 !important;
      border: 0 !important;
    }
    .stage {
      position: static !important;
      margin: 6px 0 10px;
    }
    fall-line-picture {
      display: block !important;
      min-height: 0 !important;
    }
    fall-line-picture,
    .readings > *,
    .card {
      break-inside: avoid;
    }
    canvas[tabindex] {
      position: static !important;
      display: block;
      width: auto !important;
      height: auto !important;
      max-width: 100%;
      max-height: 94mm;
      margin: 0 auto;
    }
    .readings {
      display: grid !important;
      grid-template-columns: 1fr 1fr;
      gap: 10px;
    }
    .readings > .story {
      grid-column: 1 / -1;
      order: 3;
    }
    .card {
      height: 100%;
      box-sizing: border-box;
      border-color: #999 !important;
    }
  }
`

/** For the document around: no paper colour of the screen's, and margins. */
export const printedPageStyles = css`
  @media print {
    html {
      background: #fff;
    }
  }
  @page {
    margin: 14mm;
  }
`
