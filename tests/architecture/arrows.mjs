// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * The files below a directory of the project whose names match, with their texts.
 * @param {string} directory
 * @param {RegExp} pattern
 * @returns {Promise<{path: string, text: string}[]>} paths are relative to the directory, with / between their parts
 */
export async function filesBelow(directory, pattern) {
  const top = join(root, directory)
  const files = []
  /** @param {string} at */
  async function walk(at) {
    for (const entry of await readdir(at, { withFileTypes: true })) {
      const path = join(at, entry.name)
      if (entry.isDirectory()) await walk(path)
      else if (pattern.test(entry.name)) {
        files.push({ path: relative(top, path).split(sep).join('/'), text: await readFile(path, 'utf8') })
      }
    }
  }
  await walk(top)
  return files
}

/**
 * All that each room may look at: what it names, and all that those may look at.
 * @param {Readonly<Record<string, readonly string[]>>} below
 * @returns {Map<string, Set<string>>}
 */
export function reachable(below) {
  const found = new Map()
  /** @param {string} room */
  function reach(room) {
    if (found.has(room)) return found.get(room)
    const rooms = new Set()
    found.set(room, rooms)
    for (const next of below[room] ?? []) {
      rooms.add(next)
      for (const further of reach(next)) rooms.add(further)
    }
    return rooms
  }
  for (const room of Object.keys(below)) reach(room)
  return found
}

/**
 * A C++ or JavaScript text with its comments blanked out. Texts in quotes are kept, whatever they look like.
 * @param {string} text
 */
export function withoutComments(text) {
  const parts = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g
  return text.replace(parts, (part) => (/^\/[/*]/.test(part) ? ' ' : part))
}
