// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** What a first view shows: header, panels, controls. @param {import('../numbers.js').Numbers} write */
export const page = ({ number }) => ({
  title: 'Fall Line: a playground for gradient descent',
  /** What this is. */
  taglines: {
    descent: 'Gradient descent follows the slope downhill, one step at a time, until it can go no lower.',
    estimate: 'A derivative is a slope. Difference quotients estimate it, and err in two ways.',
  },
  waiting: 'Loading the playground…',
  failed: (/** @type {string} */ message) => `Fall Line cannot start in this browser. ${message}`,
  stillLoading: 'The playground is still loading: await its `ready` first.',
  notLoaded: {
    picture: 'This picture could not be loaded. Go online and reload the page.',
    table: 'The table could not be loaded. Go online and reload the page.',
    this: 'This could not be loaded. Go online and reload the page.',
  },

  kind: 'Kind of problem',
  kinds: { function: 'Function', fit: 'Fit data' },
  undo: 'Undo',
  redo: 'Redo',
  theme: (/** @type {string} */ theme) => `Theme: ${theme}`,
  language: (/** @type {string} */ language) => `Language: ${language}`,
  keys: 'Keys',
  keysHelp: 'What each key does (?)',
  close: 'Close',

  share: {
    copy: 'Copy link',
    title: 'Link to this page',
    copied: 'Copied. The link opens exactly this.',
    byHand: 'Copy this link. It opens exactly this.',
    copiedPart: 'Copied, without the rows of the data.',
    partByHand: 'Copy this link. The rows of the data are not in it.',
    link: 'Link',
  },

  notices: {
    title: 'Part of this link was not understood.',
    titleOfProblem: 'About this fit:',
    dismiss: 'Dismiss this message',
  },

  problem: {
    title: 'Problem',
    ownFormula: 'Your own formula',
    formula: 'Formula: edit, or type your own',
    ownRows: 'Your own rows',
    ownModel: 'Your own model',
    formulaOfModel: 'Formula of the model',
    ownLoss: 'Your own loss',
    moreOfFit: 'Columns, penalty, average',
    formulaOfLoss: 'Formula of the loss of one row',
    parameters: 'Parameters',
    usualRange: 'Usual range',
    rangeAndColours: 'Shown range, colours',
    from: (/** @type {string} */ name) => `${name} from`,
    to: 'to',
  },

  method: {
    title: 'Method',
    addRun: '+ Add a run',
    setsLength: 'This method sets the length of its steps itself: the step rule below is not used.',
    stop: 'When to stop',
    formulaOf: (/** @type {string} */ label) => `${label}, formula`,
  },

  transport: {
    run: 'Run',
    play: 'Play',
    pause: 'Pause',
    again: 'Run again',
    reset: 'Reset',
    resetHelp: 'Reset: back to the start',
    back: 'One step back',
    forward: 'One step',
    scrubber: 'Step of the run',
    step: (/** @type {number} */ step, /** @type {number} */ of) => `step ${number(step)} of ${number(of)}`,
    speedHelp: 'Steps in a second',
    speed: (/** @type {number} */ speed) => `${number(speed)}/s`,
    fastest: 'max',
  },

  numbers: {
    title: 'Now',
    all: (/** @type {number} */ count) => `All ${count} coordinates`,
    best: (/** @type {string} */ by) => `Best possible, by ${by}`,
    loss: 'loss',
    functionEvaluations: 'function evaluations',
    gradientEvaluations: 'gradient evaluations',
  },

  story: {
    title: 'What happened',
    startOutside: 'The start lies outside the picture.',
  },

  /** The keys that a picture knows. */
  pictureKeys: {
    start: 'Arrow keys move the start, with Shift in finer steps.',
    zoom: 'Plus, minus and zero zoom, Ctrl with arrow keys pans.',
    turn: 'Arrow keys turn the surface.',
    play: 'Space plays and pauses.',
  },

  control: {
    about: (/** @type {string} */ label) => `About: ${label}`,
    whatToType: 'What can I type?',
    use: 'Use',
    joined: (/** @type {string} */ label) => `${label}, numbers joined by commas`,
    search: 'Search',
    searchIn: (/** @type {string} */ label) => `Search: ${label}`,
    present: ', the present choice',
    notFound: (/** @type {string} */ text) => `Nothing here is called “${text}”.`,
  },

  showTable: 'Show as table',
})
