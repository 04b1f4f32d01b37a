// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'

/** Texts beyond the limits of the language, and what is said of each. */
const beyond = [
  { text: `x${' + x'.repeat(2600)}`, sentence: /10000 characters\.$/ },
  { text: `${'('.repeat(201)}x${')'.repeat(201)}`, sentence: /200 deep\.$/ },
  { text: `sum(i, 1, 100001, sin(i*x))${' + 0'.repeat(300)}`, sentence: /100000 operations\.$/ },
]

/** Of the chapter's line: model, loss of a row, of all rows, and its partial derivatives. */
const ofLine = [
  'slopex+intercept',
  'ℓ=(prediction−y)2',
  'ℒ=1100∑i=1100ℓi',
  '∂ℒ∂slope=1100∑i=1100∂ℓi∂slope',
  '∂ℒ∂intercept=1100∑i=1100∂ℓi∂intercept',
]

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'function and gradient are shown as mathematics, and follow while one types',
    async run({ page, visitor }) {
      await visitor.open('f=x^2')
      await visitor.waitFor('the first mathematics', showsFormulas, ['f(x)=x2'])
      await visitor.click('textbox', /^Formula/)
      await page.press('End')
      await page.type(' + 3y^2/2')
      await visitor.waitFor('the typed mathematics', showsFormulas, ['f(x,y)=x2+3y22', '∂f∂x=2x', '∂f∂y=3y'])
      assert.equal((await visitor.focused())?.role, 'textbox', 'the field keeps the focus')
      assert.equal((await visitor.find('textbox', /^Formula/)).value, 'x^2 + 3y^2/2', 'and what was typed')
      assert.ok(await page.evaluate(isSetAsMathematics), 'a fraction is wider than high and has its bar')
    },
  },
  {
    name: 'a mistake is told while one types, and the last mathematics stays, softer, until it is mended',
    async run({ page, visitor }) {
      await visitor.open('f=x^2 %2B y^2')
      const good = ['f(x,y)=x2+y2', '∂f∂x=2x', '∂f∂y=2y']
      await visitor.click('summary', 'Gradient')
      await visitor.waitFor('the mathematics', showsFormulas, good)
      const colour = await page.evaluate(colourOfFormula)
      await visitor.click('textbox', /^Formula/)
      await page.press('End')
      await page.type(' + sni(x)')
      const offer = await visitor.find('button', /sin\(x\)/)
      assert.match(offer.text, /x\^2 \+ y\^2 \+ sin\(x\)/, 'the nearest name is offered')
      const field = await visitor.find('textbox', /^Formula/)
      assert.equal(field.value, 'x^2 + y^2 + sni(x)', 'nothing typed is lost')
      assert.match(field.description, /sni/, 'what was found is named')
      assert.ok(await page.evaluate(showsFormulas, good), 'the last good mathematics stays')
      assert.notEqual(await page.evaluate(colourOfFormula), colour, 'in a softer colour')
      await visitor.click('button', /sin\(x\)/)
      await visitor.waitFor('the mended mathematics', showsFormulas, [
        'f(x,y)=x2+y2+sin(x)',
        '∂f∂x=cos(x)+2x',
        '∂f∂y=2y',
      ])
      assert.equal(await page.evaluate(colourOfFormula), colour)
    },
  },
  {
    name: 'a text beyond a limit is refused at once by a sentence of its own, and kept',
    async run({ page, visitor }) {
      await visitor.open('f=x^2')
      const said = new Set()
      for (const { text, sentence } of beyond) {
        await page.evaluate(pasteInto, text)
        await visitor.eventually(`“${sentence}”`, async () =>
          sentence.test((await visitor.find('textbox', /^Formula/)).description),
        )
        said.add((await visitor.find('textbox', /^Formula/)).description)
        assert.equal((await visitor.find('textbox', /^Formula/)).value, text, 'nothing typed is lost')
        assert.equal((await visitor.record()).f, 'x^2')
      }
      assert.equal(said.size, beyond.length)
    },
  },
  {
    name: 'of many variables the first partial derivatives are shown, and how many there are',
    async run({ page, visitor }) {
      await visitor.open('f=sum_of_squares&dim=7')
      await visitor.click('summary', 'Gradient')
      await visitor.eventually('three partial derivatives', async () => {
        const formulas = await page.evaluate(formulasShown)
        return formulas.length === 4 && formulas[3] === '∂f∂x3=2x3'
      })
      assert.match((await visitor.words()).join(' '), /… and so on: 7 partial derivatives\./)
    },
  },
  {
    name: 'the gradient is seen where there is room, elsewhere as soon as one types, and stays as the reader left it',
    async run({ page, visitor }) {
      const seen = (/** @type {boolean} */ wanted) =>
        visitor.eventually(
          `the gradient to be ${wanted ? 'seen' : 'folded away'}`,
          async () => (await page.evaluate(seesGradient)) === wanted,
        )
      try {
        await page.setViewport(1280, 900)
        await visitor.open('f=x^2%2By^2')
        await visitor.filled()
        await seen(true)
        await visitor.click('summary', 'Gradient')
        await seen(false)
        await visitor.click('radio', 'Fit data')
        await visitor.waitFor('the fit', () => playground.getState().data !== null)
        await visitor.click('radio', 'Function')
        await visitor.waitFor('the function', () => playground.getState().data === null)
        await visitor.find('summary', 'Gradient')
        await seen(false)
        await visitor.fill(/^Formula/, 'x^4')
        await visitor.waitFor('what was typed', () => playground.getState().f === 'x^4')
        await seen(false)

        await page.setViewport(390, 844)
        await visitor.open('f=x^2%2By^2')
        await visitor.filled()
        await visitor.find('summary', 'Gradient')
        await seen(false)
        await visitor.fill(/^Formula/, 'x^3')
        await seen(true)
      } finally {
        await page.setViewport(1280, 800)
      }
    },
  },
  {
    name: 'a fit shows its model, the loss of a row and of all rows as mathematics, and the gradient of that',
    async run({ visitor }) {
      await visitor.open('data=line')
      await visitor.filled()
      await visitor.waitFor('model and loss, the gradient folded away', showsFormulas, ofLine.slice(0, 3))
      await visitor.click('summary', 'Gradient')
      await visitor.waitFor('the gradient', showsFormulas, ofLine)
    },
  },
  {
    name: 'a penalty stands in the loss of all rows and in its gradient, with its weight, on what it counts',
    async run({ visitor }) {
      await visitor.open('data=line')
      await visitor.filled()
      await visitor.click('summary', 'Columns, penalty, average')
      await visitor.fill('L2 penalty', '0.1')
      const [model, loss, whole, bySlope, byIntercept] = ofLine
      await visitor.waitFor('the penalty', showsFormulas, [model, loss, `${whole}+0.1slope2`])
      await visitor.click('summary', 'Gradient')
      await visitor.waitFor('the penalty in the gradient', showsFormulas, [
        model,
        loss,
        `${whole}+0.1slope2`,
        `${bySlope}+0.2slope`,
        byIntercept,
      ])
      await visitor.fill('L1 penalty', '2')
      await visitor.waitFor('both penalties', showsFormulas, [
        model,
        loss,
        `${whole}+0.1slope2+2|slope|`,
        `${bySlope}+0.2slope+2sgn(slope)`,
        byIntercept,
      ])
      assert.match((await visitor.words()).join(' '), /Mean over all rows, with the penalty/)
      await visitor.fill('L2 penalty', '0')
      await visitor.fill('L1 penalty', '0')
      await visitor.waitFor('the loss as it was', showsFormulas, ofLine)
    },
  },
  {
    name: 'nothing moves when the mathematics comes: it fills space that was kept',
    async run({ page, visitor }) {
      try {
        for (const height of [800, 900]) {
          await page.setViewport(1280, height)
          for (const hash of [
            '',
            'f=x^2',
            'f=sum_of_squares&dim=7',
            'data=line',
            'data=line&penalty.l2=0.1',
          ]) {
            await visitor.open(hash)
            await visitor.filled()
            for (const { kept, filled, name } of await page.evaluate(spaces))
              assert.ok(
                Math.abs(kept - filled) < 0.6,
                `${hash} ${name} at ${height}: ${kept} px were kept, ${filled} are filled`,
              )
          }
        }
      } finally {
        await page.setViewport(1280, 800)
      }
    },
  },
  {
    name: 'the method’s rules are set as mathematics',
    async run({ page, visitor }) {
      await visitor.open('f=x^2')
      await visitor.eventually('the rules', async () => (await page.evaluate(formulasOfRules)) >= 4)
      assert.doesNotMatch((await visitor.words()).join('\n'), /\\[a-z]+/, 'no TeX is shown')
    },
  },
  {
    name: 'what can be typed is told: examples, functions, and the grammar',
    async run({ page, visitor }) {
      await visitor.open('f=x^2')
      await visitor.click('button', 'What can I type?')
      await visitor.click('summary', /^Grammar/)
      await visitor.find('region', /Grammar/)
      const words = (await visitor.words()).join('\n')
      assert.match(words, /A header names the variables/)
      assert.match(words, /\bsoftplus\b/)
      assert.match(words, /conjunction = negation , \{ "and" , negation \} ;/)
      const { inner, outer } = await page.evaluate(grammarBox)
      assert.ok(inner > outer, 'long rules scroll inside their own box')
    },
  },
  {
    name: 'the parameters of a header have sliders: by key and by pointer, live, in the address, undone at once',
    async run({ page, visitor }) {
      await visitor.open(`f=${encodeURIComponent('f(x, y) = a x^2 + b y^2')}&start=2,1`)
      await visitor.waitFor('the function', () => playground.result().value === 5)
      await visitor.focus('slider', 'a')
      await page.press('ArrowRight')
      await visitor.waitFor('a larger a', () => playground.getState()['param.a'] > 1)
      const { 'param.a': a } = await visitor.record()
      assert.equal((await visitor.result()).value, 4 * a + 1)
      assert.equal(Number((await visitor.find('textbox', 'a')).value), a, 'the field beside it follows')
      await visitor.click('button', /^Undo/)
      await visitor.waitFor('the usual value', () => playground.result().value === 5)

      const { place } = await visitor.find('slider', 'b')
      await page.evaluate(watchValues)
      await page.drag({ x: place.x, y: place.y }, { x: place.left + 0.9 * place.width, y: place.y })
      await visitor.waitFor('the dragged b', () => playground.getState()['param.b'] > 6)
      const { 'param.b': b } = await visitor.record()
      assert.equal((await visitor.result()).value, 4 + b)
      assert.ok((await page.evaluate(valuesSeen)) > 2, 'it is live while it is dragged')
      await visitor.waitFor(
        'the address',
        (/** @type {number} */ value) => location.hash.includes(`param.b=${value}`),
        b,
      )
      await visitor.click('button', /^Undo/)
      await visitor.waitFor('the drag to be undone at once', () => playground.result().value === 5)
      assert.equal((await visitor.record())['param.b'] ?? 1, 1)

      await visitor.fill('b', '-2.5')
      await visitor.waitFor('the typed b', () => playground.result().value === 1.5)
      await visitor.fill('b', '11')
      await visitor.eventually('the mark', async () => (await visitor.find('textbox', 'b')).invalid)
      assert.match((await visitor.find('textbox', 'b')).description, /from -10 to 10/)
      assert.equal((await visitor.record())['param.b'], -2.5)
    },
  },
]

