// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shortenTemplates } from '../../web/short_templates.mjs'

/** A module as it is written: § stands for the dollar sign of a value in a template. @param {string} text */
const written = (text) => text.replaceAll('§', '$')

test('styles lose their indentation and comments, but no space that means something', () => {
  const module =
    "const a = css`\n  /* why, it's a comment */\n  p > b,\n  p :hover {\n    margin: §{top} §{right}\n" +
    "      calc(1px + 2px);\n    content: ' ;  a';\n  }\n`"
  assert.equal(
    shortenTemplates(written(module)),
    written("const a = css` p>b,p :hover{margin:§{top} §{right} calc(1px + 2px);content:' ;  a'}`"),
  )
})

test('markup keeps one space where there was any, and values keep what they hold', () => {
  const module = "const a = html`\n  <b>§{x}</b>\n  <i>§{open ? html`  <u>y</u>` : '  as  it  is  '}</i>`"
  assert.equal(
    shortenTemplates(written(module)),
    written("const a = html` <b>§{x}</b> <i>§{open ? html` <u>y</u>` : '  as  it  is  '}</i>`"),
  )
})

test('all else stays as it is', () => {
  const module = 'const a = `  { b:  c }  `\nconst d = unsafeCSS(`  §{a}  `)'
  assert.equal(shortenTemplates(written(module)), written(module))
})
