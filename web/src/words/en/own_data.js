// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Numbers} from '../numbers.js' */

/** @typedef {Readonly<Record<string, string | number>>} FaultFacts */

/** @param {number} count */
const rows = (count) => (count === 1 ? 'row' : 'rows')

/** Of the reader's own data. @param {Pick<Numbers, 'number'>} write */
export const ownData = ({ number }) => ({
  title: 'Your own data',
  source: {
    file: 'Open a file…',
    draw: 'Click points into a picture',
    edit: 'Edit the present rows',
    paste: 'Paste rows here',
    pasteHelp:
      'A row a line, its cells separated by commas, semicolons or tabs, as a spreadsheet copies them. The first row may hold the names. A CSV or TSV file can also be dropped anywhere on the page.',
    example: 'height,weight\n1.62,58\n1.80,77',
    read: 'Read these rows',
    wanted: 'The link that you opened waits for its rows. Open the file that holds them.',
  },
  drop: 'Drop a CSV or TSV file here to fit a model to it',
  dropOne: 'Only the first of these files is read.',
  reading: {
    title: 'Reading…',
    so: (/** @type {number} */ percent, /** @type {number} */ count) =>
      `${number(percent)} %, ${number(count)} ${rows(count)} so far`,
    cancel: 'Cancel',
  },
  found: {
    title: 'What was found',
    rows: (/** @type {number} */ count, /** @type {number} */ columns) =>
      `${number(count)} ${rows(count)}, ${number(columns)} columns`,
    separator: 'Between cells',
    separators: { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab' },
    sign: 'Decimal sign',
    signs: { '.': 'Point', ',': 'Comma' },
    first: 'First row',
    firsts: { names: 'Names', numbers: 'Numbers' },
    auto: 'Found by itself',
  },
  columns: {
    title: 'Columns',
    name: 'Name',
    nameOf: (/** @type {string} */ name) => `Name of the column ${name}`,
    use: 'Used as',
    useOf: (/** @type {string} */ name) => `${name} is used as`,
    roles: { feature: 'Feature', predicted: 'Predicted', unused: 'Not used' },
    first: 'First numbers',
    without: 'Without a number',
    standardise: 'Standardise the features',
    standardiseHelp:
      'Each is counted from its mean, in units of its spread. Columns of different size are fitted in far fewer steps then.',
  },
  gaps: {
    some: (/** @type {number} */ count, /** @type {number} */ of) =>
      `${number(count)} of ${number(of)} rows ${count === 1 ? 'lacks' : 'lack'} a number in a column that is used:`,
    missing: (/** @type {number} */ line, /** @type {string} */ name) =>
      `Row ${number(line)}: ${name} is missing.`,
    noNumber: (/** @type {number} */ line, /** @type {string} */ name, /** @type {string} */ text) =>
      `Row ${number(line)}: ${name} is “${text}”, which is no number.`,
    long: (/** @type {number} */ line, /** @type {number} */ cells, /** @type {number} */ of) =>
      `Row ${number(line)} has ${number(cells)} cells, not ${number(of)}: it is not clear which belongs where.`,
    more: (/** @type {boolean} */ isAll) =>
      `Rows are counted as in the file, the one with the names too.${isAll ? '' : ' These are the first.'}`,
    leaveOut: (/** @type {number} */ count) =>
      `Leave out ${count === 1 ? 'this row' : `these ${number(count)} rows`}`,
    cut: (/** @type {number} */ most) =>
      `There are more rows than can be fitted here. The first ${number(most)} were read.`,
    cutOff: (/** @type {number} */ most) => `Go on with the first ${number(most)} rows`,
  },
  cells: {
    title: 'Edit the cells',
    table: 'The rows, to be edited',
    row: 'Row',
    cell: (/** @type {string} */ name, /** @type {number} */ row) => `${name}, row ${row}`,
    noNumber: 'This is no number.',
    remove: (/** @type {number} */ row) => `Delete row ${row}`,
    removed: (/** @type {number} */ row) => `Row ${row} is deleted.`,
    add: 'Add a row',
    shown: (/** @type {number} */ from, /** @type {number} */ to, /** @type {number} */ of) =>
      `Rows ${number(from)} to ${number(to)} of ${number(of)}`,
    previous: 'Rows before',
    next: 'Rows after',
    goTo: 'Go to row',
  },
  use: 'Use these data',
  back: 'Other data',
  tooLong:
    'There are too many rows for a link: this browser keeps them. Whoever opens the link needs the file as well.',
  lacks: {
    noFeature: 'Choose a column as feature: from it the model predicts.',
    noPredicted: 'Choose the column that is to be predicted.',
    noRows: 'No row has a number in every column that is used. Leave a column out.',
    emptyName: 'Each column that is used needs a name.',
    sameName: 'Two columns have the same name. Each needs one of its own.',
    gaps: 'Some rows lack a number. Mend them in the cells below, leave them out, or leave a column out.',
    cut: 'Say whether to go on with the first rows alone.',
  },
  faults: {
    empty: () => 'There is nothing in it: no rows, no names.',
    noRows: () => 'There is a row of names, and no row of numbers below it.',
    binary: () =>
      'This is not a text. Save the table as CSV first: spreadsheets offer that under “Save as” or “Export”.',
    quote: (/** @type {FaultFacts} */ { line }) =>
      `In row ${number(Number(line))} a quote opens a cell and never closes. Add the missing quote, or take this one away.`,
    oneColumn: () =>
      'There is only one column. A fit needs two at least, separated by commas, semicolons or tabs: one to predict from, and one to be predicted.',
    columns: (/** @type {FaultFacts} */ { columns, most }) =>
      `There are ${number(Number(columns))} columns. At most ${number(Number(most))} can be read: leave some out.`,
    thousands: (/** @type {FaultFacts} */ { text }) =>
      `“${text}” may mean ${String(text).replace(',', '.')} or ${String(text).replaceAll(',', '')}: it is not clear whether the comma is a decimal sign. Say so under “Decimal sign”.`,
    bothSigns: (/** @type {FaultFacts} */ { comma, point }) =>
      `There is “${comma}” as well as “${point}”: it is not clear which of the two is the decimal sign. Say so under “Decimal sign”.`,
    decimalCommas: (/** @type {FaultFacts} */ { names, cells, row }) =>
      `There are ${names} names, but ${cells} cells in each row, as in “${row}”. If these are decimal commas, something else must stand between the cells: semicolons or tabs.`,
  },
  failed: (/** @type {string} */ message) => `The file could not be read. ${message}`,
  points: {
    edit: 'Edit the points',
    keys: 'Click to add a point, drag to move it. With the keyboard: Page Down and Page Up choose a point, arrow keys move it, with Shift in finer steps, Enter adds one, Delete takes it away.',
    remove: 'Delete the point',
    chosen: (/** @type {number} */ row, /** @type {number} */ of, /** @type {string} */ at) =>
      `Point ${row} of ${of}: ${at}.`,
    removed: (/** @type {number} */ left) =>
      `The point is deleted; ${left} ${left === 1 ? 'is' : 'are'} left.`,
    last: 'The last point stays: without one there is nothing to fit to.',
    most: (/** @type {number} */ most) => `More than ${most} points are better edited in the table.`,
  },
})
