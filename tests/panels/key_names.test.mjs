// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyName } from '../../web/src/panels/key_names.js'
import { englishWords } from '../words/english.mjs'

const { names } = englishWords.more.keys

test('keys are named as they are printed', () => {
  const written = [' ', 'ArrowLeft', 'Home', 'r', '[', '+', 'Control+Shift+z', 'Control+Arrow'].map((key) =>
    keyName(key, names),
  )
  assert.deepEqual(written, ['Space', '←', 'Home', 'R', '[', '+', 'Ctrl + Shift + Z', 'Ctrl + arrow'])
})

test('where the command key does what Control does elsewhere, it is named', () => {
  assert.equal(keyName('Control+z', names, true), '⌘ + Z')
})
