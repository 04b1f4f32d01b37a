// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openSession } from '../../web/src/app/open_session.js'
import { eventHere, eventLabel, eventMarks, goToEvent } from '../../web/src/panels/event_words.js'
import { openTestCore } from '../wasm/core.mjs'
import { englishWords } from '../words/english.mjs'

const core = await openTestCore()

/**
 * @param {string} hash
 * @param {(session: Session) => void} look
 */
async function looking(hash, look) {
  const session = await openSession(core, hash)
  look(session)
  session.close()
}

/** The first run ends after 30 steps, the others go on. */
const race = '#f=himmelblau&start=-0.6,-0.4&2.optimizer=momentum&3.optimizer=adam&3.step.size=0.3'

test('the marks of a run that ended stand where its steps lie on the line of all runs', async () => {
  await looking(race, (session) => {
    session.step(40)
    const end = eventMarks(session.snapshot).at(-1)
    assert.deepEqual(end, {
      step: 30,
      at: 0.75,
      says: 'Gradient descent, step 30: best value; end of the run',
    })
  })
})

test('from beyond the end of the run the former event is that end, and the next one is none', async () => {
  await looking(race, (session) => {
    session.step(40)
    assert.equal(eventHere(session.snapshot), '')
    assert.equal(eventLabel(session.snapshot, 1), 'Next event of Gradient descent: none')
    assert.match(
      eventLabel(session.snapshot, -1),
      /^Previous event of Gradient descent: .*end of the run, step 30$/,
    )
    goToEvent(session, -1)
    assert.equal(session.snapshot.timeline.cursor, 30)
    assert.match(eventHere(session.snapshot), /end of the run$/)
    goToEvent(session, 1)
    assert.equal(session.snapshot.timeline.cursor, 30)
    goToEvent(session, -1)
    assert.ok(session.snapshot.timeline.cursor < 30)
  })
})

test('a run alone is not named, and its end stands at the end', async () => {
  await looking('#f=himmelblau&start=-0.6,-0.4', (session) => {
    assert.deepEqual(
      eventMarks(session.snapshot)
        .map(({ at }) => at)
        .filter((at) => at > 0),
      [],
    )
    session.step(40)
    const { at, says } = /** @type {{at: number, says: string}} */ (eventMarks(session.snapshot).at(-1))
    assert.equal(at, 1)
    assert.match(says, /^Step 30: /)
    assert.equal(eventLabel(session.snapshot, 1), 'Next event: none')
  })
})

test('an end between two kept steps of a longer run is stood at, from whichever side one comes to it', () => {
  const end = { entry: 5, step: 5, kinds: ['end'] }
  /** @param {number} entry  of the longer run, which keeps every second step */
  const label = (entry) =>
    eventLabel(
      /** @type {any} */ ({
        words: englishWords,
        run: { label: 'Short', entry: Math.min(5, 2 * entry), lastEntry: 5, steps: 5, events: [end] },
        runs: [{}, {}],
        problem: { sense: 'minimise' },
        timeline: { entry, lastEntry: 10, cursor: 2 * entry, steps: 20, step: [0, 2, 4, 6, 8, 10] },
      }),
      -1,
    )
  assert.equal(label(3), 'Previous event of Short: none')
  assert.equal(label(4), 'Previous event of Short: end of the run, step 5')
})
