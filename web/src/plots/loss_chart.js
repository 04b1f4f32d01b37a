// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { drawLoss, lossScene, lossStepAt } from './loss_picture.js'

/**
 * The loss picture on a canvas of its own, on which one can seek.
 *
 * @typedef {{width: number, height: number, theme: 'light' | 'dark', axis: import('./loss_series.js').Axis,
 *   race?: import('./race_loss_picture.js').RaceLoss | null, against?: import('./against.js').Against}} LossView
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
 * @param {(step: number | null) => void} onGlance  the pointer passes over it, or leaves
 * @returns {LossChart}
 */
export function createLossChart(container, onSeek, onGlance) {
  const canvas = container.ownerDocument.createElement('canvas')
  container.append(canvas)
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'))
  /** @type {((px: number) => number) | null} */
  let stepAt = null

  /** @param {PointerEvent} event @param {(step: number) => void} act */
  const at = (event, act) => {
    if (stepAt) act(stepAt(event.clientX - canvas.getBoundingClientRect().left))
  }
  canvas.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    canvas.setPointerCapture(event.pointerId)
    at(event, onSeek)
  })
  canvas.addEventListener('pointermove', (event) => {
    if (canvas.hasPointerCapture(event.pointerId)) at(event, onSeek)
    else if (event.pointerType !== 'touch') at(event, onGlance)
  })
  canvas.addEventListener('pointerleave', () => onGlance(null))

  return {
    update(snapshot, view) {
      const ratio = window.devicePixelRatio || 1
      const [columns, rows] = [Math.round(view.width * ratio), Math.round(view.height * ratio)]
      if (canvas.width !== columns) canvas.width = columns
      if (canvas.height !== rows) canvas.height = rows
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      context.clearRect(0, 0, view.width, view.height)
      const { race } = view
      if (race) {
        const scene = race.scene(snapshot, view)
        race.draw(context, scene)
        stepAt = scene.stepAt
        return scene.note
      }
      const scene = lossScene(snapshot, view)
      drawLoss(context, scene)
      stepAt = (px) => lossStepAt(scene, px)
      return scene.note
    },
    destroy: () => canvas.remove(),
  }
}
