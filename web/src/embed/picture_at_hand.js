// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {FallLine} from './element.js' */
/** @import {PictureCanvas} from '../panels/picture_canvas.js' */
/** @import {PictureTools} from '../panels/picture_tools.js' */

/**
 * The first picture of the page and what can be done to it by hand: zoomed, turned, its start moved; whether points of the data can be edited.
 * @param {FallLine} playground
 */
export function pictureAtHand(playground) {
  const panel = playground.renderRoot.querySelector('fall-line-pictures')
  const pictures = [...(panel?.shadowRoot?.querySelectorAll('fall-line-picture') ?? [])]
  const canvas = /** @type {PictureCanvas | null | undefined} */ (pictures[0])
  const tools = /** @type {PictureTools | null | undefined} */ (
    canvas?.renderRoot.querySelector('fall-line-picture-tools')
  )
  return {
    zoom: tools?.zoom?.possible ? tools.zoom : null,
    turns: tools?.turner?.possible === true,
    moves: canvas?.hand.held != null && !canvas.hand.edits,
    edits: pictures.some((picture) => /** @type {PictureCanvas} */ (picture).hand.edits),
  }
}
