// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { DataFault } from './data_fault.js'

/** Characters or bytes that are read in one go. */
const pieceSize = 1 << 18

/**
 * The encoding of a text, by how it begins. What is no UTF-8 is taken for what spreadsheets of the West write without it.
 * @param {Uint8Array} bytes
 */
function encodingOf(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

/**
 * A text in pieces, each with the share of the whole that is then read.
 * @param {Blob | string} source
 * @returns {AsyncGenerator<{text: string, share: number}>}
 */
export async function* textPieces(source) {
  if (typeof source === 'string') {
    if (source.includes('\0')) throw new DataFault('binary')
    for (let at = 0; at < source.length; at += pieceSize) {
      const text = source.slice(at, at + pieceSize)
      yield { text, share: (at + text.length) / source.length }
    }
    return
  }
  /** @type {TextDecoder | null} */
  let decoder = null
  for (let at = 0; at < source.size; at += pieceSize) {
    const bytes = new Uint8Array(await source.slice(at, at + pieceSize).arrayBuffer())
    decoder ??= new TextDecoder(encodingOf(bytes))
    // No text but one of two bytes a character holds a zero byte.
    if (!decoder.encoding.startsWith('utf-16') && bytes.includes(0)) throw new DataFault('binary')
    yield { text: decoder.decode(bytes, { stream: true }), share: (at + bytes.length) / source.size }
  }
  const last = decoder?.decode() ?? ''
  if (last !== '') yield { text: last, share: 1 }
}
