// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * @typedef {{id: string, label: string, help?: string, minimum: number, least?: number, maximum: number, default: number | null,
 *   scale?: string, integer?: boolean, symbol?: string, unit?: string}} ParameterEntry
 * @typedef {{id: string, label: string, help?: string, formula?: string, group?: string,
 *   citation?: string, parameters?: ParameterEntry[]}} UnitEntry
 * @typedef {UnitEntry & {offsets: number[], order: number}} SourceEntry
 *   offsets: of the points whose values its quotient joins, in multiples of h; none of the exact gradient
 * @typedef {UnitEntry & {byCoordinate: boolean, usesGradient: boolean, setsLength: boolean,
 *   usualStep: import('../core/types.js').Choice}} OptimizerEntry
 * @typedef {UnitEntry & {text: string, dimension: {minimum: number, maximum: number, default: number}}} FunctionEntry
 * @typedef {UnitEntry & {model: string, loss?: string, settings?: Record<string, number>}} DataEntry
 * @typedef {UnitEntry & {sense?: 'minimise' | 'maximise'}} LossEntry
 * @typedef {{functions: FunctionEntry[], optimizers: OptimizerEntry[], stepSizes: UnitEntry[], gradientSources: SourceEntry[],
 *   models: UnitEntry[], losses: LossEntry[], dataSets: DataEntry[], stop: ParameterEntry[],
 *   defaults?: Record<string, string>}} Catalogue
 * @typedef {number | string | null} Value
 * @typedef {Readonly<Record<string, Value>>} StateRecord
 * @typedef {Readonly<Record<string, unknown>>} Changes
 * @typedef {import('../words/words.js').Say} Say
 * @typedef {{key: string, say: Say}} Refusal  what is wrong with a key, to be read after its name
 * @typedef {'number' | 'choice' | 'formula' | 'data' | 'numbers' | 'domain' | 'names' | 'version'} Kind
 * @typedef {'problem' | 'method' | 'domain' | 'view'} Part
 * @typedef {{id: string, label: string, help?: string, formula?: string, group?: string,
 *   citation?: string}} Choice
 *
 * What is known of one key of the record at one moment: enough to check it, print it and build its control. In no
 * language yet, `label` is that of a parameter of the catalogue, and a value of the table's own is its id.
 * @typedef {{key: string, kind: Kind, part: Part, label: string, help: string, symbol: string, unit: string,
 *   minimum: number, least?: number, maximum: number, scale: 'linear' | 'logarithmic', integer: boolean,
 *   values: Choice[], words: string[], default: Value, own: string}} KeyFacts
 */

export {}
