// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { englishWords } from '../words/english.mjs'
import { catalogue, runInBatch, scripted } from './scripted_runs.mjs'

/** @typedef {{id: string, label: string, python: string, parameters: {id: string}[]}} Unit */

/** What a library's last digits may come to on the way of a run. */
const near = 1e-12

/** @param {Unit[]} units */
const written = (units) => units.filter(({ python }) => python !== '')
const optimizers = written(catalogue.optimizers)
const rules = written(catalogue.stepSizes)

const encode = encodeURIComponent
const fit = `data=0,1;1,3;2,4.5;3,8;5,11;6,12.5;7,16;8,17;9,20.5;11,24&model=${encode('slope*x + intercept')}`

/** Problems with nothing but arithmetic: a function, one to be maximised, a fit, a difference quotient of each kind. */
const arithmetic = [
  'f=himmelblau&start=-1.5,3.5',
  `f=${encode('2x - x^2 - 3y^4 + x*y')}&start=0.5,-0.4&sense=maximise`,
  fit,
  'f=sum_of_squares&dim=3&gradient=central&gradient.h=0.001',
  'f=rosenbrock&start=-1.2,1&gradient=forward',
  `f=${encode('f(x_1, θ) = slope*x_1^2 + α·θ² - σ_max x_1')}&param.α=3&start=1,2`,
  // Names that Python and the script itself have other uses for.
  `f=${encode('range^2 + 2gradient^2 + (len - step_size)^2 + list*value + list^4 + value^2 + print^2 + f^2 + t^2')}&start=${'1,2,'.repeat(4)}0.5`,
]

/** @param {string} hash @param {string} method */
const run = (hash, method) => `${hash}&stop.steps=60&${method}`

const setParameters = {
  rmsprop: '&optimizer.centred=1&optimizer.momentum=0.5',
  momentum: '&optimizer.dampening=0.3',
  asgd: '&optimizer.t0=10&optimizer.lambda=0.05',
  adagrad: '&optimizer.lr_decay=0.1&optimizer.initial_accumulator_value=0.5',
}

/** @param {Unit} optimizer */
function runsOf({ id, parameters }) {
  const method = `optimizer=${id}&step.size=0.02`
  const decay = parameters.some((parameter) => parameter.id === 'weight_decay')
    ? '&optimizer.weight_decay=0.02'
    : ''
  const set = /** @type {Record<string, string>} */ (setParameters)[id] ?? ''
  const searched = `optimizer=${id}&step=best_of_list&step.largest=1&step.smallest=0.001`
  return [
    ...arithmetic.map((hash) => run(hash, method)),
    run(arithmetic[0], `${method}${decay}${set}`),
    run(arithmetic[0], `optimizer=${id}&step=inverse_time&step.size=0.1&step.warmup=5`),
    run(arithmetic[1], searched),
  ]
}

/** @param {Unit} rule */

const runsWith = ({ id, parameters }) => {
  const size = parameters.some((parameter) => parameter.id === 'size') ? '&step.size=0.02' : ''
  const horizon = parameters.some((parameter) => parameter.id === 'horizon') ? '&step.horizon=40' : ''
  const period = parameters.some((parameter) => parameter.id === 'period') ? '&step.period=7' : ''
  return [arithmetic[0], arithmetic[1], arithmetic[2]].flatMap((hash) =>
    ['', '&step.warmup=10'].map((warmUp) => run(hash, `step=${id}${size}${horizon}${period}${warmUp}`)),
  )
}

/** The limits of a run, each where it ends one. */
const limits = [
  'f=himmelblau&start=1,1&step.size=0.01&stop.gradient=0.001',
  'f=himmelblau&start=1,1&step.size=0.01&stop.gradient=0&stop.change=0.0001',
  'f=himmelblau&start=1,1&step.size=0.01&stop.evaluations=17',
  'f=himmelblau&start=1,1&gradient=central&stop.evaluations=33&step=best_of_list&step.largest=1&step.smallest=0.01',
  'f=himmelblau&start=1,1&step.size=0.01&domain=0,2,0,1.5&stop.domain=1',
  'f=x^2&start=3&step.size=1.5&stop.steps=200',
  'f=x^2&start=1&step=linear&step.size=0.1&step.horizon=5',
  'f=x^4&start=40&step.size=1',
  `f=${encode('sqrt(x) + y^2')}&start=0.3,1&step.size=0.2`,
  `f=${encode('log(x) + y^2')}&start=0.3,1&step.size=0.2`,
]

/** Texts with each thing that the language has. */
const texts = [
  'if(x < 1, x^2, 2x - 1) + abs(y)',
  'if(x > 0 and y > 0, x*log(1 + x) + y^2, if(not x < -2, x^2 + y^2, 3 - x))',
  'f(x, y) = a x^2 + b y^2',
  'max(x^2, y^2, x + y) + min(x, y)',
  'sin(3x)*cos(y) + exp(-x^2) + tan(x/9)',
  'sigmoid(x)*softplus(y) - tanh(x*y)',
  'cbrt(x) + hypot(x, y - 1) + atan2(y, 2 + x^2)',
  'asin(x/9) + acos(y/9) + atan(x) + asinh(x) + acosh(5 + y^2) + atanh(x/9)',
  'log2(9 + x) + log10(9 + y) + log1p(x^2) + expm1(y/2) + sqrt(1 + x^2)',
  'sinh(x/3) + cosh(y/3) + sign(x)*x + floor(x)*0.1 + ceil(y)',
  'x^2.5 + y^17 + (1 + x^2)^-3 + 2^y + gauss(x) + relu(y)',
  'let r = x^2 + y^2; r^3 - r^2/(1 + r)',
  'f(lambda, np) = (lambda - 1)^2 + lambda*np + np^2',
  'f(t1, math) = t1^4 + (t1 - math)^2',
  'sum(i, 1, n, (x[i] - i)^2) + prod(i, 1, n, 1 + x[i]/20)',
]

