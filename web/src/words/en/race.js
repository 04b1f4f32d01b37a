// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** Of a race. @param {import('../numbers.js').Numbers} write */
export const race = ({ number }) => {
  /** @param {number} count @param {boolean} [inRows] of data, which is what batches cost */
  const evaluations = (count, inRows = false) => {
    const [one, many] = inRows ? ['row looked at', 'rows looked at'] : ['evaluation', 'evaluations']
    return `${number(count)} ${count === 1 ? one : many}`
  }

  /** @param {readonly string[]} names */
  const joined = (names) =>
    names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`

  return {
    /** @typedef {{isUp: boolean, isOver: boolean, inRows: boolean}} Course */
    noNumber: 'No run has come to a number.',
    noStep: 'No run has taken a step yet.',
    /** @param {Course & {label: string, best: string, cost: number | null, next: {label: string, best: string} | null}} facts */
    winner({ isUp, isOver, inRows, label, best, cost, next }) {
      const after = cost === null ? '' : ` after ${evaluations(cost, inRows)}`
      const rest = next ? `; next is ${next.label} with ${next.best}` : ''
      return `${label} came ${isUp ? 'highest' : 'lowest'}${isOver ? '' : ' so far'}: ${best}${after}${rest}.`
    },
    /** @param {Course & {labels: readonly string[], isAll: boolean, first: {label: string, cost: number} | null}} facts */
    winners({ isUp, isOver, inRows, labels, isAll, first }) {
      const who = isAll ? `All ${labels.length} runs` : joined(labels)
      const fastest = first
        ? `; ${first.label} got there first, after ${evaluations(first.cost, inRows)}`
        : ''
      return `${who} came equally ${isUp ? 'high' : 'low'}${isOver ? '' : ' so far'}, to within a billionth of the way ${isUp ? 'up' : 'down'}${fastest}.`
    },
    otherStarts: 'They start at different places.',
    otherCosts: (/** @type {number} */ least, /** @type {number} */ most, /** @type {boolean} */ inRows) =>
      inRows
        ? `They have looked at unequal numbers of rows, from ${number(least)} to ${number(most)}.`
        : `They have spent unequal numbers of evaluations, from ${number(least)} to ${number(most)}.`,
    /**
     * @param {{budget: number, passes: string, trials: number, low: string, high: string, isSteep: boolean,
     *   untouched: readonly string[]}} facts
     *   passes over the data, where the budget is one of rows looked at
     */
    fair({ budget, passes, trials, low, high, isSteep, untouched }) {
      const left =
        untouched.length === 0
          ? ''
          : untouched.length === 1
            ? ` ${untouched[0]} sets the length of its steps itself and was left as it was.`
            : ` ${joined(untouched)} set the length of their steps themselves and were left as they were.`
      const same = passes
        ? `Each run could look at ${number(budget)} rows, as many as in ${passes} passes over the data, whatever the size of its batches`
        : `Each method had ${evaluations(budget)}`
      const lower = isSteep ? `, or as many below ${low} where even that leads uphill from the start,` : ''
      return `${same}; for each, ${trials} step sizes from ${low} to ${high}${lower} were tried, and the best was kept.${left}`
    },

    results: 'Results',
    resultsOfRace: 'Results of the race',
    caption: 'Results of the race, up to the step that is shown',
    sort: (/** @type {string} */ column) => `${column}: sort`,
    lookAt: (/** @type {string} */ label) => `Look at ${label}`,
    /** `spoken`: the whole name, where the head of the table is short. */
    columns: {
      number: { label: 'Run', spoken: 'Run' },
      steps: { label: 'Steps', spoken: 'Steps' },
      evaluations: { label: 'Evals', spoken: 'Evals, evaluations of function and gradient' },
      rows: { label: 'Rows', spoken: 'Rows, as many as were looked at' },
      best: { label: 'Best', spoken: 'Best value so far' },
      value: { label: 'Now', spoken: 'Now, the value' },
      gradientNorm: { label: '‖∇f‖', spoken: '‖∇f‖, length of the gradient' },
      status: { label: 'Ending', spoken: 'Ending' },
    },

    runs: 'Runs',
    against: 'Against',
    ending: (/** @type {string} */ label, /** @type {string} */ status, /** @type {number} */ step) =>
      `${label}: ${status.toLowerCase()}${step > 0 ? `, step ${number(step)}` : ''}.`,
    state: (/** @type {string} */ size, /** @type {string} */ status, /** @type {boolean} */ hidden) =>
      `${size && `α ${size}, `}${status.toLowerCase()}${hidden ? ', hidden' : ''}`,
    show: (/** @type {string} */ label) => `Show ${label}`,
    hide: (/** @type {string} */ label) => `Hide ${label}`,
    showInPictures: 'Show in the pictures',
    hideInPictures: 'Hide in the pictures',
    copy: 'Copy',
    copyOf: (/** @type {string} */ label) => `Copy ${label}`,
    copyHelp: 'The same run once more, to be changed in one thing',
    remove: 'Remove',
    removeOf: (/** @type {string} */ label) => `Remove ${label}`,
    start: 'Start',
    startOfRun: 'Start of this run',
    starts: {
      same: { label: 'The same', help: 'Where the first run starts' },
      own: { label: 'Its own', help: 'A start of its own, to be moved in the picture' },
    },

    make: 'Make it fair',
    makeHelp: (/** @type {boolean} */ inRows) =>
      `Gives every run the same number of ${inRows ? 'rows to look at' : 'evaluations'} and the best of the same number of step sizes. Otherwise a race says more about the settings than about the methods.`,
    howFair: 'Budget and trials',
    budget: (/** @type {boolean} */ inRows) => `${inRows ? 'Rows' : 'Evaluations'} each`,
    trials: 'Step sizes tried',
    budgetRefused: (/** @type {number} */ least, /** @type {number} */ most, /** @type {boolean} */ inRows) =>
      `The number of ${inRows ? 'rows' : 'evaluations'} is a whole number from ${least} to ${most}.`,
    trialsRefused: (/** @type {number} */ least, /** @type {number} */ most) =>
      `The number of step sizes is a whole number from ${least} to ${most}.`,
    failed: (/** @type {string} */ message) => `This could not be done: ${message}`,
    tuning: 'Tuning',
    tuned: (/** @type {number} */ done, /** @type {number} */ of) => `${done} of ${of} trials`,
    cancel: 'Cancel',
  }
}
