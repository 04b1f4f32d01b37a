// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { drawLoss, lossScene, lossStepAt } from './loss_picture.js'

/**
 * The loss picture on a canvas of its own, on which one can seek.
 *
 * @typedef {{width: number, height: number, theme: 'light' | 'dark', axis: import('./loss_series.js').Axis}} LossView
 *
 * @typedef {object} LossChart
 * @property {(snapshot: import('./snapshot.js').Snapshot, view: LossView) => string} update
 *   draws; returns a sentence on what the chart cannot show, empty when nothing
 * @property {() => void} destroy
 */

/** Style of the canvas, for the shadow root's style sheet. */
export const lossChartStyle =
  'canvas { display: block; width: 100%; height: 100%; cursor: ew-resize; touch-action: pan-y; }'

/**
 * @param {HTMLElement} container
 * @param {(step: number) => void} onSeek  a click or a drag over the chart
 * @returns {LossChart}
 */
export function createLossChart(container, onSeek) {
  const canvas = container.ownerDocument.createElement('canvas')
  container.append(canvas)
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'))
  /** @type {import('./loss_picture.js').LossScene | null} */
  let scene = null

  const seek = (/** @type {PointerEvent} */ event) => {
    if (scene) onSeek(lossStepAt(scene, event.clientX - canvas.getBoundingClientRect().left))
  }
  canvas.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    canvas.setPointerCapture(event.pointerId)
    seek(event)
  })
  canvas.addEventListener('pointermove', (event) => {
    if (canvas.hasPointerCapture(event.pointerId)) seek(event)
  })

  return {
    update(snapshot, view) {
      const ratio = window.devicePixelRatio || 1
      canvas.width = Math.round(view.width * ratio)
      canvas.height = Math.round(view.height * ratio)
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      scene = lossScene(snapshot, view)
      drawLoss(context, scene)
      return scene.note
    },
    destroy: () => canvas.remove(),
  }
}
