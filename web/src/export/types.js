// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * What is written down of a run and its problem.
 *
 * @typedef {import('../core/types.js').Plan} Plan
 * @typedef {import('../core/types.js').ProblemFacts} ProblemFacts
 *
 * @typedef {object} Recorded  the kept steps of a run, a column each
 * @property {Float64Array[]} x
 * @property {Float64Array} step
 * @property {Float64Array} value
 * @property {Float64Array} gradientNorm
 * @property {Float64Array} stepSize
 * @property {Float64Array} functionEvaluations
 * @property {Float64Array} gradientEvaluations
 *
 * @typedef {'plain' | 'numpy'} Style  lists and the standard library alone, or NumPy
 *
 * @typedef {import('../core/types.js').PythonCode} Code
 * @typedef {import('../core/types.js').PythonProblem} PythonProblem
 *
 * @typedef {object} WrittenUnit  a unit of the catalogue with the values of its parameters
 * @property {string} label
 * @property {string} python  as core/include/fall_line/unit.hpp says
 * @property {Readonly<Record<string, number>>} parameters
 *
 * @typedef {object} ScriptSource  all that a script is written from
 * @property {ProblemFacts} facts
 * @property {PythonProblem | null} code
 * @property {Plan} plan
 * @property {WrittenUnit} optimizer
 * @property {WrittenUnit} rule  for the step size
 * @property {WrittenUnit} source  of gradients
 * @property {number} steps  of the run so far
 */

export {}
