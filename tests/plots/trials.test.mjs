// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawTrials } from '../../web/src/plots/layers/trials.js'
import { runStyle } from '../../web/src/plots/run_colours.js'
import { themes } from '../../web/src/plots/theme.js'
import { trialsScene } from '../../web/src/plots/trials_scene.js'
import { recordingContext } from './recording_context.mjs'

const box = { left: 0, top: 0, right: 100, bottom: 100 }
const origin = { x: 10, y: 50 }
/** @param {{x: ArrayLike<number>}} trial */
const placeOf = ({ x }) => ({ x: x[0], y: x[1] })
const trials = [
  { x: [170, 50], value: 9, accepted: false },
  { x: [90, 50], value: 5, accepted: false },
  { x: [50, 50], value: 1, accepted: true },
]
const run = /** @type {any} */ ({ trials })

test('a search goes along its line to the border, a stroke across it for each refused point in sight, a dot for the taken', () => {
  const scene = trialsScene(run, origin, box, placeOf)
  assert.deepEqual(scene?.lines, [[10, 50, 100, 50]])
  assert.deepEqual(scene?.refused, [[90, 45, 90, 55]])
  assert.deepEqual(
    scene?.accepted.map(({ x, y }) => [x, y]),
    [[50, 50]],
  )
})

test('where the step began is not known, strokes stand upright, and what has no place is left out', () => {
  const strange = { x: [Number.NaN, 50], value: Number.NaN, accepted: false }
  const scene = trialsScene({ ...run, trials: [...trials, strange] }, null, box, placeOf)
  assert.deepEqual(scene?.lines, [])
  assert.deepEqual(scene?.refused, [[90, 45, 90, 55]])
})

test('there is nothing to draw of a rule that does not search, and of a run that is hidden', () => {
  assert.equal(trialsScene({ ...run, trials: [] }, origin, box, placeOf), null)
  assert.equal(trialsScene({ ...run, hidden: true }, origin, box, placeOf), null)
})

for (const theme of /** @type {const} */ (['light', 'dark'])) {
  test(`refused and taken differ in shape, not in colour alone: ${theme}`, () => {
    /** @param {boolean} accepted */
    const shapes = (accepted) => {
      const one = [{ x: [50, 50], value: 1, accepted }]
      const context = recordingContext()
      const scene = trialsScene({ ...run, trials: one }, null, box, placeOf)
      drawTrials(context, {
        trials: scene,
        route: /** @type {any} */ ({ style: runStyle(theme, 0) }),
        theme: themes[theme],
      })
      return context.calls.map(([call]) => call).filter((call) => call === 'arc' || call === 'lineTo')
    }
    assert.deepEqual(shapes(true), ['arc', 'arc'])
    assert.ok(!shapes(false).includes('arc') && shapes(false).includes('lineTo'))
  })
}
