// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// What the core is measured against: Rosenbrock's function, its gradient and the rule of the step written by hand, in a
// loop that can do nothing else. It keeps what the core's history keeps, in arrays that lie ready.

/**
 * @typedef {object} Columns
 * @property {Float64Array[]} x a column a coordinate
 * @property {Float64Array} value
 * @property {Float64Array} gradientNorm
 * @property {Float64Array} stepSize
 * @property {Float64Array} functionEvaluations
 * @property {Float64Array} gradientEvaluations
 * @property {Float64Array} step
 */

/** @param {number} entries @returns {Columns} */
export function emptyColumns(entries) {
  const column = () => new Float64Array(entries)
  return {
    x: [column(), column()],
    value: column(),
    gradientNorm: column(),
    stepSize: column(),
    functionEvaluations: column(),
    gradientEvaluations: column(),
    step: column(),
  }
}

/**
 * Takes as many steps as the columns have room for, from (x, y); fewer if the gradient vanishes.
 * @callback Loop
 * @param {Columns} columns
 * @param {number} x
 * @param {number} y
 * @param {number} alpha the step size
 */

/** @type {Loop} */
export function gradientDescent(columns, x, y, alpha) {
  const {
    x: coordinates,
    value,
    gradientNorm,
    stepSize,
    functionEvaluations,
    gradientEvaluations,
    step,
  } = columns
  const [xs, ys] = coordinates
  for (let t = 0; t < value.length; t++) {
    const a = 1 - x
    const b = y - x * x
    const gx = -2 * a - 400 * x * b
    const gy = 200 * b
    const norm = Math.sqrt(gx * gx + gy * gy)
    xs[t] = x
    ys[t] = y
    value[t] = a * a + 100 * b * b
    gradientNorm[t] = norm
    stepSize[t] = t === 0 ? 0 : alpha
    functionEvaluations[t] = 0
    gradientEvaluations[t] = t
    step[t] = t
    if (!(norm > 0)) return
    x -= alpha * gx
    y -= alpha * gy
  }
}

/** @type {Loop} */
export function adam(columns, x, y, alpha) {
  const {
    x: coordinates,
    value,
    gradientNorm,
    stepSize,
    functionEvaluations,
    gradientEvaluations,
    step,
  } = columns
  const [xs, ys] = coordinates
  const [beta1, beta2, epsilon] = [0.9, 0.999, 1e-8]
  let [mx, my, vx, vy, power1, power2] = [0, 0, 0, 0, 1, 1]
  for (let t = 0; t < value.length; t++) {
    const a = 1 - x
    const b = y - x * x
    const gx = -2 * a - 400 * x * b
    const gy = 200 * b
    const norm = Math.sqrt(gx * gx + gy * gy)
    xs[t] = x
    ys[t] = y
    value[t] = a * a + 100 * b * b
    gradientNorm[t] = norm
    stepSize[t] = t === 0 ? 0 : alpha
    functionEvaluations[t] = 0
    gradientEvaluations[t] = t
    step[t] = t
    if (!(norm > 0)) return
    power1 *= beta1
    power2 *= beta2
    mx = beta1 * mx + (1 - beta1) * gx
    my = beta1 * my + (1 - beta1) * gy
    vx = beta2 * vx + (1 - beta2) * gx * gx
    vy = beta2 * vy + (1 - beta2) * gy * gy
    const root = Math.sqrt(1 - power2)
    x -= (alpha * mx) / ((1 - power1) * (Math.sqrt(vx) / root + epsilon))
    y -= (alpha * my) / ((1 - power1) * (Math.sqrt(vy) / root + epsilon))
  }
}
