// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'

/** @typedef {import('../visitor/visitor.mjs').Visitor} Visitor */

const languages = ['de', 'es']

/** Names, keys, code and formulas, which are the same in every language. */
const untold =
  /^(?:Fall Line|Python…|NumPy…|slope|intercept|prediction|loss|with|optimizer|strt|data|stop\.steps|2\.sense|.*[=*^].*)$/s

/** Words that happen to be the same in another language. */
const alike = /^(?:Problem|Gradient|Start(?:, \w+)?|Linear|Variables?|Quotient|Cividis|error|variable)$/

/**
 * What can be read or heard in words.
 * @param {import('../runner/specs.mjs').Stage} stage
 */
async function told({ page, visitor }) {
  /** @type {string[]} what radio buttons stand for, which nobody reads */
  const values = await page.evaluate(() =>
    finder
      .all()
      .flatMap((element) =>
        element instanceof HTMLInputElement && element.type === 'radio' ? element.value : [],
      ),
  )
  const words = await visitor.words()
  return words.filter(
    (text) => /\p{L}{4}/u.test(text) && !untold.test(text) && !alike.test(text) && !values.includes(text),
  )
}

/**
 * Where the page is as rich in words as it gets; each with what opens more of them.
 * @type {readonly {what: string, hash: string, steps: number, open?: (visitor: Visitor) => Promise<void>}[]}
 */
const states = [
  {
    what: 'a function, with all that unfolds',
    hash: 'f=himmelblau&optimizer=cg_fletcher_reeves&step=backtracking&start=0,0',
    steps: 40,
    open: unfold,
  },
  {
    what: 'a race',
    hash: 'f=himmelblau&start=0,0&2.start=1,1&2.optimizer=newton&stop.steps=30',
    steps: 30,
    open: unfold,
  },
  { what: 'derivatives', hash: 'f=abs(x)%2By^2&at=0,1&view=estimate&h=0.1', steps: 0, open: unfold },
  { what: 'a fit', hash: 'data=line', steps: 3, open: unfold },
  {
    what: 'many variables, going up',
    hash: 'f=sum_of_squares&dim=4&sense=maximise&step.size=0.3&picture=traces',
    steps: 25,
  },
  { what: 'errors and warnings', hash: 'f=sin(x&strt=1&stop.steps=0.5&data=&2.sense=maximise', steps: 0 },
]

/** @param {Visitor} visitor */
async function unfold(visitor) {
  await visitor.filled()
  await visitor.waitFor('everything to unfold', () => {
    const folds = finder.all().filter((element) => element instanceof HTMLDetailsElement)
    const closed = folds.filter((fold) => !(/** @type {HTMLDetailsElement} */ (fold).open))
    for (const fold of closed) /** @type {HTMLDetailsElement} */ (fold).open = true
    return closed.length === 0
  })
}

/** @param {Visitor} visitor @param {string} language */
const speak = async (visitor, language) => {
  await visitor.set({ lang: language })
  await visitor.waitFor(
    `the page in ${language}`,
    (/** @type {string} */ wanted) => document.documentElement.lang === wanted,
    language,
  )
}

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  ...states.map(({ what, hash, steps, open }) => ({
    name: `nothing stays in English: ${what}`,
    // Words are the same in all engines; that they come at all is tried in each.
    engines: what === states[0].what ? undefined : ['chromium'],
    /** @param {import('../runner/specs.mjs').Stage} stage */
    async run(stage) {
      const { visitor } = stage
      await visitor.open(`${hash}&lang=en`)
      if (steps > 0) await visitor.call('step', steps)
      await open?.(visitor)
      await visitor.rest(1100) // the live region speaks no faster
      const english = new Set(await told(stage))
      assert.ok(english.size > 30, `${english.size} texts`)
      for (const language of languages) {
        await speak(visitor, language)
        await visitor.rest(1100)
        const words = await told(stage)
        assert.deepEqual(
          words.filter((text) => english.has(text)),
          [],
          language,
        )
        if (steps > 0) assert.equal((await visitor.result()).steps > 0, true, 'the run is still there')
      }
    },
  })),
  {
    name: 'a language is chosen in the header, by its own name, and loses nothing',
    async run({ visitor, page }) {
      await visitor.open('f=himmelblau&start=0,0')
      await visitor.call('step', 7)
      await visitor.choose(/^Language: /, /^Deutsch$/)
      await visitor.find('button', 'Rückgängig')
      assert.equal((await visitor.result()).steps, 7)
      assert.match((await visitor.result()).reason, /^Nach 7 Schritten angehalten/)
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'de')
      await visitor.waitFor('the address', () => /[#&]lang=de\b/.test(location.hash))
      await visitor.click('button', 'Rückgängig')
      await visitor.find('button', 'Undo')
      assert.equal((await visitor.result()).steps, 7)
    },
  },
  {
    name: 'numbers have the decimal sign of the language; a typed comma is understood where it is one',
    async run({ visitor }) {
      await visitor.open('f=himmelblau&start=0.5,0&lang=de')
      assert.equal((await visitor.readings()).x, '0,500\u202f000')
      await visitor.fill(/^Schrittweite/, '0,02')
      await visitor.waitFor('the step size', () => playground.getState()['step.size'] === 0.02)
      await visitor.fill('Start, x', '1,5')
      await visitor.waitFor('the start', () => playground.getState().start === '1.5,0')
      await speak(visitor, 'en')
      assert.equal((await visitor.readings()).x, '1.500\u202f000')
    },
  },
  {
    name: 'a field writes and reads as its reader does: the decimal comma, and the word for all rows',
    async run({ visitor }) {
      await visitor.open('lang=de&data=line&step.size=0.0005')
      assert.equal((await visitor.find('textbox', /^Schrittweite/)).value, '0,0005')
      assert.equal((await visitor.find('textbox', /^Zeilen je Schritt/)).value, 'alle')
      await visitor.fill(/^Zeilen je Schritt/, '20')
      await visitor.waitFor('batches', () => playground.getState().batch === 20)
      await visitor.fill(/^Zeilen je Schritt/, 'Alle')
      await visitor.waitFor('all rows', () => (playground.getState().batch ?? 'all') === 'all')
    },
  },
  {
    name: 'a link in German opens in German, with its warnings, and is refused in German',
    async run({ visitor }) {
      await visitor.open('f=himmelblau&lang=de&optimizer=adm')
      const words = (await visitor.words()).join(' ')
      assert.match(words, /Ein Teil dieses Links war nicht zu verstehen/)
      assert.match(words, /Ist „adam“ gemeint\?/)
      await assert.rejects(
        visitor.set({ 'step.size': 'viel' }),
        /braucht eine Zahl über 0, höchstens 10, nicht „viel“/,
      )
    },
  },
  {
    name: 'dialogs speak the language',
    async run({ visitor, page }) {
      await visitor.open('f=himmelblau&lang=es')
      await visitor.filled()
      await page.press('?')
      await visitor.find('heading', 'Teclas')
      const keys = (await visitor.words()).join('\n')
      for (const said of ['Espacio', 'Iniciar, detener', 'Escribir una fórmula'])
        assert.ok(keys.includes(said), said)
      await page.press('Escape')
      await visitor.click('button', 'Tabla…')
      await visitor.find('tab', 'Tabla (CSV)')
      await visitor.find('button', 'Guardar como CSV')
    },
  },
]
