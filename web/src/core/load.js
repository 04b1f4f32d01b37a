// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import firstCatalogue from 'fall-line:first-catalogue'

/** @typedef {{binary: BufferSource, loadRest?: () => Promise<BufferSource>, firstCatalogue?: object}} CoreFiles */

/**
 * The core's WebAssembly, from the files beside the script: the part that a first view needs, what there is to
 * choose from in it, and how to get the rest. In the one-file page, which can fetch nothing, the build puts load_embedded.js
 * in the place of this module.
 * @returns {Promise<CoreFiles>}
 */
export async function loadCore() {
  const binary = await load('fall-line.wasm')
  return { binary, loadRest: () => load('fall-line-rest.wasm'), firstCatalogue }
}

/** @param {string} name */
async function load(name) {
  const response = await fetch(new URL(name, import.meta.url))
  if (!response.ok) throw new Error(`${name} could not be loaded: ${response.status}`)
  return response.arrayBuffer()
}
