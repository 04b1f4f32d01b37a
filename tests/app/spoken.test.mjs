// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pythonScript } from '../../web/src/export/python_script.js'
import { scriptSource } from '../../web/src/export/script_source.js'
import { openTestCore } from '../wasm/core.mjs'
import { sessionsOn } from './open_sessions.mjs'

const open = sessionsOn(await openTestCore())

test('another language is spoken at once, and everything else stays as it was', async () => {
  const session = await open('#f=himmelblau&2.optimizer=adam')
  session.step(7)
  const before = session.result()
  await session.set({ lang: 'de' })
  assert.equal(session.words.language, 'de')
  const { reason, ...facts } = session.result()
  assert.deepEqual({ ...facts, reason: before.reason }, before)
  assert.equal(reason, 'Nach 7 Schritten angehalten.')
  const { problem, runs } = session.snapshot
  assert.equal(problem.label, 'Himmelblau-Funktion')
  assert.deepEqual(
    runs.map(({ label }) => label),
    ['Gradientenabstieg', 'Adam'],
  )
  assert.equal(session.schema.describe('step.size', session.record)?.label, 'Schrittweite')
  await session.undo()
  assert.deepEqual(session.result(), before)
  assert.equal(session.catalogue.optimizers[0].label, 'Gradient descent')
})

test('what was wrong with a link is told in whatever language is spoken', async () => {
  const session = await open('#f=himmelblau&strt=1')
  assert.match(
    session.warnings.join(),
    /^strt: is not a key of this page\. Did you mean “start”\? It is left out\.$/,
  )
  const { sayings } = session
  await session.set({ lang: 'es' })
  assert.match(
    session.warnings.join(),
    /^strt: no es una clave de esta página\. ¿Se quiso decir «start»\? Se omite\.$/,
  )
  assert.equal(session.sayings, sayings, 'a message that was put away stays away')
})

test('a refusal is told in the language, what the core says of a formula as well', async () => {
  const session = await open('#f=himmelblau&lang=de')
  await session.set({ lang: 'en' })
  await session.set({ lang: 'de' })
  await assert.rejects(session.set({ f: 'sin(x' }), /^KeyError: f: Hier wird die „\)“/)
  assert.match(session.snapshot.problem.error?.message ?? '', /^Hier wird/)
  await assert.rejects(session.set({ start: '1' }), /^KeyError: start: braucht hier 2 Zahlen, nicht 1$/)
  await assert.rejects(session.set({ lang: 'tlh' }), /lang: kann auto, en, de, es sein/)
})

test('scripts are written in one language', async () => {
  const session = await open('#f=himmelblau&stop.steps=3')
  session.step(3)
  const script = () => {
    const written = session.closely.written()
    return pythonScript(scriptSource(written, written.units, 'plain'), 'plain').text
  }
  const english = script()
  await session.set({ lang: 'de' })
  session.step(3)
  assert.equal(script(), english)
})
