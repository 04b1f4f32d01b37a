// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** Of the view of derivatives. @param {import('../numbers.js').Numbers} write */
export const bench = ({ number }) => {
  /** @param {number} count */
  const evaluations = (count) => `${number(count)} ${count === 1 ? 'evaluation' : 'evaluations'}`

  return {
    coming: 'Computing: so many rows take a moment.',
    point: 'Point',
    settings: {
      title: 'Point and quotient',
      hint: 'Drag the points in the picture, or type.',
      zero: 'cannot be 0: the quotient would be 0 divided by 0. Take a small number, such as 0.001.',
      negative: 'cannot be negative. To look to the left, choose the backward difference.',
      noNumber: 'needs a number, such as 0.001.',
    },

    /** What is amiss with the slope or its estimate. */
    notes: {
      undefinedHere: (/** @type {string} */ variable, /** @type {string} */ x) =>
        `The function has no value at ${variable} = ${x}, so it has no slope there.`,
      undefinedThere: (/** @type {string} */ variable, /** @type {string} */ x) =>
        `The function has no value at ${variable} = ${x}, which this quotient asks for.`,
      lost: (/** @type {string} */ variable) =>
        `h is so small that ${variable} and ${variable} + h are the same number to the computer: the quotient sees no change.`,
      kink: (/** @type {string} */ left, /** @type {string} */ right) =>
        `There is a kink here: the slope is ${left} just to the left and ${right} just to the right. No single tangent fits both.`,
      jump: 'The function jumps here: as h shrinks, the quotient grows without end.',
      fine: (/** @type {string} */ error) => `The estimate is off by ${error}.`,
      exact: 'The estimate is right to the last digit.',
    },

    secant: {
      title: 'The secant and the tangent',
      tangent: (/** @type {string} */ slope) => `tangent, slope ${slope}`,
      secant: (/** @type {string} */ slope) => `secant, slope ${slope}`,
      shrink: 'Let h shrink',
      stop: 'Stop',
      smaller: 'Divide h by 10',
      keys: 'Left and right arrow keys move the point, with Shift in finer steps. Up and down make h larger and smaller.',
      /** @param {{variable: string, x: string, h: string, exact: string, label: string, estimate: string, note: string}} facts */
      describe: ({ variable, x, h, exact, label, estimate, note }) =>
        `Curve with its tangent at ${variable} = ${x}, slope ${exact}, and the secant of the ${label.toLowerCase()} with h = ${h}, slope ${estimate}. ${note}`,
      table: 'Slope by each quotient',
      of: 'method',
      slope: 'slope',
      error: 'error',
      cost: 'evaluations',
    },

    slopes: {
      title: 'Actual and estimated slope',
      actual: 'actual',
      estimate: 'estimate',
      estimateBy: (/** @type {string} */ label) => `estimate by the ${label.toLowerCase()}`,
      axis: 'slope',
      differences: 'estimate − actual',
      /** @param {{low: string, high: string, largest: string, h: string, label: string}} facts */
      describe: ({ low, high, largest, h, label }) =>
        `Slopes from ${low} to ${high}, actual and by the ${label.toLowerCase()} with h = ${h}. They differ by ${largest} at most.`,
      table: 'Slopes as a table',
      difference: 'difference',
    },

    errors: {
      title: 'The error against the distance',
      axis: '|estimate − actual|',
      measured: 'measured',
      theory: 'theory',
      others: 'other quotients',
      least: 'least error',
      yours: 'your h',
      keys: 'Left and right arrow keys make h smaller and larger.',
      /** @param {{label: string, order: number}} facts */
      falls: ({ label, order }) =>
        `${label}: as h shrinks, the error falls in proportion to ${order === 1 ? 'h' : `h to the power ${order}`}, until rounding takes over and it rises again.`,
      theoryAt: (/** @type {string} */ h) => `Theory puts the valley near h = ${h}.`,
      foundAt: (/** @type {string} */ error, /** @type {string} */ h) =>
        `The least error measured is ${error}, at h = ${h}.`,
      noneAt: (/** @type {string} */ h) => `At h = ${h} there is no error left to measure.`,
      noSlope:
        'Here the function has no single slope for an estimate to approach, so the error does not fall with h.',
      noTruncation:
        'For this function this quotient leaves nothing out, so only rounding errs: the larger h, the better.',
      noRounding: 'Here the values are exact, so nothing is lost to rounding: the smaller h, the better.',
      table: 'Errors as a table',
    },

    partials: {
      title: 'Partial derivatives and their cost',
      variable: 'variable',
      exact: 'actual',
      estimate: 'estimate',
      error: 'error',
      table: 'Partial derivatives',
      costs: 'Cost of the whole gradient',
      way: 'method',
      cost: 'cost',
      time: 'time',
      measure: 'Measure the times',
      evaluations,
      /** @param {number | null} work */
      ofExact: (work) =>
        work === null ? '1 gradient' : `1 gradient ≈ ${evaluations(Number(work.toPrecision(2)))}`,
      anew: (/** @type {number} */ count) =>
        `Code that computes f(x) anew for every variable needs ${evaluations(count)}. Computing it once is enough.`,
      microseconds: (/** @type {string} */ time) => `${time} µs`,
    },

    beside: {
      title: 'Descend with it',
      switch: 'Run the same descent on the estimate, beside the exact one',
      help: 'Two runs with the same method and start: one follows the exact gradient, the other the quotient with your h. They are compared by what they cost.',
      taken:
        'Several runs race already. Remove the others in the view “Descent”, and the estimate can run beside the first.',
    },
  }
}
