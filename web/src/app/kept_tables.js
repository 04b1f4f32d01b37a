// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Table} from '../data/table_text.js' */

/** So many tables are kept; an older one gives way. */
const mostKept = 3

const storeName = 'tables'

/**
 * @template Result
 * @param {IDBRequest<Result>} request
 * @returns {Promise<Result>}
 */
const answer = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/**
 * Does something with the store. In a sandboxed frame the mere look at it throws, and a full disk refuses: then nothing is kept.
 * @template Result
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore) => Promise<Result>} act
 * @returns {Promise<Result | null>}
 */
async function withStore(mode, act) {
  try {
    const opening = indexedDB.open('fall-line', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(storeName)
    const database = await answer(opening)
    try {
      return await act(database.transaction(storeName, mode).objectStore(storeName))
    } finally {
      database.close()
    }
  } catch {
    return null
  }
}

/**
 * Keeps a table beyond the end of the page.
 * @param {string} mark @param {Table} table
 */
export const keepTable = (mark, table) =>
  withStore('readwrite', async (store) => {
    const columns = Object.values(table).map((column) => Float64Array.from(column))
    await answer(store.put({ names: Object.keys(table), columns, at: Date.now() }, mark))
    const marks = await answer(store.getAllKeys())
    if (marks.length <= mostKept) return
    const kept = await answer(store.getAll())
    const byAge = marks.map((each, i) => ({ each, at: kept[i].at })).sort((a, b) => b.at - a.at)
    for (const { each } of byAge.slice(mostKept)) store.delete(each)
  })

/** @param {string} mark @returns {Promise<Table | null>} */
export const recallTable = (mark) =>
  withStore('readonly', async (store) => {
    const kept = await answer(store.get(mark))
    if (!kept) return null
    return Object.fromEntries(
      kept.names.map((/** @type {string} */ name, /** @type {number} */ i) => [name, kept.columns[i]]),
    )
  })
