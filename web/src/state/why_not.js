// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Catalogue, Say, StateRecord} from './types.js' */

import { familyOf, keysOf, parametersOf, rowOf } from './describe.js'
import { nearestName } from './nearest.js'

/**
 * Why a key cannot be set here.
 * @param {Catalogue} catalogue
 * @param {string} key
 * @param {StateRecord} record
 * @returns {Say}
 */
export function whyNot(catalogue, key, record) {
  const row = rowOf(key)
  if (row?.fit === true) return ({ refused }) => refused.ofFit
  if (row?.fit === false && record.data !== null) return ({ refused }) => refused.ofFunction
  if (row) return ({ refused }) => refused.fixed
  const family = familyOf(key)
  if (!family || family.free) {
    const near = nearestName(key, keysOf(catalogue, record))
    return ({ refused }) => refused.noKey(near)
  }
  if (family.ofFit?.includes(key.slice(family.family.length + 1))) return ({ refused }) => refused.ofFit
  const names = parametersOf(catalogue, family, record).map((parameter) => `${family.family}.${parameter.id}`)
  if (family.each) return ({ refused }) => refused.noLimit(names)
  return ({ refused }) => refused.noParameter(family.family, String(record[family.family]), names)
}
