// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {ErrorCurve} from './facts.js' */
/** @import {ChartView} from './chart_frame.js' */

import { textFont } from '../fonts.js'
import { clipTo } from '../layers/cased.js'
import { chartFrame, drawChartFrame } from './chart_frame.js'
import { slopeColours } from './slope_colours.js'

/**
 * The error of the quotients against their distance, both axes logarithmic: measured, in theory, the least of both, and
 * the distance that is set.
 * @typedef {ReturnType<typeof errorScene>} ErrorScene
 */

/** Exponents that the axis of errors always shows. */
const least = -14
const most = 0

/**
 * @param {readonly ErrorCurve[]} curves
 * @param {{h: number, chosen: string}} set
 * @param {ChartView} view
 */
export function errorScene(curves, { h, chosen }, view) {
  const exponents = curves.flatMap(({ errors }) =>
    Array.from(errors, Math.log10).filter((exponent) => Number.isFinite(exponent)),
  )
  const distances = curves[0].distances
  const frame = chartFrame(view, {
    x: {
      range: [Math.log10(distances[0]), Math.log10(distances[distances.length - 1])],
      name: 'h',
      symbol: true,
      powers: true,
    },
    y: {
      range: [
        Math.max(-20, Math.min(least, ...exponents) - 0.5),
        Math.min(20, Math.max(most, ...exponents) + 0.5),
      ],
      name: view.bench.errors.axis,
      powers: true,
    },
  })
  const across = (/** @type {number} */ distance) => frame.x.toPixel(Math.log10(distance))
  const up = (/** @type {number} */ error) => frame.y.toPixel(Math.log10(error))
  return {
    ...frame,
    colours: slopeColours[view.theme],
    curves: curves.map((curve) => {
      const lowest = leastError(curve)
      // Where all are equal none is the least.
      const isLeast = curve.errors.some((error) => error !== lowest?.error && Number.isFinite(error))
      const { best } = curve.theory
      return {
        isChosen: curve.id === chosen,
        // Where there is no error at all, a logarithmic axis has its end.
        measured: Array.from(curve.errors, (error, i) => ({
          x: across(curve.distances[i]),
          y: error === 0 ? frame.box.bottom : up(error),
          isZero: error === 0,
        })).filter(({ y }) => Number.isFinite(y)),
        theory: theoryLine(curve, across, up),
        found:
          lowest && isLeast
            ? { x: across(lowest.distance), y: Math.min(up(lowest.error), frame.box.bottom) }
            : null,
        valley: best > 0 && Number.isFinite(best) ? across(best) : null,
      }
    }),
    set: across(h),
    setText: 'h',
  }
}

/**
 * The distance with the least error that is measured; of several equals the largest. Null where there is none.
 * @param {ErrorCurve} curve
 */
export function leastError({ distances, errors }) {
  let best = -1
  errors.forEach((error, i) => {
    if (Number.isFinite(error) && (best < 0 || error <= errors[best])) best = i
  })
  return best < 0 ? null : { distance: distances[best], error: errors[best] }
}

/**
 * @param {ErrorCurve} curve
 * @param {(distance: number) => number} across
 * @param {(error: number) => number} up
 */
function theoryLine({ distances, theory: { order, truncation, rounding } }, across, up) {
  const line = Array.from(distances, (h) => ({ x: across(h), y: up(truncation * h ** order + rounding / h) }))
  return line.every(({ y }) => Number.isFinite(y)) ? line : []
}

/** The distance under a pixel, with two digits. @param {ErrorScene} scene @param {number} px */
export function distanceAt({ x, box }, px) {
  const inside = Math.max(box.left, Math.min(box.right, px))
  return Number((10 ** x.toValue(inside)).toPrecision(2))
}

/** @param {import('../snapshot.js').Context} context @param {ErrorScene} scene */
export function drawErrors(context, scene) {
  const { theme, box, colours, curves, set, setText } = scene
  drawChartFrame(context, scene)
  context.save()
  clipTo(context, { ...box, top: box.top - 3, bottom: box.bottom + 3, right: box.right + 8 })
  for (const curve of curves) if (!curve.isChosen) drawMeasured(context, curve, theme.soft, 0.6)
  for (const curve of curves) {
    if (!curve.isChosen) continue
    drawTheory(context, scene, curve)
    drawMeasured(context, curve, colours.estimate, 1)
    drawFound(context, scene, curve)
  }
  context.strokeStyle = colours.actual
  context.lineWidth = 2
  context.beginPath()
  context.moveTo(set, box.top)
  context.lineTo(set, box.bottom)
  context.stroke()
  context.restore()
  context.save()
  context.fillStyle = colours.actual
  context.font = textFont(12, 600)
  context.textAlign = 'center'
  context.fillText(setText, set, box.top - 6)
  context.restore()
}

/**
 * @param {import('../snapshot.js').Context} context
 * @param {ErrorScene['curves'][number]} curve
 * @param {string} colour
 * @param {number} strength
 */
function drawMeasured(context, { measured }, colour, strength) {
  context.globalAlpha = strength
  context.strokeStyle = context.fillStyle = colour
  context.lineWidth = 1 + strength
  context.lineJoin = 'round'
  context.beginPath()
  measured.forEach(({ x, y }, i) => {
    if (i === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
  })
  context.stroke()
  context.beginPath()
  for (const { x, y, isZero } of measured) if (isZero) triangle(context, x, y)
  context.fill()
  context.globalAlpha = 1
}

/** @param {import('../snapshot.js').Context} context @param {number} x @param {number} y */
function triangle(context, x, y) {
  context.moveTo(x - 3.5, y - 6)
  context.lineTo(x + 3.5, y - 6)
  context.lineTo(x, y)
  context.closePath()
}

/**
 * @param {import('../snapshot.js').Context} context
 * @param {ErrorScene} scene
 * @param {ErrorScene['curves'][number]} curve
 */
function drawTheory(context, { theme, box }, { theory, valley }) {
  context.strokeStyle = theme.ink
  context.lineWidth = 1.2
  context.setLineDash([2, 4])
  context.beginPath()
  theory.forEach(({ x, y }, i) => {
    if (i === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
  })
  if (valley !== null) {
    context.moveTo(valley, box.top)
    context.lineTo(valley, box.bottom)
  }
  context.stroke()
  context.setLineDash([])
}

/**
 * @param {import('../snapshot.js').Context} context
 * @param {ErrorScene} scene
 * @param {ErrorScene['curves'][number]} curve
 */
function drawFound(context, { theme, colours }, { found }) {
  if (!found) return
  context.beginPath()
  context.arc(found.x, found.y - 4, 5.5, 0, 2 * Math.PI)
  context.fillStyle = theme.card
  context.fill()
  context.strokeStyle = colours.estimate
  context.lineWidth = 2
  context.stroke()
}
