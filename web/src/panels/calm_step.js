// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Problem} from '../core/problem.js' */
/** @import {Changes, SessionElement} from './session_element.js' */

import { sizeKey } from '../state/tunable.js'

/** Of more rows the second derivatives would keep the page waiting. */
const mostRows = 100_000

/** Step size times curvature: from 2 on a descent runs away, and near it shuttles to and fro. */
const mostBend = 1.5

/**
 * The step size that another problem comes with, chosen by hand: plain descent with the usual one would run away from many of
 * them at its first steps. Where it would, it is the reciprocal of the greatest curvature at the start and at the known minima, rounded down to
 * one digit.
 * @param {Pick<Problem, 'facts' | 'curvature'>} problem
 * @param {number} usual  what it is at most
 * @param {number} [least]
 */
export function calmSize({ facts, curvature }, usual, least = 0) {
  if ((facts.rows ?? 0) > mostRows) return usual
  const places = [facts.start, ...facts.minimisers.map(({ at }) => at)]
  const greatest = Math.max(
    ...places.flatMap((x) => Array.from(curvature(x)?.eigenvalues ?? [], (value) => Math.abs(value))),
  )
  if (!(greatest * usual > mostBend) || !Number.isFinite(greatest)) return usual
  const digit = 10 ** Math.floor(-Math.log10(greatest))
  return Math.max(least, Number((Math.floor(1 / greatest / digit) * digit).toPrecision(1)))
}

/**
 * Another function, or other data: one step of undo, with a step size that suits. A smaller one that the reader has set stays.
 * @param {SessionElement} panel
 * @param {Changes} changes
 */
export async function changeProblem(panel, changes) {
  await panel.session.complete()
  const { session, record } = panel
  const { optimizers, stepSizes } = session.catalogue
  const isPlain = record.optimizer === optimizers[0].id && record.step === stepSizes[0].id
  const facts = panel.describe(sizeKey)
  if (!isPlain || !facts || session.runCount > 1 || panel.isLocked('step') || panel.isLocked(sizeKey))
    return panel.change(changes)
  const usual = Number(facts.default)
  const calm = () =>
    session.closely.look(({ problem }) =>
      calmSize({ facts: problem.facts, curvature: (x) => problem.curvature(x) }, usual, facts.minimum),
    )
  const size = Number(record[sizeKey] ?? usual)
  const isOwn = size !== usual && size !== calm()
  // The problem has to be there before its curvature is known: the first half of a gesture, which the change then ends.
  const first = { ...changes, [sizeKey]: null }
  if (!(await panel.attempt(first, () => session.preview(first)))) return false
  const next = calm()
  const kept = isOwn && size <= next ? size : next
  return panel.change({ ...changes, [sizeKey]: kept === usual ? null : kept })
}
