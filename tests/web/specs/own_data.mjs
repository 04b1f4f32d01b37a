// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { countAnswers } from '../visitor/worker_answers.mjs'

/** @typedef {import('../engines/page.mjs').Page} Page */
/** @typedef {import('../visitor/visitor.mjs').Visitor} Visitor */

const csv =
  'Klasse;Größe (m);Gewicht\r\n7a;1,52;45,5\r\n7a;1,60;51\r\n7b;1,55;\r\n7b;1,71;60,5\r\n7b;1,66;n/a\r\n7b;1,48;42\r\n'

/** By keyboard. @param {Visitor} visitor @param {Page} page @param {string} [hash] */
async function openDialog(visitor, page, hash = 'data=line') {
  await visitor.open(hash)
  await visitor.filled()
  await visitor.focus('button', 'Your own data…')
  await page.press('Enter')
  await visitor.find('dialog', 'Your own data')
}

/** What pasting does: no engine here lets a test put rows on the clipboard. @param {Visitor} visitor @param {Page} page @param {string} text */
async function paste(visitor, page, text) {
  await visitor.click('textbox', 'Paste rows here')
  await page.evaluate(pasteText, text)
}

/** @param {Visitor} visitor @param {RegExp} pattern */
const says = (visitor, pattern) =>
  visitor.eventually(`the words ${pattern}`, async () => pattern.test((await visitor.words()).join(' ')))

