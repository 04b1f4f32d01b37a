// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

const SPACING = 8

/**
 * Covers a region where the function has no value with quiet diagonals.
 * @param {import('../snapshot.js').Context} context
 * @param {import('../clip.js').Box} box that holds the region
 * @param {import('../theme.js').Theme} theme
 * @param {() => void} trace adds the region's rings to the current path
 */
export function hatch(context, box, theme, trace) {
  context.save()
  context.beginPath()
  trace()
  context.fillStyle = theme.undefinedTint
  context.fill('evenodd')
  context.strokeStyle = theme.soft
  context.globalAlpha = 0.6
  context.lineWidth = 1
  context.stroke()
  context.globalAlpha = 1
  context.clip('evenodd')
  const height = box.bottom - box.top
  context.beginPath()
  for (let x = box.left - height; x < box.right; x += SPACING) {
    context.moveTo(x, box.bottom)
    context.lineTo(x + height, box.top)
  }
  context.strokeStyle = theme.undefinedHatch
  context.stroke()
  context.restore()
}
