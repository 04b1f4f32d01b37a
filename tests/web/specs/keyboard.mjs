// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'

/** @type {import('../runner/specs.mjs').Spec[]} */
export const specs = [
  ...[
    { label: 'a function', hash: 'f=himmelblau' },
    { label: 'a fit', hash: 'data=line' },
    { label: 'a link that was not understood', hash: 'f=x^2%2B(y&colour=red' },
  ].map(({ label, hash }) => ({
    name: `everything is reached by Tab, with the focus in sight: ${label}`,
    origins: ['server'],
    /** @param {import('../runner/specs.mjs').Stage} stage */
    async run({ page, visitor }) {
      await visitor.open(hash)
      await visitor.filled()
      await visitor.call('step', 5)
      const wanted = new Set(/** @type {string[]} */ (await page.evaluate(markStops)))
      assert.ok(wanted.size > 10)
      const reached = new Set()
      for (let press = 0; press < 2 * wanted.size + 10 && reached.size < wanted.size; press += 1) {
        await page.press('Tab')
        const stop = await page.evaluate(stopAt)
        if (stop === null) continue
        assert.ok(stop.seen, `the focus is seen on ${stop.label}`)
        assert.ok(stop.inside, `${stop.label} is in sight when it has the focus`)
        reached.add(stop.stop)
      }
      const missed = [...wanted].filter((stop) => !reached.has(stop))
      assert.deepEqual(missed, [], 'these were not reached')
    },
  })),
  {
    name: 'the focus goes through the page in the order of reading, and back',
    async run({ page, visitor }) {
      await visitor.open('f=himmelblau')
      await visitor.filled()
      await visitor.focus('textbox', /^Formula/)
      await page.press('Tab')
      await page.press('Tab')
      await page.press('Shift+Tab')
      await page.press('Shift+Tab')
      assert.match((await visitor.focused())?.name ?? '', /^Formula/)
    },
  },
  {
    name: 'a whole visit by keys alone: type, play, read the table',
    async run({ page, visitor }) {
      await visitor.open()
      await tabTo(page, visitor, /^Formula/)
      await page.press('Control+a')
      await page.type('x^2 + 2*y^2')
      await page.press('Enter')
      await visitor.waitFor('the typed function', () => playground.getState().f === 'x^2 + 2*y^2')
      await tabTo(page, visitor, /^Step size/)
      await page.press('Control+a')
      await page.type('0.2')
      await page.press('Enter')
      await visitor.waitFor('the step size', () => playground.getState()['step.size'] === 0.2)
      await tabTo(page, visitor, /^(Play|Run again)$/, 'Shift+Tab')
      await page.press('Enter')
      await visitor.status('converged')
      await tabTo(page, visitor, /^Show as table$/, 'Shift+Tab')
      await page.press('Enter')
      await visitor.find('table', /.*/)
    },
  },
  {
    name: 'the play button keeps the focus from play to the end of the run',
    async run({ page, visitor }) {
      await visitor.open('f=sum_of_squares&dim=2&start=3,4&step.size=0.2&speed=300')
      await visitor.focus('button', 'Play')
      await page.press(' ')
      await visitor.status('converged')
      await visitor.waitFor(
        'the button to offer the run again',
        () => finder.find('button', 'Run again').length === 1,
      )
      assert.equal((await visitor.focused())?.name, 'Run again')
    },
  },
]

/**
 * @param {import('../engines/page.mjs').Page} page
 * @param {import('../visitor/visitor.mjs').Visitor} visitor
 * @param {RegExp} name
 * @param {string} [key]
 */
async function tabTo(page, visitor, name, key = 'Tab') {
  for (let press = 0; press < 80; press += 1) {
    const focused = await visitor.focused()
    if (focused && name.test(focused.name) && focused.role !== 'slider') return
    await page.press(key)
  }
  throw new Error(`80 presses of ${key} did not reach ${name}`)
}

// What follows runs in the page.

/** Marks everything the Tab key has to stop at; of radio buttons that belong together it stops at one. */
function markStops() {
  /** @type {string[]} */
  const stops = []
  /** @type {Map<object, Map<string, string>>} */
  const groups = new Map()
  for (const element of finder.all()) {
    const field = /** @type {HTMLInputElement} */ (element)
    const native =
      /^(button|input|select|textarea|summary|a)$/.test(element.localName) &&
      (element.localName !== 'a' || element.hasAttribute('href'))
    if (!(native || element.getAttribute('tabindex') === '0') || field.disabled || !finder.isSeen(element))
      continue
    if (element.getAttribute('tabindex') === '-1') continue
    let stop = `${finder.roleOf(element)} “${finder.nameOf(element)}” ${stops.length}`
    if (field.type === 'radio') {
      const root = element.getRootNode()
      const names = groups.get(root) ?? new Map()
      groups.set(root, names)
      const known = names.get(field.name)
      if (known !== undefined) stop = known
      names.set(field.name, stop)
    }
    if (!stops.includes(stop)) stops.push(stop)
    Object.assign(element, { fallLineStop: stop })
  }
  return stops
}

/** Where the focus is, whether it is to be seen there, and whether the place is inside the window. */
function stopAt() {
  const element = finder.active()
  if (element === null || element === document.body) return null
  const label = `${finder.roleOf(element)} “${finder.nameOf(element)}”`
  // Native controls under a skin show their focus on what lies beside or around them.
  const { labels } = /** @type {HTMLInputElement} */ (element)
  const around = [element, element.parentElement, element.nextElementSibling, ...(labels ?? [])]
  const seen = around.some((part) => {
    if (!(part instanceof Element)) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part)
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none'
  })
  const { left, top, width, height } = finder.placeOf(element)
  const inside = top + height > 0 && top < innerHeight && left + width > 0 && left < innerWidth
  return {
    stop: /** @type {any} */ (element).fallLineStop,
    label,
    seen: seen && element.matches(':focus-visible'),
    inside,
  }
}
