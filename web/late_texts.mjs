// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * Moves texts that a first view does not read out of the data of one WebAssembly module into that of another one, which
 * shares its memory: in the first their bytes become zeros, which cost nothing when sent compressed; the second lays them
 * down when it is instantiated. (WebAssembly Core Specification, binary format, section 5.5: modules.)
 */

const dataSection = 11

/** Shorter texts are not worth the bytes that say where they go. */
const shortest = 24

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
function dataSegments(module) {
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
 * Where each text that ends in a zero byte stands within the segments, once for each place. The zeros at a segment's end
 * need not be in it: memory is 0 before.
 * @param {Uint8Array} module
 * @param {string[]} texts
 */
function placesOf(module, texts) {
  const haystack = Buffer.from(module.buffer, module.byteOffset, module.length)
  const places = new Map()
  for (const { address, start, length } of dataSegments(module)) {
    const data = haystack.subarray(start, start + length)
    for (const text of texts) {
      const wanted = Buffer.from(text)
      for (let at = data.indexOf(wanted); at >= 0; at = data.indexOf(wanted, at + 1)) {
        if ((data[at + wanted.length] ?? 0) !== 0) continue
        places.set(address + at, { address: address + at, start: start + at, length: wanted.length })
      }
    }
  }
  return [...places.values()].sort((one, other) => one.address - other.address)
}

/**
 * @param {Uint8Array} first  the module whose data hold the texts
 * @param {Uint8Array} rest  the module that is instantiated later with the first one's memory; it has no data of its own
 * @param {string[]} texts
 * @returns {{first: Uint8Array, rest: Uint8Array, moved: number}}  both modules anew, and how many bytes went over
 */
export function moveTexts(first, rest, texts) {
  const thinned = Uint8Array.from(first)
  const segments = []
  let moved = 0
  let end = 0
  for (const { address, start, length } of placesOf(
    first,
    texts.filter((text) => text.length >= shortest),
  )) {
    if (address < end) continue // within a text that has gone already
    segments.push([
      0,
      0x41,
      ...signedBytes(address),
      0x0b,
      ...unsignedBytes(length),
      ...first.subarray(start, start + length),
    ])
    thinned.fill(0, start, start + length)
    end = address + length
    moved += length
  }
  if (dataSegments(rest).length > 0) throw new Error('the second module has data of its own')
  const body = [...unsignedBytes(segments.length), ...segments.flat()]
  const section = [dataSection, ...unsignedBytes(body.length), ...body]
  return { first: thinned, rest: withSection(rest, section), moved }
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
