// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nothingAsked } from '../../web/src/data/layout_of_text.js'
import { startReading } from '../../web/src/data/reading.js'

// Node has no such workers: this is how it goes where a page may not have one. The specs see them at work.

const rows = '1.5,2.5\n'.repeat(200_000)

test('without a worker a file is read all the same, with rests in which others have their turn', async () => {
  /** @type {number[]} */
  const shares = []
  let turns = 0
  let isOver = false
  const others = async () => {
    while (!isOver) {
      turns += 1
      await new Promise((next) => setTimeout(next))
    }
  }
  const done = others()
  const { table } = startReading(new Blob([rows]), nothingAsked, (share) => shares.push(share))
  assert.equal((await table).columns[1].length, 200_000)
  isOver = true
  await done
  assert.ok(shares.length > 4 && turns > 4, `${shares.length} pieces, ${turns} turns`)
  assert.deepEqual(
    shares,
    [...shares].sort((a, b) => a - b),
  )
})

test('a reading that is cancelled goes no further, and never comes to an end', async () => {
  let pieces = 0
  let isSettled = false
  const reading = startReading(new Blob([rows]), nothingAsked, () => {
    pieces += 1
    reading.cancel()
  })
  const settled = () => {
    isSettled = true
  }
  reading.table.then(settled, settled)
  await new Promise((next) => setTimeout(next, 300))
  assert.deepEqual([pieces, isSettled], [1, false])
})

test('a short text is read at once, and what is wrong with it is told', async () => {
  const { table } = startReading('x,y\n1,2', nothingAsked, () => undefined)
  assert.deepEqual((await table).head, ['x', 'y'])
  await assert.rejects(startReading('x\n1', nothingAsked, () => undefined).table, { kind: 'oneColumn' })
})
