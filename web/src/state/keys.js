// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { languages } from '../words/languages.js'

/**
 * The table of the record's keys. Parsing, checking, printing, the URL and the defaults all follow from it. What they are
 * called stands in words/.
 *
 * - `list` names the catalogue's list whose ids the key may hold; the first id is the default unless the
 *   catalogue names another. `typed`: text of one's own is allowed as well.
 * - `family`: one key a parameter, `optimizer.NAME`; of the chosen unit, or of the whole list for `each`.
 * - `drops`: what a new value takes away, because it belonged to the former one. A trailing dot means all of a family.
 * - `fit`, and `ofFit` of a family's names: the key says something only when the problem is a fit to data; false: only when it is a function.
 * - `optional`: null is the default.
 * - `words`: what the key may hold beside numbers, or list; `keyWords`: the record's own keys.
 * - `run`: every run of a race has such a key of its own, `2.optimizer` beside `optimizer`; race.js says how.
 *
 * The order is that of the URL, and that in which choices with `drops` are looked at: data before what data forbids.
 *
 * @typedef {{key: string, kind: import('./types.js').Kind, part: import('./types.js').Part,
 *   list?: 'functions' | 'optimizers' | 'stepSizes' | 'gradientSources' | 'models' | 'losses' | 'dataSets' | 'stop', typed?: boolean,
 *   drops?: string[], fit?: boolean, optional?: boolean, values?: string[], words?: string[],
 *   default?: import('./types.js').Value | DefaultRule, keyWords?: boolean, run?: boolean, minimum?: number, maximum?: number, integer?: boolean,
 *   scale?: 'linear' | 'logarithmic'}} KeyRow
 * @typedef {(catalogue: import('./types.js').Catalogue, record: import('./types.js').StateRecord) => import('./types.js').Value} DefaultRule
 * @typedef {{family: string, list?: KeyRow['list'], each?: boolean, free?: boolean, run?: boolean, ofFit?: string[],
 *   part: import('./types.js').Part, usual?: (catalogue: import('./types.js').Catalogue,
 *   record: import('./types.js').StateRecord, name: string) => number | undefined}} FamilyRow
 */

/** @type {(...of: Parameters<DefaultRule>) => import('./types.js').DataEntry | undefined} */
const dataSetOf = (catalogue, record) => catalogue.dataSets.find(({ id }) => id === record.data)

/**
 * What the model that a data set is meant for is set to.
 * @type {NonNullable<FamilyRow['usual']>}
 */
function settingOf(catalogue, record, name) {
  const set = dataSetOf(catalogue, record)
  return set?.model === record.model ? set?.settings?.[name] : undefined
}

/** The most runs that one record may hold. */
export const mostRuns = 50

/**
 * `run` is the one that the panels speak of; `fair` says how many step sizes were tried for each, until a setting changes.
 * @type {ReadonlyArray<KeyRow | FamilyRow>}
 */
