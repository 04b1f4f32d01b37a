// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// What is timed, the same in node and in a page. Times are the least of several rounds, in milliseconds.

const side = 512

/** @param {() => void} work @param {number} rounds */
function time(work, rounds) {
  let least = Infinity
  for (let i = 0; i < rounds; i++) {
    const begin = performance.now()
    work()
    least = Math.min(least, performance.now() - begin)
  }
  return least
}

/**
 * Of work so short that a browser's clock, which ticks ten times a millisecond, would not see it.
 * @param {() => void} work
 */
function timeOfShort(work) {
  const once = time(work, 3)
  if (once > 2) return Math.min(once, time(work, 3))
  const times = Math.ceil(2 / Math.max(once, 0.02))
  const all = () => {
    for (let i = 0; i < times; i++) work()
  }
  return time(all, 5) / times
}

/** The loop over the grid that `lay_grid` lays, around some statements. @param {string} parameters @param {string} body */
const overGrid = (parameters, body) =>
  new Function(
    'out',
    'low',
    ...parameters.split(' '),
    `for (let j = 0; j < ${side}; j++) { const y = low - 2*low*j/${side - 1}
       for (let i = 0; i < ${side}; i++) { const x = low - 2*low*i/${side - 1}; ${body} } }`,
  )

/**
 * @param {any} module the engine, as build.sh built it
 * @param {any} math math.js
 */
export function measures(module, math) {
  const open = module.cwrap('open_text', 'number', ['string', 'number'])
  const lay = module.cwrap('lay_grid', null, ['number', 'number'])
  const run = module.cwrap('run_grid', null, ['number'])
  const at = module.cwrap('result_at', 'number', ['number', 'number', 'number'])

  return {
    /**
     * Nanoseconds a point: of the engine, of JavaScript, and of math.js.
     * @param {import('./functions.mjs').Row} row
     */
    grid(row) {
      open(row.text, 2)
      lay(side, row.low)
      const [out, gx, gy] = [0, 1, 2].map(() => new Float64Array(side * side))
      const script = overGrid('', `out[j*${side} + i] = ${row.script}`)
      const byHand = overGrid(
        'gx gy',
        `let value, dx, dy
         ${row.byHand}
         out[j*${side} + i] = value; gx[j*${side} + i] = dx; gy[j*${side} + i] = dy`,
      )
      const works = {
        value: () => run(0),
        script: () => script(out, row.low),
        both: () => run(1),
        byHand: () => byHand(out, row.low, gx, gy),
      }
      const best = { value: Infinity, script: Infinity, both: Infinity, byHand: Infinity }
      // In turns, so that what else the machine does falls on all alike; many times, since a page's clock is coarse.
      const times = 10
      for (let round = 0; round < 12; round++)
        for (const [name, work] of /** @type {[keyof typeof best, () => void][]} */ (Object.entries(works))) {
          const all = () => {
            for (let i = 0; i < times; i++) work()
          }
          best[name] = Math.min(best[name], time(all, 1) / times)
        }
      for (const [which, expected] of [out, gx, gy].map((all) => all[100 * side + 200]).entries()) {
        const found = at(which, 100, 200)
        if (!(Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(found))))
          throw new Error(`${row.name}: ${found} is not ${expected}`)
      }
      const perPoint = Object.entries(best).map(([name, ms]) => [name, (ms * 1e6) / side ** 2])
      return { .../** @type {typeof best} */ (Object.fromEntries(perPoint)), mathjs: mathjsPerPoint(row) }
    },

    /**
     * To read, differentiate and compile, by the engine and by math.js; null where math.js cannot.
     * @param {string} text @param {number} dimension
     */
    making(text, dimension) {
      return { engine: timeOfShort(() => open(text, dimension)), mathjs: mathjsMaking(text) }
    },

    /** @param {string} text @param {number} dimension */
    reading: (text, dimension) => time(() => open(text, dimension), 5),
  }

  /** @param {import('./functions.mjs').Row} row */
  function mathjsPerPoint(row) {
    const compiled = math.compile(row.text)
    const scope = { x: 0, y: 0 }
    const points = 96
    const work = () => {
      for (let i = 0; i < points ** 2; i++) {
        scope.x = row.low - (2 * row.low * (i % points)) / (points - 1)
        scope.y = row.low - (2 * row.low * Math.floor(i / points)) / (points - 1)
        compiled.evaluate(scope)
      }
    }
    return (time(work, 5) * 1e6) / points ** 2
  }

  /** @param {string} text */
  function mathjsMaking(text) {
    const work = () => {
      math.compile(text)
      for (const name of ['x', 'y']) math.derivative(math.parse(text), name).compile()
    }
    try {
      return time(work, 1) // it can take seconds, and is a hundred times as slow or more
    } catch {
      return null
    }
  }
}
