// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { escapeForScriptElement, intoOneFile } from '../../web/build.mjs'

const directory = new URL('../../web/dist/', import.meta.url)
/** @param {string} name */
const built = (name) => readFile(new URL(name, directory), 'utf8')

const page = `<head><link rel="icon" href="icon.svg" type="image/svg+xml">
<script type="module" src="fall-line.js"></script></head><body><fall-line></fall-line></body>`

test('a script that speaks of script elements and comments keeps its meaning and cannot end its own', () => {
  const sentences = [
    '</script>',
    '</SCRIPT >',
    '<script>',
    '<script src=x>',
    '<!--',
    '<!-- <script> -->',
    '<p>',
  ]
  const script = `[${sentences.map((sentence) => `'${sentence}'`).join(',')}]`
  const escaped = escapeForScriptElement(script)
  assert.doesNotMatch(escaped, /<\/script|<script|<!--/i)
  assert.deepEqual(new Function(`return ${escaped}`)(), sentences)
})

test('the one file holds the script behind the element, and nothing else to load', () => {
  const whole = intoOneFile(page, "const text = '$& $1 </script>'", '<svg/>')
  assert(whole.indexOf('<script>') > whole.indexOf('<fall-line>'))
  assert.match(whole, /const text = '\$& \$1 <\\\/script>'<\/script>\n<\/body>/)
  assert.doesNotMatch(whole, /(?:src|href)="(?!data:)/)
})

test('a page without its script line, or with two, is refused', () => {
  assert.throws(() => intoOneFile(page.replace('<script', '<scrip'), '', ''), /must hold this line once/)
  assert.throws(() => intoOneFile(page + page, '', ''), /must hold this line once/)
})

test('the built file names no other file and ends its one script once', async () => {
  const whole = await built('fall-line.html')
  assert.equal(whole.match(/<\/script/gi)?.length, 1)
  assert.equal(whole.match(/<script/gi)?.length, 1)
  const markup = whole.replace(/<script>[\s\S]*<\/script>/, '')
  assert.doesNotMatch(markup, /(?:src|href)="(?!data:|https:)/)
  assert.doesNotMatch(whole, /\bimport\.meta\b|\bimport\(/)
})

test('the hosted page holds no script or style of its own, as its policy asks', async () => {
  const hosted = await built('index.html')
  assert.doesNotMatch(hosted, /<style|\sstyle=|\son\w+=/i)
  for (const [element] of hosted.matchAll(/<script\b[^>]*>/gi)) assert.match(element, /\ssrc="/)
  const scripts = (await readdir(directory)).filter((name) => name.endsWith('.js'))
  assert(scripts.includes('fall-line.js'))
  for (const script of scripts) assert.doesNotMatch(await built(script), /\bnew Function\(|\beval\(/, script)
})
