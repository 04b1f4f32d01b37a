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
 * @typedef {import('../words/words.js').Words['more']['keys']} KeyWords
 *
 * @typedef {object} Shortcut
 * @property {readonly string[]} keys
 * @property {readonly string[]} [shown]  in the list, where the keys are too many for it
 * @property {keyof KeyWords['says']} says
 * @property {(playground: FallLine) => boolean} [when]  it does something; always, when not given
 * @property {(playground: FallLine, event: KeyboardEvent) => unknown} act
 *
 * @typedef {Omit<Shortcut, 'act'>} Told  what is told in the list
 * @typedef {{title: keyof KeyWords['groups'], rows: readonly Shortcut[]}} ShortcutGroup
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

/** @param {FallLine} playground */
const canEdit = (playground) => pictureAtHand(playground).edits

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']

/** @type {readonly ShortcutGroup[]} */
export const shortcutGroups = Object.freeze([
  {
    title: 'run',
    rows: [
      { keys: [' '], says: 'toggle', act: toggle },
      { keys: ['ArrowRight', '.'], says: 'onward', act: ({ opened }) => opened.step() },
      { keys: ['ArrowLeft', ','], says: 'back', act: ({ opened }) => opened.back() },
      { keys: ['Home'], says: 'start', act: ({ opened }) => opened.seek(0) },
      {
        keys: ['End'],
        says: 'end',
        act: ({ opened }) => opened.seek(opened.snapshot.timeline.steps),
      },
      { keys: [']', 'n'], says: 'nextEvent', act: ({ opened }) => goToEvent(opened, 1) },
      { keys: ['[', 'p'], says: 'previousEvent', act: ({ opened }) => goToEvent(opened, -1) },
      { keys: ['r'], says: 'reset', act: ({ opened }) => opened.reset() },
      { keys: [...'123456789'], shown: ['1 … 9'], says: 'lookAt', when: isRace, act: lookAtRun },
    ],
  },
  {
    title: 'picture',
    rows: [
      { keys: ['+', '='], shown: ['+'], says: 'closer', when: canZoom, act: zoom },
      { keys: ['-'], says: 'farther', when: canZoom, act: zoom },
      { keys: ['0'], says: 'whole', when: canZoom, act: zoom },
    ],
  },
  {
    title: 'page',
    rows: [
      { keys: ['Control+z'], says: 'undo', act: ({ opened }) => opened.undo() },
      { keys: ['Control+Shift+z', 'Control+y'], says: 'redo', act: ({ opened }) => opened.redo() },
      { keys: ['/'], says: 'formula', act: focusFormula },
      { keys: ['?'], says: 'list', act: ({ later }) => later?.showKeys() },
    ],
  },
])

/**
 * What only holds where the picture has the focus: told, not done here.
 * @type {{title: keyof KeyWords['groups'], rows: readonly Told[]}}
 */
export const pictureKeys = {
  title: 'focus',
  rows: [
    { keys: arrows, says: 'moveStart', when: (playground) => pictureAtHand(playground).moves },
    { keys: ['Shift+Arrow'], says: 'finer', when: (playground) => pictureAtHand(playground).moves },
    { keys: ['PageDown', 'PageUp'], says: 'choosePoint', when: canEdit },
    { keys: arrows, says: 'movePoint', when: canEdit },
    { keys: ['Enter'], says: 'addPoint', when: canEdit },
    { keys: ['Delete'], says: 'deletePoint', when: canEdit },
    { keys: arrows, says: 'turn', when: (playground) => pictureAtHand(playground).turns },
    { keys: ['Control+Arrow'], says: 'pan', when: canZoom },
  ],
}

/**
 * The list of keys that do something as the page stands.
 * @param {FallLine} playground
 * @param {KeyWords} words
 */
export const keysToTell = (playground, words) => {
  const [run, picture, ...others] = shortcutGroups
  return [run, picture, pictureKeys, ...others]
    .map(({ title, rows }) => ({
      title: words.groups[title],
      rows: /** @type {readonly Told[]} */ (rows)
        .filter(({ when }) => when?.(playground) ?? true)
        .map(({ keys, shown = keys, says }) => ({ keys: shown, says: words.says[says] })),
    }))
    .filter(({ rows }) => rows.length > 0)
}
