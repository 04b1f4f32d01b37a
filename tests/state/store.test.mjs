// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createStore } from '../../web/src/state/store.js'
import { schema } from './schema.mjs'

/** A store with the two moves of a session that has nothing to compile. */
function open() {
  const store = createStore(schema.defaults())
  const move = (how) => (changes) => {
    const { record, errors } = schema.check(changes, store.record)
    assert.deepEqual(errors, [])
    return how(record, changes)
  }
  return { store, set: move(store.commit), preview: move(store.preview) }
}

test('undo and redo walk through the records', () => {
  const { store, set } = open()
  assert.equal(store.canUndo, false)
  set({ seed: 2 })
  set({ seed: 3 })
  assert.equal(store.undo().seed, 2)
  assert.equal(store.undo().seed, 1)
  assert.equal(store.canUndo, false)
  assert.equal(store.undo().seed, 1, 'nothing to undo: the present record')
  assert.equal(store.redo().seed, 2)
  assert.equal(store.redo().seed, 3)
  assert.equal(store.canRedo, false)
  assert.equal(store.redo().seed, 3)
})

test('a change after undo forgets what was undone', () => {
  const { store, set } = open()
  set({ seed: 2 })
  store.undo()
  set({ seed: 9 })
  assert.equal(store.canRedo, false)
  assert.equal(store.undo().seed, 1)
})

test('a change that changes nothing is no step', () => {
  const { store, set } = open()
  set({ seed: 1 })
  assert.equal(store.canUndo, false)
})

test('a gesture closed by a change of the same key is one step', () => {
  const { store, set, preview } = open()
  set({ seed: 5 })
  for (const size of [0.1, 0.2, 0.3]) preview({ 'step.size': size })
  assert.equal(store.inGesture, true)
  assert.equal(store.record['step.size'], 0.3)
  set({ 'step.size': 0.4 })
  assert.equal(store.inGesture, false)
  assert.equal(store.undo()['step.size'], 0.01)
  assert.equal(store.record.seed, 5)
  assert.equal(store.redo()['step.size'], 0.4)
})

test('a change of another key ends the gesture and is a step of its own', () => {
  const { store, set, preview } = open()
  preview({ 'step.size': 0.3 })
  set({ seed: 2 })
  assert.equal(store.inGesture, false)
  store.undo()
  assert.equal(store.record.seed, 1)
  assert.equal(store.record['step.size'], 0.3)
  assert.equal(store.undo()['step.size'], 0.01)
})

test('two gestures are two steps', () => {
  const { store, preview } = open()
  preview({ 'step.size': 0.3 })
  preview({ seed: 4 })
  preview({ seed: 5 })
  store.settle()
  assert.equal(store.undo().seed, 1)
  assert.equal(store.record['step.size'], 0.3)
  assert.equal(store.undo()['step.size'], 0.01)
  assert.equal(store.canUndo, false)
})

test('a gesture that ends where it began leaves no step', () => {
  const { store, preview, set } = open()
  preview({ 'step.size': 0.3 })
  set({ 'step.size': 0.01 })
  assert.equal(store.canUndo, false)
})

test('undo in the middle of a gesture goes back to before it', () => {
  const { store, preview } = open()
  preview({ 'step.size': 0.3 })
  preview({ 'step.size': 0.4 })
  assert.equal(store.undo()['step.size'], 0.01)
  assert.equal(store.redo()['step.size'], 0.4)
})

test('listeners hear each change once, with the record before', () => {
  const { store, set, preview } = open()
  const heard = []
  const leave = store.subscribe((record, before) => heard.push([before.seed, record.seed]))
  set({ seed: 2 })
  set({ seed: 2 })
  preview({ seed: 3 })
  set({ seed: 3 })
  store.undo()
  leave()
  store.undo()
  assert.deepEqual(heard, [
    [1, 2],
    [2, 3],
    [3, 2],
  ])
})