/** @param {Visitor} visitor */
const gone = (visitor) =>
  visitor.eventually(
    'the end of the dialog',
    async () => (await visitor.findAll('dialog', 'Your own data')).length === 0,
  )

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  {
    name: 'a teacher’s table goes from the clipboard to a fitted model and a link that opens it',
    everywhere: true, // from the file the worker is another one
    async run({ page, visitor }) {
      await openDialog(visitor, page)
      await paste(visitor, page, csv)
      await visitor.find('heading', '6 rows, 3 columns')
      const values = await page.evaluate(selectedOptions)
      assert.deepEqual(values.slice(0, 3), [
        'Semicolon (found by itself)',
        'Comma (found by itself)',
        'Names (found by itself)',
      ])
      assert.deepEqual(values.slice(3, 6), ['Not used', 'Feature', 'Predicted'])
      await says(
        visitor,
        /2 of 6 rows lack a number .* Row 4: Gewicht is missing\. .*Row 6: Gewicht is “n\/a”, which is no number/,
      )
      await visitor.click('button', 'Use these data')
      await says(visitor, /Some rows lack a number\. Mend them in the cells below, leave them out/)
      await visitor.click('checkbox', 'Leave out these 2 rows')
      await visitor.fill('Name of the column Grosse_m', 'size', 'Tab')
      await visitor.click('button', 'Use these data')
      await gone(visitor)
      const { data, scale } = await visitor.record()
      assert.equal(data, 'size,Gewicht;1.52,45.5;1.6,51;1.71,60.5;1.48,42')
      assert.equal(scale, 'standardise', 'sizes lie far from 0 for their spread')
      assert.equal((await visitor.focused())?.name, 'Your own data…', 'the focus is back where it was')

      await visitor.set({ 'step.size': 0.2 })
      await visitor.call('step', 200)
      const { x, answer } = await visitor.result()
      x.forEach((coordinate, i) => {
        assert.ok(Math.abs(coordinate - Number(answer?.x[i])) < 1e-6, `${x} for ${answer?.x}`)
      })
      await visitor.eventually('the address', async () =>
        (await page.evaluate(() => location.hash)).includes('data=size,Gewicht;'),
      )
      const link = await page.evaluate(() => location.hash.slice(1))
      await visitor.open(link)
      assert.deepEqual((await visitor.result()).answer, answer)
    },
  },
  {
    name: 'a file that is dropped on the page is read at once',
    everywhere: true, // from the file the worker is another one
    async run({ page, visitor }) {
      await visitor.open('f=himmelblau')
      await visitor.filled()
      await page.evaluate(holdFile, 'x,y\n1,2\n2,4.1\n3,5.9\n')
      await says(visitor, /Drop a CSV or TSV file here/)
      await page.evaluate(dropFile, 'x,y\n1,2\n2,4.1\n3,5.9\n')
      await visitor.find('heading', '3 rows, 2 columns')
      assert.doesNotMatch((await visitor.words()).join(' '), /Drop a CSV or TSV file here/)
      await visitor.click('button', 'Use these data')
      await gone(visitor)
      assert.equal((await visitor.record()).data, 'x,y;1,2;2,4.1;3,5.9')
    },
  },
  {
    name: 'what cannot be read is said, and nothing is lost',
    async run({ page, visitor }) {
      await openDialog(visitor, page)
      /** @type {[string, RegExp][]} */
      const refused = [
        ['x,y\n1,2\n3,"4\n', /In row 3 a quote opens a cell and never closes/],
        ['x;y\n1,234;5\n2,345;6', /“1,234” may mean 1\.234 or 1234/],
        ['x,y\n1,5,2,5\n2,0,3,1\n', /2 names, but 4 cells .*decimal commas/],
        ['x\n1\n2\n', /There is only one column/],
      ]
      for (const [text, sentence] of refused) {
        await visitor.click('textbox', 'Paste rows here')
        await page.evaluate(setText, text)
        await visitor.click('button', 'Read these rows')
        await says(visitor, sentence)
        await visitor.click('button', 'Other data')
        const field = await visitor.find('textbox', 'Paste rows here')
        assert.equal(field.value, text, 'what was pasted is still there')
      }
      await page.evaluate(setText, refused[1][0])
      await visitor.click('button', 'Read these rows')
      await visitor.find('combobox', 'Decimal sign')
      await visitor.choose('Decimal sign', /^Comma$/)
      await visitor.find('heading', '2 rows, 2 columns')
      await page.press('Escape')
      await gone(visitor)
      assert.equal((await visitor.record()).data, 'line')
      await page.evaluate(dropFile, 'PK\u0003\u0004\u0000\u0000')
      await says(visitor, /This is not a text\. Save the table as CSV first/)
    },
  },
  {
    name: 'by keyboard alone: cells are edited, a row added and one deleted',
    async run({ page, visitor }) {
      await openDialog(visitor, page, 'data=x,y;1,2;2,4;3,7')
      assert.equal((await visitor.focused())?.name, 'Open a file…')
      await visitor.focus('button', 'Edit the present rows')
      await page.press('Enter')
      await visitor.focus('textbox', 'y, row 2')
      await page.press('Control+a')
      await page.type('5')
      await page.press('Enter')
      assert.equal((await visitor.focused())?.name, 'y, row 3')
      await visitor.focus('button', 'Add a row')
      await page.press('Enter')
      await visitor.eventually('the new row', async () => (await visitor.focused())?.name === 'x, row 4')
      await page.type('4')
      await page.press('Tab')
      await page.type('eight')
      await page.press('Tab')
      await says(visitor, /This is no number\./)
      await visitor.focus('textbox', 'y, row 4')
      await page.type('8,5')
      await page.press('Tab')
      await says(visitor, /1 of 4 rows lacks a number/)
      await visitor.focus('button', 'Delete row 4')
      await page.press('Enter')
      await visitor.eventually('the last row', async () => (await visitor.focused())?.name === 'x, row 3')
      await visitor.focus('button', 'Delete row 1')
      await page.press('Enter')
      await visitor.focus('button', 'Use these data')
      await page.press('Enter')
      await gone(visitor)
      assert.equal((await visitor.record()).data, 'x,y;2,5;3,7')
    },
  },
  {
    name: 'points are clicked into the picture, dragged and deleted, with pointer and keys; undo knows each',
    async run({ page, visitor }) {
      await visitor.open('data=noisy_line&model=polynomial&model.degree=3')
      await visitor.filled()
      await visitor.click('button', 'Edit the points')
      await visitor.find('button', 'Delete the point')
      const before = await visitor.record()
      assert.deepEqual([before.model, before['model.degree']], ['polynomial', 3], 'the model stays')
      await visitor.set({ data: 'x,y;0,0;4,4;8,8', model: null })
      const rows = async () =>
        String((await visitor.record()).data)
          .split(';')
          .slice(1)

      const { left, top, width, height } = await page.evaluate(dataPicture)
      await page.click(left + 0.3 * width, top + 0.3 * height)
      await visitor.eventually('another point', async () => (await rows()).length === 4)
      await says(visitor, /Point 4 of 4: x [\d.]+, y [\d.]+\./)
      const [x, y] = (await rows())[3].split(',').map(Number)
      assert.ok(x > 0 && x < 4 && y > 4 && y < 8, `${x}, ${y}`)
      await page.press('Control+z')
      await visitor.eventually('the point undone, in one step', async () => (await rows()).length === 3)
      await page.press('Control+Shift+z')
      await visitor.eventually('the point done again', async () => (await rows()).length === 4)
      await page.press('PageUp')
      await says(visitor, /Point 3 of 4: x 8, y 8\./)
      await page.press('ArrowDown')
      await visitor.eventually('a move', async () => (await rows())[2] === '8,7.8')
      await page.press('Delete')
      await says(visitor, /The point is deleted; 3 are left\./)
      assert.equal((await rows()).length, 3)
      await page.press('Control+z')
      await visitor.eventually('the point again', async () => (await rows())[2] === '8,7.8')
      await page.press('Control+z')
      await visitor.eventually('its former place', async () => (await rows())[2] === '8,8')

      const now = await rows()
      const at = { x: left + 0.3 * width, y: top + 0.3 * height }
      await page.drag(at, { x: left + 0.5 * width, y: top + 0.7 * height })
      await visitor.eventually('a drag', async () => (await rows())[3] !== now[3])
      const [draggedX, draggedY] = (await rows())[3].split(',').map(Number)
      assert.ok(draggedX > 3 && draggedX < 5 && draggedY > 0 && draggedY < 4, `${draggedX}, ${draggedY}`)
      assert.deepEqual((await rows()).slice(0, 3), now.slice(0, 3))
      await page.press('Control+z')
      await visitor.eventually('all of the drag undone', async () => (await rows())[3] === now[3])
    },
  },
  {
    name: 'a large file is read in a worker; its rows are told not to be in the link, and are found again by a reload',
    everywhere: true, // from the file the worker is another one
    async run({ page, visitor, origin }) {
      await visitor.open('data=line')
      await visitor.filled()
      const counted = await countAnswers(page)
      await page.evaluate(dropRows, 30_000)
      await visitor.find('heading', /^30.000 rows, 2 columns$/)
      // WebKit's worker may not read what a page that is a file is given: there the page reads by itself.
      const tables = page.engine === 'webkit' && origin.home.startsWith('file:') ? 0 : 1
      assert.deepEqual(await counted(), { tables, reports: 0, failures: 0 })
      await visitor.click('button', 'Use these data')
      await gone(visitor)
      const { data } = await visitor.record()
      assert.match(data, /^own-/)
      assert.ok((await visitor.canvases()).length >= 1)
      await visitor.click('button', /^Copy link/)
      await says(
        visitor,
        /rows of the data.*There are too many of them for a link\. Send them along as a file/,
      )
      await visitor.find('button', 'Save the rows as a file')
      await page.press('Escape')
      await visitor.open(`data=own-1`)
      await says(visitor, /The rows are not in this link/)
      await visitor.click('button', 'Your own data…')
      await says(visitor, /The link that you opened waits for its rows/)
      await page.press('Escape')
      await visitor.open(`data=${data}`)
      assert.equal((await visitor.record()).data, data)
    },
  },
  {
    name: 'on a phone nothing of it reaches beyond the window, and all can be pressed',
    async run({ page, visitor }) {
      await page.setViewport(390, 844)
      await openDialog(visitor, page)
      await paste(visitor, page, csv)
      await visitor.find('heading', '6 rows, 3 columns')
      const { place } = await visitor.find('dialog', 'Your own data')
      assert.ok(place.left >= 0 && place.left + place.width <= 390 && place.height <= 844)
      for (const role of ['button', 'combobox', 'checkbox']) {
        for (const { name, place: part } of await visitor.findAll(
          role,
          /^(Use|Other|Close|Leave|Stand|Between|Decimal|First)/,
        )) {
          assert.ok(part.left >= 0 && part.left + part.width <= 390, name)
          assert.ok(part.height >= 24 && part.width >= 24, name)
        }
      }
      await page.setViewport(1280, 800)
    },
  },
]

