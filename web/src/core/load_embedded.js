// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {CoreFiles} from './load.js' */

import binary from '../../build/fall_line_core.wasm'

/**
 * The core's WebAssembly, from the page itself: the build writes it into the script.
 * @returns {Promise<CoreFiles>}
 */
export async function loadCore() {
  return { binary }
}
