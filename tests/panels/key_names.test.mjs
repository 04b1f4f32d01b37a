// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyName } from '../../web/src/panels/key_names.js'

test('keys are named as they are printed', () => {
  const names = [' ', 'ArrowLeft', 'Home', 'r', '[', '+', 'Control+Shift+z', 'Control+Arrow'].map((key) =>
    keyName(key),
  )
  assert.deepEqual(names, ['Space', '←', 'Home', 'R', '[', '+', 'Ctrl + Shift + Z', 'Ctrl + arrow'])
})

test('where the command key does what Control does elsewhere, it is named', () => {
  assert.equal(keyName('Control+z', true), '⌘ + Z')
})
