// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** Of fits: batches, the answer, the worked row, the gradients of rows, columns. @param {import('../numbers.js').Numbers} write */
export const fit = ({ number }) => {
  /** @param {number} count */
  const rows = (count) => `${number(count)} ${count === 1 ? 'row' : 'rows'}`

  return {
    /** What a run is called after the rows that each of its steps sees; null: all. @param {number | null} count */
    rowsOfStep: (count) =>
      count === null ? 'Batch (all rows)' : `${count === 1 ? 'Stochastic' : 'Minibatch'} (${rows(count)})`,
    compare: 'Compare batch, minibatch, stochastic',
    comparing: 'Running the three…',
    compareHelp: (/** @type {number} */ some) =>
      `Three runs from the same start and seed: all rows, ${rows(some)} and one row in a step, each with a step size that suits it.`,
    compared: {
      standardised:
        'The columns were standardised for this: raw, they would need steps so small that hardly anything would move.',
      'too-steep':
        'This loss would need smaller steps than can be set here: the runs take the smallest, and may diverge.',
    },
    rowsUsed: 'rows looked at',
    average: (/** @type {number} */ from) => `Average from step ${number(from)}`,
    searching: 'Looking for the best parameters…',
    noAnswer: 'The best parameters are not known here.',
    distance: (/** @type {string} */ distance, /** @type {string} */ excess) =>
      `It is ${distance} away from here in the parameters, and its loss is better by ${excess}.`,
    beaten: (/** @type {string} */ gain) => `The descent has found a loss that is ${gain} better than this.`,
    lost: 'The descent is nowhere near it: it has left all numbers.',
    undetermined: (/** @type {number} */ rank, /** @type {number} */ of) =>
      `The data determine only ${rank} of the ${of} parameters (rank ${rank}): others would fit as well.`,
    row: {
      title: 'One row in numbers',
      values: (/** @type {number} */ row, /** @type {number} */ of, /** @type {string} */ values) =>
        `Row ${number(row)} of ${number(of)}: ${values}. Rounded to four digits.`,
      standardised: (/** @type {string} */ value) => `standardised ${value}`,
      prediction: 'What the model predicts',
      loss: 'How wrong that is, the loss ℓ, and how it changes with the prediction',
      partial: (/** @type {string} */ name) => `By the chain rule, the derivative by ${name}`,
      mean: (/** @type {string} */ gradient) =>
        `The gradient of the loss is the mean of this over all rows, with the penalty if there is one: ${gradient}.`,
    },
    plane: {
      direction: (/** @type {number} */ number, /** @type {string} */ share) =>
        `main direction ${number} of the path (${share})`,
      none: 'The plane of the path’s two main directions: there is none before a step has been taken.',
      describe: (/** @type {string} */ of, /** @type {string} */ share, /** @type {string} */ run) =>
        `Contour map of ${of} over the plane of the path’s two main directions, which hold ${share} of its movement. ${run}`,
    },
    gradients: {
      title: 'Arrows: downhill by the gradient, and its length',
      all: (/** @type {number} */ count) => `all ${rows(count)}`,
      batch: (/** @type {number} */ count) => `the next step’s ${rows(count)}`,
      row: (/** @type {number} */ row) => `row ${number(row)} alone`,
    },
    rows: {
      prediction: 'prediction',
      predicted: (/** @type {string} */ name) => `predicted ${name}`,
      beyond: (/** @type {number} */ count) =>
        `${rows(count)} at the edge: what is predicted for ${count === 1 ? 'it' : 'them'} lies beyond.`,
      /** @param {{rows: number, names: readonly string[], model: string, parameters: string, run: string}} facts */
      map: ({ rows: count, names: [across, up, name], model, parameters, run }) =>
        `Map of what the model ${model} predicts for ${name} over ${across} and ${up}, with ${parameters}; on it ${rows(count)} of data in the colours of their own ${name}. ${run}`,
      describe: (
        /** @type {number} */ count,
        /** @type {readonly string[]} */ features,
        /** @type {string} */ model,
        /** @type {string} */ run,
      ) =>
        `${rows(count)} of data: across what the model ${model} predicts, up what was observed; on the diagonal both agree. The features ${features.join(', ')} are not drawn. ${run}`,
      legend: 'How to read the rows',
      far: 'larger: further off',
      above: 'above the prediction',
      below: 'below it',
      half: 'prediction 0.5',
      best: 'best line',
      some: (/** @type {number} */ count) => `Of ${rows(count)} those that can be told apart.`,
      features: (/** @type {number} */ count) =>
        `A picture has no room for ${number(count)} features: each row stands where its prediction and its own value meet. On the diagonal both agree.`,
      table: 'Rows and predictions',
      row: 'Row',
      residual: 'Observed − predicted',
    },
    raw: 'In raw units',
    noRaw: 'In raw units this model has no parameters with the same predictions.',
    scaling: {
      title: 'Raw or standardised columns',
      raw: 'Raw',
      condition: 'condition number',
      step: 'largest stable step, 2/L',
      none: 'no bowl',
      help: 'The condition number says how many times as much the loss bends across the valley as along it; from a fixed step beyond 2/L on, gradient descent runs away.',
      lesson: (/** @type {string} */ factor, /** @type {boolean} */ isRounder) =>
        isRounder
          ? `Standardised columns make this valley ${factor} times rounder.`
          : 'Standardised columns do not make this valley rounder.',
      missing: 'This cannot be told here: there are too many rows, or one of the columns is constant.',
    },
  }
}
