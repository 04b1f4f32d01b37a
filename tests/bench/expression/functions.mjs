// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} text as the engine and math.js read it
 * @property {string} script as JavaScript
 * @property {string} byHand value and gradient, written by hand: statements that set `value`, `dx`, `dy`
 * @property {number} low the grid runs from here to -low
 * @property {{value: number, both: number, mathjs: number}} limits the ratios that are asked for
 */

/** Functions whose values are timed on a grid. @type {Row[]} */
export const functions = [
  {
    name: 'Himmelblau',
    text: '(x^2+y-11)^2+(x+y^2-7)^2',
    script: '(x**2+y-11)**2+(x+y**2-7)**2',
    byHand: 'const a = x*x + y - 11, b = x + y*y - 7; value = a*a + b*b; dx = 4*x*a + 2*b; dy = 2*a + 4*y*b',
    low: -6,
    limits: { value: 1.2, both: 1.2, mathjs: 150 },
  },
  {
    name: 'Ackley',
    text: '-20*exp(-0.2*sqrt(0.5*(x^2+y^2)))-exp(0.5*(cos(2*pi*x)+cos(2*pi*y)))+e+20',
    script:
      '-20*Math.exp(-0.2*Math.sqrt(0.5*(x**2+y**2)))-Math.exp(0.5*(Math.cos(2*Math.PI*x)+Math.cos(2*Math.PI*y)))+Math.E+20',
    byHand: `const r = Math.sqrt(0.5*(x*x + y*y)), p = 2*Math.PI
      const a = 20*Math.exp(-0.2*r), b = Math.exp(0.5*(Math.cos(p*x) + Math.cos(p*y)))
      value = -a - b + Math.E + 20
      const s = 0.1*a/r
      dx = s*x + Math.PI*b*Math.sin(p*x); dy = s*y + Math.PI*b*Math.sin(p*y)`,
    low: -5,
    limits: { value: 0.9, both: 0.9, mathjs: 40 },
  },
]

/**
 * Texts that are hard on whoever reads them. What a person types is refused or compiled within 8 ms, whatever it is;
 * anything within 500 ms.
 * @type {[string, string, number, number][]} name, text, dimension, milliseconds
 */
export const hardTexts = [
  ['Rosenbrock in 200 dimensions', 'sum(i, 1, n-1, 100(x[i+1]-x[i]^2)^2 + (1-x[i])^2)', 200, 8],
  ['many nodes', 'sum(i, 1, 900, sin(i*x + y))', 2, 8],
  ['too many nodes', 'sum(i, 1, 90000, sin(i*x))', 2, 8],
  ['too much work', 'sum(i, 1, 1000000, sum(j, 1, 1000000, i))', 2, 8],
  ['a chain of choices', 'sum(i, 1, 1000, if(y < i, sqrt(x - i), x))', 2, 8],
  ['quotients within quotients', `${'x/(1+'.repeat(150)}y${')'.repeat(150)}`, 2, 8],
  ['powers', `${'(x+y)^(x*y)*'.repeat(80)}1`, 2, 8],
  ['deep', `${'('.repeat(199)}x${')'.repeat(199)}`, 2, 8],
  ['10,000 characters', `x${'+sin(x*y)*cos(x+1.25)'.repeat(470)}`, 2, 500],
  ['10,000 characters of sums', `x${'+sum(i,1,160,sin(i*x)^i)'.repeat(400)}`, 2, 500],
]
