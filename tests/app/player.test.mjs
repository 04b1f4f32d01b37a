// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPlayer } from '../../web/src/app/player.js'

const rest = (/** @type {number} */ milliseconds) => new Promise((done) => setTimeout(done, milliseconds))

test('after an hour asleep no more steps are made than after a tenth of a second', async () => {
  let asleep = 0
  /** @type {number[]} */
  const counts = []
  const player = createPlayer({
    speed: () => 1000,
    move: (count) => {
      counts.push(count)
      return true
    },
    clock: () => performance.now() + asleep,
  })
  player.start()
  await rest(60)
  asleep = 3_600_000
  await rest(60)
  player.stop()
  assert.ok(counts.length > 2)
  assert.ok(Math.max(...counts) <= 101, `${Math.max(...counts)} steps at once`)
})

test('one step a second makes the first at once and the next a second later', async () => {
  let steps = 0
  const player = createPlayer({
    speed: () => 1,
    move: (count) => {
      steps += count
      return true
    },
  })
  player.start()
  await rest(500)
  assert.equal(steps, 1)
  await rest(700)
  player.stop()
  assert.equal(steps, 2)
})
