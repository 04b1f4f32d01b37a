// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** What can be typed as a function, and what it shows of the language. */
export const functionExamples = Object.freeze([
  { text: 'x^2 + 3y^2', shows: 'Powers; products without a sign. Free letters are variables.' },
  { text: '3 sin(2x) - exp(-(x - 1)^2)', shows: 'Functions, in one variable.' },
  { text: 'f(x, y) = a x^2 + b y^2', shows: 'A header names the variables; a and b become sliders.' },
  { text: 'sum(i, 1, n, x[i]^2)', shows: 'Any number of variables.' },
  { text: 'if(x < 0, -x, x^2)', shows: 'A choice: condition, then, otherwise.' },
  { text: 'let r = hypot(x, y)\nr^2 + sin(5r)', shows: 'A let line gives a part a name.' },
])

/** The same for the model of a fit. */
export const modelExamples = Object.freeze([
  { text: 'slope*x + intercept', shows: 'Names of columns are data; the other names are fitted.' },
  { text: 'a + b*exp(-c*x)', shows: 'A model need not be a line.' },
])