const fits = [
  'data=line&step.size=0.0005',
  `${fit}&step.size=0.01&loss=${encode('abs(prediction - y)')}`,
  `${fit}&step.size=0.001&loss=${encode('if(abs(prediction - y) < 1, (prediction - y)^2, 2*abs(prediction - y) - 1)')}`,
  `data=0,1;1,3;2,4.5&model=${encode('lambda*sin(x) + data')}&step.size=0.1`,
  'data=norris&scale=standardise&penalty.l2=0.1&penalty.l1=0.5&step.size=0.1',
  'data=noisy_line&loss=huber&loss.delta=20&step.size=0.001',
  'data=two_classes&step.size=0.5',
  'data=two_classes&loss=log_likelihood&penalty.l2=0.01&step.size=0.5',
  'data=wampler1&scale=standardise&step.size=0.001',
  `data=width,height,price;1,2,9;2,1,8;3,5,24;4,2,17&model=${encode('a*width + b*x2 + c')}&step.size=0.01`,
]

const check = await runInBatch({
  ...Object.fromEntries(optimizers.map((optimizer) => [optimizer.id, runsOf(optimizer)])),
  ...Object.fromEntries(rules.map((rule) => [`step ${rule.id}`, runsWith(rule)])),
  limits,
  texts: texts.map((text) => `f=${encode(text)}&start=0.7,0.4&step.size=0.02&stop.steps=40`),
  fits: fits.map((hash) => `${hash}&stop.steps=40`),
  many: ['f=styblinski_tang&dim=40&step.size=0.0001&stop.steps=30'],
  long: ['f=rosenbrock&optimizer=adam&step.size=0.01&stop.steps=3000'],
  catalogue: catalogue.functions.map(
    (/** @type {{id: string}} */ { id }) => `f=${id}&step.size=0.0001&stop.steps=20`,
  ),
})

test('the first-order methods and the schedules are written as Python', () => {
  assert(optimizers.length >= 20, `${optimizers.length} optimizers`)
  assert(rules.length >= 11, `${rules.length} rules`)
})

test('no optimizer has a name that the scripts around it use', () => {
  const taken =
    'f h x t epoch path steps far box value gradient_of length before evaluations new_x data mean loss norm'
  const inBatches =
    'rows_seen batch batches batch_size seed minibatches shuffle random_numbers whole rests epoch_start mean_point averaged average_from'
  const used = new Set([
    ...taken.split(' '),
    ...inBatches.split(' '),
    'moved',
    'gradient_step',
    'step_size_at',
    'step_size_along',
  ])
  for (const { id, python, parameters } of optimizers) {
    const assigned = [...python.matchAll(/(?<![\w.])(\w+) \*?= /g)].map(([, name]) => name)
    const names = [...parameters.map((parameter) => parameter.id), ...assigned]
    assert.deepEqual(
      names.filter((name) => used.has(name)),
      [],
      id,
    )
  }
})

for (const { id, python } of optimizers) {
  test(`${id}: scripts take the same steps`, () => {
    // A power is the library's, whose last digit differs.
    check(id, python.includes('**') ? near : 0)
  })
}

for (const { id, python } of rules) {
  test(`${id}: scripts choose the same step sizes`, () => {
    check(`step ${id}`, /\*\*|cos/.test(python) ? near : 0)
  })
}

test('scripts end where the run ends', () => check('limits', near))
test('everything that can be typed is written as Python', () => check('texts', near))
test('a fit’s script has its data, its model and its loss', () => check('fits', near))
test('many variables are indexed', () => check('many', 0))
test('thousands of steps later there is still no difference', () => check('long', 0))
test('every function of the catalogue is written as Python', () => check('catalogue', near))

test('a script says what its penalty is, where there is one', async () => {
  const penalised = await scripted(
    'data=line&penalty.l2=0.1&penalty.l1=2&step.size=0.0001&stop.steps=2',
    'plain',
  )
  assert.match(
    penalised.text,
    /^# Penalty: 0\.1 times the squares and 2 times the absolute values of slope\.$/m,
  )
  assert.doesNotMatch((await scripted('data=line&step.size=0.0001&stop.steps=2', 'plain')).text, /Penalty/)
})

test('what is not written as Python is said in a sentence', async () => {
  const without = [...catalogue.optimizers, ...catalogue.stepSizes].filter(({ python }) => python === '')
  for (const { id, label } of without) {
    const role = catalogue.optimizers.some((/** @type {Unit} */ unit) => unit.id === id)
      ? 'optimizer'
      : 'step'
    const { text, objection } = await scripted(`f=himmelblau&${role}=${id}&stop.steps=3`, 'plain')
    assert.equal(text, '')
    assert.equal(
      objection(englishWords),
      `“${label}” cannot be written as Python yet. Take its run as a table instead.`,
    )
  }
  const long = await scripted(`f=${encode('sum(i, 1, 1200, sin(i*x))')}&stop.steps=3`, 'numpy')
  assert.match(long.objection(englishWords), /more than 5,000 operations/)
  const rows = Array.from({ length: 20_001 }, (_, i) => `${i % 7},${i % 5}`).join(';')
  const many = await scripted(`data=${rows}&step.size=0.01&stop.steps=1`, 'plain')
  assert.match(many.objection(englishWords), /cannot hold so many rows/)
})
