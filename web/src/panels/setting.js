// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {KeyFacts} from '../state/types.js' */
/** @import {Words} from '../words/words.js' */
/** @import {SessionElement} from './session_element.js' */

import { html, nothing } from 'lit'
import { styled } from './controls/styled.js'
import { ruleInForce } from './mathematics/rule_in_force.js'

/**
 * The number control of one key, from what the schema says of it.
 * @param {SessionElement} panel
 * @param {string} key
 * @param {{plain?: boolean, value?: import('../state/types.js').Value, known?: Partial<KeyFacts>}} [options] another value than the
 *   record's own; `known`: what else than the schema is known of it
 */
export function numberSetting(
  panel,
  key,
  { plain = false, value = panel.record[key] ?? null, known = {} } = {},
) {
  const described = panel.describe(key)
  if (!described) return nothing
  const facts = { ...described, ...known }
  if (facts.integer && facts.minimum === 0 && facts.maximum === 1)
    return html`<fall-line-switch data-key=${key} .words=${panel.words} .facts=${facts} .value=${value} ?disabled=${panel.isLocked(key)}
      .error=${panel.messageOf(key)} .commit=${(/** @type {unknown} */ next) => panel.change({ [key]: next })}></fall-line-switch>`
  return html`
    <fall-line-number data-key=${key} .words=${panel.words} .facts=${facts} .value=${value} ?plain=${plain} ?disabled=${panel.isLocked(key)}
      .error=${panel.messageOf(key)}
      .commit=${(/** @type {unknown} */ next, /** @type {boolean} */ settled) =>
        settled ? panel.change({ [key]: next }) : panel.preview({ [key]: next })}></fall-line-number>
  `
}

/**
 * The select of one key. Where a formula may stand for the choice, its own field shows what is wrong.
 * @param {SessionElement} panel
 * @param {string} key
 * @param {{typedLabel?: string, whole?: boolean, value?: import('../state/types.js').Value, picked?: (id: string) => unknown}} [options]
 */
export function choiceSetting(
  panel,
  key,
  { typedLabel = '', whole = false, value = panel.record[key] ?? null, picked } = {},
) {
  const facts = panel.describe(key)
  if (!facts) return nothing
  const choose = picked ?? ((/** @type {string} */ id) => panel.change({ [key]: id }))
  return html`
    <fall-line-choice data-key=${key} .words=${panel.words} .facts=${facts} .value=${value} .typedLabel=${typedLabel} ?whole=${whole}
      .error=${typedLabel ? '' : panel.messageOf(key)} ?disabled=${panel.isLocked(key)} .commit=${choose}></fall-line-choice>
  `
}

/**
 * A choice of few, all in sight.
 * @param {SessionElement} panel
 * @param {string} key
 */
export function segmentSetting(panel, key) {
  const facts = panel.describe(key)
  if (!facts) return nothing
  return html`
    <fall-line-segments data-key=${key} .label=${facts.label} .choices=${facts.values} .value=${panel.record[key] ?? null}
      ?disabled=${panel.isLocked(key)} .commit=${(/** @type {string} */ id) => panel.change({ [key]: id })}></fall-line-segments>
  `
}

/**
 * A formula in TeX. Its element comes after the first picture: the space is kept free for as many lines as it has.
 * @param {string} tex
 * @param {string} label
 * @param {Words} words
 */
function rule(tex, label, words) {
  const lines = tex.split('\n')
  const tall = lines.filter((line) => /\\(?:[dt]?frac|sum|prod|min|max|begin)\b/.test(line)).length
  const space = { '--lines': String(lines.length - tall), '--tall-lines': String(tall) }
  return html`<div class="rule" ${styled(space)}><fall-line-rule .words=${words} .tex=${tex}
    .label=${words.page.method.formulaOf(label)}></fall-line-rule></div>`
}

/**
 * The keys of the parameters of the unit that is chosen.
 * @param {SessionElement} panel
 * @param {string} key
 */
const parameterKeys = (panel, key) =>
  panel.session.schema.keys(panel.record).filter((name) => name.startsWith(`${key}.`))

/**
 * A control for each parameter of the unit that is chosen.
 * @param {SessionElement} panel
 * @param {string} key
 */
export const parameterSettings = (panel, key) =>
  parameterKeys(panel, key).map((name) => numberSetting(panel, name))

/**
 * A unit of the catalogue: which one, its formula, and what is to stand below them.
 * @param {SessionElement} panel
 * @param {string} key
 * @param {{picked?: (id: string) => unknown, below?: unknown}} [options] what a choice does, where it does more than to
 *   set the key
 */
export function unitSetting(panel, key, { picked, below = parameterSettings(panel, key) } = {}) {
  const facts = panel.describe(key)
  const formula = facts?.values.find((choice) => choice.id === panel.record[key])?.formula ?? ''
  const parameters = parameterKeys(panel, key).map((name) => {
    const parameter = panel.describe(name)
    return { symbol: parameter?.symbol ?? '', value: Number(panel.record[name] ?? parameter?.default) }
  })
  const tex = ruleInForce(formula, parameters)
  return html`
    <div class="unit stack">
      ${choiceSetting(panel, key, { picked })}
      ${tex ? rule(tex, facts?.label ?? '', panel.words) : nothing}
      ${below}
    </div>
  `
}
