// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** What comes after a first view, or when it is asked for. @param {import('../numbers.js').Numbers} write */
export const more = ({ number }) => ({
  tools: {
    zoom: 'Zoom',
    closer: 'Zoom in',
    farther: 'Zoom out',
    whole: 'Whole range',
    turn: 'Turn the surface',
    left: 'Turn to the left',
    right: 'Turn to the right',
    up: 'See more from above',
    down: 'See more from the side',
    slice: 'Coordinates of the slice',
    across: 'Across',
    upwards: 'Up',
  },

  table: {
    title: 'The run as a table',
    rows: (/** @type {number} */ shown, /** @type {number} */ of) => `${shown} of ${of} rows.`,
    coordinates: (/** @type {number} */ shown, /** @type {number} */ of) =>
      `The first ${shown} of ${of} coordinates.`,
    step: 'Step',
    loss: 'Loss',
    value: 'Value',
    gradientNorm: 'Gradient norm',
  },

  worked: {
    title: 'This step in numbers',
    rule: 'The rule',
    withNumbers: 'With its numbers',
    start: 'Take a step to see the rule with its numbers.',
    far: 'This far from the start, the numbers of a step are not worked out again. Go back to an earlier step.',
    notNow: 'Not in this step.',
    allAtOnce: 'This rule works on all coordinates at once. What went into the step, as vectors:',
    /** @param {{tried: number, refused: number, ofFunction: number, ofGradient: number}} facts */
    search: ({ tried, refused, ofFunction, ofGradient }) =>
      `Step sizes tried: ${number(tried)}, refused: ${number(refused)}. Function evaluations for this step: ${number(ofFunction)}, gradient evaluations: ${number(ofGradient)}.`,
    searchDrawn: 'In the picture a stroke marks each point that was refused.',
    climbing: 'Uphill, the rule goes by −f: f and its gradient have the opposite sign here.',
    coordinate: 'Coordinate',
    coordinateOf: (/** @type {string} */ name) => `Coordinate ${name}`,
    step: (/** @type {number} */ step) => `Step ${number(step)}, rounded to four digits.`,
  },

  mathematics: {
    function: 'Function',
    model: 'Model',
    loss: 'Loss of one row',
    whole: 'Mean over all rows',
    wholeWithPenalty: 'Mean over all rows, with the penalty',
    gradient: 'Gradient',
    ofFunction: 'Function as mathematics',
    ofFit: 'Model and loss as mathematics',
    stale: 'Of the last text that could be read:',
    andSoOn: (/** @type {number} */ count) => `… and so on: ${count} partial derivatives.`,
    tooLong: 'Too long to be shown as a formula.',
  },

  language: {
    title: 'What can be typed',
    examples: 'Examples of what can be typed',
    functions: 'Functions',
    grammar: 'Grammar (EBNF)',
    point: 'Numbers are typed with a point: 0.5.',
    /** What each example shows. */
    shows: {
      powers: 'Powers; products without a sign. Free names are variables.',
      functions: 'Functions, in one variable.',
      header: 'A header names the variables; a and b become sliders.',
      sum: 'Any number of variables.',
      choice: 'A choice: condition, then, otherwise.',
      let: 'A let line gives a part a name.',
      columns: 'Names of columns are data; the other names are fitted.',
      curved: 'A model need not be a line.',
    },
  },

  takeAway: {
    title: 'Take it with you',
    open: 'Copy or save the run…',
    table: 'Table…',
    as: 'As what',
    forms: { csv: 'Table (CSV)', plain: 'Python', numpy: 'NumPy' },
    labels: { csv: 'The run as a table', plain: 'The run as Python', numpy: 'The run with NumPy' },
    everyStep: 'Every step so far, each number to its last digit.',
    thinned: (/** @type {number} */ stride) =>
      `So long a run is not kept whole: this holds one step in ${number(stride)}, and the latest.`,
    part: (/** @type {number} */ shown, /** @type {number} */ of) =>
      `The first ${number(shown)} lines of ${number(of)} are shown; all are copied and saved.`,
    plainHint:
      'The whole run in plain Python, with lists and the standard library. It takes the same steps when you run it.',
    numpyHint: 'The whole run with NumPy. It takes the same steps when you run it.',
    copy: 'Copy',
    saveTable: 'Save as CSV',
    saveScript: 'Save as a script',
    copied: 'Copied.',
    copyPart:
      'The clipboard is closed here. The lines that are shown are selected: copy them by hand, or save the file.',
    copyByHand: 'The clipboard is closed here. The text is selected: copy it by hand.',
    saved: (/** @type {string} */ name) => `Saved as ${name}.`,
    framed: 'If nothing was saved, the page around this one forbids it: copy the text.',
    tooLong: 'Written out with its derivatives, this is too long: it takes more than 5,000 operations.',
    manyRows: 'A script cannot hold so many rows of data. Take the run as a table instead.',
    noPython: (/** @type {string} */ label) =>
      `“${label}” cannot be written as Python yet. Take its run as a table instead.`,
  },

  keys: {
    title: 'Keys',
    characters: 'Single-character keys are on',
    charactersHelp:
      'Switch them off if you talk to your computer, or press keys by accident. The other keys stay.',
    groups: {
      run: 'The run',
      picture: 'The picture',
      focus: 'With the focus on the picture',
      page: 'The page',
    },
    names: {
      pageDown: 'Page Down',
      pageUp: 'Page Up',
      enter: 'Enter',
      delete: 'Delete',
      space: 'Space',
      control: 'Ctrl',
      arrow: 'arrow',
      home: 'Home',
      end: 'End',
      shift: 'Shift',
    },
    says: {
      toggle: 'Play, pause',
      onward: 'One step',
      back: 'One step back',
      start: 'To the start',
      end: 'To the last step so far',
      nextEvent: 'Next event',
      previousEvent: 'Previous event',
      reset: 'Reset',
      lookAt: 'Look at a run',
      closer: 'Zoom in',
      farther: 'Zoom out',
      whole: 'Whole range',
      undo: 'Undo',
      redo: 'Redo',
      formula: 'Type a formula',
      list: 'This list',
      moveStart: 'Move the start',
      finer: 'In finer steps',
      choosePoint: 'Choose a point of the data',
      movePoint: 'Move it',
      addPoint: 'Add a point',
      deletePoint: 'Delete it',
      turn: 'Turn the surface',
      pan: 'Move what is shown',
    },
  },

  ownData: {
    open: 'Your own data…',
    rows: (/** @type {number} */ count) => `${number(count)} ${count === 1 ? 'row' : 'rows'}`,
    notInLink:
      'There are too many of them for a link. Send them along as a file: whoever follows the link opens it under “Your own data…”.',
    save: 'Save the rows as a file',
  },

  printed: { title: 'Settings', formula: 'Formula', start: 'Start' },
})
