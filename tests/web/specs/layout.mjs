// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'
import { join } from 'node:path'

const windows = [
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  // A page of 1280x800, enlarged to four times its size; the narrowest and the widest that somebody may make it.
  { width: 320, height: 200 },
  { width: 200, height: 800 },
  { width: 4000, height: 1600 },
]

const views = [
  { label: 'first view', hash: '', steps: 0 },
  { label: 'first view, dark', hash: 'theme=dark&f=himmelblau', steps: 400 },
  { label: 'curve', hash: 'f=square&step.size=0.1', steps: 8 },
  { label: 'traces', hash: 'f=sum_of_squares&dim=200&step.size=0.05', steps: 60 },
  { label: 'fit', hash: 'data=line&step.size=0.001', steps: 30 },
  {
    label: 'long formula',
    hash: `f=${'(x^2%2By-11)^2%2B(x%2By^2-7)^2%2B'.repeat(6)}x&colour=red&nothing=1`,
    steps: 0,
  },
  { label: 'wrong formula', hash: `f=${'sin(x)*cos(y)%2B'.repeat(10)}sni(x)`, steps: 0 },
  { label: 'diverged', hash: 'f=x^2%2B3*y^2&start=1,1&step.size=5', steps: 5000 },
]

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  ...windows.map(({ width, height }) => ({
    name: `nothing is wider than the window at ${width}x${height}`,
    origins: ['server'],
    /** @param {import('../runner/specs.mjs').Stage} stage */
    async run({ page, visitor, origin, screenshots }) {
      // WebKit's window cannot be made as narrow as 200 px.
      await page.setViewport(page.engine === 'webkit' ? Math.max(320, width) : width, height)
      try {
        for (const { label, hash, steps } of views) {
          await (hash === '' ? visitor.open() : visitor.turnTo(hash))
          if (steps > 0) await visitor.call('step', steps)
          await visitor.rest(150)
          if (screenshots)
            await page.screenshot(
              join(screenshots, `${label} ${width}x${height} ${page.engine} ${origin.name}.png`),
            )
          // A busy machine needs a moment until the pictures have the size of their frames.
          await visitor.eventually(
            `${label}: nothing out of the window, and no scrolling sideways`,
            async () => {
              const { scrolls, wide } = await page.evaluate(tooWide)
              return scrolls === 0 && wide.length === 0
            },
          )
          if (width >= 390) assert.deepEqual(await page.evaluate(cutNames), [], label)
        }
      } finally {
        await page.setViewport(1280, 800)
      }
    },
  })),
  {
    name: 'on a wide screen the picture is the largest thing, and all of it is in sight',
    async run({ visitor }) {
      await visitor.open()
      const [{ place }] = await visitor.canvases()
      assert.ok(place.width >= 0.4 * 1280 && place.height >= 0.5 * 800, `${place.width} x ${place.height}`)
      assert.ok(place.top >= 0 && place.top + place.height <= 800)
    },
  },
  {
    name: 'on a wide screen optimizer, step size and all that is read are in the first screen',
    origins: ['server'],
    async run({ visitor }) {
      await visitor.open()
      await visitor.filled()
      const parts = [
        await visitor.find('button', /^Optimizer: /),
        await visitor.find('textbox', /^Step size/),
        await visitor.find('slider', /^Step size/),
        await visitor.find('region', 'Loss'),
        await visitor.find('region', 'Now'),
        await visitor.find('region', 'What happened'),
      ]
      for (const { name, place } of parts)
        assert.ok(
          place.top >= 0 && place.top + place.height <= 800,
          `${name} ends at ${place.top + place.height}`,
        )
    },
  },
  {
    name: 'on a phone the picture comes first and the transport stays in sight; what was opened stays open',
    async run({ page, visitor }) {
      try {
        await visitor.open()
        await visitor.filled()
        await visitor.click('summary', 'When to stop')
        await visitor.find('textbox', /^Evaluations/)
        await page.setViewport(390, 844)
        await visitor.click('summary', /^Method/)
        await visitor.find('textbox', /^Evaluations/)
        await page.setViewport(1280, 800)
        await visitor.find('textbox', /^Evaluations/)
        await page.setViewport(390, 844)
        await visitor.find('textbox', /^Evaluations/)
        await page.evaluate(() => scrollTo(0, 0))
        const room = await page.evaluate(() => document.documentElement.clientWidth)
        await visitor.eventually('a picture as wide as the screen, all of it in the first one', async () => {
          const [{ place }] = await visitor.canvases()
          return place.width >= 0.9 * room && place.top + place.height <= 844
        })
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
        await visitor.rest(100)
        const { place: play } = await visitor.find('button', /^(Play|Run again)$/)
        assert.ok(play.top >= 0 && play.top + play.height <= 844, `the play button is at ${play.top}`)
      } finally {
        await page.setViewport(1280, 800)
      }
    },
  },
  {
    name: 'a table that is opened under the picture lies over nothing',
    async run({ page, visitor }) {
      try {
        for (const [width, height] of [
          [768, 1024],
          [1280, 700],
        ]) {
          await page.setViewport(width, height)
          await visitor.open('f=rosenbrock_valley&dim=8&step.size=0.0005')
          await visitor.call('step', 500)
          await visitor.click('summary', 'Show as table')
          await visitor.eventually('the table above the transport', async () => {
            const [copy] = await visitor.findAll('button', /^Copy or save the run/)
            const { place: play } = await visitor.find('button', /^(Play|Run again)$/)
            return copy !== undefined && copy.place.top + copy.place.height <= play.top
          })
        }
      } finally {
        await page.setViewport(1280, 800)
      }
    },
  },
  {
    name: 'nothing jumps while the numbers change',
    async run({ page, visitor }) {
      await visitor.open('f=rosenbrock&step.size=0.001')
      const before = await page.evaluate(places)
      for (const steps of [1, 9, 90, 900]) {
        await visitor.call('step', steps)
        await visitor.rest(80)
        assert.deepEqual(await page.evaluate(places), before)
      }
    },
  },
]

