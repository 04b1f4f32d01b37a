// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** Of the pictures: their names, what is written on them, and what they show, for those who cannot see them. @param {import('../numbers.js').Numbers} write */
export const pictures = ({ number }) => {
  /** @param {number} count */
  const steps = (count) => `${number(count)} ${count === 1 ? 'step' : 'steps'}`

  /** @param {string} value  empty where there is none */
  const worth = (value) => (value ? `value ${value}` : 'where the function has no value')

  /** @param {boolean} isLog */
  const axis = (isLog) => (isLog ? 'a logarithmic axis' : 'a linear axis')

  /** An axis and its ends. @param {{name: string, low: string, high: string}} range */
  const from = ({ name, low, high }) => `${name} from ${low} to ${high}`

  /** @typedef {{of: string, isFit: boolean, ranges: {name: string, low: string, high: string}[], run: string}} Shown */

  return {
    labels: {
      map: 'Map',
      surface: 'Surface',
      curve: 'Curve',
      data: 'Data',
      features: 'Data',
      predicted: 'Predictions',
      traces: 'Coordinates',
      slice: 'Slice',
      directions: 'Path plane',
    },
    picture: 'Picture',

    /** What stands at the axes and in the picture. */
    step: 'step',
    loss: 'loss',
    evaluations: 'function and gradient evaluations',
    epochs: 'epochs, passes over the data',
    rows: 'rows looked at',
    measured: (/** @type {string} */ unit) => `${unit}, as measured`,
    cut: 'The path is too long to draw whole: not all of its older steps are shown.',
    slope: (/** @type {string} */ slope) => `slope ${slope}`,

    map: (/** @type {Shown} */ { of, isFit, ranges, run }) =>
      `Contour map of ${isFit ? 'the loss of ' : ''}${of}, ${ranges.map(from).join(', ')}. ${run}`,
    surface: (/** @type {Shown} */ { of, isFit, ranges, run }) =>
      `Surface of ${isFit ? 'the loss of ' : ''}${of}, seen from above and the side, ${ranges.map(from).join(', ')}. ${run}`,
    slice: (/** @type {Shown} */ { of, ranges, run }) =>
      `Contour map of a slice of ${of}: ${ranges.map(from).join(', ')}, the other coordinates held at the present point. ${run}`,
    /** `slope`: empty where there is none. */
    curve: (/** @type {Shown & {slope: string}} */ { of, isFit, ranges, run, slope }) =>
      `Curve of ${isFit ? 'the loss of ' : ''}${of}, ${ranges.map(from).join(', ')}. ${run} The slope there is ${slope || 'not defined'}.`,
    data: (
      /** @type {number} */ rows,
      /** @type {string} */ model,
      /** @type {string} */ parameters,
      /** @type {string} */ run,
    ) => `${number(rows)} rows of data and the model ${model} with ${parameters}. ${run}`,
    traces: (/** @type {number} */ count, /** @type {string} */ of, /** @type {string} */ run) =>
      `${count === 1 ? 'The coordinate' : `The ${count} coordinates`} of the iterates of ${of} against the step. ${run}`,

    /** The facts of a run, a sentence each. `names`: of few variables, `x, y = `. */
    run: {
      ofRace: (/** @type {number} */ count, /** @type {string} */ label) =>
        `${count} runs; of the run ${label}: `,
      start: (/** @type {string} */ place, /** @type {string} */ value) =>
        `The path starts at ${place}, ${worth(value)}.`,
      /** @param {{step: number, of: number, place: string, value: string}} facts */
      now({ step, of, place, value }) {
        const where = `After ${steps(step)} it is at ${place}, ${worth(value)}`
        return step < of ? `${where}, of ${number(of)} steps computed.` : `${where}.`
      },
      minima: (/** @type {readonly string[]} */ places, /** @type {boolean} */ hasMore) =>
        `Known ${places.length === 1 ? 'minimum' : 'minima'} at ${places.join(', ')}${hasMore ? ' and elsewhere' : ''}.`,
      answer: (/** @type {string} */ place) => `The best parameters are ${place}.`,
    },

    /** The chart of the loss. */
    chart: {
      /** @param {{isFit: boolean, of: string, isLog: boolean, start: string}} facts */
      start: ({ isFit, of, isLog, start }) =>
        `${isFit ? 'Loss' : 'Value'} of ${of} against the step, on ${axis(isLog)}: ${start} at the start.`,
      /** @param {{isFit: boolean, of: string, isLog: boolean, start: string, now: string, step: number, steps: number}} facts */
      now: ({ isFit, of, isLog, start, now, step, steps: all }) =>
        `${isFit ? 'Loss' : 'Value'} of ${of} against the step, on ${axis(isLog)}: ${start} at the start, ${now} at step ${number(step)} of ${number(all)}.`,
      /** @param {{isFit: boolean, of: string, isLog: boolean, against: 'steps' | 'evaluations' | 'time' | 'epochs' | 'rows', runs: number, each: string}} facts */
      race: ({ isFit, of, isLog, against, runs, each }) =>
        `${isFit ? 'Loss' : 'Value'} of ${of} against ${against}, on ${axis(isLog)}, of ${runs === 1 ? 'one run' : `${runs} runs`}; now: ${each}.`,
      onlyNegative:
        'A logarithmic axis has no place for zero or negative values, and this run has no others: choose the linear axis.',
      negative: 'A logarithmic axis has no place for zero or negative values: they are missing here.',
      missing: 'Values that do not exist or are too large are missing here.',
      everyRun: 'Every run',
      time: 'Time: steps taken so far, times the time that a step of the run took when it was measured on this machine. It will not be the same twice.',
      fine: 'Bold: at the end of each epoch. Faint: after every step.',
      epochs: 'As many epochs as every run has come through.',
      measuring: 'The time of a step is being measured.',
    },

    closest: 'This is as close as it goes: nearer still, the picture would show rounding errors.',
    farthest: 'This is as far as it goes: a million times the usual range of this problem.',
  }
}
