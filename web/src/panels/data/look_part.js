// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {DataDialog} from './data_dialog.js' */

import { html, nothing } from 'lit'
import { draftPart } from './draft_part.js'
import { layoutPart } from './layout_part.js'
import { useDraft } from './use_draft.js'

/** What was read, or why it could not be, and what may be done with it. @param {DataDialog} dialog */
export function lookPart(dialog) {
  const { source, fault, draft, said, refused } = dialog
  return html`
    ${source === null ? nothing : layoutPart(dialog)}
    ${fault ? html`<p class="fault" role="alert" tabindex="-1" data-first>${fault}</p>` : nothing}
    ${draft ? draftPart(dialog, draft) : nothing}
    <div class="actions last">
      ${draft ? html`<button class="main" @click=${() => useDraft(dialog, draft)}>${said.use}</button>` : nothing}
      <button @click=${() => dialog.turnTo('source')}>${said.back}</button>
      <p class="refused" role="alert">${refused}</p>
    </div>
  `
}
