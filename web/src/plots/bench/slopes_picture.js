// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {BenchFacts} from './facts.js' */
/** @import {ChartView} from './chart_frame.js' */

import { clipTo } from '../layers/cased.js'
import { valueRange } from '../value_range.js'
import { chartFrame, drawChartFrame } from './chart_frame.js'
import { slopeColours } from './slope_colours.js'

/**
 * Actual slopes and their estimates over a range, as × and +; below, on their own scale, how far they are apart.
 * @typedef {ReturnType<typeof slopesScene>} SlopesScene
 */

const arm = 4.5
/** The part of the height that the slopes themselves have. */
const share = 0.6

/** @param {BenchFacts} facts @param {ChartView} view */
export function slopesScene({ compared, domain, variable }, view) {
  const { bench, height } = view
  const { places, exact, estimate } = compared
  const differences = estimate.map((slope, i) => slope - exact[i])
  const margin = (domain[1] - domain[0]) * 0.03
  const across = { range: [domain[0] - margin, domain[1] + margin], name: variable, symbol: true }
  const upper = chartFrame(view, {
    x: across,
    y: { range: valueRange([...exact, ...estimate]), name: bench.slopes.axis },
    bottom: height * share,
    xTexts: false,
  })
  const lower = chartFrame(view, {
    x: across,
    y: { range: rangeWithZero(differences), name: bench.slopes.differences },
    top: height * share,
  })
  /** @param {import('./chart_frame.js').ChartFrame} frame @param {Float64Array} values */
  const marks = (frame, values) =>
    Array.from(values, (value, i) => ({ x: frame.x.toPixel(places[i]), y: frame.y.toPixel(value) })).filter(
      ({ y }) => Number.isFinite(y),
    )
  return {
    upper,
    lower,
    colours: slopeColours[view.theme],
    exact: marks(upper, exact),
    estimates: marks(upper, estimate),
    differences: marks(lower, differences),
    zero: lower.y.toPixel(0),
  }
}

/** Room for all differences and for 0, from which they stand out. @param {Float64Array} differences */
function rangeWithZero(differences) {
  const known = Array.from(differences).filter(Number.isFinite)
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)]
  const margin = (high - low) * 0.12 || 1
  return [low === 0 ? -margin / 2 : low - margin, high === 0 ? margin / 2 : high + margin]
}

/** @param {import('../snapshot.js').Context} context @param {SlopesScene} scene */
export function drawSlopes(context, { upper, lower, colours, exact, estimates, differences, zero }) {
  drawChartFrame(context, upper)
  drawChartFrame(context, lower)
  context.save()
  clipTo(context, { ...upper.box, top: upper.box.top - arm, bottom: upper.box.bottom + arm })
  context.lineWidth = 2
  context.strokeStyle = colours.actual
  context.beginPath()
  for (const { x, y } of exact) {
    for (const turn of [1, -1]) {
      context.moveTo(x - arm, y - turn * arm)
      context.lineTo(x + arm, y + turn * arm)
    }
  }
  context.stroke()
  context.strokeStyle = colours.estimate
  context.beginPath()
  for (const { x, y } of estimates) {
    context.moveTo(x - arm - 1.5, y)
    context.lineTo(x + arm + 1.5, y)
    context.moveTo(x, y - arm - 1.5)
    context.lineTo(x, y + arm + 1.5)
  }
  context.stroke()
  context.restore()

  context.save()
  clipTo(context, { ...lower.box, top: lower.box.top - 4, bottom: lower.box.bottom + 4 })
  context.strokeStyle = lower.theme.soft
  context.lineWidth = 1
  context.beginPath()
  context.moveTo(lower.box.left, zero)
  context.lineTo(lower.box.right, zero)
  context.stroke()
  context.strokeStyle = context.fillStyle = colours.estimate
  context.lineWidth = 1.5
  for (const { x, y } of differences) {
    context.beginPath()
    context.moveTo(x, zero)
    context.lineTo(x, y)
    context.stroke()
    context.beginPath()
    context.arc(x, y, 3, 0, 2 * Math.PI)
    context.fill()
  }
  context.restore()
}