// What follows runs in the page.

/** How far the page scrolls sideways, and what reaches out of the window without being cut off by what holds it. */
function tooWide() {
  const root = /** @type {Element} */ (document.scrollingElement)
  const wide = finder.all().filter((element) => {
    const { left, right, width, height } = element.getBoundingClientRect()
    return (
      finder.isSeen(element) &&
      width > 1 &&
      height > 1 &&
      (right > innerWidth + 1 || left < -1) &&
      !isCut(element)
    )
  })
  return {
    scrolls: Math.max(0, root.scrollWidth - root.clientWidth),
    wide: wide
      .slice(0, 5)
      .map((element) => `${element.localName}.${element.className} ${finder.nameOf(element).slice(0, 40)}`),
  }

  /** @param {Element} element */
  function isCut(element) {
    /** @type {Element | null} */
    let around = element
    while (around !== null) {
      around = around.parentElement ?? /** @type {ShadowRoot} */ (around.getRootNode()).host ?? null
      if (around !== null && getComputedStyle(around).overflowX !== 'visible' && around !== root) return true
    }
    return false
  }
}

/** The names in lists for which there is not room enough. */
function cutNames() {
  const context = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'))
  return finder.all().flatMap((element) => {
    if (!(element instanceof HTMLSelectElement) || !finder.isSeen(element)) return []
    const { font, opacity, paddingLeft, paddingRight } = getComputedStyle(element)
    if (opacity === '0') return [] // lies over an icon
    const room = element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
    context.font = font
    return [...element.options]
      .map(({ text }) => text)
      .filter((text) => context.measureText(text).width > room + 1)
  })
}

/** Where the things are that a hand is on while a run plays. */
function places() {
  const buttons = finder.find('button', { source: '^(One step|One step back|Reset|Play)$', flags: '' })
  const canvases = finder.all().filter((element) => element.localName === 'canvas')
  return [...buttons, ...canvases].map((element) => {
    const { left, top, width, height } = finder.placeOf(element)
    return [left, top, width, height].map(Math.round)
  })
}
