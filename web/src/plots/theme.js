// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * The colours of the page and of its pictures.
 * @typedef {object} Theme
 * @property {'light' | 'dark'} name
 * @property {string} paper
 * @property {string} card
 * @property {string} ink text
 * @property {string} soft text of second rank
 * @property {string} line hair lines between things
 * @property {string} accent
 * @property {string} good what succeeded
 * @property {string} casing the border that keeps a path apart from the map beneath it
 * @property {string} mark what is drawn upon the casing: crosses, arrows
 * @property {string} undefinedTint ground of a region where the function has no value
 * @property {string} undefinedHatch the hatch upon it
 */

/** @type {Readonly<Record<'light' | 'dark', Readonly<Theme>>>} */
export const themes = Object.freeze({
  light: Object.freeze({
    name: 'light',
    paper: '#fbf9f4',
    card: '#ffffff',
    ink: '#1b242c',
    soft: '#5c6670',
    line: '#e4dfd2',
    accent: '#0b5f83',
    good: '#2b7a4b',
    casing: '#ffffff',
    mark: '#10181f',
    undefinedTint: '#f1eee7',
    undefinedHatch: '#cfc9bb',
  }),
  dark: Object.freeze({
    name: 'dark',
    paper: '#0e151c',
    card: '#141d26',
    ink: '#e6edf2',
    soft: '#9fb0bd',
    line: '#26323d',
    accent: '#5cb3d9',
    good: '#6fcf97',
    casing: '#0a1118',
    mark: '#f4f8fa',
    undefinedTint: '#1a242e',
    undefinedHatch: '#394855',
  }),
})
