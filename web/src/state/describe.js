// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Catalogue, KeyFacts, ParameterEntry, Part, StateRecord, UnitEntry, Value} from './types.js' */
/** @import {Words} from '../words/words.js' */
/** @import {FamilyRow, KeyRow} from './keys.js' */

import { languages } from '../words/languages.js'
import { keyTable } from './keys.js'

const rows = /** @type {KeyRow[]} */ (keyTable.filter((row) => 'key' in row))
const families = /** @type {FamilyRow[]} */ (keyTable.filter((row) => 'family' in row))

/** @param {string} key */
export const rowOf = (key) => rows.find((row) => row.key === key)

/** @param {string} key */
export const familyOf = (key) => families.find((row) => key.startsWith(`${row.family}.`))

/**
 * @param {Catalogue} catalogue
 * @param {KeyRow['list']} list
 * @returns {UnitEntry[]}
 */
const unitsOf = (catalogue, list) => (list ? /** @type {UnitEntry[]} */ (catalogue[list]) : [])

/**
 * The parameters of the unit that a record has chosen of a family.
 * @param {Catalogue} catalogue
 * @param {FamilyRow} family
 * @param {StateRecord} record
 * @returns {ParameterEntry[]}
 */
export function parametersOf(catalogue, family, record) {
  if (family.each)
    return catalogue.stop.filter(({ id }) => record.data !== null || !family.ofFit?.includes(id))
  const row = rowOf(family.family)
  if (row && !applies(catalogue, row, record)) return []
  return unitsOf(catalogue, family.list).find((unit) => unit.id === record[family.family])?.parameters ?? []
}

/**
 * @param {Catalogue} catalogue
 * @param {KeyRow} row
 * @param {StateRecord} record
 */
function applies(catalogue, row, record) {
  if (row.fit !== undefined && row.fit !== (record.data !== null)) return false
  const known = catalogue.functions.find((entry) => entry.id === record.f)
  return row.key !== 'dim' || !known || known.dimension.minimum < known.dimension.maximum
}

/**
 * @param {Catalogue} catalogue
 * @param {KeyRow} row
 * @param {StateRecord} record
 * @returns {Value}
 */
function defaultOf(catalogue, row, record) {
  const named = typeof row.default === 'function' ? row.default(catalogue, record) : row.default
  if (named !== undefined && named !== null) return named
  if (row.optional || !applies(catalogue, row, record)) return null
  return catalogue.defaults?.[row.key] ?? unitsOf(catalogue, row.list)[0]?.id ?? null
}

/**
 * @param {Catalogue} catalogue
 * @returns {string[]} every key that a control may have
 */
function lockable(catalogue) {
  const ofFamilies = families.flatMap((family) => {
    const units = family.each ? [{ parameters: catalogue.stop }] : unitsOf(catalogue, family.list)
    return units.flatMap((unit) =>
      (unit.parameters ?? []).map((parameter) => `${family.family}.${parameter.id}`),
    )
  })
  return [...rows.map((row) => row.key), ...new Set(ofFamilies)]
}

/**
 * @param {Catalogue} catalogue
 * @param {KeyRow} row
 * @param {StateRecord} record
 * @returns {KeyFacts}
 */
function factsOfRow(catalogue, row, record) {
  const listed = unitsOf(catalogue, row.list).map(({ id, label, help, formula, group, citation }) => ({
    id,
    label,
    help,
    formula,
    group,
    citation,
  }))
  const own = (row.values ?? []).map((id) => ({ id, label: id }))
  const counted =
    row.key === 'dim' ? catalogue.functions.find((entry) => entry.id === record.f)?.dimension : undefined
  return {
    key: row.key,
    kind: row.kind,
    part: row.part,
    label: row.key,
    help: '',
    symbol: '',
    unit: '',
    minimum: counted?.minimum ?? row.minimum ?? Number.NEGATIVE_INFINITY,
    maximum: counted?.maximum ?? row.maximum ?? Number.POSITIVE_INFINITY,
    scale: row.scale ?? 'linear',
    integer: row.integer ?? false,
    values: [...listed, ...own],
    words: row.keyWords ? lockable(catalogue) : (row.words ?? []),
    default: defaultOf(catalogue, row, record),
    own: '',
  }
}

/**
 * @param {string} key
 * @param {Part} part
 * @param {ParameterEntry} parameter
 * @returns {KeyFacts}
 */
function factsOfParameter(key, part, parameter) {
  const limited = typeof parameter.default === 'number' && Number.isFinite(parameter.default)
  return {
    key,
    kind: 'number',
    part,
    label: parameter.label,
    help: parameter.help ?? '',
    symbol: parameter.symbol ?? '',
    unit: parameter.unit ?? '',
    minimum: parameter.minimum,
    least: parameter.least ?? parameter.minimum,
    maximum: parameter.maximum,
    scale: parameter.scale === 'logarithmic' ? 'logarithmic' : 'linear',
    integer: parameter.integer ?? false,
    values: [],
    words: [],
    default: limited ? parameter.default : null,
    own: '',
  }
}

/**
 * Everything known of a key beside the rest of the record.
 * @param {Catalogue} catalogue
 * @param {string} key
 * @param {StateRecord} record
 * @returns {KeyFacts | null} null when the key says nothing here
 */
export function describeKey(catalogue, key, record) {
  const row = rowOf(key)
  if (row) return applies(catalogue, row, record) ? factsOfRow(catalogue, row, record) : null
  const family = familyOf(key)
  if (!family) return null
  const name = key.slice(family.family.length + 1)
  if (family.free) {
    const free = { id: name, label: name, minimum: -1e308, maximum: 1e308, default: null }
    return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? factsOfParameter(key, family.part, free) : null
  }
  const parameter = parametersOf(catalogue, family, record).find((entry) => entry.id === name)
  if (!parameter) return null
  const usual = family.usual?.(catalogue, record, name) ?? parameter.default
  return factsOfParameter(key, family.part, { ...parameter, default: usual })
}

/**
 * The keys of a record in the order of the URL.
 * @param {Catalogue} catalogue
 * @param {StateRecord} record
 * @returns {string[]}
 */
export function keysOf(catalogue, record) {
  return keyTable.flatMap((row) => {
    if ('key' in row) return [row.key]
    if (row.free) return Object.keys(record).filter((key) => key.startsWith(`${row.family}.`))
    return parametersOf(catalogue, row, record).map((parameter) => `${row.family}.${parameter.id}`)
  })
}

/**
 * What describeKey says, in a language.
 * @param {KeyFacts} facts
 * @param {Words} words
 * @returns {KeyFacts}
 */
export function spokenFacts(facts, { settings }) {
  const row = rowOf(facts.key)
  if (!row) return { ...facts, own: settings.ownOfParameter }
  /** @type {Record<string, {label: string, help?: string, own?: string}>} */
  const named = settings.keys
  /** @type {Record<string, string>} */
  const values = settings.values
  const { label, help = '', own = '' } = named[facts.key]
  return {
    ...facts,
    label,
    help,
    own,
    values: facts.values.map((choice) =>
      row.values?.includes(choice.id)
        ? {
            ...choice,
            label:
              values[`${facts.key}.${choice.id}`] ??
              values[choice.id] ??
              languageName(choice.id) ??
              choice.id,
          }
        : choice,
    ),
  }
}

/** A language is called as it calls itself. @param {string} id */
const languageName = (id) => languages.find((language) => language.id === id)?.name
