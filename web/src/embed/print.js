// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {PictureCanvas} from '../panels/picture_canvas.js' */
/** @import {FallLine} from './element.js' */

import { defineOnce } from '../panels/define_once.js'
import { PrintedSettings } from '../panels/printed_settings.js'
import { printedPageStyles, printStyles } from './print.css.js'

/** Pixels of a picture to a CSS pixel, on paper. */
const printedDensity = 3

/**
 * @param {ParentNode} root
 * @returns {Element[]} all elements that have a shadow root, however deep
 */
const hostsIn = (root) =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...hostsIn(element.shadowRoot)] : [],
  )

/**
 * Makes the page ready for paper when the browser is about to print, and puts it back after: in the light theme, every
 * section open, the pictures drawn finer, with the settings as text.
 * @param {FallLine} playground
 */
export function connectPrint(playground) {
  defineOnce({ 'fall-line-printed': PrintedSettings })
  const sheet = printStyles.styleSheet
  const pageSheet = printedPageStyles.styleSheet
  if (pageSheet && playground.state === null)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, pageSheet]
  const settings = /** @type {PrintedSettings} */ (document.createElement('fall-line-printed'))

  /** @param {boolean} on */
  function turn(on) {
    playground.paper = on
    if (on) playground.layout = 'wide'
    else playground.measure()
    for (const host of [playground, ...hostsIn(playground.renderRoot)]) {
      const root = /** @type {ShadowRoot} */ (host.shadowRoot)
      const others = root.adoptedStyleSheets.filter((other) => other !== sheet)
      root.adoptedStyleSheets = on && sheet ? [...others, sheet] : others
      if (host.localName === 'fall-line-picture')
        /** @type {PictureCanvas} */ (host).density = on ? printedDensity : 0
    }
    if (!on) return settings.remove()
    Object.assign(settings, { session: playground.opened, link: playground.link() })
    playground.renderRoot.querySelector('.page')?.append(settings)
  }
  const begin = () => turn(true)
  const end = () => turn(false)
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  return {
    close() {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== pageSheet)
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    },
  }
}
