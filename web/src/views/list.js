// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {TemplateResult} from 'lit' */
/** @import {Session} from '../app/session.js' */

import { descentView } from './descent.js'

/**
 * What fills the page below its header. To add a view: its file, its line below, its id among the values of the key
 * `view`, and its name in words/. The page opens on descents; the others are loaded when they are first shown.
 *
 * @typedef {object} Frame  what a view is drawn with
 * @property {Session} session
 * @property {'wide' | 'medium' | 'narrow'} layout
 * @property {'light' | 'dark'} theme
 * @property {(name: string) => boolean} has  whether the record shows a panel
 *
 * @typedef {(frame: Frame) => TemplateResult} View
 */

/** @type {Readonly<Record<string, () => View | Promise<View>>>} */
export const views = Object.freeze({
  descent: () => descentView,
  estimate: async () => (await import('./estimate.js')).estimateView,
})
