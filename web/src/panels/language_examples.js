// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** What can be typed as a function, and under which word it is said what it shows of the language. */
export const functionExamples = Object.freeze([
  { text: 'x^2 + 3y^2', shows: /** @type {const} */ ('powers') },
  { text: '3 sin(2x) - exp(-(x - 1)^2)', shows: /** @type {const} */ ('functions') },
  { text: 'f(x, y) = a x^2 + b y^2', shows: /** @type {const} */ ('header') },
  { text: 'sum(i, 1, n, x[i]^2)', shows: /** @type {const} */ ('sum') },
  { text: 'if(x < 0, -x, x^2)', shows: /** @type {const} */ ('choice') },
  { text: 'let r = hypot(x, y)\nr^2 + sin(5r)', shows: /** @type {const} */ ('let') },
])

/** The same for the model of a fit. */
export const modelExamples = Object.freeze([
  { text: 'slope*x + intercept', shows: /** @type {const} */ ('columns') },
  { text: 'a + b*exp(-c*x)', shows: /** @type {const} */ ('curved') },
])
