// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** A small catalogue of invented units, so that these tests hold whatever the core offers. */
const unit = (id, more = {}) => ({ id, label: id, help: '', citation: '', ...more })
const parameter = (id, minimum, maximum, standard, more = {}) => ({
  id,
  label: id,
  symbol: id,
  help: '',
  unit: '',
  minimum,
  maximum,
  default: standard,
  scale: 'linear',
  integer: false,
  ...more,
})

export const catalogue = Object.freeze({
  defaults: { f: 'valley' },
  functions: [
    unit('bowl', { text: 'sum(i, 1, n, x[i]^2)', dimension: { minimum: 1, maximum: 50, default: 2 } }),
    unit('valley', { text: 'x^2 + 9 y^2', dimension: { minimum: 2, maximum: 2, default: 2 } }),
  ],
  optimizers: [
    unit('plain', { parameters: [] }),
    unit('heavy', {
      parameters: [parameter('mass', 0, 1, 0.9), parameter('turns', 1, 9, 3, { integer: true })],
    }),
  ],
  stepSizes: [
    unit('constant', {
      parameters: [parameter('size', 1e-6, 10, 0.01, { scale: 'logarithmic', least: 1e-40 })],
    }),
    unit('falling', { parameters: [parameter('size', 1e-6, 10, 0.1), parameter('rate', 0, 1, 0.5)] }),
  ],
  gradientSources: [
    unit('symbolic', { parameters: [], offsets: [], order: 0 }),
    unit('quotient', {
      parameters: [parameter('h', 1e-16, 1, 1e-4, { scale: 'logarithmic' })],
      offsets: [0, 1],
      order: 1,
    }),
  ],
  models: [
    unit('straight', { text: 'slope*x + intercept' }),
    unit('curved', { text: 'a*x^2 + b' }),
    unit('powers', { text: 'a + b*x', parameters: [parameter('degree', 1, 9, 2, { integer: true })] }),
  ],
  losses: [
    unit('square', { text: '(prediction - y)^2' }),
    unit('absolute', { text: 'abs(prediction - y)' }),
    unit('split', { text: 'if(prediction < y, wide, 1)', parameters: [parameter('wide', 0, 9, 3)] }),
    unit('gain', { text: 'y*prediction', sense: 'maximise' }),
  ],
  dataSets: [
    unit('ramp', { model: 'curved' }),
    unit('noise', { model: 'straight' }),
    unit('wave', { model: 'powers', loss: 'gain', settings: { degree: 5 } }),
  ],
  stop: [
    parameter('steps', 1, 1e7, 10000, { integer: true }),
    parameter('gradient', 0, 1, 1e-8),
    parameter('evaluations', 1, 1e9, null, { integer: true }),
    { ...parameter('rows', 1, 1e9, null, { integer: true }), label: 'Rows looked at' },
  ],
})
