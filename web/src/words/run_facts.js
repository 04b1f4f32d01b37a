// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * What sentences about a run are made of; a number that is a text is written already.
 *
 * @typedef {'small-gradient' | 'small-change' | 'step-limit' | 'evaluation-limit' | 'row-limit' | 'far-away' | 'overflow' |
 *   'undefined-value' | 'undefined-gradient' | 'outside-box' | 'no-change' | 'no-step' | 'least-value-unknown' |
 *   'start-undefined'} Cause  the core's word for why a run has ended
 *
 * @typedef {object} EndingFacts
 * @property {number} count  of steps
 * @property {string} place  where the run is; where that is a known minimum, the minimum itself
 * @property {boolean} isKnown  whether it is
 * @property {boolean} isUp  whether it is to go up
 * @property {string} length  of the gradient
 * @property {string} lengthLimit
 * @property {string} changeLimit
 * @property {number} stepLimit
 * @property {number} evaluationLimit
 * @property {number} rowLimit
 *
 * @typedef {object} StableStep  the step size used against the largest stable one
 * @property {string} size
 * @property {string} stable
 * @property {'above' | 'near' | 'below'} side
 * @property {string} percent
 */

export {}
