// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css } from 'lit'

export const pictureStyles = css`
  :host {
    display: flex;
    min-height: 0;
  }
  .pictures {
    flex: 1;
    min-width: 0;
    display: flex;
    flex-direction: column;
    padding: 10px 12px 6px;
    border: 1px solid var(--line);
    border-radius: 12px;
    background: var(--card);
  }
  .frames {
    flex: 1;
    min-height: 300px;
    display: flex;
    flex-direction: column;
    gap: 8px;
  }
  fall-line-picture {
    flex: 1 1 0;
    min-height: 150px;
  }
  fall-line-picture + fall-line-picture {
    flex-grow: 0.72;
  }
  fall-line-picture[data-picture='features'] {
    flex-grow: 1.2;
  }
  :host(:not([narrow])) .pictures {
    container-type: inline-size;
  }
  /* Side by side neither is flat. */
  @container (min-width: 740px) {
    .frames {
      flex-direction: row;
    }
    fall-line-picture + fall-line-picture {
      flex-grow: 1;
    }
  }
  fall-line-gradients,
  fall-line-rows-legend {
    min-height: 22px;
    padding-top: 2px;
  }
  :host([narrow]) fall-line-rows-legend,
  fall-line-rows-legend[long] {
    min-height: 42px;
  }
  :host([narrow]) fall-line-rows-legend[long] {
    min-height: 60px;
  }
  .foot {
    display: flex;
    /* Where both need a row, the choice is above: what the fold opens would push it away. */
    flex-wrap: wrap-reverse;
    align-items: flex-end;
    justify-content: space-between;
    gap: 4px 10px;
    padding-top: 4px;
  }
  .foot > fall-line-table {
    flex: 1 1 112px;
    min-width: 0;
  }
  .foot > fall-line-table[open] {
    flex-basis: 100%;
  }
  .foot > fall-line-segments {
    max-width: 100%;
    margin-left: auto;
  }
  /* The choice stands beside the fold's line; what the fold opens has the whole width. */
  @container (min-width: 480px) {
    .foot {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .foot > fall-line-table {
      grid-area: 1 / 1 / 2 / 3;
    }
    .foot > fall-line-segments {
      grid-area: 1 / 2;
      align-self: start;
      z-index: 1;
    }
  }
  :host([narrow]) .pictures {
    padding: 6px 6px 2px;
    border-radius: 12px 12px 0 0;
    border-bottom: 0;
  }
  :host([narrow]) .frames {
    flex: none;
    height: min(100cqi - 28px, 50dvh);
    min-height: 180px;
  }
  :host([narrow]) fall-line-picture {
    min-height: 0;
  }
`
