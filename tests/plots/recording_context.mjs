// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict'

/**
 * A drawing context that keeps what it is told, and refuses numbers no canvas can draw.
 * `calls`: [method, ...arguments] in order, assignments as ['set', name, value].
 */
export function recordingContext() {
  const calls = []
  let depth = 0
  const record = (name, values) => {
    for (const value of values) {
      if (typeof value === 'number') assert.ok(Number.isFinite(value), `${name}(${values.join(', ')})`)
    }
    calls.push([name, ...values])
  }
  return new Proxy(
    { calls },
    {
      get(target, name) {
        if (name === 'calls') return target.calls
        if (name === 'depth') return depth
        return (...values) => {
          record(name, values)
          if (name === 'save') depth++
          if (name === 'restore') depth--
          if (name === 'createLinearGradient')
            return { addColorStop: (at, colour) => record('addColorStop', [at, colour]) }
          if (name === 'createImageData') return { data: new Uint8ClampedArray(4 * values[0] * values[1]) }
          return undefined
        }
      },
      set(_, name, value) {
        record('set', [name, value])
        return true
      },
    },
  )
}

/** All texts written, in order. */
export const textsOf = ({ calls }) => calls.filter(([name]) => name === 'fillText').map(([, text]) => text)

/** The values a property was set to. */
export const valuesOf = ({ calls }, property) =>
  calls.filter(([name, key]) => name === 'set' && key === property).map(([, , value]) => value)
