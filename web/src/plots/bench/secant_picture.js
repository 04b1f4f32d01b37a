// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {BenchFacts} from './facts.js' */
/** @import {ChartView} from './chart_frame.js' */

import { clippedSegment, isInside } from '../clip.js'
import { variableFont } from '../fonts.js'
import { clipTo, strokeCased, traceLines } from '../layers/cased.js'
import { hatch } from '../layers/hatch.js'
import { brokenLine, missingSpans } from '../sampled_curve.js'
import { valueRange } from '../value_range.js'
import { chartFrame, drawChartFrame } from './chart_frame.js'
import { slopeColours } from './slope_colours.js'

/**
 * A curve with its tangent at a point, the secant that a difference quotient takes for it, and the quotient's rise and run.
 * @typedef {ReturnType<typeof secantScene>} SecantScene
 */

const handle = 6
const reach = 16
/** Pixels from which on rise and run have room for their names. */
const named = { run: 26, rise: 20 }

/** @param {BenchFacts} facts @param {ChartView} view */
export function secantScene(facts, view) {
  const { curve, chosen, domain, variable, x, value, slope } = facts
  const inDomain = chosen.points.filter((point) => point.x >= domain[0] && point.x <= domain[1])
  const frame = chartFrame(view, {
    x: { range: domain, name: variable, symbol: true },
    y: {
      range: valueRange(curve.y, { include: [value, ...inDomain.map(({ y }) => y)] }),
      name: `f(${variable})`,
      symbol: true,
    },
  })
  const toPixel = (/** @type {{x: number, y: number}} */ point) => ({
    x: frame.x.toPixel(point.x),
    y: frame.y.toPixel(point.y),
  })
  const points = chosen.points.map(toPixel)
  const isWhole = points.every(({ y }) => Number.isFinite(y))
  const [from, to] = points
  return {
    ...frame,
    colours: slopeColours[view.theme],
    lines: brokenLine(curve, frame),
    gaps: missingSpans(curve, frame.x),
    here: toPixel({ x, y: value }),
    points,
    tangent: lineThrough(frame, { x, y: value }, slope),
    secant: isWhole ? lineThrough(frame, chosen.points[0], chosen.slope) : null,
    corner: isWhole ? { x: to.x, y: from.y } : null,
    runText: chosen.points.length > 0 && chosen.points[0].x < x && chosen.points[1].x > x ? '2h' : 'h',
  }
}

/**
 * @param {import('./chart_frame.js').ChartFrame} frame
 * @param {{x: number, y: number}} through
 * @param {number} slope
 */
function lineThrough({ box, x, y }, through, slope) {
  const [px, py] = [x.toPixel(through.x), y.toPixel(through.y)]
  const steepness = (slope * y.slope) / x.slope
  if (!Number.isFinite(px + py + steepness)) return null
  const far = 2 * (box.right - box.left + box.bottom - box.top) + Math.abs(px)
  const share = far / Math.hypot(1, steepness)
  return clippedSegment(px - share, py - share * steepness, px + share, py + share * steepness, box)
}

/**
 * What of the picture a pointer takes hold of: the point, or an end of the quotient's distance.
 * @param {SecantScene} scene
 * @param {number} px
 * @param {number} py
 * @returns {'x' | 'h' | null}
 */
export function secantGrip({ here, points, box }, px, py) {
  const near = (/** @type {{x: number, y: number}} */ point) =>
    Math.hypot(point.x - px, point.y - py) <= reach
  const ends = points.filter((point) => Math.abs(point.x - here.x) > 1)
  const end = ends.find(near)
  const isCloser = end && Math.hypot(end.x - px, end.y - py) < Math.hypot(here.x - px, here.y - py)
  if (isCloser) return 'h'
  return isInside(box, px, py) ? 'x' : null
}

/** @param {import('../snapshot.js').Context} context @param {SecantScene} scene */
export function drawSecant(context, scene) {
  const { theme, box, colours, lines, gaps, here, points, tangent, secant } = scene
  drawChartFrame(context, scene)
  context.save()
  clipTo(context, box)
  for (const { from, to } of gaps)
    hatch(context, box, theme, () => context.rect(from, box.top, to - from, box.bottom - box.top))
  context.beginPath()
  traceLines(context, lines)
  context.lineJoin = 'round'
  context.strokeStyle = theme.ink
  context.lineWidth = 2
  context.stroke()
  drawQuotient(context, scene)
  if (tangent) {
    const style = { colour: colours.actual, casing: theme.card, border: 1.5, width: 2.5 }
    strokeCased(context, () => traceLines(context, [tangent]), style)
  }
  if (secant) {
    // Without a casing, so that the tangent is seen between the dashes where both are one.
    context.beginPath()
    traceLines(context, [secant])
    context.setLineDash([8, 7])
    context.strokeStyle = colours.estimate
    context.lineWidth = 2.5
    context.stroke()
    context.setLineDash([])
  }
  context.restore()
  context.save()
  for (const point of points)
    if (isInside(box, point.x, point.y, 1)) dot(context, point, colours.estimate, theme.card)
  if (isInside(box, here.x, here.y, 1)) dot(context, here, colours.actual, theme.card)
  context.restore()
}

/**
 * Run and rise, each with its name where there is room.
 * @param {import('../snapshot.js').Context} context
 * @param {SecantScene} scene
 */
function drawQuotient(context, { theme, box, points: [from, to], corner, runText }) {
  if (!corner) return
  context.beginPath()
  context.moveTo(from.x, from.y)
  context.lineTo(corner.x, corner.y)
  context.lineTo(to.x, to.y)
  context.strokeStyle = theme.soft
  context.lineWidth = 1.5
  context.stroke()
  context.fillStyle = theme.ink
  context.font = variableFont(15)
  const rises = to.y < from.y
  if (Math.abs(corner.x - from.x) >= named.run) {
    context.textAlign = 'center'
    const isBelow = rises ? corner.y + named.rise < box.bottom : corner.y - named.rise < box.top
    context.textBaseline = isBelow ? 'top' : 'bottom'
    context.fillText(runText, (from.x + corner.x) / 2, corner.y + (isBelow ? 4 : -4))
  }
  if (Math.abs(to.y - corner.y) >= named.rise) {
    context.textAlign = 'left'
    context.textBaseline = 'middle'
    context.fillText('Δf', corner.x + 6, (corner.y + to.y) / 2)
  }
}

/**
 * @param {import('../snapshot.js').Context} context
 * @param {{x: number, y: number}} at
 * @param {string} colour
 * @param {string} casing
 */
function dot(context, { x, y }, colour, casing) {
  context.beginPath()
  context.arc(x, y, handle, 0, 2 * Math.PI)
  context.fillStyle = colour
  context.fill()
  context.lineWidth = 2
  context.strokeStyle = casing
  context.stroke()
}
