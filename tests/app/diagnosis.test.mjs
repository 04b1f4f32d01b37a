// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { openSession } from '../../web/src/app/open_session.js'
import { openTestCore } from '../wasm/core.mjs'

const core = await openTestCore()
/** @type {Session | null} */
let session = null

afterEach(() => {
  session?.close()
  session = null
  assert.equal(core.liveHandles(), 0)
})

/** @param {string} hash */
async function ended(hash) {
  session?.close()
  session = await openSession(core, hash)
  session.step(20_000)
  return session.result()
}

/** For each kind of ending: a run, its status, and what its sentence must say. */
const endings = [
  [
    'f=himmelblau&start=2,1',
    'converged',
    /known minimum \(3, 2\).*bends upwards in every direction there \(curvatures 25\.7 and 82\.3\)/,
  ],
  ['f=x^2-y^2&start=1,0&step.size=0.1', 'converged', /saddle, not a minimum.*\(curvatures −2 and 2\)/],
  ['f=-x^2-y^2&start=1e-20,0', 'converged', /bends downwards.*so this is a maximum\./],
  [
    'f=-x^2-y^2&start=1,1&sense=maximise&step.size=0.1',
    'converged',
    /bends downwards in every direction there \(curvatures −2 and −2\)\.$/,
  ],
  ['f=x^4&start=1&step.size=0.1&stop.gradient=1e-4', 'converged', /(curvature vanishes|nearly flat)/],
  ['f=-exp(-x^2)&start=5', 'converged', /nearly flat here/],
  ['f=-exp(-x^2)&start=3.5', 'limit', /nearly flat here/],
  [
    'f=rosenbrock&start=-1.2,1&step.size=0.0027&stop.steps=2000',
    'limit',
    /zigzag across a valley, which bends \d+ times as much across as along \(the condition number\).*0\.0027 is above/,
  ],
  [
    'f=x^2+100*y^2&start=3,2&step.size=0.00995&stop.steps=100',
    'limit',
    /condition number\): the step size 0\.009\s95 is 99\.5 % of 0\.01,/,
  ],
  [
    'f=x^2&start=3&step.size=1.1',
    'diverged',
    /From step 0 on the value only rises: the step size 1\.1 is above 1,/,
  ],
  ['f=-x^2&start=3&step.size=1.1&sense=maximise', 'diverged', /From step 0 on the value only falls/],
  ['f=-x^2&start=0.1', 'diverged', /falls without end/],
  ['f=x^2&start=0.1&sense=maximise', 'diverged', /rises without end/],
  [
    'f=abs(x)&start=1.03&step.size=0.1&stop.steps=300',
    'limit',
    /kink here, and the steps zigzag across it\.$/,
  ],
  ['f=abs(x)&start=1&step.size=0.25', 'converged', /jumped in the last step.*kink here\.$/],
  [
    'f=x^2&start=3&step.size=1e-6&stop.steps=200',
    'limit',
    /gains only about 3\.6\s×\s10⁻⁵: the step size is 1\s×\s10⁻⁶, while up to 1 would be stable/,
  ],
  ['f=x^2&start=3&step.size=0.1&stop.steps=5', 'limit', /the minimum is about 0\.98 away/],
  ['f=x^2&start=3&step.size=0.1&stop.change=0.01', 'converged', /no longer than the limit of 0\.01/],
  [
    'f=x^2-y^2&start=1,1&step.size=0.1&domain=-2,2,-2,2&stop.domain=1',
    'left-domain',
    /out of the shown range/,
  ],
  ['f=x^2-y^2&start=1,3&domain=-2,2,-2,2&stop.domain=1', 'left-domain', /^The start \(1, 3\) lies outside/],
]

test('each kind of ending is told with what the numbers carry', async () => {
  for (const [hash, status, words] of endings) {
    const result = await ended(`#${hash}`)
    assert.equal(result.status, status, `${hash}: ${result.reason}`)
    assert.match(result.reason, words, hash)
    assert.match(result.reason, /^[A-Z].*\.$/, hash)
    assert.doesNotMatch(result.reason, /no value|NaN|null|undefined|too large, /, hash)
  }
})

test('every method has a sentence for whatever it runs into', async () => {
  const { optimizers, stepSizes, functions } = core.catalogue
  const methods = [
    ...optimizers.map(({ id }) => `optimizer=${id}`),
    ...stepSizes.map(({ id }) => `step=${id}`),
  ]
  for (const method of methods) {
    for (const { id } of functions) {
      for (const sense of ['minimise', 'maximise']) {
        const { reason } = await ended(`#f=${id}&${method}&sense=${sense}&stop.steps=150`)
        assert.match(reason, /^[A-Z].*\.$/, `${id} ${method}`)
        assert.doesNotMatch(reason, /NaN|null|undefined/, `${id} ${method}: ${reason}`)
      }
    }
  }
})

test('the largest stable step is told of plain descent with a fixed step size alone', async () => {
  for (const { id } of core.catalogue.optimizers) {
    const { reason } = await ended(`#f=x^2&start=3&optimizer=${id}&step=fixed&step.size=1e-6&stop.steps=50`)
    if (id === core.catalogue.optimizers[0].id) assert.match(reason, /would be stable/)
    else if (/would be stable/.test(reason)) assert.match(id, /^asgd$/, `${id}: ${reason}`)
  }
})

test('before the end, and looking back, nothing is said of the end', async () => {
  await ended('#f=x^2&start=3&step.size=1.1')
  session?.back(1)
  assert.equal(session?.result().status, 'paused')
  assert.doesNotMatch(String(session?.result().reason), /only rises/)
})
