// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { readdir } from 'node:fs/promises'

/**
 * @typedef {object} Stage what a spec works with
 * @property {import('../engines/page.mjs').Page} page
 * @property {import('../visitor/visitor.mjs').Visitor} visitor
 * @property {import('../origins/origins.mjs').Origin} origin
 * @property {string} screenshots the folder for pictures, or empty
 *
 * @typedef {object} Spec
 * @property {string} name
 * @property {(stage: Stage) => Promise<void>} run throws when the page does wrong
 * @property {string[]} [origins] where it runs, when it asks for what no origin changes, such as the widths of
 *     things; the hosted page then, where the policy watches as well; default: all
 * @property {string[]} [engines] where it runs, when what it looks at is the same in all of them; default: all
 * @property {boolean} [everywhere] whether it runs from every origin in every engine, as all of a file's do that exports
 *     `everywhere`: what it tries is another thing in the one-file page. The others run from there in one engine each
 */

/** @returns {Promise<Spec[]>} those of every file in specs/, each named after its file first */
export async function loadSpecs() {
  const folder = new URL('../specs/', import.meta.url)
  const files = (await readdir(folder)).filter((name) => name.endsWith('.mjs')).sort()
  const groups = files.map(async (file) => {
    /** @type {{specs: Spec[], everywhere?: boolean}} */
    const { specs, everywhere } = await import(new URL(file, folder).href)
    const group = file.replace('.mjs', '').replaceAll('_', ' ')
    return specs.map((spec) => ({ everywhere, ...spec, name: `${group}: ${spec.name}` }))
  })
  return (await Promise.all(groups)).flat()
}
