// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { css } from 'lit'

/**
 * How high the lines of the problem's mathematics are at least. Shared by the panel, which keeps the space free from the
 * first moment, and the element that fills it later: nothing below it moves then.
 */
export const spaceStyles = css`
  :host {
    --partial-height: 46px;
    --fold-height: 28px;
    --head-height: 18px;
    --note-height: 28px;
  }
  fall-line-mathematics {
    --line-height: var(--formula-height, 60px);
  }
  .sums fall-line-mathematics {
    --line-height: var(--sum-height);
  }
  .partials fall-line-mathematics {
    --line-height: var(--partial-height);
  }
  h3 {
    margin: 0;
    height: var(--head-height);
    font-size: 13px;
    font-weight: 400;
    color: var(--soft);
  }
  .space {
    display: flow-root;
    min-height: calc(
      var(--formulas) * var(--formula-height, 60px) + var(--sums) * var(--sum-height, 0px) + var(--heads) * var(--head-height) +
        var(--folds) * var(--fold-height) + var(--partials) * var(--partial-height) + var(--notes) * var(--note-height)
    );
  }
`
