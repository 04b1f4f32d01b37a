// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * What the pictures need to know of a session; a session's snapshot has all of it.
 *
 * @typedef {object} Snapshot
 * @property {Problem} problem
 * @property {Run} run
 * @property {Trajectory} trajectory
 * @property {readonly ArrayLike<number>[] | null} [trail] the way to the start, of a run that goes on from a former one
 * @property {import('./contours.js').Field | null} field
 * @property {Samples | null} curve
 * @property {Samples | null} prediction
 *
 * @typedef {object} Problem
 * @property {'function' | 'fit'} kind
 * @property {string} label
 * @property {string} text
 * @property {readonly string[]} variables
 * @property {number} dimension
 * @property {readonly (readonly number[])[]} domain
 * @property {readonly {at: ArrayLike<number>, value: number}[]} minimisers
 * @property {{x: ArrayLike<number>, value: number} | null} answer
 * @property {(Samples & {columns: readonly string[]}) | null} data
 * @property {string} [sense] `minimise` when not given
 *
 * @typedef {object} Run
 * @property {string} status
 * @property {string} reason
 * @property {number} cursor the step that is shown
 * @property {number} steps
 * @property {number} entry of the trajectory, for the step that is shown; the same number unless a long run is thinned
 * @property {number} lastEntry
 * @property {ArrayLike<number>} x
 * @property {number} value
 * @property {ArrayLike<number>} gradient
 *
 * @typedef {object} Trajectory
 * @property {ArrayLike<number>} step how many steps had been taken, an entry each
 * @property {readonly ArrayLike<number>[]} x one column a coordinate
 * @property {ArrayLike<number>} value
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
 * @property {{x: number, y: number} | null} [hover] the pointer, in CSS pixels
 * @property {HandleState} [handle] how the start is shown
 * @property {boolean} [arrows] gradient and next step at the current point; shown when not given
 * @property {import('./plot_cache.js').PlotCache} [cache]
 *
 * @typedef {null | 'hover' | 'focus' | 'drag'} HandleState
 * @typedef {import('./plot_cache.js').Context} Context
 */

export {}
