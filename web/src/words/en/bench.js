// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** Of the view of derivatives. @param {import('../numbers.js').Numbers} write */
export const bench = ({ number }) => {
  /** @param {number} count */
  const values = (count) => `${number(count)} ${count === 1 ? 'value' : 'values'} of f`

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
        `There is a kink here: the slope is ${left} just to the left and ${right} just to the right. No one tangent fits both.`,
      jump: 'The function jumps here: as h shrinks, the quotient grows without end.',
      fine: (/** @type {string} */ error) => `The estimate is ${error} off.`,
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
      of: 'by',
      slope: 'slope',
      error: 'error',
      cost: 'values of f',
    },

    slopes: {
      title: 'Actual slope against estimate',
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
        `${label}: from the right the error falls with ${order === 1 ? 'h' : `h to the power ${order}`}; to the left rounding takes over, and it rises again.`,
      theoryAt: (/** @type {string} */ h) => `Theory puts the valley near h = ${h}.`,
      foundAt: (/** @type {string} */ error, /** @type {string} */ h) =>
        `The least error measured is ${error}, at h = ${h}.`,
      noneAt: (/** @type {string} */ h) => `At h = ${h} no error is left to measure.`,
      noSlope:
        'Here the function has no one slope that an estimate could come near, so its error does not fall with h.',
      noTruncation:
        'For this function this quotient leaves nothing out, so only rounding errs: the larger h, the better.',
      noRounding: 'Here the values are exact, so nothing is lost by rounding: the smaller h, the better.',
      table: 'Errors as a table',
    },

    partials: {
      title: 'Every variable, and what it costs',
      variable: 'variable',
      exact: 'actual',
      estimate: 'estimate',
      error: 'error',
      table: 'Partial derivatives',
      costs: 'Cost of the whole gradient',
      way: 'way',
      cost: 'cost',
      time: 'time',
      measure: 'Measure the times',
      values,
      /** @param {number | null} work */
      ofExact: (work) =>
        work === null ? '1 gradient' : `1 gradient, the work of ${number(work, { digits: 2 })} values`,
      anew: (/** @type {number} */ count) =>
        `Code that asks for f(x) anew for every variable needs ${values(count)}; asked once, it does for all of them.`,
      microseconds: (/** @type {string} */ time) => `${time} µs`,
    },

    beside: {
      title: 'Descend with it',
      switch: 'Run the same descent on the estimate, beside the exact one',
      help: 'Two runs with the same method and start: one follows the exact gradient, the other the quotient with your h. They are compared by what they cost.',
      taken:
        'Several runs race already. Take the others away in the view of descents, then the estimate can run beside the first.',
    },
  }
}
