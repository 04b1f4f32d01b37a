// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Asked} from './layout_of_text.js' */
/** @import {ReadTable} from './read_table.js' */

import { openWorker } from '../workers/open_worker.js'
import { DataFault } from './data_fault.js'
import { readTable } from './read_table.js'

/** A text of so many characters is read before anybody notices. */
const shortText = 50_000

/**
 * @typedef {(share: number, rows: number) => void} Told  how much is read
 * @typedef {object} Reading
 * @property {Promise<ReadTable>} table  rejects with a DataFault where there is none to be read
 * @property {() => void} cancel  the promise then never settles
 */

/**
 * Reads a table without holding the page: a long one in a worker; where none can be had, here, with rests.
 * @param {Blob | string} source
 * @param {Asked} asked
 * @param {Told} told
 * @returns {Reading}
 */
export function startReading(source, asked, told) {
  if (typeof source === 'string' && source.length <= shortText)
    return { table: readTable(source, asked), cancel: () => undefined }
  try {
    return inWorker(openWorker('reader'), source, asked, told)
  } catch {
    return here(source, asked, told)
  }
}

/**
 * @param {Worker} worker @param {Blob | string} source @param {Asked} asked @param {Told} told
 * @returns {Reading}
 */
function inWorker(worker, source, asked, told) {
  /** @type {Reading | null} */
  let instead = null
  const table = new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      if ('share' in data) return told(data.share, data.rows)
      worker.terminate()
      if (data.table) resolve(data.table)
      else if ('kind' in data) reject(new DataFault(data.kind, data.facts))
      else readHere()
    }
    worker.onerror = (event) => {
      event.preventDefault()
      worker.terminate()
      readHere()
    }
    // WebKit's worker from a page that is a file may not read files.
    function readHere() {
      instead = here(source, asked, told)
      instead.table.then(resolve, reject)
    }
    worker.postMessage({ source, asked })
  })
  return {
    table,
    cancel() {
      worker.terminate()
      instead?.cancel()
    },
  }
}

/**
 * @param {Blob | string} source @param {Asked} asked @param {Told} told
 * @returns {Reading}
 */
function here(source, asked, told) {
  let isCancelled = false
  const rest = () => new Promise((next) => isCancelled || setTimeout(next))
  return {
    table: readTable(source, asked, { told, rest }),
    cancel() {
      isCancelled = true
    },
  }
}
