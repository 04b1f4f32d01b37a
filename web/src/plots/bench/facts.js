// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * What the pictures of derivatives are drawn from.
 *
 * @typedef {object} Estimate  a slope as one difference quotient has it
 * @property {string} id
 * @property {string} label
 * @property {number} slope
 * @property {number} error  the estimate less the exact slope
 * @property {number} evaluations  of the function, for the whole gradient
 * @property {Float64Array} partials  of every variable
 * @property {readonly {x: number, y: number}[]} points  that it joins, from the left
 * @property {boolean} isLost  whether h vanishes when it is added to x
 *
 * @typedef {object} BenchFacts
 * @property {string} variable  that changes
 * @property {readonly string[]} variables
 * @property {number} axis  its place among them
 * @property {Float64Array} at  the point
 * @property {number} x  its coordinate there
 * @property {number} value
 * @property {number} h
 * @property {readonly number[]} domain
 * @property {{x: Float64Array, y: Float64Array}} curve
 * @property {number} slope  exact
 * @property {Float64Array} partials  exact
 * @property {string} exactLabel
 * @property {number | null} gradientWork  of the exact gradient, in values
 * @property {{left: number, right: number, kink: boolean, jump: boolean}} sides
 * @property {readonly Estimate[]} estimates  one a quotient
 * @property {Estimate} chosen
 * @property {{places: Float64Array, exact: Float64Array, estimate: Float64Array}} compared  over the domain, by the
 *   chosen quotient
 *
 * @typedef {object} ErrorCurve
 * @property {string} id
 * @property {string} label
 * @property {Float64Array} distances  ascending
 * @property {Float64Array} errors  sizes, NaN where there is no estimate
 * @property {{order: number, truncation: number, rounding: number, best: number}} theory
 */

export {}
