// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * Moves data that a first view does not touch, above all texts and tables, out of one WebAssembly module into another one
 * that shares its memory: in the first their bytes become zeros, which cost nothing when sent compressed; the second lays
 * them down when it is instantiated. (WebAssembly Core Specification, binary format, section 5.5: modules.)
 */

const dataSection = 11

/** Shorter stretches are not worth the bytes that say where they go. */
const shortest = 16

/**
 * An unsigned LEB128 number at an offset, and the offset behind it.
 * @param {Uint8Array} bytes
 * @param {number} at
 */
function unsigned(bytes, at) {
  let value = 0
  for (let shift = 1; ; shift *= 128) {
    const byte = bytes[at++]
    value += (byte & 0x7f) * shift
    if (byte < 0x80) return { value, next: at }
  }
}

/** @param {number} value */
function unsignedBytes(value) {
  const bytes = []
  for (; value >= 0x80; value = Math.floor(value / 128)) bytes.push((value % 128) | 0x80)
  return [...bytes, value]
}

/** A signed LEB128 number that is not negative. @param {number} value */
function signedBytes(value) {
  const bytes = unsignedBytes(value)
  const last = bytes[bytes.length - 1]
  return last < 0x40 ? bytes : [...bytes.slice(0, -1), last | 0x80, 0]
}

/**
 * The active data segments of a module: where in the file each lies, and where in memory it goes.
 * @param {Uint8Array} module
 */
export function dataSegments(module) {
  const segments = []
  for (let at = 8; at < module.length; ) {
    const id = module[at]
    const { value: size, next: body } = unsigned(module, at + 1)
    at = body + size
    if (id !== dataSection) continue
    let { value: count, next } = unsigned(module, body)
    for (; count > 0; count -= 1) {
      if (module[next] !== 0 || module[next + 1] !== 0x41)
        throw new Error('a data segment is not a plain active one')
      const address = unsigned(module, next + 2)
      const length = unsigned(module, address.next + 1) // behind the expression's end
      segments.push({ address: address.value, start: length.next, length: length.value })
      next = length.next + length.value
    }
  }
  return segments
}

/**
 * The stretches of a segment that are not touched, as offsets in it.
 * @param {{address: number, length: number}} segment
 * @param {(address: number) => boolean} isTouched
 */
function* untouched({ address, length }, isTouched) {
  for (let from = 0; from < length; from += 1) {
    let to = from
    while (to < length && !isTouched(address + to)) to += 1
    if (to - from >= shortest) yield { from, to }
    from = to
  }
}

/**
 * @param {Uint8Array} first  the module that holds the data
 * @param {Uint8Array} rest  the module that is instantiated later with the first one's memory; it has no data of its own
 * @param {(address: number) => boolean} isTouched  by a first view
 * @returns {{first: Uint8Array, rest: Uint8Array}}  both modules anew
 */
export function moveData(first, rest, isTouched) {
  const thinned = Uint8Array.from(first)
  const moved = []
  for (const segment of dataSegments(first)) {
    for (const { from, to } of untouched(segment, isTouched)) {
      const bytes = first.subarray(segment.start + from, segment.start + to)
      const address = signedBytes(segment.address + from)
      moved.push([0, 0x41, ...address, 0x0b, ...unsignedBytes(bytes.length), ...bytes])
      thinned.fill(0, segment.start + from, segment.start + to)
    }
  }
  if (dataSegments(rest).length > 0) throw new Error('the second module has data of its own')
  const body = [...unsignedBytes(moved.length), ...moved.flat()]
  return { first: thinned, rest: withSection(rest, [dataSection, ...unsignedBytes(body.length), ...body]) }
}

/** Puts the data section behind the code, where it has to stand. @param {Uint8Array} module @param {number[]} section */
function withSection(module, section) {
  let end = 8
  for (let at = 8; at < module.length; ) {
    const { value: size, next: body } = unsigned(module, at + 1)
    const isCustom = module[at] === 0
    at = body + size
    if (!isCustom) end = at
  }
  return Uint8Array.from([...module.subarray(0, end), ...section, ...module.subarray(end)])
}
