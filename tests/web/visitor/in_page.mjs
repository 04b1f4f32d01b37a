// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// What the visitor runs in the page: each function stands by itself, as its text alone travels there.

/** @typedef {{source: string, flags: string} | string} Pattern */

export async function untilReady() {
  const ready = customElements.whenDefined('fall-line').then(() => playground.ready)
  const late = new Promise((_, fail) => setTimeout(() => fail(new Error('not ready after 20 s')), 20_000))
  await Promise.race([ready, late])
}

/** @type {(role: string, name: Pattern) => any} */
export function describeFirst(role, name) {
  const [first] = finder.find(role, name)
  return first && finder.describe(first)
}

/** @type {(role: string, name: Pattern) => any} */
export function describeAll(role, name) {
  return finder.find(role, name).map(finder.describe)
}

/** @type {(role: string) => string[]} */
export function namesOf(role) {
  return finder.find(role, { source: '', flags: '' }).map(finder.nameOf)
}

/**
 * Where the first thing of a role and a name is pressed, once it rests: what loads above moves what stands below, and a
 * press would land beside it.
 * @type {(role: string, name: Pattern) => Promise<{x: number, y: number}>}
 */
export async function handleOfFirst(role, name) {
  const nextFrame = () =>
    new Promise((done) => {
      requestAnimationFrame(done)
      setTimeout(done, 100)
    })
  let before
  for (let looks = 0; looks < 100; looks += 1) {
    const place = finder.handleOf(finder.find(role, name)[0])
    if (place.x === before?.x && place.y === before?.y) return place
    before = place
    await nextFrame()
  }
  throw new Error(`the ${role} ${JSON.stringify(name)} does not come to rest`)
}

/** @type {(role: string, name: Pattern) => void} */
export function focusFirst(role, name) {
  const element = /** @type {HTMLElement} */ (finder.find(role, name)[0])
  element.focus()
}

export function focusLargestCanvas() {
  const size = (/** @type {Element} */ element) => element.clientWidth * element.clientHeight
  const canvases = finder
    .all()
    .filter((element) => element instanceof HTMLCanvasElement && element.tabIndex >= 0)
  const largest = /** @type {HTMLElement} */ (canvases.sort((a, b) => size(b) - size(a))[0])
  largest.focus()
}

export function describeActive() {
  const element = finder.active()
  return element && element !== document.body ? finder.describe(element) : null
}

export function readTerms() {
  const terms = finder.all().filter((element) => element.localName === 'dt' && finder.isSeen(element))
  return Object.fromEntries(
    terms.map((term) => [
      finder.spoken(term).replace(/\s+/g, ' ').trim(),
      finder.spoken(/** @type {Element} */ (term.nextElementSibling)).trim(),
    ]),
  )
}

/** @type {(changes: Record<string, unknown>) => Promise<void>} */
export async function changeState(changes) {
  await playground.setState(changes)
}

export async function plainResult() {
  const result = await playground.result()
  const answer = result.answer && { ...result.answer, x: Array.from(result.answer.x) }
  return { ...result, x: Array.from(result.x), answer }
}

/** @type {(method: string, values: unknown[]) => Promise<void>} */
export async function callMethod(method, values) {
  await playground[method](...values)
}

/** @type {(status: string) => Promise<boolean>} */
export async function hasStatus(status) {
  return (await playground.result()).status === status
}

/** @type {(hash: string) => Promise<void>} */
export async function editHash(hash) {
  if (location.hash === `#${hash}`) throw new Error('the address holds this already')
  await new Promise((done, fail) => {
    playground.addEventListener('fall-line:state', done, { once: true })
    setTimeout(() => fail(new Error('the record in the address was not taken up')), 8000)
    location.hash = `#${hash}`
  })
  await playground.updateComplete
}

/** Whether what comes after the first picture is there: the mathematics of the problem and of the rules. */
export function isFilled() {
  const hosts = finder
    .all()
    .filter((element) => /^fall-line-(problem-mathematics|rule)$/.test(element.localName))
  return hosts.every((host) =>
    host.shadowRoot?.querySelector('fall-line-mathematics')?.shadowRoot?.querySelector('.line'),
  )
}
