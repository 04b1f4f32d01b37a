// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// The least page with a picture: one canvas, one line.
const canvas = Object.assign(document.createElement('canvas'), { width: 800, height: 600 })
document.body.append(canvas)
const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'))
context.lineWidth = 40
context.moveTo(0, 0)
context.lineTo(800, 600)
context.stroke()
