// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { moduleOf, sectionIds, sectionsOf, signedBytes, unsigned, unsignedBytes } from './wasm_module.mjs'

/** @import {Section} from './wasm_module.mjs' */

/** Shorter stretches are not worth the bytes that say where they go. */
const shortest = 16

/** What an active segment of the only memory begins with; its address and `end` follow. */
const [activeSegment, constant, end] = [0x00, 0x41, 0x0b]

/**
 * The data of a module by where they go in memory; `bytes` are views.
 * @param {Uint8Array} module
 * @returns {{address: number, bytes: Uint8Array}[]}
 */
export function dataOf(module) {
  const body = sectionsOf(module).find(({ id }) => id === sectionIds.data)?.body
  if (!body) return []
  let { value: count, next } = unsigned(body, 0)
  const data = []
  for (; count > 0; count -= 1) {
    if (body[next] !== activeSegment || body[next + 1] !== constant)
      throw new Error('a data segment is not a plain active one')
    const address = unsigned(body, next + 2)
    const length = unsigned(body, address.next + 1) // behind `end`
    next = length.next + length.value
    data.push({ address: address.value, bytes: body.subarray(length.next, next) })
  }
  return data
}

/** @param {{address: number, bytes: Uint8Array}[]} data @returns {Section} */
export function dataSection(data) {
  const segments = data.flatMap(({ address, bytes }) => {
    const head = [activeSegment, constant, ...signedBytes(address), end, ...unsignedBytes(bytes.length)]
    return [...head, ...bytes]
  })
  return { id: sectionIds.data, body: Uint8Array.from([...unsignedBytes(data.length), ...segments]) }
}

/**
 * Moves data that a first view does not touch, above all texts and tables, out of one module into another one that shares
 * its memory: in the first their bytes become zeros, the second lays them down when it is instantiated.
 * @param {Uint8Array} first  the module that holds the data
 * @param {Uint8Array} rest  the module that is instantiated later with the first one's memory; it has no data of its own
 * @param {(address: number) => boolean} comesLater  whether a first view does without what stands at an address
 * @returns {{first: Uint8Array, rest: Uint8Array}}  both modules anew
 */
export function moveData(first, rest, comesLater) {
  if (dataOf(rest).length > 0) throw new Error('the second module has data of its own')
  const thinned = Uint8Array.from(first)
  const moved = []
  for (const { address, bytes } of dataOf(thinned)) {
    for (let from = 0; from < bytes.length; from += 1) {
      let to = from
      while (to < bytes.length && comesLater(address + to)) to += 1
      if (to - from >= shortest) {
        moved.push({ address: address + from, bytes: bytes.slice(from, to) })
        bytes.fill(0, from, to)
      }
      from = to
    }
  }
  // Behind the code, where data have to stand.
  const sections = sectionsOf(rest)
  const isCustom = (/** @type {Section} */ { id }) => id === sectionIds.custom
  const [ours, custom] = [sections.filter((section) => !isCustom(section)), sections.filter(isCustom)]
  return { first: thinned, rest: moduleOf([...ours, dataSection(moved), ...custom]) }
}
