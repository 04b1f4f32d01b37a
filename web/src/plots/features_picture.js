// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { describeRun } from './describe.js'
import { featuresGround } from './features_ground.js'
import { between, boundaryLines, featuresRead, roomy } from './features_read.js'
import { layOutFrame, readFrame } from './frame.js'
import { drawAxes } from './layers/axes.js'
import { drawColourBar } from './layers/colour_bar.js'
import { drawContourLabels } from './layers/contour_labels.js'
import { drawDepth } from './layers/depth.js'
import { drawModelCurve } from './layers/model_curve.js'
import { drawRowMark } from './layers/row_mark.js'
import { drawRowMarkers } from './layers/row_markers.js'
import { nearestRow } from './nearest_row.js'
import { rivals } from './route_scene.js'
import { mostMarkers, rowMarkers } from './row_markers.js'
import { runStyle } from './run_colours.js'
import { fewOf, spotsOf } from './spots.js'
import { textWidth } from './text_width.js'
import { themes } from './theme.js'
import { barRoom, isOfClasses, valueScale } from './value_scale.js'

/**
 * What a model of two features predicts, as a map, and the rows upon it in the colours of their own y.
 * @typedef {ReturnType<typeof featuresScene>} FeaturesScene
 */

/** The size of a spot where there are very many rows. */
const spotSize = 10

/** @type {import('./pictures.js').Picture<FeaturesScene>} */
export const featuresPicture = {
  scene: featuresScene,
  layers: [
    drawDepth,
    drawContourLabels,
    drawModelCurve,
    drawRowMarkers,
    drawRowMark,
    drawAxes,
    drawColourBar,
  ],
  describe,
  predictions: featuresRead,
  pointAt: () => null,
  startHandle: () => null,
  stepAt: () => null,
  rowAt: ({ spots }, px, py) => nearestRow(spots, px, py),
  readAt({ frame, names, read, step }, px, py) {
    const here = readFrame(frame, names, px, py)
    if (!here || !read) return here && { ...here, at: null }
    const { left, right, top, bottom } = frame.box
    const prediction = between(read.grid, (px - left) / (right - left), (bottom - py) / (bottom - top))
    return {
      names,
      coordinates: [...here.coordinates, prediction],
      pixels: [...here.pixels, step / 10],
      at: null,
    }
  },
}

/**
 * @param {import('./snapshot.js').Snapshot} snapshot
 * @param {import('./snapshot.js').View} view
 */
function featuresScene(snapshot, view) {
  const { words, problem, run } = snapshot
  const data = /** @type {import('./features_read.js').Data} */ (problem.data)
  const { cache, palette = 'depth' } = view
  const read = /** @type {import('./features_read.js').Read | null} */ (
    view.predictions?.columns === data.columns ? view.predictions : null
  )
  const toScale = () => valueScale(fewOf(data.y))
  const scale = cache?.derived(data, 'scale', '', toScale) ?? toScale()
  const [xName, yName] = data.columns.map((text) => ({ text, mathematical: true }))
  const [x, y] = data.extents.map(roomy)
  const rightRoom = barRoom(scale, view.width, words)
  const frame = layOutFrame(view, { words, x, y, xName, yName, rightRoom })
  const { box } = frame
  const [first, second] = data.features
  const crowded = data.y.length > mostMarkers
  const seen = () => spotsOf({ x: first, y: second }, frame, crowded, spotSize)
  const key = `${Object.values(box)}`
  const spots = cache?.derived(data, 'spots', key, seen) ?? seen()
  const markers = rowMarkers(spots, data.y, read?.rows ?? null, { scale, box })
  const { row } = snapshot
  const mark = row === null ? undefined : spots.find((spot) => spot.row === row)
  const radius = markers.find((marker) => marker.row === row)?.radius
  const boundary = (/** @type {Float64Array | null | undefined} */ grid) =>
    grid && isOfClasses(scale) ? boundaryLines(grid, frame) : []
  return {
    theme: themes[view.theme],
    palette,
    frame,
    names: [...data.columns.slice(0, 2), words.fit.rows.prediction],
    read,
    step: scale.step,
    scale,
    spots,
    markers,
    crowded,
    mark: mark ? { x: mark.x, y: mark.y, radius } : null,
    relief: read && featuresGround(read, frame, scale, view, markers, words),
    bar: { name: data.columns[2], left: view.width - rightRoom, width: view.width, words },
    toolsRight: Math.max(rightRoom - 6, textWidth(data.columns[2], frame.fontSize + 4) + 8),
    lines: run.hidden ? [] : boundary(read?.grid),
    glance: [],
    best: boundary(read?.best),
    style: runStyle(view.theme, (run.number ?? 1) - 1),
    rivals: rivals(snapshot).map(({ number = 1 }) => ({
      lines: boundary(read?.others.get(number)),
      style: runStyle(view.theme, number - 1),
    })),
  }
}

/** @param {import('./snapshot.js').Snapshot} snapshot */
function describe(snapshot) {
  const { words, problem, run } = snapshot
  const parameters = problem.variables.map(
    (name, i) => `${name} ${words.number(run.x[i], { digits: 4, mantissa: 2 })}`,
  )
  return words.fit.rows.map({
    rows: problem.data?.y.length ?? 0,
    names: problem.data?.columns ?? [],
    model: problem.text,
    parameters: parameters.join(', '),
    run: describeRun(snapshot),
  })
}
