// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {FallLine} from './element.js' */

import { laterElements } from '../panels/later.js'
import { connectKeyboard } from './keyboard.js'
import { defineOnce } from './register.js'

/**
 * What can wait until the first picture is on the screen.
 * @param {FallLine} playground
 */
export function createLater(playground) {
  defineOnce(laterElements)
  return connectKeyboard(playground)
}

/** @typedef {ReturnType<typeof createLater>} Later */
