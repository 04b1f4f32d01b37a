// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Session} from '../../app/session.js' */
/** @import {DataDialog} from './data_dialog.js' */

import { loadOwnDataWords } from '../../words/own_data.js'
import { defineOnce } from '../define_once.js'

/**
 * Opens the dialog in which a reader brings data of their own, with a file at once where there is one; resolves when it is
 * closed.
 * @param {Session} session
 * @param {ParentNode} root  where it is to stand
 * @param {File | null} [file]
 */
export async function openDataDialog(session, root, file = null) {
  const [{ DataDialog }, { CellsTable }, said] = await Promise.all([
    import('./data_dialog.js'),
    import('./cells_table.js'),
    loadOwnDataWords(session.words),
    session.complete(),
  ])
  defineOnce({ 'fall-line-data-dialog': DataDialog, 'fall-line-cells': CellsTable })
  const dialog = /** @type {DataDialog} */ (document.createElement('fall-line-data-dialog'))
  dialog.lang = session.words.language
  dialog.session = session
  dialog.said = said
  root.append(dialog)
  if (file) dialog.read(file)
  await dialog.closed
  dialog.remove()
}
