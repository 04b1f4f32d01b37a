// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { assertClose } from '../visitor/reference.mjs'

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'the record is a plain object and changes only in the keys given',
    async run({ visitor }) {
      await visitor.open()
      const before = await visitor.record()
      assert.equal(before.v, 1)
      assert.equal(before.f, 'himmelblau')
      await visitor.set({ f: 'himmelblau', start: '-3,3', 'step.size': 0.005 })
      const after = await visitor.record()
      assert.deepEqual(after, { ...before, start: '-3,3', 'step.size': 0.005 })
      assert.deepEqual((await visitor.result()).x, [-3, 3])
    },
  },
  {
    name: 'a bad key or value is refused by name and changes nothing',
    async run({ visitor }) {
      await visitor.open()
      const before = await visitor.record()
      for (const [key, value] of Object.entries({
        colour: 'red',
        'step.length': 1,
        'step.size': 'small',
        start: 'here',
        sense: 'sideways',
        domain: '3,1,0,1',
        f: 'x^2 +',
        dim: 0,
        'stop.steps': -5,
      })) {
        await assert.rejects(visitor.set({ [key]: value }), (/** @type {Error} */ error) => {
          assert.ok(error.message.includes(key), `“${error.message}” names ${key}`)
          return true
        })
        assert.deepEqual(await visitor.record(), before, `${key}=${value} left the record alone`)
      }
      // The refused formula is shown with its error, as a typed one is; a good one takes that away.
      await visitor.set({ f: 'rosenbrock' })
      assert.equal((await visitor.record()).f, 'rosenbrock')
    },
  },
  {
    name: 'null clears a key, a new function drops what belonged to the former',
    async run({ visitor }) {
      await visitor.open()
      const fresh = await visitor.record()
      await visitor.set({ 'step.size': 0.02, sense: 'maximise' })
      await visitor.set({ 'step.size': null })
      assert.equal((await visitor.record())['step.size'], 0.01)
      assert.equal((await visitor.record()).sense, 'maximise')
      await visitor.set({ f: 'sum_of_squares', dim: 5, start: '1,2,3,4,5' })
      assert.deepEqual((await visitor.result()).x, [1, 2, 3, 4, 5])
      await visitor.set({ f: 'himmelblau', sense: null })
      assert.deepEqual(await visitor.record(), fresh)
      await visitor.set({ gradient: 'central', 'gradient.h': 0.01 })
      await visitor.set({ gradient: 'exact' })
      await visitor.set({ gradient: 'central' })
      assert.notEqual((await visitor.record())['gradient.h'], 0.01)
    },
  },
  {
    name: 'step, back, play, pause and reset',
    async run({ visitor }) {
      await visitor.open('f=rosenbrock&step.size=0.001&speed=100')
      assert.equal((await visitor.result()).status, 'ready')
      await visitor.call('step', 10)
      const ten = await visitor.result()
      assert.equal(ten.steps, 10)
      await visitor.call('back', 4)
      assert.equal((await visitor.result()).steps, 6)
      assert.equal((await visitor.result()).status, 'paused')
      await visitor.call('step', 4)
      assert.deepEqual((await visitor.result()).x, ten.x)
      await visitor.call('play')
      assert.equal((await visitor.result()).status, 'running')
      await visitor.waitFor('steps to be made', () => playground.result().steps > 20)
      await visitor.call('pause')
      const paused = await visitor.result()
      assert.equal(paused.status, 'paused')
      await visitor.rest(100)
      assert.equal((await visitor.result()).steps, paused.steps)
      await visitor.call('reset')
      const reset = await visitor.result()
      assert.equal(reset.steps, 0)
      assert.equal(reset.status, 'ready')
      assert.deepEqual(reset.x, [-1.2, 1])
    },
  },
  {
    name: 'result, evaluate and trajectory tell the truth',
    async run({ page, visitor }) {
      await visitor.open('f=x^2%20%2B%203*y^2&start=1,2&step.size=0.1&gradient=central&gradient.h=0.001')
      await visitor.call('step', 3)
      const result = await visitor.result()
      assert.equal(result.status, 'paused')
      assert.ok(result.reason.length > 10)
      assertClose(result.x, [0.8 ** 3, 2 * 0.4 ** 3], 1e-9, 'three steps')
      assertClose([result.value], [result.x[0] ** 2 + 3 * result.x[1] ** 2], 1e-12, 'the value')
      assert.ok(
        result.evaluations.function >= 12,
        `counts ${result.evaluations.function} function evaluations`,
      )

      const there = await page.evaluate(async () => {
        const { value, gradient, hessian, estimate, evaluations } = await playground.evaluate([1, 2])
        return {
          value,
          gradient: [...gradient],
          hessian: [...hessian].map((row) => [...row]),
          estimate: [...estimate],
          evaluations,
        }
      })
      assert.equal(there.value, 13)
      assert.deepEqual(there.gradient, [2, 12])
      assert.deepEqual(there.hessian, [
        [2, 0],
        [0, 6],
      ])
      assertClose(there.estimate, [2, 12], 1e-9, 'the central quotient')
      assert.ok(there.evaluations.function >= 4)

      const shape = await page.evaluate(() => {
        const { x, value, gradientNorm, stepSize } = playground.trajectory()
        const all = [...x, value, gradientNorm, stepSize]
        return {
          typed: all.every((column) => column instanceof Float64Array),
          lengths: all.map((column) => column.length),
          y: [...x[1]],
        }
      })
      assert.ok(shape.typed)
      assert.deepEqual(shape.lengths, [4, 4, 4, 4, 4])
      assertClose(shape.y, [2, 0.8, 0.32, 0.128], 1e-8, 'the column of y')
    },
  },
  {
    name: 'the catalogue lists what the page knows',
    async run({ page, visitor }) {
      await visitor.open()
      const ids = await page.evaluate(() => {
        const catalogue = playground.catalogue()
        const lists = ['functions', 'optimizers', 'stepSizes', 'models', 'losses', 'dataSets']
        return Object.fromEntries(
          lists.map((list) => [list, catalogue[list].map((/** @type {any} */ unit) => unit.id)]),
        )
      })
      for (const id of ['square', 'sum_of_squares', 'himmelblau', 'rosenbrock'])
        assert.ok(ids.functions.includes(id), id)
      assert.ok(ids.optimizers.includes('gradient_descent'))
      assert.ok(ids.stepSizes.includes('fixed'))
      for (const list of ['models', 'dataSets']) assert.ok(ids[list].includes('line'), `${list} have line`)
      assert.ok(ids.losses.includes('squared'))
      // Whatever is listed can be asked for.
      for (const id of ids.functions) {
        await visitor.set({ f: id })
        assert.equal((await visitor.record()).f, id)
      }
    },
  },
  {
    name: 'events bubble and carry their facts',
    async run({ page, visitor }) {
      await visitor.open('f=sum_of_squares&dim=2&start=3,4&step.size=0.1')
      await page.evaluate(hear)
      await visitor.call('step', 2)
      await visitor.set({ 'step.size': 0.2 })
      await visitor.call('step', 1000)
      await assert.rejects(visitor.set({ colour: 'red' }))
      /** @type {{type: string, detail: any}[]} */
      const heard = await page.evaluate(() => /** @type {any} */ (window).heard)
      const of = (/** @type {string} */ type) =>
        heard.filter((event) => event.type === `fall-line:${type}`).map(({ detail }) => detail)
      assert.equal(of('step')[0].steps, 2)
      assert.equal(of('step')[0].status, 'paused')
      assert.equal(of('state').at(-1)?.record?.['step.size'] ?? of('state').at(-1)?.['step.size'], 0.2)
      assert.equal(of('stop').length, 1)
      assert.equal(of('stop')[0].status, 'converged')
      assert.match(JSON.stringify(of('error')), /colour/)

      // A playground that is added later tells when it is ready.
      await page.evaluate(() => {
        document.body.append(document.createElement('fall-line'))
      })
      await visitor.waitFor('fall-line:ready', () =>
        /** @type {any} */ (window).heard.some(
          (/** @type {any} */ event) => event.type === 'fall-line:ready' && event.detail,
        ),
      )
    },
  },
  {
    name: 'setState resolves when the picture shows it',
    async run({ page, visitor }) {
      await visitor.open('f=himmelblau')
      const prints = await page.evaluate(async () => {
        const print = () => {
          const canvas = /** @type {HTMLCanvasElement} */ (
            finder.all().find((element) => element.localName === 'canvas')
          )
          return canvas.toDataURL()
        }
        const before = print()
        await playground.setState({ f: 'rosenbrock' })
        const after = print()
        await new Promise((done) => setTimeout(done, 400))
        return { changed: before !== after, settled: after === print() }
      })
      assert.deepEqual(prints, { changed: true, settled: true })
    },
  },
]

/** Runs in the page. */
function hear() {
  /** @type {{type: string, detail: unknown}[]} */
  const heard = []
  Object.assign(window, { heard })
  for (const name of ['ready', 'step', 'stop', 'state', 'error']) {
    document.addEventListener(`fall-line:${name}`, (event) => {
      const { detail } = /** @type {CustomEvent} */ (event)
      heard.push({ type: event.type, detail: JSON.parse(JSON.stringify(detail ?? null)) })
    })
  }
}
