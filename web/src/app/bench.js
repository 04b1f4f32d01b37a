// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {OpenProblem} from '../core/types.js' */
/** @import {Catalogue, SourceEntry, StateRecord} from '../state/types.js' */
/** @import {BenchFacts, Estimate, ErrorCurve} from '../plots/bench/facts.js' */

import { numbersOf } from '../state/lists.js'
import { spaced } from './curve.js'
import { shownDomain } from './plan.js'

/** Points along the curve. */
const curvePoints = 401
/** Places at which actual and estimated slopes are compared: the whole numbers of the chapter's -10..10. */
const comparedPlaces = 21
/** Distances whose errors are drawn: eight to a power of ten, as far as the record lets h go. */
const distancesADecade = 8
const smallestExponent = -16
const largestExponent = 1

/**
 * What difference quotients make of a problem along one of its coordinates, at one of its points: everything that the
 * view of derivatives shows. Computed anew for each record; it is little.
 * @param {{problem: OpenProblem, record: StateRecord, catalogue: Catalogue}} state
 * @returns {BenchFacts}
 */
export function benchFacts({ problem, record, catalogue }) {
  const { facts } = problem
  const at = pointOf(problem, record)
  const axis = Math.min(facts.dimension, Number(record.along)) - 1
  const h = Number(record.h)
  const x = at[axis]
  const domain = shownDomain(problem, record)[axis]
  const sources = catalogue.gradientSources.filter(({ offsets }) => offsets.length > 0)
  const exact = catalogue.gradientSources.find(({ offsets }) => offsets.length === 0)
  const ofExact = problem.estimate(at, { id: exact?.id ?? '', parameters: {} })
  const value = (/** @type {number} */ place) => problem.alongAxis(axis, at, [place, place], 1)[0]
  // A formula may have a derivative where the function has no value, as ln x has 1 / x: that is no slope of it.
  const partials = Number.isFinite(value(x)) ? ofExact.gradient : ofExact.gradient.map(() => Number.NaN)

  /** @param {SourceEntry} source @returns {Estimate} */
  const estimateOf = ({ id, label, offsets }) => {
    const { gradient, evaluations } = problem.estimate(at, { id, parameters: { h } })
    return {
      id,
      label,
      slope: gradient[axis],
      error: gradient[axis] - partials[axis],
      evaluations: evaluations.function,
      partials: gradient,
      points: offsets.map((offset) => ({ x: x + offset * h, y: value(x + offset * h) })),
      isLost: offsets.some((offset) => offset !== 0 && x + offset * h === x),
    }
  }
  const estimates = sources.map(estimateOf)
  const chosen = estimates.find(({ id }) => id === record.quotient) ?? estimates[0]
  const places = spaced(domain, comparedPlaces)
  const compared = problem.slopes(chosen.id, { at, axis, places, distances: places.map(() => h) })
  const values = problem.alongAxis(axis, at, domain, comparedPlaces)
  const slopes = compared.exact.map((slope, i) => (Number.isFinite(values[i]) ? slope : Number.NaN))
  const xs = spaced(domain, curvePoints)

  return Object.freeze({
    variable: facts.variables[axis],
    variables: facts.variables,
    axis,
    at,
    x,
    value: value(x),
    h,
    domain,
    curve: { x: xs, y: problem.alongAxis(axis, at, domain, curvePoints) },
    slope: partials[axis],
    partials,
    exactLabel: exact?.label ?? '',
    gradientWork: problem.gradientWork,
    sides: problem.sides(at, axis),
    estimates,
    chosen,
    compared: { places, estimate: compared.estimate, exact: slopes },
  })
}

/**
 * How the errors of the quotients depend on the distance, at one point: measured, and as theory has them.
 * @param {{problem: OpenProblem, record: StateRecord, catalogue: Catalogue}} state
 * @returns {readonly ErrorCurve[]}
 */
export function errorCurves({ problem, record, catalogue }) {
  const at = pointOf(problem, record)
  const axis = Math.min(problem.facts.dimension, Number(record.along)) - 1
  const steps = (largestExponent - smallestExponent) * distancesADecade
  const exponents = Float64Array.from(
    { length: steps + 1 },
    (_, i) => smallestExponent + i / distancesADecade,
  )
  const distances = exponents.map((exponent) => 10 ** exponent)
  const places = distances.map(() => at[axis])
  return catalogue.gradientSources
    .filter(({ offsets }) => offsets.length > 0)
    .map(({ id, label }) => {
      const { exact, estimate } = problem.slopes(id, { at, axis, places, distances })
      const errors = estimate.map((slope, i) => Math.abs(slope - exact[i]))
      return { id, label, distances, errors, theory: problem.quotientError(id, at, axis) }
    })
}

/**
 * The point that is looked at: the record's, or where the first run starts.
 * @param {OpenProblem} problem
 * @param {StateRecord} record
 */
export function pointOf(problem, record) {
  const given = numbersOf(record.at) ?? (record.start === 'random' ? null : numbersOf(record.start))
  return Float64Array.from(given ?? problem.facts.start)
}
