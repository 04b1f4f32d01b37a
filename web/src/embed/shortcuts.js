// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {FallLine} from './element.js' */

import { goToEvent } from '../panels/event_words.js'
import { focusFormula } from './focus_formula.js'

/**
 * What the keys do. `keys` are names as `KeyboardEvent.key` gives them; with modifiers, `Control+Shift+z`. Keys that
 * write a character can be switched off, the others not.
 *
 * @typedef {object} Shortcut
 * @property {readonly string[]} keys
 * @property {string} says
 * @property {(playground: FallLine) => unknown} act
 *
 * @typedef {{title: string, rows: readonly Shortcut[]}} ShortcutGroup
 */

/** @param {FallLine} playground */
const toggle = ({ opened }) => (opened.playing ? opened.pause() : opened.play())

/** @type {readonly ShortcutGroup[]} */
export const shortcutGroups = Object.freeze([
  {
    title: 'The run',
    rows: [
      { keys: [' '], says: 'Play, pause', act: toggle },
      { keys: ['ArrowRight', '.'], says: 'One step', act: ({ opened }) => opened.step() },
      { keys: ['ArrowLeft', ','], says: 'One step back', act: ({ opened }) => opened.back() },
      { keys: ['Home'], says: 'To the start', act: ({ opened }) => opened.seek(0) },
      {
        keys: ['End'],
        says: 'To the last step so far',
        act: ({ opened }) => opened.seek(opened.snapshot.timeline.steps),
      },
      { keys: [']', 'n'], says: 'Next event', act: ({ opened }) => goToEvent(opened, 1) },
      { keys: ['[', 'p'], says: 'Previous event', act: ({ opened }) => goToEvent(opened, -1) },
      { keys: ['r'], says: 'Reset', act: ({ opened }) => opened.reset() },
    ],
  },
  {
    title: 'The page',
    rows: [
      { keys: ['Control+z'], says: 'Undo', act: ({ opened }) => opened.undo() },
      { keys: ['Control+Shift+z', 'Control+y'], says: 'Redo', act: ({ opened }) => opened.redo() },
      { keys: ['/'], says: 'Type a formula', act: focusFormula },
      { keys: ['?'], says: 'This list', act: ({ later }) => later?.showKeys() },
    ],
  },
])

/** What only holds where the picture has the focus: told, not done here. */
export const pictureKeys = Object.freeze({
  title: 'On the picture',
  rows: [
    { keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], says: 'Move the start' },
    { keys: ['Shift+ArrowUp'], says: 'In finer steps' },
  ],
})
