// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {DataDraft} from '../../data/data_draft.js' */
/** @import {DataDialog} from './data_dialog.js' */

import { freshSettings, keptSettings } from './fit_settings_of.js'
import { suitedStep } from './suited_size.js'

/**
 * Whether a draft is the present table with some of its cells edited.
 * @param {DataDialog} dialog @param {object} table
 */
function isEdited({ session, source }, table) {
  const former = source === null ? session.presentTable() : null
  return former !== null && Object.keys(former).join() === Object.keys(table).join()
}

/**
 * The settings that go with the table of a draft: those that hold, where it is the present one.
 * @param {DataDialog} dialog @param {DataDraft} draft @param {boolean} isFresh
 */
function settingsFor({ session, standardise }, draft, isFresh) {
  if (isFresh) return { ...freshSettings(draft, standardise), ...suitedStep(session, draft, standardise) }
  return { ...keptSettings(session.record), scale: standardise ? 'standardise' : null }
}

/** Makes a draft the data and closes the dialog, or says what is in the way. @param {DataDialog} dialog @param {DataDraft} draft */
export async function useDraft(dialog, draft) {
  const { session, said } = dialog
  const { lack } = draft
  dialog.refused = lack ? said.lacks[lack] : ''
  if (lack) return
  const table = draft.table()
  const isFresh = !isEdited(dialog, table)
  const close = () => dialog.dialog?.close()
  try {
    // Taken up long before all of it is drawn, where there are very many rows.
    session.addEventListener('state', close, { once: true })
    await session.useTable(table, settingsFor(dialog, draft, isFresh))
    close()
  } catch (error) {
    session.removeEventListener('state', close)
    dialog.refused = /** @type {Error} */ (error).message
  }
}
