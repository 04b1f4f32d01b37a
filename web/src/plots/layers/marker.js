// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// Corners, and how far the first is turned from pointing right, in quarter turns. A cross is a star with four arms.
const SHAPES = { square: [4, 0.5], diamond: [4, 0], triangle: [3, -1], pentagon: [5, -1], cross: [4, 0.5] }
const ARM = 0.42

/**
 * Adds a run's marker to the current path; all have about the same area.
 * @param {import('../snapshot.js').Context} context
 * @param {import('../run_colours.js').Marker} marker
 * @param {number} x @param {number} y @param {number} radius
 */
export function traceMarker(context, marker, x, y, radius) {
  if (marker === 'circle') {
    context.moveTo(x + radius, y)
    context.arc(x, y, radius, 0, 2 * Math.PI)
    return
  }
  const [corners, turned] = SHAPES[marker]
  for (let i = 0; i < corners; i++) {
    const angle = (turned * Math.PI) / 2 + (2 * Math.PI * i) / corners
    // An arm of the cross ends in two corners; where it meets the next one there is a third.
    const bends = marker === 'cross' ? [-ARM, ARM, Math.PI / 4] : [0]
    bends.forEach((bend, j) => {
      const far = 1.25 * radius * (j === 2 ? 0.55 : 1)
      const [px, py] = [x + far * Math.cos(angle + bend), y + far * Math.sin(angle + bend)]
      if (i + j === 0) context.moveTo(px, py)
      else context.lineTo(px, py)
    })
  }
  context.closePath()
}
