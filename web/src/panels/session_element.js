// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {PropertyValues} from 'lit' */
/** @import {Session} from '../app/session.js' */
/** @import {Say} from '../words/words.js' */

import { LitElement } from 'lit'

/** @typedef {Readonly<Record<string, unknown>>} Changes */

/** A panel: draws itself from the session, and asks the session alone for changes. */
export class SessionElement extends LitElement {
  /** @type {import('lit').PropertyDeclarations} */
  static properties = {
    session: { attribute: false },
    narrow: { type: Boolean, reflect: true },
    messages: { state: true },
  }

  constructor() {
    super()
    /** @type {Session} set by the parent before the first drawing */
    this.session = /** @type {any} */ (undefined)
    this.narrow = false
    /** @type {Readonly<Record<string, Say>>} what is wrong with a value that was asked for, by key */
    this.messages = {}
    /** @type {Changes | null} the newest moment of a gesture, while an older one is still being worked on */
    this.waiting = null
    this.working = false
    this.onChange = () => this.requestUpdate()
  }

  connectedCallback() {
    super.connectedCallback()
    this.session?.addEventListener('change', this.onChange)
  }

  disconnectedCallback() {
    super.disconnectedCallback()
    this.session?.removeEventListener('change', this.onChange)
  }

  /** @param {PropertyValues} changed */
  willUpdate(changed) {
    if (!changed.has('session')) return
    changed.get('session')?.removeEventListener('change', this.onChange)
    if (this.isConnected) this.session?.addEventListener('change', this.onChange)
  }

  /** Everything that is said, in the language of the moment. */
  get words() {
    return this.session.words
  }

  /** What is wrong with the value that was asked for a key; empty when nothing. @param {string} key */
  messageOf(key) {
    return this.messages[key]?.(this.words) ?? ''
  }

  get record() {
    return this.session.record
  }

  get snapshot() {
    return this.session.snapshot
  }

  /** A key that is locked is so for every run. @param {string} key */
  isLocked(key) {
    return String(this.record.lock ?? '')
      .split(',')
      .includes(key.replace(/^\d+\./, ''))
  }

  /** @param {string} key */
  describe(key) {
    return this.session.schema.describe(key, this.record)
  }

  /**
   * A moment of a drag. Moments that come faster than they can be shown are left out; the last one never is.
   * @param {Changes} changes
   */
  async preview(changes) {
    this.waiting = changes
    if (this.working) return
    this.working = true
    try {
      while (this.waiting) {
        const next = this.waiting
        this.waiting = null
        await this.attempt(next, () => this.session.preview(next))
      }
    } finally {
      this.working = false
    }
  }

  /**
   * A change that is meant: one step of undo.
   * @param {Changes} changes
   * @returns {Promise<boolean>} whether it was accepted
   */
  change(changes) {
    this.waiting = null
    return this.attempt(changes, () => this.session.set(changes))
  }

  /**
   * @param {Changes} changes
   * @param {() => Promise<unknown>} act
   */
  async attempt(changes, act) {
    const keys = Object.keys(changes)
    try {
      await act()
      const rest = Object.entries(this.messages).filter(([key]) => !keys.includes(key))
      if (rest.length < Object.keys(this.messages).length) this.messages = Object.fromEntries(rest)
      return true
    } catch (error) {
      const {
        key = keys[0],
        message,
        say,
      } = /** @type {{key?: string, message: string, say?: Say}} */ (error)
      this.messages = { ...this.messages, [key ?? '']: say ?? (() => message) }
      return false
    }
  }
}
