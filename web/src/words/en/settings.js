// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @param {string} text */
const quoted = (text) => `“${text}”`

/** @param {string | null} near  a name that was probably meant */
const meant = (near) => (near ? `; did you mean ${quoted(near)}?` : '')

/** @param {readonly string[]} words */
const orWords = (words) => words.map((word) => ` or ${word}`).join('')

/** Of the keys of a record. `own`: what is meant where a key says nothing. */
export const settings = {
  keys: {
    v: { label: 'Version of the record' },
    f: { label: 'Function' },
    data: { label: 'Data', own: 'no data' },
    dim: {
      label: 'Variables',
      help: 'How many variables the function has',
      own: 'the function’s own number',
    },
    model: { label: 'Model' },
    loss: { label: 'Loss' },
    batch: {
      label: 'Rows in a step',
      help: 'How many rows each step sees: all, or so many; 1: stochastic gradient descent',
    },
    shuffle: { label: 'Shuffled', help: 'What is put into a random order before each pass over the data' },
    scale: {
      label: 'Columns',
      help: 'Standardised: each feature less its mean, in units of its standard deviation',
    },
    'penalty.l2': {
      label: 'L2 penalty',
      help: 'Adds so many times the sum of the squared parameters to the loss; those that are only added to something, as an intercept, are left out',
    },
    'penalty.l1': {
      label: 'L1 penalty',
      help: 'The same with the absolute values of the parameters: it makes some of them 0',
    },
    average: {
      label: 'Average from step',
      help: 'From this step on the mean of the points is told as well',
      own: 'no average',
    },
    sense: { label: 'Direction' },
    domain: {
      label: 'Shown range',
      help: 'The part of the plane that the picture shows',
      own: 'the problem’s own range',
    },
    start: { label: 'Start', help: 'Where the descent begins', own: 'the problem’s own start' },
    optimizer: { label: 'Optimizer', help: 'Turns the gradient into the direction of the next step' },
    step: { label: 'Step rule', help: 'Says how far to go in that direction' },
    gradient: { label: 'Gradient', help: 'Where the gradient comes from' },
    seed: { label: 'Seed', help: 'The whole number from which all chance follows' },
    change: { label: 'When a setting changes' },
    show: { label: 'In the pictures' },
    run: { label: 'Run' },
    against: { label: 'Loss against' },
    fair: { label: 'Tuned by', own: 'not tuned' },
    at: { label: 'Point', help: 'Where the derivative is looked at', own: 'the start' },
    along: { label: 'Variable', help: 'The variable that changes; the others are held' },
    h: { label: 'Distance h', help: 'How far apart the points are that the slope is measured between' },
    row: { label: 'Row', help: 'The row of the data whose prediction, loss and gradient are worked out' },
    quotient: { label: 'Quotient', help: 'Which points the slope is measured between' },
    view: { label: 'View' },
    picture: { label: 'Picture' },
    slice: {
      label: 'Slice',
      help: 'The numbers of the two coordinates that a slice shows',
      own: 'the first two coordinates',
    },
    directions: {
      label: 'Path plane',
      help: 'What the plane of the path shows, as seen from its last point',
      own: 'the whole path',
    },
    colours: { label: 'Colours' },
    axis: { label: 'Loss axis' },
    speed: { label: 'Speed', help: 'Steps in a second while it plays; max: as fast as it goes' },
    theme: { label: 'Theme' },
    lang: { label: 'Language' },
    hide: { label: 'Hidden panels' },
    lock: { label: 'Locked controls' },
  },

  ownOfParameter: 'none',
  ownStartOfRun: 'the first run’s start',

  /** The values that the table of keys lists. */
  values: {
    none: 'None',
    'scale.none': 'Raw',
    all: 'all',
    standardise: 'Standardised',
    batches: 'Batches',
    rows: 'Rows',
    minimise: 'Minimise',
    maximise: 'Maximise',
    restart: 'Start again',
    continue: 'Go on',
    log: 'Log',
    linear: 'Linear',
    auto: 'As the system',
    light: 'Light',
    dark: 'Dark',
    descent: 'Descent',
    estimate: 'Derivatives',
    steps: 'Steps',
    evaluations: 'Evaluations',
    time: 'Time',
    epochs: 'Epochs',
    depth: 'Depth',
    cividis: 'Cividis',
  },

  /** What is wrong with a value, to be read after the name of its key. */
  refused: {
    version: (/** @type {unknown} */ written, /** @type {string} */ given) =>
      `this page writes version ${written}, not ${quoted(given)}`,
    /** @param {{isWhole: boolean, least: number, most: number, words: readonly string[], given: string}} facts */
    number: ({ isWhole, least, most, words, given }) =>
      `needs ${isWhole ? 'a whole number' : 'a number'} from ${least} to ${most}${orWords(words)}, not ${quoted(given)}`,
    choice: (/** @type {string[]} */ ids, /** @type {string} */ given, /** @type {string | null} */ near) =>
      `may be ${ids.join(', ')}, not ${quoted(given)}${meant(near)}`,
    empty: 'needs an id or a formula; it is empty',
    long: (/** @type {number} */ most) => `may have at most ${most} characters`,
    unknown: (/** @type {string} */ given, /** @type {string} */ near) =>
      `knows no ${quoted(given)}${meant(near)}`,
    data: (/** @type {string[]} */ ids, /** @type {string} */ given, /** @type {string | null} */ near) =>
      `may be ${ids.join(', ')} or rows x,y;x,y;..., not ${quoted(given)}${meant(near)}`,
    numbers: (/** @type {readonly string[]} */ words, /** @type {string} */ given) =>
      `needs numbers joined by commas${orWords(words)}, not ${quoted(given)}`,
    domain: (/** @type {string} */ given) =>
      `needs xmin,xmax or xmin,xmax,ymin,ymax, each pair rising, not ${quoted(given)}`,
    names: (
      /** @type {readonly string[]} */ words,
      /** @type {string} */ given,
      /** @type {string | null} */ near,
    ) => `may list ${words.join(', ')}, not ${quoted(given)}${meant(near)}`,
    count: (/** @type {readonly number[]} */ counts, /** @type {number} */ given) =>
      `needs ${counts.join(' or ')} ${counts.join() === '1' ? 'number' : 'numbers'} here, not ${given}`,
    pair: (/** @type {number} */ most, /** @type {string} */ given) =>
      `needs two different whole numbers from 1 to ${most}, not ${given}`,
    noPair: 'needs a problem of more than two variables',
    ofFit: 'belongs to a fit, and there is no data',
    ofFunction: 'belongs to a function, and the problem is a fit',
    fixed: 'is fixed for this function',
    noKey: (/** @type {string | null} */ near) => `is not a key of this page${meant(near)}`,
    noLimit: (/** @type {readonly string[]} */ known) =>
      `is not a parameter of this page, which has ${known.join(', ') || 'none'}`,
    noParameter: (
      /** @type {string} */ family,
      /** @type {string} */ id,
      /** @type {readonly string[]} */ known,
    ) => `is not a parameter of ${family} ${quoted(id)}, which has ${known.join(', ') || 'none'}`,
    noParameterOfFunction: (/** @type {readonly string[]} */ known) =>
      `is not a parameter of this function, which has ${known.join(', ') || 'none'}`,
    noRun: (/** @type {unknown} */ run) => `there is no run ${run}`,
    mostRuns: (/** @type {number} */ most) => `a race has at most ${most} runs`,
    gap: (/** @type {number} */ run) => `there is no run ${run} before it`,
    shared: 'is the same for all runs',
    notOfRun: 'is not a key of a run',
    point: (/** @type {number} */ count) => `a point of ${count} number${count === 1 ? '' : 's'} is expected`,
    language: 'could not be loaded. Go online and try again.',
  },

  /** What was done about a link that is not right, to be read after the key. */
  link: {
    noValue: (/** @type {string} */ key) => `has no value; write ${key}=value`,
    twice: 'is there twice; the last one is used',
    movedRun: (/** @type {number} */ place) => `there is no run ${place} before it, so this is run ${place}`,
    instead: (/** @type {string} */ message, /** @type {unknown} */ value) =>
      `${message}; ${value} is used instead`,
    leftOut: (/** @type {string} */ message) => `${message}; it is left out`,
    defaultUsed: (/** @type {string} */ message) => `${message} The default is used.`,
    run: (/** @type {number} */ run) => `run ${run}`,
  },

  noMoreRuns: (/** @type {number} */ most) => `A race has at most ${most} runs: take one away first.`,
}