// What follows runs in the page.

/** @param {string} text */
function pasteText(text) {
  const transfer = new DataTransfer()
  transfer.setData('text/plain', text)
  const event = new ClipboardEvent('paste', {
    clipboardData: transfer,
    bubbles: true,
    cancelable: true,
    composed: true,
  })
  // Firefox gives an event that is made by hand a clipboard of its own.
  Object.defineProperty(event, 'clipboardData', { value: transfer })
  finder.active()?.dispatchEvent(event)
}

/** @param {string} text */
function setText(text) {
  const [field] = finder.find('textbox', 'Paste rows here')
  const area = /** @type {HTMLTextAreaElement} */ (field)
  area.value = text
  area.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
}

function selectedOptions() {
  const selects = finder.find('combobox', { source: '', flags: '' }).filter((each) => each.closest('dialog'))
  return selects.map((each) => /** @type {HTMLSelectElement} */ (each).selectedOptions[0].text)
}

/** @param {string} text */
function holdFile(text) {
  const transfer = new DataTransfer()
  transfer.items.add(new File([text], 'rows.csv'))
  document.body.dispatchEvent(
    new DragEvent('dragover', { dataTransfer: transfer, bubbles: true, cancelable: true }),
  )
}

/** @param {string} text */
function dropFile(text) {
  const transfer = new DataTransfer()
  transfer.items.add(new File([text], 'rows.csv'))
  document.body.dispatchEvent(
    new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
  )
}

/** @param {number} count */
function dropRows(count) {
  const rows = Array.from({ length: count }, (_, i) => `${i / count},${(3 * i) / count + Math.sin(i)}`)
  const transfer = new DataTransfer()
  transfer.items.add(new File([`x,y\n${rows.join('\n')}\n`], 'rows.csv'))
  document.body.dispatchEvent(
    new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
  )
}

function dataPicture() {
  const canvases = finder.find('img', { source: 'rows of data', flags: '' })
  const { left, top, width, height } = canvases[0].getBoundingClientRect()
  return { left, top, width, height }
}