// What follows runs in the page.

/** The problem's formulas, as text without spaces and invisible signs. */
function formulasShown() {
  const host = finder.all().find((element) => element.localName === 'fall-line-problem-mathematics')
  const lines = finder.all().filter((element) => element.localName === 'math' && finder.isSeen(element))
  return lines
    .filter((element) => {
      let root = element.getRootNode()
      while (root instanceof ShadowRoot && root.host !== host) root = root.host.getRootNode()
      return root instanceof ShadowRoot
    })
    .map((element) => (element.textContent ?? '').replace(/[\s\u2061-\u2064]/g, ''))
}

/** Whether a partial derivative is to be seen. */
function seesGradient() {
  return finder.all().some((element) => element.matches('.partials') && finder.isSeen(element))
}

/** Whether these formulas are set, and all of them are to be seen. @param {string[]} wanted */
function showsFormulas(wanted) {
  const host = finder.all().find((element) => element.localName === 'fall-line-problem-mathematics')
  const boxes = [...(host?.shadowRoot?.querySelectorAll('fall-line-mathematics') ?? [])]
  const found = boxes
    .flatMap((box) => [...(box.shadowRoot?.querySelectorAll('math') ?? [])])
    .filter((element) => finder.isSeen(element))
    .map((element) => (element.textContent ?? '').replace(/[\s\u2061-\u2064]/g, ''))
  return found.length === wanted.length && found.every((text, index) => text === wanted[index])
}

