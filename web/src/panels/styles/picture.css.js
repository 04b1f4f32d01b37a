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
  fall-line-gradients {
    min-height: 22px;
    padding-top: 2px;
  }
  .foot {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    flex-wrap: wrap;
    gap: 10px;
    padding-top: 4px;
  }
  .foot > fall-line-table {
    flex: 1 1 112px;
    min-width: 0;
  }
  .foot > fall-line-segments {
    max-width: 100%;
    margin-left: auto;
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
