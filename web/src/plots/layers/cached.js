// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { clipTo } from './cased.js'

/**
 * Ground that stays the same while a run plays.
 * @typedef {object} Ground
 * @property {import('../plot_cache.js').PlotCache | undefined} cache
 * @property {object} owner the data it shows
 * @property {string} key under which circumstances
 * @property {number} pixelRatio
 * @property {import('../clip.js').Box | null} [onto] where the former drawing goes while the frame shows another part of the
 *   ground than has been computed
 */

/**
 * Draws ground from a finished drawing where one can be kept, else paints it.
 * @param {import('../snapshot.js').Context} context
 * @param {Ground} ground
 * @param {import('../clip.js').Box} box that holds all of it, on whole device pixels
 * @param {(context: import('../snapshot.js').Context) => void} paint
 */
export function drawGround(context, { cache, owner, key, pixelRatio, onto }, box, paint) {
  const former = onto && cache?.former(owner)
  if (former) {
    context.save()
    clipTo(context, box)
    context.drawImage(former, onto.left, onto.top, onto.right - onto.left, onto.bottom - onto.top)
    context.restore()
    return
  }
  const size = { width: box.right - box.left, height: box.bottom - box.top, pixelRatio }
  const surface = cache?.surface(owner, key, size, (own) => {
    own.translate(-box.left, -box.top)
    paint(own)
  })
  if (surface) context.drawImage(surface, box.left, box.top, size.width, size.height)
  else paint(context)
}

/**
 * @param {readonly number[]} pixels
 * @returns {string} the same for places that look the same
 */
export function digest(pixels) {
  return pixels.map((pixel) => pixel.toFixed(2)).join(' ')
}
