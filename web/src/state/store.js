// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Changes, StateRecord} from './types.js' */

/**
 * @param {Readonly<Record<string, unknown>>} a
 * @param {Readonly<Record<string, unknown>>} b
 */
function same(a, b) {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}

/**
 * The record with its past and future. A gesture, such as the drag of a slider, is many changes and one undo step.
 * @param {StateRecord} first
 */
export function createStore(first) {
  let present = first
  /** @type {StateRecord[]} */
  let past = []
  /** @type {StateRecord[]} */
  let future = []
  /** @type {Set<string> | null} keys of the gesture under way */
  let gesture = null
  /** @type {Set<(record: StateRecord, before: StateRecord) => void>} */
  const listeners = new Set()

  /** @param {StateRecord} record */
  const show = (record) => {
    const before = present
    present = record
    if (!same(before, record)) for (const listener of [...listeners]) listener(record, before)
    return present
  }

  /** @param {StateRecord} record */
  const remember = (record) => {
    if (same(present, record)) return
    past = [...past, present]
    future = []
  }

  const settle = () => {
    // A gesture that ended where it began leaves no step behind.
    const base = past.at(-1)
    if (gesture && base && same(base, present)) past = past.slice(0, -1)
    gesture = null
  }

  return {
    get record() {
      return present
    },
    get canUndo() {
      return past.length > 0
    },
    get canRedo() {
      return future.length > 0
    },
    get inGesture() {
      return gesture !== null
    },

    /**
     * Makes one undo step, or closes the gesture whose keys these are.
     * @param {StateRecord} record
     * @param {Changes} changes
     */
    commit(record, changes) {
      const joins = gesture !== null && Object.keys(changes).every((key) => gesture?.has(key))
      if (!joins) {
        settle()
        remember(record)
      }
      show(record)
      if (joins) settle()
      return present
    },

    /**
     * Shows a moment of a gesture; the first one opens its undo step.
     * @param {StateRecord} record
     * @param {Changes} changes
     */
    preview(record, changes) {
      const keys = Object.keys(changes)
      if (gesture && !keys.every((key) => gesture?.has(key))) settle()
      if (!gesture) {
        past = [...past, present]
        future = []
        gesture = new Set(keys)
      }
      return show(record)
    },

    settle,

    undo() {
      settle()
      const base = past.at(-1)
      if (!base) return present
      past = past.slice(0, -1)
      future = [present, ...future]
      return show(base)
    },

    redo() {
      settle()
      const next = future[0]
      if (!next) return present
      future = future.slice(1)
      past = [...past, present]
      return show(next)
    },

    /**
     * @param {(record: StateRecord, before: StateRecord) => void} listener
     * @returns {() => void}
     */
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** @typedef {ReturnType<typeof createStore>} Store */
