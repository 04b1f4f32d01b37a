// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { moduleOf, sectionIds, sectionsOf, unsigned, unsignedBytes } from './wasm_module.mjs'

/** The module that wasm-split's first part imports a function from for each one that the second part brings. */
const placeholders = 'placeholder'

const functionKind = 0

/**
 * Lets the placeholders of one type have one name, so that Binaryen's duplicate-import-elimination makes them one: each
 * says the same, that its function is not there yet. In their hundreds they were 2 kB of a first view.
 * @param {Uint8Array} module
 */
export function sharePlaceholders(module) {
  return moduleOf(
    sectionsOf(module).map(({ id, body }) => ({
      id,
      body: id === sectionIds.imports ? renamed(body) : body,
    })),
  )
}

/** @param {Uint8Array} body of the section of imports */
function renamed(body) {
  let { value: count, next } = unsigned(body, 0)
  const kept = [...unsignedBytes(count)]
  for (; count > 0; count -= 1) {
    const begin = next
    const from = nameAt(body, begin)
    const name = nameAt(body, from.next)
    const kind = body[name.next]
    const facts = unsigned(body, name.next + 1)
    if (kind === functionKind && from.text === placeholders) {
      const shared = Buffer.from(`type ${facts.value}`)
      kept.push(
        ...body.subarray(begin, from.next),
        shared.length,
        ...shared,
        ...body.subarray(name.next, facts.next),
      )
      next = facts.next
    } else {
      next = endOfImport(body, name.next)
      kept.push(...body.subarray(begin, next))
    }
  }
  return Uint8Array.from(kept)
}

/** @param {Uint8Array} body @param {number} at */
function nameAt(body, at) {
  const { value: length, next } = unsigned(body, at)
  return { text: Buffer.from(body.subarray(next, next + length)).toString(), next: next + length }
}

/**
 * The offset behind what an import says of its kind: the type of a function; of a table first what it holds; of a table or a
 * memory the limits; of a global its type and whether it changes.
 * @param {Uint8Array} body
 * @param {number} at
 */
function endOfImport(body, at) {
  const [table, memory] = [1, 2]
  const kind = body[at]
  if (kind === functionKind) return unsigned(body, at + 1).next
  if (kind !== table && kind !== memory) return at + 3
  const limits = at + (kind === table ? 2 : 1)
  const least = unsigned(body, limits + 1).next
  return body[limits] & 1 ? unsigned(body, least).next : least
}
