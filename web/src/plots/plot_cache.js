// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * What is costly to make and changes seldom, kept while the data it was made from are alive.
 * One cache belongs to one picture element; whoever makes the element makes the cache.
 *
 * @typedef {object} PlotCache
 * @property {<T>(owner: object, slot: string, key: string, make: () => T) => T} derived
 *   a value made from `owner` under the circumstances `key`; each `slot` of an owner holds the newest
 * @property {(owner: object, key: string, size: SurfaceSize, paint: (context: Context) => void) => CanvasImageSource | null} surface
 *   a finished drawing, painted once; null where no surface can be had
 * @property {(owner: object) => CanvasImageSource | null} former the last drawing, if it was made from `owner`
 *
 * @typedef {{width: number, height: number, pixelRatio: number}} SurfaceSize in CSS pixels
 * @typedef {CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D} Context
 * @typedef {HTMLCanvasElement | OffscreenCanvas} Surface
 */

/**
 * @param {{createSurface?: (width: number, height: number) => Surface | null}} [choice]
 * @returns {PlotCache}
 */
export function createPlotCache({ createSurface = offscreenSurface } = {}) {
  /** @type {WeakMap<object, Map<string, {key: string, value: unknown}>>} */
  const known = new WeakMap()
  /** @type {{owner: WeakRef<object>, key: string, surface: Surface} | null} */
  let painted = null

  return {
    derived(owner, slot, key, make) {
      const slots = known.get(owner) ?? new Map()
      known.set(owner, slots)
      if (slots.get(slot)?.key !== key) slots.set(slot, { key, value: make() })
      return slots.get(slot).value
    },
    surface(owner, key, { width, height, pixelRatio }, paint) {
      if (painted?.owner.deref() === owner && painted.key === key) return painted.surface
      const [columns, rows] = [Math.round(width * pixelRatio), Math.round(height * pixelRatio)]
      const surface = columns > 0 && rows > 0 ? createSurface(columns, rows) : null
      const context = /** @type {Context | null} */ (surface?.getContext('2d') ?? null)
      if (!surface || !context) return null
      context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0)
      paint(context)
      painted = { owner: new WeakRef(owner), key, surface }
      return surface
    },
    former: (owner) => (painted?.owner.deref() === owner ? painted.surface : null),
  }
}

/** @param {number} width @param {number} height @returns {Surface | null} */
function offscreenSurface(width, height) {
  if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height)
  // Safari had none before 16.4; in node there is neither.
  return typeof document === 'undefined'
    ? null
    : Object.assign(document.createElement('canvas'), { width, height })
}
