// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * What the pictures need to know of a session; a session's snapshot has all of it.
 *
 * @typedef {object} Snapshot
 * @property {import('../words/words.js').Words} words of the language that it is told in
 * @property {Problem} problem
 * @property {Run} run
 * @property {Trajectory} trajectory
 * @property {readonly Rival[]} [runs] all runs of a race, that of `run` among them
 * @property {readonly number[] | null} [stepTimes] of each run, in ms, as measured; null while they are not known
 * @property {{cursor: number, steps: number, finished: boolean}} [timeline] of all runs together
 * @property {readonly ArrayLike<number>[] | null} [trail] the way to the start, of a run that goes on from a former one
 * @property {Glance | null} [glance] a moment of the run that is looked at in passing
 * @property {number | null} [row] of a fit, the row that is looked at, from 0
 * @property {import('./contours.js').Field | null} field
 * @property {Samples | null} curve
 * @property {Samples | null} prediction
 * @property {Samples | null} [best] the same at the best parameters, where they are known
 *
 * @typedef {import('../core/types.js').Interval} Interval
 * @typedef {{step: number, entry: number, x: ArrayLike<number>, value: number, prediction: Samples | null}} Glance
 *
 * @typedef {object} Problem
 * @property {'function' | 'fit'} kind
 * @property {string} label
 * @property {string} text
 * @property {readonly string[]} variables
 * @property {number} dimension
 * @property {readonly (readonly number[])[]} domain
 * @property {readonly (readonly number[])[]} [ownDomain] the problem's own; `domain` is what is shown
 * @property {readonly {at: ArrayLike<number>, value: number}[]} minimisers
 * @property {{x: ArrayLike<number>, value: number, by?: string, rank?: number} | null} answer
 * @property {(Samples & {columns: readonly string[], features?: readonly ArrayLike<number>[], extents?: readonly Interval[]}) | null} data
 * @property {string} [sense] `minimise` when not given
 * @property {number} [rows] of a fit
 *
 * @typedef {object} Run
 * @property {number} [number] in a race, from 1
 * @property {string} [label]
 * @property {boolean} [hidden] whether the pictures leave it out
 * @property {ArrayLike<number>} [start]
 * @property {number} [gradientNorm]
 * @property {string} status
 * @property {string} reason
 * @property {number} cursor the step that is shown
 * @property {number} steps
 * @property {number} entry of the trajectory, for the step that is shown; the same number unless a long run is thinned
 * @property {number} lastEntry
 * @property {ArrayLike<number>} x
 * @property {number} value
 * @property {ArrayLike<number>} gradient
 * @property {number} [batch] rows that a step sees; 0: all
 * @property {readonly Trial[]} [trials] what a search tried in the step that led to `x`
 * @property {{x: ArrayLike<number>, value: number} | null} [average] of the points so far, where it is asked for
 *
 * @typedef {{x: ArrayLike<number>, value: number, accepted: boolean}} Trial
 *
 * @typedef {Omit<Run, 'gradient'> & {trajectory: Trajectory, prediction?: Samples | null}} Rival
 *
 * @typedef {object} Trajectory
 * @property {ArrayLike<number>} step how many steps had been taken, an entry each
 * @property {readonly ArrayLike<number>[]} x one column a coordinate
 * @property {ArrayLike<number>} value
 * @property {ArrayLike<number>} [functionEvaluations]
 * @property {ArrayLike<number>} [gradientEvaluations]
 * @property {ArrayLike<number>} [rowFunctionEvaluations] of a run in batches
 * @property {ArrayLike<number>} [rowGradientEvaluations]
 *
 * @typedef {{x: ArrayLike<number>, y: ArrayLike<number>}} Samples
 */

/**
 * How a picture is to be shown.
 * @typedef {object} View
 * @property {number} width in CSS pixels
 * @property {number} height
 * @property {'light' | 'dark'} theme
 * @property {number} pixelRatio
 * @property {import('./depth.js').Palette} [palette]
 * @property {readonly (readonly number[])[] | null} [ranges] what a zoom under way shows in place of the problem's domain
 * @property {HandleState} [handle] how the start is shown
 * @property {number | null} [chosen] the row of the data that is being edited
 * @property {Slice | null} [slice] what a picture of two coordinates among many shows
 * @property {Plane | null} [plane] what a picture of the path's main directions shows
 * @property {{azimuth: number, elevation: number}} [turn] from where a surface is seen, in radians
 * @property {boolean} [turning] it is being turned at this moment
 * @property {any} [predictions] what the picture has read of the model
 * @property {readonly RowGradient[] | null} [gradients] of a fit, at the present point
 * @property {boolean} [arrows] gradient and next step at the current point; shown when not given
 * @property {import('./plot_cache.js').PlotCache} [cache]
 *
 * @typedef {object} Slice
 * @property {readonly number[]} axes the two coordinates
 * @property {readonly number[]} at where all the others are held
 * @property {readonly (readonly number[])[]} domain
 * @property {readonly (readonly number[])[]} ownDomain
 * @property {import('./contours.js').Field | null} field
 *
 * @typedef {{of: 'all' | 'batch' | 'row', rows: number, gradient: readonly number[]}} RowGradient
 *
 * @typedef {import('./path_plane.js').PathPlane & {field: import('./contours.js').Field | null, shown?: readonly (readonly number[])[]}} Plane
 *   `shown`: where that is not its own domain
 *
 * @typedef {null | 'hover' | 'focus' | 'drag'} HandleState
 * @typedef {import('./plot_cache.js').Context} Context
 */

export {}
