// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// What web/build.mjs makes of the core: see web/generated_modules.mjs.
declare module 'fall-line:formulas' {
  /** MathML by TeX, a line each. */
  const formulas: Readonly<Record<string, string>>
  export default formulas
}

declare module 'fall-line:language' {
  /** The grammar, in EBNF, and the names of all functions. */
  const language: Readonly<{ grammar: string; functions: string }>
  export default language
}
