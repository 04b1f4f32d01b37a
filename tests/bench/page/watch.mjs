// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * Runs in every document before its own scripts, as a text: notes when the first canvas has a picture in it that is on the
 * screen, and every task that holds the page for more than 50 ms. Everything is inside one function.
 */
export function watch() {
  /** @type {{picture: number | null, tasks: {start: number, duration: number}[]}} */
  const watched = { picture: null, tasks: [] }
  Object.defineProperty(window, 'watched', { value: watched })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      watched.tasks.push({ start: startTime, duration })
  }).observe({ type: 'longtask', buffered: true })

  const side = 24
  const copy = Object.assign(document.createElement('canvas'), { width: side, height: side })
  const context = /** @type {CanvasRenderingContext2D} */ (
    copy.getContext('2d', { willReadFrequently: true })
  )
  requestAnimationFrame(look)

  function look() {
    const canvas = firstCanvas(document)
    if (canvas === null || !isDrawn(canvas)) {
      requestAnimationFrame(look)
      return
    }
    // A message comes after this frame has been handed on to the screen.
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      watched.picture = performance.now()
    }
    channel.port2.postMessage(null)
  }

  /**
   * @param {Document | ShadowRoot} root
   * @returns {HTMLCanvasElement | null}
   */
  function firstCanvas(root) {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLCanvasElement) return element
      const inside = element.shadowRoot && firstCanvas(element.shadowRoot)
      if (inside) return inside
    }
    return null
  }

  /** Whether there is more than an empty sheet, of one colour or with the axes on it. @param {HTMLCanvasElement} canvas */
  function isDrawn(canvas) {
    if (canvas.width === 0) return false
    context.clearRect(0, 0, side, side)
    context.drawImage(canvas, 0, 0, side, side)
    const colours = new Set(new Uint32Array(context.getImageData(0, 0, side, side).data.buffer))
    return colours.size > 20
  }
}

/** A fixed computation, in milliseconds: what else is timed is compared with it, since machines differ. */
export function yardstick() {
  const begun = performance.now()
  let sum = 0
  for (let i = 1; i < 4_000_000; i += 1) sum += Math.sqrt(i) / (i + (sum % 3))
  return sum > 0 ? performance.now() - begun : 0
}
