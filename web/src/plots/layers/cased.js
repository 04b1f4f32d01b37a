// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * A stroke with a border that keeps it apart from any ground.
 * @param {import('../snapshot.js').Context} context
 * @param {() => void} trace adds to the current path
 * @param {{colour: string, casing: string, width: number, border: number, dash?: readonly number[]}} style
 */
export function strokeCased(context, trace, { colour, casing, width, border, dash = [] }) {
  context.lineJoin = 'round'
  context.lineCap = 'round'
  context.beginPath()
  trace()
  context.setLineDash([])
  context.strokeStyle = casing
  context.lineWidth = width + 2 * border
  context.stroke()
  context.lineCap = dash.length > 0 ? 'butt' : 'round'
  context.setLineDash([...dash])
  context.strokeStyle = colour
  context.lineWidth = width
  context.stroke()
  context.setLineDash([])
}

/**
 * Adds lines x0, y0, x1, y1, ... to the current path.
 * @param {import('../snapshot.js').Context} context
 * @param {readonly ArrayLike<number>[]} lines
 */
export function traceLines(context, lines) {
  for (const line of lines) {
    context.moveTo(line[0], line[1])
    for (let i = 2; i < line.length; i += 2) context.lineTo(line[i], line[i + 1])
  }
}

/**
 * Limits drawing to a box until the context is restored.
 * @param {import('../snapshot.js').Context} context
 * @param {import('../clip.js').Box} box
 */
export function clipTo(context, { left, top, right, bottom }) {
  context.beginPath()
  context.rect(left, top, right - left, bottom - top)
  context.clip()
}
