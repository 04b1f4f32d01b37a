// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// A WebAssembly module as bytes (WebAssembly Core Specification, binary format, section 5.5: modules).

const headLength = 8

/** The numbers of the sections that are read or rewritten here. */
export const sectionIds = Object.freeze({
  custom: 0,
  imports: 2,
  globals: 6,
  exports: 7,
  data: 11,
  dataCount: 12,
})

/**
 * An unsigned LEB128 number at an offset, and the offset behind it.
 * @param {Uint8Array} bytes
 * @param {number} at
 */
export function unsigned(bytes, at) {
  let value = 0
  for (let shift = 1; ; shift *= 128) {
    const byte = bytes[at++]
    value += (byte & 0x7f) * shift
    if (byte < 0x80) return { value, next: at }
  }
}

/** @param {number} value */
export function unsignedBytes(value) {
  const bytes = []
  for (; value >= 0x80; value = Math.floor(value / 128)) bytes.push((value % 128) | 0x80)
  return [...bytes, value]
}

/** A signed LEB128 number that is not negative. @param {number} value */
export function signedBytes(value) {
  const bytes = unsignedBytes(value)
  const last = bytes[bytes.length - 1]
  return last < 0x40 ? bytes : [...bytes.slice(0, -1), last | 0x80, 0]
}

/** @typedef {{id: number, body: Uint8Array}} Section */

/**
 * The sections of a module, in order; their bodies are views.
 * @param {Uint8Array} module
 * @returns {Section[]}
 */
export function sectionsOf(module) {
  const sections = []
  for (let at = headLength; at < module.length; ) {
    const { value: size, next } = unsigned(module, at + 1)
    sections.push({ id: module[at], body: module.subarray(next, next + size) })
    at = next + size
  }
  return sections
}

/** @param {Section[]} sections @returns {Uint8Array<ArrayBuffer>} */
export function moduleOf(sections) {
  const head = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]
  const pieces = sections.flatMap(({ id, body }) => [[id, ...unsignedBytes(body.length)], body])
  return new Uint8Array(Buffer.concat([head, ...pieces].map((piece) => Buffer.from(piece))))
}
