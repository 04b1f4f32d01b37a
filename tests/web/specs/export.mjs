// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'

/** @typedef {import('../visitor/visitor.mjs').Visitor} Visitor */

/** Texts that differ in how their lines end only are the same: fields and clipboards change that. @param {string} text */
const tidy = (text) => text.replace(/\r\n?/g, '\n').trimEnd()

/** @param {Visitor} visitor @param {RegExp} name */
const shown = async (visitor, name) => tidy(String((await visitor.find('textbox', name)).value))

/** @param {Visitor} visitor @param {import('../engines/page.mjs').Page} page */
async function closeByKey(visitor, page) {
  await page.press('Escape')
  await visitor.eventually(
    'the dialog to close',
    async () => (await visitor.findAll('tablist', /./)).length === 0,
  )
}

export const everywhere = true

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'what is copied is what is shown; where the clipboard is closed it is selected',
    async run({ page, visitor }) {
      await visitor.open('f=x^2&start=1&step.size=0.1')
      await visitor.filled()
      await visitor.click('button', 'Python…')
      const text = await shown(visitor, /Python/)
      await visitor.click('button', 'Copy')
      await visitor.eventually(
        'a word on it',
        async () => (await visitor.findAll('status', /opied|clipboard/)).length > 0,
      )
      if ((await visitor.findAll('status', 'Copied.')).length === 0) {
        assert.equal(tidy(await page.evaluate(selectedText)), text)
        return
      }
      await closeByKey(visitor, page)
      await visitor.click('textbox', /^Formula/)
      await page.press('Control+a')
      await page.press('Control+v')
      const pasted = (await visitor.find('textbox', /^Formula/)).value
      assert.equal(tidy(String(pasted)), text)
    },
  },
  {
    name: 'the run is shown as a table, as Python and as NumPy; keys turn and close it, and the focus returns',
    async run({ page, visitor }) {
      await visitor.open('f=x^2%2B3*y^2&start=1,2&step.size=0.1')
      await visitor.filled()
      await visitor.call('step', 3)
      await visitor.focus('button', 'Table…')
      await page.press('Enter')
      await visitor.find('dialog', 'Take it with you')
      assert.equal((await visitor.focused())?.name, 'Table (CSV)', 'the tab has the focus')

      const lines = (await shown(visitor, /table/)).split('\n')
      assert.equal(lines.length, 5, 'a head, the start and three steps')
      assert.match(
        lines[0],
        /^step,x,y,value,gradient_norm,step_size,function_evaluations,gradient_evaluations$/,
      )
      const { x, value } = await visitor.result()
      assert.deepEqual(lines[4].split(',').slice(0, 4).map(Number), [3, ...x, value], 'with all their digits')

      await page.press('ArrowRight')
      const python = await shown(visitor, /Python/)
      assert.match(python, /def f\(point: Vector\) -> float:\n {4}"""The function."""\n {4}x, y = point/)
      assert.match(python, /for epoch in range\(1, steps \+ 1\):/)
      assert.doesNotMatch(python, /numpy/)
      await page.press('ArrowRight')
      assert.match(await shown(visitor, /NumPy/), /^import numpy as np$/m)
      await page.press('ArrowRight')
      assert.equal((await visitor.focused())?.name, 'Table (CSV)', 'after the last comes the first')

      await closeByKey(visitor, page)
      assert.equal((await visitor.focused())?.name, 'Table…', 'the focus is back where it was')
    },
  },
  {
    name: 'a run in batches is written with its batches and the order they come in, and with the mean of its points',
    async run({ visitor }) {
      await visitor.open('data=line&batch=20&seed=7&average=2&step.size=0.001')
      await visitor.filled()
      await visitor.call('step', 5)
      await visitor.click('button', 'Python…')
      const python = await shown(visitor, /Python/)
      assert.match(python, /# Batches of 20 rows, cut once; before each epoch the batches are shuffled\./)
      assert.match(
        python,
        /^for t, batch in zip\(range\(1, steps \+ 1\), minibatches\(batch_size, seed\)\):$/m,
      )
      assert.match(python, /^seed = 7$/m)
      assert.match(python, /^average_from = 2$/m)
    },
  },
  {
    name: 'a file is saved under the names of problem and method, and holds what is shown',
    async run({ page, visitor }) {
      await visitor.open('f=himmelblau&optimizer=adam&step.size=0.1')
      await visitor.filled()
      await visitor.call('step', 2)
      await visitor.click('button', 'Table…')
      const text = await shown(visitor, /table/)
      await page.evaluate(watchSaving)
      await visitor.click('button', 'Save as CSV')
      await visitor.find('status', /^Saved as fall-line-himmelblau-s-function-adam\.csv/)
      const saved = await page.evaluate(savedFile)
      assert.equal(saved.name, 'fall-line-himmelblau-s-function-adam.csv')
      assert.equal(tidy(saved.text), text)
      assert.ok(saved.isBlob)
    },
  },
  {
    name: 'what is not written as Python is said in a sentence, and the table is there all the same',
    async run({ page, visitor }) {
      await visitor.open('f=himmelblau&optimizer=newton')
      await visitor.filled()
      await visitor.click('button', 'NumPy…')
      await visitor.eventually('the sentence', async () =>
        /“Newton.*” cannot be written as Python yet\. Take its run as a table instead\./.test(
          (await visitor.words()).join(' '),
        ),
      )
      assert.deepEqual(await visitor.findAll('button', 'Copy'), [])
      await page.press('Home')
      assert.match(await shown(visitor, /table/), /^step,x,y,/)
    },
  },
  {
    name: 'beside the table too; on a phone nothing of it reaches beyond the window',
    async run({ page, visitor }) {
      await page.setViewport(390, 844)
      try {
        await visitor.open('data=line&optimizer=rmsprop&step=one_cycle')
        await visitor.filled()
        await visitor.call('step', 20)
        await visitor.click('summary', 'Show as table')
        await visitor.click('button', 'Copy or save the run…')
        for (const tab of ['Table (CSV)', 'Python', 'NumPy']) {
          await visitor.click('tab', tab)
          const { place } = await visitor.find('dialog', 'Take it with you')
          assert.ok(place.left >= 0 && place.left + place.width <= 390, tab)
          for (const { name, place: button } of await visitor.findAll(
            'button',
            /^(Copy|Save as .*|Close)$/,
          )) {
            assert.ok(button.left >= 0 && button.left + button.width <= 390, name)
            assert.ok(button.height >= 24 && button.width >= 24, name)
          }
        }
        await visitor.click('button', 'Close')
        assert.equal((await visitor.focused())?.name, 'Copy or save the run…')
      } finally {
        await page.setViewport(1280, 800)
      }
    },
  },
]

// What follows runs in the page.

function selectedText() {
  const field = /** @type {HTMLTextAreaElement} */ (finder.active())
  return field.value.slice(field.selectionStart, field.selectionEnd)
}

/**
 * Notes what the browser is asked to save, and keeps it from doing so: it would leave files on the disk of whoever runs the
 * tests, and Firefox opens a panel over them that takes all keys.
 */
function watchSaving() {
  const { createObjectURL } = URL
  const { click } = HTMLAnchorElement.prototype
  /** @type {Blob | MediaSource | null} */
  let asked = null
  URL.createObjectURL = (blob) => {
    asked = blob
    return createObjectURL.call(URL, blob)
  }
  HTMLAnchorElement.prototype.click = function () {
    Object.assign(URL, { createObjectURL })
    HTMLAnchorElement.prototype.click = click
    Object.assign(window, { saved: { blob: asked, name: this.download, href: this.href } })
  }
}

async function savedFile() {
  const { blob, name, href } = /** @type {any} */ (window).saved
  return { text: await blob.text(), name, isBlob: href.startsWith('blob:') }
}
