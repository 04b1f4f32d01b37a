// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * The core's WebAssembly, from the file beside the script. In the one-file page, which can fetch nothing, the build
 * puts load_embedded.js in the place of this module.
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export async function loadCoreBinary() {
  const response = await fetch(new URL('fall-line.wasm', import.meta.url))
  if (!response.ok) throw new Error(`fall-line.wasm could not be loaded: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
