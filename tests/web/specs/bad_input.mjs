// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { alike } from '../visitor/canvases.mjs'

/** States of the page in which a number may be missing, too large or without meaning. */
const troubledStates = [
  { label: 'a curve', hash: 'f=square&step.size=0.1', steps: 5 },
  { label: 'a map', hash: 'f=himmelblau', steps: 20 },
  { label: 'traces', hash: 'f=sum_of_squares&dim=12&step.size=0.1', steps: 20 },
  { label: 'a fit', hash: 'data=line&step.size=0.001', steps: 50 },
  { label: 'a fit that diverges', hash: 'data=line&step.size=1', steps: 1000, status: 'diverged' },
  {
    label: 'a run that diverges',
    hash: 'f=x^2%2B3*y^2&start=1,1&step.size=5',
    steps: 5000,
    status: 'diverged',
  },
  {
    label: 'a run that overflows at once',
    hash: 'f=exp(exp(x^2))&start=2&step.size=10',
    steps: 50,
    status: 'diverged',
  },
  { label: 'a curve that diverges', hash: 'f=square&start=3&step.size=2', steps: 5000, status: 'diverged' },
  {
    label: 'a run that leaves the domain',
    hash: 'f=log(x)&start=0.5&step.size=1',
    steps: 50,
    status: 'left-domain',
  },
  { label: 'a start without a value', hash: 'f=log(x)%2By^2&start=-1,1', steps: 0, status: 'invalid' },
  {
    label: 'a start without a value, in one variable',
    hash: 'f=sqrt(x)&start=-4',
    steps: 0,
    status: 'invalid',
  },
  { label: 'a start far outside', hash: 'f=himmelblau&start=1e6,-1e6', steps: 0 },
  {
    label: 'a function without a value anywhere',
    hash: 'f=log(-1-x^2)%2By&start=1,1',
    steps: 0,
    status: 'invalid',
  },
  { label: 'a constant', hash: 'f=0*x%2B0*y%2B7&start=1,1', steps: 3 },
]

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'a wrong expression shows its error under the field, keeps the picture and what was typed',
    async run({ page, visitor }) {
      await visitor.open()
      await visitor.fill(/^Formula/, 'x^2 + 3*y^2')
      await visitor.waitFor('the typed function', () => playground.getState().f === 'x^2 + 3*y^2')
      await visitor.rest(300)
      const [picture] = await visitor.canvases()

      await visitor.click('textbox', /^Formula/)
      await page.press('End')
      await page.type(' + (x * )')
      await page.press('Enter')
      await visitor.waitFor(
        'the error',
        () =>
          finder.find('textbox', { source: '^Formula', flags: '' })[0]?.getAttribute('aria-invalid') ===
          'true',
      )
      const field = await visitor.find('textbox', /^Formula/)
      assert.equal(field.value, 'x^2 + 3*y^2 + (x * )', 'nothing typed is lost')
      assert.ok(field.description.length > 8, 'the field is described by its error')
      const { below, line, column } = await page.evaluate(caretShown)
      assert.ok(below, 'the error stands under the field')
      assert.ok(line.includes('(x * )'), `the text with the mistake is shown: ${line}`)
      assert.equal(line[column], ')', 'the caret points at the mistake')

      assert.equal((await visitor.record()).f, 'x^2 + 3*y^2', 'the record keeps the last good function')
      assert.ok(alike((await visitor.canvases())[0], picture), 'the last good picture stays')

      await page.press('Control+a')
      await page.type('x^2 + 5*y^2')
      await page.press('Enter')
      await visitor.waitFor('the new function', () => playground.getState().f === 'x^2 + 5*y^2')
      assert.equal((await visitor.find('textbox', /^Formula/)).invalid, false)
    },
  },
  {
    name: 'a misspelt name is answered with the right one, a press away',
    async run({ visitor }) {
      await visitor.open('f=x^2')
      await visitor.fill(/^Formula/, 'x^2 + sni(x)')
      const offer = await visitor.find('button', /sin\(x\)/)
      assert.ok(offer.text.includes('x^2 + sin(x)'))
      await visitor.click('button', /sin\(x\)/)
      await visitor.waitFor('the mended function', () => playground.getState().f === 'x^2 + sin(x)')
    },
  },
  {
    name: 'an empty formula, a lone operator and a long text do no harm',
    async run({ page, visitor }) {
      await visitor.open('f=rosenbrock')
      // What is typed is tried at every rest, so none of these begins with something that can be read.
      for (const text of [
        '',
        '+',
        `${'('.repeat(300)}x`,
        '<img src=x onerror=alert(1)>',
        '__proto__',
        ') y',
      ]) {
        await visitor.click('textbox', /^Formula/)
        await page.press('Control+a')
        await page.press('Delete')
        if (text !== '') await page.type(text)
        await page.press('Enter')
        await visitor.rest(60)
        const field = await visitor.find('textbox', /^Formula/)
        assert.equal(field.value, text, 'nothing typed is lost')
        assert.ok(field.invalid, `“${text.slice(0, 20)}” is marked as wrong`)
        assert.equal((await visitor.record()).f, 'rosenbrock')
      }
      assert.equal(
        await page.evaluate(() => finder.all().filter((element) => element.localName === 'img').length),
        0,
      )
    },
  },
  {
    name: 'a number that is none, or out of range, is named and kept to be mended',
    async run({ visitor }) {
      await visitor.open('f=himmelblau&step.size=0.02')
      for (const text of ['fast', '1000000', '-1']) {
        await visitor.fill(/^Step size/, text)
        await visitor.waitFor(
          'the mark',
          () =>
            finder.find('textbox', { source: '^Step size', flags: '' })[0]?.getAttribute('aria-invalid') ===
            'true',
        )
        const field = await visitor.find('textbox', /^Step size/)
        assert.equal(field.value, text)
        assert.match(field.description, /Step size/)
        assert.equal((await visitor.record())['step.size'], 0.02)
      }
      await visitor.fill(/^Step size/, '0.03')
      await visitor.waitFor('the right number', () => playground.getState()['step.size'] === 0.03)
      assert.equal((await visitor.find('textbox', /^Step size/)).invalid, false)
      await visitor.fill(/^Start, x/, 'left')
      await visitor.waitFor(
        'the mark',
        () =>
          finder.find('textbox', { source: '^Start, x', flags: '' })[0]?.getAttribute('aria-invalid') ===
          'true',
      )
      assert.equal((await visitor.find('textbox', /^Start, x/)).value, 'left')
    },
  },
  {
    name: 'a step size that blows up ends diverged, with a sentence',
    async run({ visitor }) {
      await visitor.open('f=x^2%2B3*y^2&start=1,1&step.size=1&speed=1000')
      await visitor.click('button', 'Play')
      await visitor.status('diverged')
      const { reason, x, value } = await visitor.result()
      assert.match(reason, /^[A-Z].{20,}\.$/)
      for (const number of [...x, value])
        assert.ok(Number.isFinite(number), `the last point shown is one: ${x}, ${value}`)
      const words = await visitor.words()
      assert.ok(words.includes(reason), 'the page says the sentence')
      assert.ok(words.some((word) => word === 'Diverged'))
      assert.deepEqual(bare(words), [])
    },
  },
  {
    name: 'a start outside the picture is allowed and said',
    async run({ visitor }) {
      await visitor.open('f=himmelblau&start=100,100')
      assert.deepEqual((await visitor.result()).x, [100, 100])
      assert.match((await visitor.words()).join('\n'), /outside the picture/)
      await visitor.fill(/^Start, x/, '1')
      await visitor.fill(/^Start, y/, '1')
      await visitor.waitFor('the start inside', () =>
        playground.result().x.every((/** @type {number} */ number) => number === 1),
      )
      assert.doesNotMatch((await visitor.words()).join('\n'), /outside the picture/)
    },
  },
  {
    name: 'no bare NaN, Infinity or undefined is shown in any state',
    origins: ['server'],
    async run({ visitor }) {
      await visitor.open()
      await visitor.click('summary', 'Show as table')
      await visitor.find('table', /.*/)
      /** @type {string[]} */
      const found = []
      for (const { label, hash, steps, status } of troubledStates) {
        await visitor.turnTo(hash)
        await visitor.call('step', steps)
        const result = await visitor.result()
        if (status && result.status !== status) found.push(`${label} is ${result.status}, not ${status}`)
        if (result.status === 'invalid') {
          const [play] = await visitor.findAll('button', /^(Play|Run again)$/)
          if (play.name !== 'Play' || !play.disabled) found.push(`${label} offers: ${play.name}`)
        }
        if (result.reason.length < 10) found.push(`${label} has no reason: “${result.reason}”`)
        await visitor.rest(50)
        for (const word of bare(await visitor.words())) found.push(`${label} says: ${word}`)
      }
      assert.deepEqual(found, [])
    },
  },
]

/**
 * The pieces of text that say a number which is none, or a value that leaked. That something is undefined may be said in
 * a sentence; it may not stand where a number belongs.
 * @param {string[]} words
 */
function bare(words) {
  const leaked = /\bNaN\b|\bInfinity\b|∞|\bundefined\b|\bnull\b|\[object|\d[eE][+-]?\d/
  return words.filter((word) => leaked.test(word.replace(/\b(is|are) (not )?undefined\b/g, '')))
}

/** Runs in the page: where the caret under the wrong text points, and whether all of it is under the field. */
function caretShown() {
  const [field] = finder.find('textbox', { source: '^Formula', flags: '' })
  const box = finder.all().find((element) => element.localName === 'pre' && finder.isSeen(element))
  const [line, carets] = (box?.textContent ?? '\n').split('\n')
  return {
    below: box !== undefined && box.getBoundingClientRect().top >= field.getBoundingClientRect().bottom - 1,
    line,
    column: carets.search(/\S/),
  }
}
