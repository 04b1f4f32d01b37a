// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {FallLine} from './element.js' */

import { goToEvent } from '../panels/event_words.js'
import { focusFormula } from './focus_formula.js'
import { pictureAtHand } from './picture_at_hand.js'

/**
 * What the keys do. `keys` are names as `KeyboardEvent.key` gives them; with modifiers, `Control+Shift+z`. Keys that
 * write a character can be switched off, the others not.
 *
 * @typedef {object} Shortcut
 * @property {readonly string[]} keys
 * @property {readonly string[]} [shown]  in the list, where the keys are too many for it
 * @property {string} says
 * @property {(playground: FallLine) => boolean} [when]  it does something; always, when not given
 * @property {(playground: FallLine, event: KeyboardEvent) => unknown} act
 *
 * @typedef {Omit<Shortcut, 'act'>} Told  what is told in the list
 * @typedef {{title: string, rows: readonly Shortcut[]}} ShortcutGroup
 */

/** @param {FallLine} playground */
const toggle = ({ opened }) => (opened.playing ? opened.pause() : opened.play())

/** @param {FallLine} playground */
const isRace = ({ opened }) =>
  opened.runCount > 1 &&
  !String(opened.record.lock ?? '')
    .split(',')
    .includes('run')

/** @param {FallLine} playground @param {KeyboardEvent} event */
function lookAtRun({ opened }, { key }) {
  const run = Number(key)
  if (run <= opened.runCount && run !== opened.selected) opened.set({ run })
}

/** @param {FallLine} playground */
const canZoom = (playground) => pictureAtHand(playground).zoom !== null

/** @param {FallLine} playground @param {KeyboardEvent} event */
const zoom = (playground, event) => pictureAtHand(playground).zoom?.keyed(event)

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']

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
      { keys: [...'123456789'], shown: ['1 … 9'], says: 'Look at a run', when: isRace, act: lookAtRun },
    ],
  },
  {
    title: 'The picture',
    rows: [
      { keys: ['+', '='], shown: ['+'], says: 'Zoom in', when: canZoom, act: zoom },
      { keys: ['-'], says: 'Zoom out', when: canZoom, act: zoom },
      { keys: ['0'], says: 'Whole range', when: canZoom, act: zoom },
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

/**
 * What only holds where the picture has the focus: told, not done here.
 * @type {{title: string, rows: readonly Told[]}}
 */
export const pictureKeys = Object.freeze({
  title: 'With the focus on the picture',
  rows: [
    { keys: arrows, says: 'Move the start', when: (playground) => pictureAtHand(playground).moves },
    { keys: ['Shift+Arrow'], says: 'In finer steps', when: (playground) => pictureAtHand(playground).moves },
    { keys: arrows, says: 'Turn the surface', when: (playground) => pictureAtHand(playground).turns },
    { keys: ['Control+Arrow'], says: 'Move what is shown', when: canZoom },
  ],
})

/**
 * The list of keys that do something as the page stands.
 * @param {FallLine} playground
 */
export const keysToTell = (playground) => {
  const [run, picture, ...others] = shortcutGroups
  return [run, picture, pictureKeys, ...others]
    .map(({ title, rows }) => ({
      title,
      rows: /** @type {readonly Told[]} */ (rows)
        .filter(({ when }) => when?.(playground) ?? true)
        .map(({ keys, shown = keys, says }) => ({ keys: shown, says })),
    }))
    .filter(({ rows }) => rows.length > 0)
}
