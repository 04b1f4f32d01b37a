// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** What an indented block and a paragraph look like in a comment of the core's headers. */
const blockLine = /^\/\/\/ {5}(.*)$/
const commentLine = /^\/\/\/ ?(.*)$/

/**
 * The grammar of the language and the names of its functions, as its public header says them.
 * @param {string} header  text of expression.hpp
 * @returns {{grammar: string, functions: string}}
 */
export function languageOf(header) {
  const lines = header.split('\n')
  const first = lines.findIndex((line) => /^\/\/\/ {5}text +=/.test(line))
  const grammar = []
  for (let at = first; at >= 0 && blockLine.test(lines[at]); at += 1)
    grammar.push(lines[at].replace(blockLine, '$1'))
  if (grammar.length < 10) throw new Error('the grammar is not where it was in expression.hpp')
  const comments = lines.map((line) => commentLine.exec(line)?.[1] ?? '').join(' ')
  const functions = /\*Functions\*: (.*?)\. Names are/.exec(comments)?.[1]
  if (!functions) throw new Error('the functions are not where they were in expression.hpp')
  return { grammar: grammar.join('\n'), functions }
}
