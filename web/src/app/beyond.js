// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Session} from './session.js' */
/** @import {Inside, SessionParts} from './load_beyond.js' */

import { whenThere } from '../core/not_yet.js'
import { withRules } from '../state/rules.js'
import { CloserLook } from './closer_look.js'
import { openForgivingly } from './open_forgivingly.js'
import { Opener } from './opener.js'
import { RecordChanges } from './record_changes.js'
import { Replays } from './replays.js'

/** What a session does beyond a first view: it opens other problems, takes up changes of its record, and looks closer. */
export class Beyond {
  #parts
  #rules
  #opener

  /** @param {SessionParts} parts */
  constructor(parts) {
    this.#parts = parts
    this.#rules = withRules(parts.schema, () => parts.spoken.words)
    this.#opener = new Opener(parts.core, this.#rules, parts.tables, parts.opening)
  }

  /** The problem of a link; where a worker has to open it, a promise. @param {string} hash */
  open(hash) {
    return whenThere(() => openForgivingly(this.#opener, this.#rules, hash))
  }

  /**
   * Goes to work for a session.
   * @param {Session} session
   * @param {Inside} inside
   */
  join(session, inside) {
    const { stage } = inside
    const opener = this.#opener
    stage.replays = new Replays(stage.runs)
    return {
      changes: new RecordChanges({ ...this.#parts, ...inside, rules: this.#rules, opener }),
      closely: new CloserLook(session, { ...this.#parts, ...inside, opener, replays: stage.replays }),
    }
  }
}
