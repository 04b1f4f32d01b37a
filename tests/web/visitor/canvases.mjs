// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * @typedef {{host: string, role: string, name: string, description: string, tabIndex: number, colours: number, print: number,
 *   place: import('../engines/page.mjs').Point & {left: number, top: number, width: number, height: number},
 *   thumbnail: number[], near: Record<string, number>}} Canvas
 *   host: the custom element it belongs to; colours: how many different ones; print: changes when a pixel does;
 *   thumbnail: its greys, 24 x 24; near: pixels near some colours of the look
 */

export function describeCanvases() {
  const side = 24
  const looked = { 'light path': [232, 89, 12], 'dark path': [255, 154, 92] }
  const canvases = finder
    .all()
    .filter((element) => element instanceof HTMLCanvasElement && finder.isSeen(element))
    // One that is still being loaded has no pixels yet.
    .filter((element) => /** @type {HTMLCanvasElement} */ (element).width > 0)
  return canvases
    .map(describeCanvas)
    .sort((a, b) => b.place.width * b.place.height - a.place.width * a.place.height)

  /** @param {Element} element */
  function describeCanvas(element) {
    const canvas = /** @type {HTMLCanvasElement} */ (element)
    // A copy is read: reading a canvas itself changes how a browser draws on it from then on.
    const copy = Object.assign(document.createElement('canvas'), {
      width: canvas.width,
      height: canvas.height,
    })
    const context = /** @type {CanvasRenderingContext2D} */ (
      copy.getContext('2d', { willReadFrequently: true })
    )
    context.drawImage(canvas, 0, 0)
    const { data } = context.getImageData(0, 0, copy.width, copy.height)
    const words = new Uint32Array(data.buffer)
    let print = 17
    for (const word of words) print = (Math.imul(print, 31) + word) | 0
    /** @type {Record<string, number>} */
    const near = {}
    for (const [label, [red, green, blue]] of Object.entries(looked)) {
      let count = 0
      for (let i = 0; i < data.length; i += 4) {
        const far = Math.abs(data[i] - red) + Math.abs(data[i + 1] - green) + Math.abs(data[i + 2] - blue)
        if (far <= 12 && data[i + 3] > 200) count += 1
      }
      near[label] = count
    }
    /** @type {number[]} */
    const thumbnail = new Array(side * side).fill(0)
    for (let i = 0; i < data.length; i += 4) {
      const across = Math.floor((((i / 4) % copy.width) / copy.width) * side)
      const down = Math.floor((Math.floor(i / 4 / copy.width) / copy.height) * side)
      const grey = ((data[i] + data[i + 1] + data[i + 2]) * data[i + 3]) / (3 * 255)
      thumbnail[down * side + across] += (grey * side * side) / (copy.width * copy.height)
    }
    return {
      host: /** @type {ShadowRoot} */ (canvas.getRootNode()).host?.localName ?? '',
      role: finder.roleOf(canvas),
      name: finder.nameOf(canvas),
      description: finder.descriptionOf(canvas),
      tabIndex: canvas.tabIndex,
      colours: new Set(words).size,
      print,
      thumbnail,
      near,
      place: finder.placeOf(canvas),
    }
  }
}

/**
 * Whether two canvases look the same: a browser may draw the same line a little differently the next time.
 * @param {Canvas | undefined} one
 * @param {Canvas | undefined} other
 */
export function alike(one, other) {
  if (one === undefined || other === undefined) return false
  return one.thumbnail.every((grey, index) => Math.abs(grey - other.thumbnail[index]) <= 2)
}
