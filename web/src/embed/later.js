// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {FallLine} from './element.js' */

import { defineOnce } from '../panels/define_once.js'
import { laterElements } from '../panels/later.js'
import { connectDrop } from './drop.js'
import { connectKeyboard } from './keyboard.js'
import { connectPlace } from './place.js'
import { connectPrint } from './print.js'

/**
 * What can wait until the first picture is on the screen.
 * @param {FallLine} playground
 */
export function createLater(playground) {
  defineOnce(laterElements)
  const keyboard = connectKeyboard(playground)
  const drop = connectDrop(playground)
  const print = connectPrint(playground)
  const place = playground.state === null ? connectPlace(playground) : null
  return {
    showKeys: keyboard.showKeys,
    close() {
      keyboard.close()
      drop.close()
      print.close()
      place?.close()
    },
  }
}

/** @typedef {ReturnType<typeof createLater>} Later */
