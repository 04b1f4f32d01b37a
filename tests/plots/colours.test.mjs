// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contourInk, depthColours } from '../../web/src/plots/depth.js'
import { labelInk } from '../../web/src/plots/layers/contour_labels.js'
import { contrastRatio, hexOfOklab, oklabDistance, oklabOf } from '../../web/src/plots/oklab.js'
import { distinctRunColours, runStyle } from '../../web/src/plots/run_colours.js'
import { themes } from '../../web/src/plots/theme.js'
import { traceStyles } from '../../web/src/plots/trace_styles.js'
import { seen, visions } from './colour_vision.mjs'

const both = Object.keys(themes)
const palettes = ['depth', 'cividis']

test('OKLab there and back is the same colour', () => {
  for (const hex of ['#000000', '#ffffff', '#e8590c', '#0b3c5d', '#7f7f7f'])
    assert.equal(hexOfOklab(oklabOf(hex)), hex)
  assert.ok(Math.abs(contrastRatio('#000000', '#ffffff') - 21) < 1e-9)
})

for (const theme of both) {
  for (const palette of palettes) {
    test(`${palette}, ${theme}: lightness runs one way for every vision, in even steps`, () => {
      for (const vision of visions) {
        const lightness = depthColours(palette, theme, 16).map((hex) => oklabOf(seen(hex, vision))[0])
        const rising = theme === 'light'
        lightness.slice(1).forEach((value, i) => {
          const step = rising ? value - lightness[i] : lightness[i] - value
          assert.ok(step > 0.015, `${vision} ${i}: ${step}`)
        })
      }
      const colours = depthColours(palette, theme, 16).map(oklabOf)
      const steps = colours.slice(1).map((colour, i) => oklabDistance(colour, colours[i]))
      assert.ok(Math.max(...steps) < 1.35 * Math.min(...steps), steps.join(' '))
    })

    test(`${palette}, ${theme}: contour lines and labels can be told from their ground`, () => {
      for (const ground of depthColours(palette, theme, 30)) {
        assert.ok(contrastRatio(labelInk(ground), ground) >= 4.5, ground)
        assert.ok(oklabDistance(oklabOf(contourInk(ground, theme, 0.24)), oklabOf(ground)) > 0.15, ground)
      }
    })
  }

  test(`${theme}: the ends of the ramp are those of the look`, () => {
    const colours = depthColours('depth', theme, 12)
    assert.deepEqual(
      [colours[0], colours[11]],
      theme === 'light' ? ['#0b3c5d', '#f6f1e4'] : ['#e9d8a6', '#0c1f33'],
    )
  })

  test(`${theme}: text contrasts by 4.5, runs by 3 with casing and card`, () => {
    const { ink, soft, accent, good, card, paper, casing } = themes[theme]
    for (const text of [ink, soft, accent, good]) {
      for (const ground of [card, paper])
        assert.ok(contrastRatio(text, ground) >= 4.5, `${text} on ${ground}`)
    }
    for (let i = 0; i < distinctRunColours; i++) {
      for (const ground of [card, casing])
        assert.ok(contrastRatio(runStyle(theme, i).colour, ground) >= 3, `run ${i}`)
    }
    for (const { colour } of traceStyles(theme, 40)) assert.ok(contrastRatio(colour, card) >= 3, colour)
  })

  test(`${theme}: a casing or its line stands out from any ground`, () => {
    const { casing } = themes[theme]
    for (const palette of palettes) {
      for (const ground of depthColours(palette, theme, 30)) {
        for (let i = 0; i < distinctRunColours; i++) {
          const best = Math.max(
            contrastRatio(casing, ground),
            contrastRatio(runStyle(theme, i).colour, ground),
          )
          assert.ok(best >= 1.7, `run ${i} on ${ground}: ${best}`)
        }
      }
    }
  })

  test(`${theme}: runs stay apart for every vision, and in dash and marker`, () => {
    const styles = Array.from({ length: distinctRunColours }, (_, i) => runStyle(theme, i))
    for (const vision of visions) {
      styles.forEach((style, i) => {
        for (const other of styles.slice(i + 1)) {
          const apart = oklabDistance(
            oklabOf(seen(style.colour, vision)),
            oklabOf(seen(other.colour, vision)),
          )
          assert.ok(apart > 0.11, `${vision}: ${style.colour} and ${other.colour} ${apart}`)
        }
      })
    }
    assert.equal(new Set(styles.map(({ dash }) => dash.join())).size, styles.length)
    assert.equal(new Set(styles.map(({ marker }) => marker)).size, styles.length)
  })
}

test('a run beyond the list differs from the one whose colour it has', () => {
  const [first, again] = [runStyle('light', 0), runStyle('light', distinctRunColours)]
  assert.equal(first.colour, again.colour)
  assert.notDeepEqual(first.dash, again.dash)
})
