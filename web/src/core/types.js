// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * The shapes that cross the border between JavaScript and the core, as the page sees them.
 *
 * @typedef {{key: string, position: number, length: number, message: string, suggestion: string}} CoreError
 *   position and length in Unicode characters
 * @typedef {{id: string, parameters: Record<string, number>}} Choice  a unit and the parameters that were set
 * @typedef {[number, number]} Interval
 *
 * @typedef {object} FitRequest  what to fit to data, and how
 * @property {Choice} model  id and settings, or text; empty: what the data set is meant for
 * @property {Choice} loss  the same
 * @property {boolean} standardise  the feature columns
 * @property {number} l2  weights of the penalty
 * @property {number} l1
 * @property {'minimise' | 'maximise'} sense
 *
 * @typedef {object} FitFacts  what there is to say of a fit alone
 * @property {number} rows
 * @property {{at: number[], value: number} | null} certified  where a source certifies the least mean squared error
 * @property {{key: string, message: string}[]} warnings  what will trouble whoever fits this
 * @property {string[]} penalised  the parameters that a penalty counts
 * @property {{l2: number, l1: number}} penalty  its weights
 * @property {{columns: {name: string, mean: number, deviation: number}[],
 *   raw: {matrix: number[], offset: number[]} | null} | null} scaling  how the columns are standardised, and what makes raw
 *   parameters of those on standardised columns: offset plus matrix, row by row, times them
 *
 * @typedef {Partial<FitFacts> & OwnFacts} ProblemFacts
 *
 * @typedef {object} OwnFacts
 * @property {'function' | 'fit'} kind
 * @property {string} label
 * @property {string} text  of the function or the model
 * @property {string} lossText  of a fit
 * @property {string[]} variables
 * @property {number} dimension
 * @property {boolean} anyDimension
 * @property {{name: string, value: number, usual: number, minimum: number, maximum: number}[]} parameters  of a formula
 *   with a header
 * @property {Interval[]} domain  one interval a variable
 * @property {number[]} start
 * @property {{at: number[], value: number}[]} minimisers
 * @property {{x: number[], value: number, by: string, rank: number} | null} answer  of a fit; the rank is the
 *   number of parameters that the data determine
 * @property {{names: string[], columns: Float64Array[]} | null} data  the last column is what is predicted
 *
 * @typedef {Pick<OwnFacts, 'answer' | 'minimisers'>} FoundAnswer
 *
 * @typedef {object} ProblemMathematics  MathML, each an element of its own; empty where it is too long to be read
 * @property {string[]} formulas  of a function: the function; of a fit: the model, the loss of one row, and that of all
 *   rows with the penalty
 * @property {string[]} partials  by each variable; where there are many, by the first ones
 * @property {RowMathematics | null} row  of a fit
 *
 * @typedef {object} RowMathematics  how the gradient of a row comes about; equations
 * @property {string} prediction
 * @property {string} loss
 * @property {string} slope  of the loss, by the prediction
 * @property {string[]} partials  of the prediction, by the parameters; of the first ones where there are many
 * @property {string[]} chains  of the loss, by the same parameters: the chain rule
 *
 * @typedef {{lines: string[], results: string[]}} PythonCode
 *
 * @typedef {object} PythonProblem  a problem as Python (core/include/fall_line/catalogue.hpp, python_json)
 * @property {string} argument
 * @property {string[]} variables
 * @property {string[]} columns
 * @property {string[]} helpers
 * @property {PythonCode | null} value
 * @property {PythonCode | null} gradient
 *
 * @typedef {import('./problem.js').Problem | import('./late_problem.js').LateProblem} OpenProblem
 *
 * @typedef {object} Plan  how to descend
 * @property {Choice} optimizer
 * @property {Choice} step
 * @property {Choice} gradient
 * @property {'minimise' | 'maximise'} sense
 * @property {Stop} stop
 * @property {ArrayLike<number>} start
 * @property {number} [seed]  what all its chance follows from; 1 where it is not said
 * @property {Batching | null} [batching]  of a fit
 *
 * @typedef {object} Batching  what a step sees of the rows
 * @property {number} size  rows in a batch; 0: all
 * @property {'batches' | 'rows' | 'none'} shuffle
 * @property {number | null} averageFrom  the step from which on iterates are averaged
 *
 * @typedef {object} Stop  when a run ends
 * @property {number} steps
 * @property {number} gradient
 * @property {number | null} evaluations
 * @property {number | null} [rows]  of a fit: evaluations of single rows
 * @property {number} [change]  0: not for that reason
 * @property {Interval[] | null} [domain]  what it may not leave
 *
 * @typedef {object} HistoryPart  entries of a run's history
 * @property {Float64Array[]} x  a column a coordinate
 * @property {Float64Array} value
 * @property {Float64Array} gradientNorm
 * @property {Float64Array} stepSize
 * @property {Float64Array} functionEvaluations
 * @property {Float64Array} gradientEvaluations
 * @property {Float64Array} step  how many steps had been taken
 *
 * What went into one step and came out of it, a number a coordinate where it is an array. All in terms of what is
 * minimised: when maximising, the gradient is that of the negated function.
 * @typedef {object} WorkedStep
 * @property {number} step  its number, from 1
 * @property {Float64Array} x  where it began
 * @property {Float64Array} gradient  there; of a run in batches: of the step's batch
 * @property {Float64Array | null} formerGradient  the one of the step before it; null at the first
 * @property {number[]} rows  of that batch, by their numbers in the table; none where it is all of them
 * @property {{symbol: string, before: Float64Array | null, after: Float64Array}[]} remembered  by the optimizer, by the
 *   symbols of its formula
 * @property {Float64Array} direction
 * @property {number} stepSize
 * @property {Float64Array} next  where it led
 * @property {readonly Trial[]} trials  what a search along the direction tried, in order
 * @property {{function: number, gradient: number}} evaluations  that it took
 *
 * @typedef {object} Report  what is new of a descent since the report before
 * @property {{status: string, cause: string}} state
 * @property {number} steps
 * @property {number} entries  of the history
 * @property {number} stride
 * @property {number} from  the entry from which on the history is told
 * @property {HistoryPart} history
 * @property {{rowFunctionEvaluations: Float64Array, rowGradientEvaluations: Float64Array, average: Float64Array[]} | null} rowHistory
 * @property {Trial[]} trials
 * @property {Diagnosis | null} diagnosis  of a run that has ended
 *
 * @typedef {object} Trial  a step size that a search tried
 * @property {number} stepSize
 * @property {number} value  of the objective itself
 * @property {boolean} accepted
 * @property {Float64Array} x  where that would have led
 *
 * @typedef {object} Diagnosis  facts on a run; null where there is no such fact (core/include/fall_line/diagnosis.hpp)
 * @property {'none' | 'diverging' | 'unbounded' | 'kink' | 'oscillating' | 'plateau' | 'crawling'} finding
 * @property {'unknown' | 'minimum' | 'maximum' | 'saddle-point' | 'degenerate' | 'ordinary'} place
 * @property {number | null} distance  to the minimum, maximum or saddle
 * @property {number | null} since  the step after which the value only got worse
 * @property {number} step  the one at whose iterate the curvature was looked at
 * @property {number[]} eigenvalues  ascending
 * @property {number | null} conditionNumber
 * @property {number | null} stableStep  2 / L
 * @property {number} stepSize
 * @property {number | null} progress  what a step gained of late
 *
 * @typedef {object} GridRequest  nodes lie on the edges of the domain
 * @property {readonly number[]} axes
 * @property {ArrayLike<number>} at  a full point; the coordinates named by `axes` are not used
 * @property {[Interval, Interval]} domain
 * @property {number} columns
 * @property {number} rows
 *
 * @typedef {object} Evaluation
 * @property {number} value
 * @property {Float64Array} gradient  exact
 * @property {Float64Array} hessian  row by row
 * @property {Float64Array} estimate  the gradient by the source asked for
 * @property {{function: number, gradient: number}} evaluations  what the estimate cost
 */

export {}
