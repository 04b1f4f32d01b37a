// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { readFile } from 'node:fs/promises'
import typescript from 'typescript'

/**
 * White space as HTML reads it: a run of it is one space.
 * @param {string} text
 */
const shortHtml = (text) => text.replace(/\s+/g, ' ')

/**
 * White space as CSS reads it: none is needed beside these signs, a run of it is one space elsewhere.
 * @param {string} text
 */
function shortCss(text) {
  const parts = text.replace(/\/\*[\s\S]*?\*\//g, ' ').split(/('[^']*'|"[^"]*")/)
  const short = parts.map((part, place) => (place % 2 === 1 ? part : withoutSpaces(part)))
  return short.join('').replace(/;}/g, '}')
}

/** @param {string} text */
const withoutSpaces = (text) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')

/** @type {Readonly<Record<string, (text: string) => string>>} */
const shorteners = Object.freeze({ css: shortCss, html: shortHtml, svg: shortHtml })

/**
 * A module's text with the white space gone that indents its templates.
 * @param {string} text
 */
export function shortenTemplates(text) {
  const file = typescript.createSourceFile('module.js', text, typescript.ScriptTarget.Latest, true)
  /** @type {{from: number, to: number, text: string}[]} */
  const changes = []
  /** @param {typescript.Node} node */
  function visit(node) {
    typescript.forEachChild(node, visit)
    if (!typescript.isTaggedTemplateExpression(node)) return
    const shorten = shorteners[node.tag.getText()]
    if (!shorten) return
    const { template } = node
    const parts = typescript.isNoSubstitutionTemplateLiteral(template)
      ? [template]
      : [template.head, ...template.templateSpans.map(({ literal }) => literal)]
    for (const part of parts) {
      // Without the signs around it: a grave accent, or the braces of the values beside it.
      const [from, to] = [part.getStart() + 1, part.getEnd() - (text.endsWith('${', part.getEnd()) ? 2 : 1)]
      changes.push({ from, to, text: shorten(text.slice(from, to)) })
    }
  }
  visit(file)
  changes.sort((a, b) => b.from - a.from)
  return changes.reduce((whole, { from, to, text }) => whole.slice(0, from) + text + whole.slice(to), text)
}

/** @type {import('esbuild').Plugin} */
export const shortTemplates = {
  name: 'short-templates',
  setup(bundler) {
    bundler.onLoad(
      { namespace: 'file', filter: /[\\/]src[\\/](?:panels|embed)[\\/].*\.js$/ },
      async ({ path }) => ({
        contents: shortenTemplates(await readFile(path, 'utf8')),
      }),
    )
  },
}