/** Whether the engine lays a fraction out: the denominator below the numerator. */
function isSetAsMathematics() {
  const fraction = finder.all().find((element) => element.localName === 'mfrac' && finder.isSeen(element))
  const [above, below] = [...(fraction?.children ?? [])].map((part) => part.getBoundingClientRect())
  return above.height > 0 && below.top >= above.bottom - 1
}

function colourOfFormula() {
  const found = /** @type {Element} */ (finder.all().find((element) => element.localName === 'math'))
  return getComputedStyle(found).color
}

/** How many lines of mathematics the panel of the method shows. */
function formulasOfRules() {
  const rules = finder.all().filter((element) => element.localName === 'fall-line-rule')
  const boxes = rules.map((rule) => rule.shadowRoot?.querySelector('fall-line-mathematics')?.shadowRoot)
  return boxes.reduce((count, box) => count + (box?.querySelectorAll('math').length ?? 0), 0)
}

/** The kept heights and those that are filled now. */
function spaces() {
  const kept = finder.all().filter((element) => element.matches('.space, .rule'))
  return kept.map((element) => ({
    name: element.className,
    kept: Number.parseFloat(getComputedStyle(element).minHeight),
    filled: element.getBoundingClientRect().height,
  }))
}

/** As a paste does it: the whole text at once. @param {string} text */
function pasteInto(text) {
  const field = /** @type {HTMLTextAreaElement} */ (
    finder.find('textbox', { source: '^Formula', flags: '' })[0]
  )
  field.value = text
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
}

function grammarBox() {
  const [box] = finder.find('region', { source: 'Grammar', flags: '' })
  return { inner: box.scrollWidth, outer: box.clientWidth }
}

function watchValues() {
  const seen = new Set()
  Object.assign(window, { valuesOfDrag: seen })
  playground.addEventListener('fall-line:state', () => seen.add(playground.result().value))
}

function valuesSeen() {
  return /** @type {any} */ (window).valuesOfDrag.size
}
