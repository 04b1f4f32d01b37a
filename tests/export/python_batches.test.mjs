// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runInBatch, scripted } from './scripted_runs.mjs'

/** What a library's last digits may come to on the way of a run. */
const near = 1e-12

const encode = encodeURIComponent
const line = `model=${encode('slope*x + intercept')}&step.size=0.002`

/** Rows of a line with something beside it, all of them short numbers. @param {number} count */
const rowsOf = (count) =>
  Array.from({ length: count }, (_, i) => [(i % 23) / 2, ((i * 7) % 11) / 4 + (i % 23)].join(',')).join(';')

/** The last batch of twenty has seven rows. */
const fit = `data=${rowsOf(47)}&${line}`

const shuffles = ['batches', 'rows', 'none']
const orders = [1, 20].flatMap((batch) =>
  shuffles.flatMap((shuffle) =>
    [1, 2024].map((seed) => `${fit}&batch=${batch}&shuffle=${shuffle}&seed=${seed}&stop.steps=150`),
  ),
)

const short = `${fit}&batch=10&stop.steps=60`
const gentle = `data=${rowsOf(47)}&model=${encode('slope*x + intercept')}&batch=10&stop.steps=60`
const methods = [
  `${short}&optimizer=rprop`,
  `${short}&optimizer=adam`,
  `${short}&optimizer=momentum&gradient=central&gradient.h=0.001`,
  `${short}&gradient=forward`,
  `${gentle}&step=best_of_list&step.largest=0.1&step.smallest=0.0001&step.warmup=7`,
  `${gentle}&step=inverse_time&step.size=0.01&step.warmup=5`,
  `${short}&sense=maximise&loss=${encode('-abs(prediction - y)^2')}`,
  `${gentle}&step=best_of_list&step.largest=0.1&step.smallest=0.0001&sense=maximise&loss=${encode('-(prediction - y)^2')}`,
  `data=rows,data,batch;1,2,9;2,1,8;3,5,24;4,2,17;5,1,2&model=${encode('a*rows + b*data + c')}&batch=2&shuffle=rows&step.size=0.001&stop.steps=40`,
]

const libraries = [
  'data=noisy_line&batch=20&step.size=0.001&stop.steps=60',
  'data=two_classes&batch=1&shuffle=rows&step.size=0.5&penalty.l2=0.01&stop.steps=60',
  'data=norris&scale=standardise&batch=5&step.size=0.05&penalty.l1=0.5&stop.steps=60',
]

/** Points of the same line: sooner or later no row asks for a change. */
const exact = `data=0,1;1,3;2,5;3,7;4,9&model=${encode('a*x + b')}&start=0,0&shuffle=rows`

/** Here the point rests for more than an epoch while the velocity still changes. */
const restless = `${exact}&batch=1&step.size=0.01&optimizer=momentum&stop.gradient=0&stop.steps=3000`

/** The limits of a run, each where it ends one before its last step. */
const limits = [
  `${exact}&batch=2&step.size=0.05&stop.gradient=0.01&stop.steps=2000`,
  `${exact}&batch=1&step.size=0.03125&stop.gradient=0&stop.steps=9000`,
  `${exact}&batch=2&step.size=0.05&stop.gradient=0&stop.change=0.01&stop.steps=2000`,
  `${short}&stop.evaluations=17`,
  `${short}&gradient=central&stop.evaluations=33`,
  `${gentle}&step=best_of_list&step.largest=1&step.smallest=0.01&stop.evaluations=33`,
  `${short}&stop.rows=114`,
  `${short}&shuffle=none&stop.rows=94`,
  `${short}&gradient=central&stop.rows=401&stop.evaluations=1000`,
  `${gentle}&step=best_of_list&step.largest=1&step.smallest=0.01&stop.rows=333`,
  `${fit}&stop.rows=140&stop.steps=9`,
  `${short}&start=0,0&domain=-1,1.5,-1,2&stop.domain=1`,
  `data=${rowsOf(47)}&${line.replace('0.002', '0.5')}&batch=3&stop.steps=200`,
  `data=1,2;3,-8;2,5&model=${encode('log(a)*x')}&start=0.5&batch=1&step.size=0.3&stop.steps=50`,
  `data=1,2;300,-8;2,5&model=${encode('exp(a*x)')}&start=2&batch=1&step.size=0.3&stop.steps=50`,
]

const averages = [
  ...['0', '1', '5', '59', '400'].map((from) => `${short}&average=${from}`),
  `${fit}&stop.steps=40&average=10`,
]

/** So many rows that the run looks at all of them at every fourth step only. */
const many = `data=${Array.from({ length: 20_000 }, (_, i) => `${(i % 64) / 64},${(i % 64) / 32 + 1}`).join(';')}&model=${encode('a*x + b')}`

const check = await runInBatch({
  orders,
  methods: [...methods, restless],
  libraries,
  limits,
  averages,
  many: [
    `${many}&batch=100&step.size=0.5&stop.gradient=0.3&stop.steps=40`,
    `${many}&batch=100&step.size=0.5&stop.gradient=0.1&stop.steps=40&average=4`,
  ],
})

test('batches come in the page’s own order, to the last bit', () => check('orders', 0))
test('every part of a method goes by the batch', () => check('methods', near))
test('the sets of the catalogue come in batches, too', () => check('libraries', near))
test('a script in batches ends where the run ends', () => check('limits', near))
test('the points are averaged as on the page', () => check('averages', 0))
test('of very many rows all are looked at now and then', () => check('many', 0))

test('those runs end for reasons of their own, before their last step', async () => {
  for (const hash of limits) {
    const { steps } = await scripted(hash, 'plain')
    const asked = Number(new URLSearchParams(hash).get('stop.steps'))
    assert.ok(steps[steps.length - 1] < asked, `${hash}: ${steps[steps.length - 1]} of ${asked}`)
  }
})

test('a script says what its batches are, and asks for no chance where there is none', async () => {
  const shuffled = (await scripted(orders[0], 'plain')).text
  assert.match(shuffled, /# Batches of 1 row, cut once; before each epoch the batches are shuffled\./)
  assert.match(shuffled, /Mersenne/)
  const inOrder = (await scripted(`${short}&shuffle=none`, 'numpy')).text
  assert.match(inOrder, /# Batches of 10 rows, in the order of the rows\./)
  assert.doesNotMatch(inOrder, /Mersenne|seed/)
  assert.doesNotMatch((await scripted(`${fit}&stop.steps=5`, 'plain')).text, /batch/i)
})
