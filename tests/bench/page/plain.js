// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// The least page with a picture: one canvas, and lines of many colours on it.
const canvas = Object.assign(document.createElement('canvas'), { width: 800, height: 600 })
document.body.append(canvas)
const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'))
context.lineWidth = 20
for (let hue = 0; hue < 360; hue += 6) {
  context.strokeStyle = `hsl(${hue} 60% 50%)`
  context.beginPath()
  context.moveTo(0, 0)
  context.lineTo(800, hue * 2)
  context.stroke()
}