export const keyTable = Object.freeze([
  { key: 'v', kind: 'version', part: 'view', default: 1 },
  {
    key: 'f',
    kind: 'formula',
    part: 'problem',
    list: 'functions',
    typed: true,
    drops: ['dim', 'param.', 'start', 'domain', 'slice', 'directions', 'at', 'along'],
  },
  {
    key: 'data',
    kind: 'data',
    part: 'problem',
    list: 'dataSets',
    optional: true,
    drops: [
      'model',
      'model.',
      'loss',
      'loss.',
      'sense',
      'scale',
      'penalty.l2',
      'penalty.l1',
      'batch',
      'average',
      'row',
      'start',
      'domain',
      'slice',
      'directions',
      'at',
      'along',
    ],
  },
  {
    key: 'dim',
    kind: 'number',
    part: 'problem',
    fit: false,
    optional: true,
    integer: true,
    minimum: 1,
    maximum: 200,
    drops: ['start', 'domain', 'slice', 'directions', 'at', 'along'],
  },
  { family: 'param', free: true, part: 'problem' },
  {
    key: 'model',
    kind: 'formula',
    part: 'problem',
    list: 'models',
    typed: true,
    fit: true,
    default: (catalogue, record) => dataSetOf(catalogue, record)?.model ?? null,
    drops: ['model.', 'start', 'domain', 'slice', 'directions', 'at', 'along'],
  },
  { family: 'model', list: 'models', part: 'problem', usual: settingOf },
  {
    key: 'loss',
    kind: 'formula',
    part: 'problem',
    list: 'losses',
    typed: true,
    fit: true,
    default: (catalogue, record) => dataSetOf(catalogue, record)?.loss ?? null,
    drops: ['loss.', 'sense'],
  },
  { family: 'loss', list: 'losses', part: 'problem' },
  {
    key: 'scale',
    kind: 'choice',
    part: 'problem',
    values: ['none', 'standardise'],
    default: 'none',
    fit: true,
    drops: ['start', 'domain', 'slice', 'directions', 'at', 'along'],
  },
  {
    key: 'penalty.l2',
    kind: 'number',
    part: 'problem',
    fit: true,
    minimum: 0,
    maximum: 1e6,
    default: 0,
  },
  {
    key: 'penalty.l1',
    kind: 'number',
    part: 'problem',
    fit: true,
    minimum: 0,
    maximum: 1e6,
    default: 0,
  },
  {
    key: 'sense',
    kind: 'choice',
    part: 'problem',
    values: ['minimise', 'maximise'],
    default: (catalogue, record) =>
      (record.data !== null && catalogue.losses.find(({ id }) => id === record.loss)?.sense) || 'minimise',
  },
  {
    key: 'batch',
    run: true,
    kind: 'number',
    part: 'method',
    words: ['all'],
    integer: true,
    minimum: 1,
    maximum: 10_000_000,
    default: 'all',
    fit: true,
  },
  {
    key: 'shuffle',
    run: true,
    kind: 'choice',
    part: 'method',
    values: ['batches', 'rows', 'none'],
    default: 'batches',
    fit: true,
  },
  {
    key: 'average',
    run: true,
    kind: 'number',
    part: 'method',
    integer: true,
    minimum: 0,
    maximum: 10_000_000,
    optional: true,
    fit: true,
  },
  {
    key: 'domain',
    kind: 'domain',
    part: 'domain',
    optional: true,
  },
  {
    key: 'start',
    run: true,
    kind: 'numbers',
    part: 'method',
    words: ['random'],
    optional: true,
    maximum: 200,
  },
  {
    key: 'optimizer',
    run: true,
    kind: 'choice',
    part: 'method',
    list: 'optimizers',
    drops: ['optimizer.'],
  },
  { family: 'optimizer', list: 'optimizers', part: 'method', run: true },
  {
    key: 'step',
    run: true,
    kind: 'choice',
    part: 'method',
    list: 'stepSizes',
    drops: ['step.'],
  },
  { family: 'step', list: 'stepSizes', part: 'method', run: true },
  {
    key: 'gradient',
    run: true,
    kind: 'choice',
    part: 'method',
    list: 'gradientSources',
    drops: ['gradient.'],
  },
  { family: 'gradient', list: 'gradientSources', part: 'method', run: true },
  { family: 'stop', list: 'stop', each: true, part: 'method', ofFit: ['rows'] },
  {
    key: 'seed',
    kind: 'number',
    part: 'method',
    integer: true,
    minimum: 0,
    maximum: Number.MAX_SAFE_INTEGER,
    default: 1,
  },
  {
    key: 'change',
    kind: 'choice',
    part: 'view',
    values: ['restart', 'continue'],
    default: 'restart',
  },
  {
    key: 'show',
    run: true,
    kind: 'choice',
    part: 'view',
    values: ['yes', 'no'],
    default: 'yes',
  },
  {
    key: 'run',
    kind: 'number',
    part: 'view',
    integer: true,
    minimum: 1,
    maximum: mostRuns,
    default: 1,
  },
  {
    key: 'against',
    kind: 'choice',
    part: 'view',
    values: ['steps', 'evaluations', 'time', 'epochs', 'rows'],
    default: 'steps',
  },
  {
    key: 'fair',
    kind: 'number',
    part: 'view',
    integer: true,
    minimum: 2,
    maximum: 100,
    optional: true,
  },
  {
    key: 'at',
    kind: 'numbers',
    part: 'view',
    optional: true,
    maximum: 200,
  },
  { key: 'along', kind: 'number', part: 'view', integer: true, minimum: 1, maximum: 200, default: 1 },
  {
    key: 'h',
    kind: 'number',
    part: 'view',
    minimum: 1e-16,
    maximum: 10,
    scale: 'logarithmic',
    default: 1,
  },
  {
    key: 'quotient',
    kind: 'choice',
    part: 'view',
    list: 'gradientSources',
    default: (catalogue) => catalogue.gradientSources.find(({ offsets }) => offsets.length > 0)?.id ?? null,
  },
  {
    key: 'row',
    kind: 'number',
    part: 'view',
    integer: true,
    minimum: 1,
    maximum: 10_000_000,
    default: 1,
    fit: true,
  },
  { key: 'view', kind: 'choice', part: 'view', values: ['descent', 'estimate'], default: 'descent' },
  {
    key: 'picture',
    kind: 'choice',
    part: 'view',
    values: ['map', 'surface', 'curve', 'data', 'features', 'predicted', 'traces', 'slice', 'directions'],
    default: 'map',
  },
  {
    key: 'slice',
    kind: 'numbers',
    part: 'view',
    optional: true,
    maximum: 2,
  },
  { key: 'directions', kind: 'domain', part: 'view', optional: true },
  {
    key: 'colours',
    kind: 'choice',
    part: 'view',
    values: ['depth', 'cividis'],
    default: 'depth',
  },
  {
    key: 'axis',
    kind: 'choice',
    part: 'view',
    values: ['log', 'linear'],
    default: 'log',
  },
  {
    key: 'speed',
    kind: 'number',
    part: 'view',
    words: ['max'],
    minimum: 1,
    maximum: 1000,
    scale: 'logarithmic',
    integer: true,
    default: 30,
  },
  {
    key: 'theme',
    kind: 'choice',
    part: 'view',
    values: ['auto', 'light', 'dark'],
    default: 'auto',
  },
  {
    key: 'lang',
    kind: 'choice',
    part: 'view',
    values: ['auto', ...languages.map(({ id }) => id)],
    default: 'auto',
  },
  {
    key: 'hide',
    kind: 'names',
    part: 'view',
    words: ['header', 'problem', 'method', 'transport', 'loss', 'numbers', 'story', 'results'],
    default: '',
  },
  { key: 'lock', kind: 'names', part: 'view', keyWords: true, default: '' },
])
