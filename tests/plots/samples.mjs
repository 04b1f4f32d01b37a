// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { englishWords } from '../words/english.mjs'

/** Functions with the features that pictures have to cope with, and snapshots of runs on them. */

const square = (x) => x * x

export const surfaces = {
  himmelblau: {
    domain: [
      [-6, 6],
      [-6, 6],
    ],
    value: (x, y) => square(x * x + y - 11) + square(x + y * y - 7),
  },
  rosenbrock: {
    domain: [
      [-2, 2],
      [-1, 3],
    ],
    value: (x, y) => square(1 - x) + 100 * square(y - x * x),
  },
  bowl: {
    domain: [
      [-5, 5],
      [-5, 5],
    ],
    value: (x, y) => x * x + 3 * y * y,
  },
  rastrigin: {
    domain: [
      [-5.12, 5.12],
      [-5.12, 5.12],
    ],
    value: (x, y) => 20 + x * x + y * y - 10 * Math.cos(2 * Math.PI * x) - 10 * Math.cos(2 * Math.PI * y),
  },
  halfPlane: {
    domain: [
      [-2, 4],
      [-3, 3],
    ],
    value: (x, y) => Math.log(x) + y * y,
  },
  disc: {
    domain: [
      [-4, 4],
      [-4, 4],
    ],
    value: (x, y) => -Math.sqrt(9 - x * x - y * y),
  },
  pole: {
    domain: [
      [-2, 2],
      [-2, 2],
    ],
    value: (x, y) => 1 / (x * x + y * y),
  },
  overflowing: {
    domain: [
      [-30, 30],
      [-30, 30],
    ],
    value: (x, y) => Math.exp(x * x + y * y),
  },
  plane: {
    domain: [
      [-5, 5],
      [-5, 5],
    ],
    value: (x, y) => x + 2 * y,
  },
  constant: {
    domain: [
      [-5, 5],
      [-5, 5],
    ],
    value: () => 3,
  },
  nowhere: {
    domain: [
      [-5, 5],
      [-5, 5],
    ],
    value: () => Number.NaN,
  },
  plateau: {
    domain: [
      [-5, 5],
      [-5, 5],
    ],
    value: (x, y) => Math.max(0, x * x + y * y - 4),
  },
  broadPlateau: {
    domain: [
      [-5, 5],
      [-5, 5],
    ],
    value: (x, y) => Math.max(0, x * x + y * y - 16),
  },
  low: {
    domain: [
      [-5, 5],
      [-5, 5],
    ],
    value: (x, y) => Math.max(-3, x * x + y * y - 26),
  },
  hole: {
    domain: [
      [-100, 100],
      [-100, 100],
    ],
    value: (x, y) => -Math.cos(x) * Math.cos(y) * Math.exp(-square(x - Math.PI) - square(y - Math.PI)),
  },
  tremendous: {
    domain: [
      [-1, 1],
      [-1, 1],
    ],
    value: (x) => x * 1e308,
  },
}

export function fieldOf({ domain, value }, columns = 65, rows = 61) {
  const values = new Float64Array(columns * rows)
  const [[left, right], [low, high]] = domain
  for (let i = 0; i < values.length; i++) {
    const [column, row] = [i % columns, Math.floor(i / columns)]
    values[i] = value(
      left + ((right - left) * column) / (columns - 1),
      low + ((high - low) * row) / (rows - 1),
    )
  }
  return { columns, rows, values, domain }
}

/** A snapshot of a run that visited `iterates`, of a function of as many variables as they have coordinates. */
export function snapshotOf({ domain, value = () => 1 }, iterates, changes = {}) {
  const dimension = iterates[0].length
  const cursor = changes.cursor ?? iterates.length - 1
  const columns = Array.from({ length: dimension }, (_, i) =>
    Float64Array.from(iterates, (point) => point[i]),
  )
  const values = Float64Array.from(iterates, (point) => value(...point))
  return {
    words: englishWords,
    problem: {
      kind: 'function',
      label: 'Sample',
      text: 'x^2 + y^2',
      variables: ['x', 'y', 'z', 'u', 'v'].slice(0, dimension),
      dimension,
      domain,
      minimisers: [],
      answer: null,
      data: null,
      sense: 'minimise',
      ...changes.problem,
    },
    run: {
      status: 'paused',
      reason: '',
      cursor,
      steps: iterates.length - 1,
      entry: cursor,
      lastEntry: iterates.length - 1,
      x: iterates[cursor],
      value: values[cursor],
      gradient: iterates[cursor].map(() => 1),
      ...changes.run,
    },
    trajectory: { step: Float64Array.from(iterates, (_, k) => k), x: columns, value: values },
    field: dimension === 2 ? fieldOf({ domain, value }) : null,
    curve: dimension === 1 ? curveOf(domain[0], value) : null,
    prediction: null,
    ...changes.rest,
  }
}

export function curveOf([low, high], value, count = 401) {
  const x = Float64Array.from({ length: count }, (_, i) => low + ((high - low) * i) / (count - 1))
  return { x, y: x.map(value) }
}

export const view = { width: 560, height: 620, theme: 'light', pixelRatio: 2 }
