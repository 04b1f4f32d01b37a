// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Words} from './words.js' */

/** @typedef {ReturnType<typeof import('./en/own_data.js').ownData>} OwnDataWords */

/**
 * What is said of the reader's own data, which is loaded when somebody asks for them.
 * @type {Readonly<Record<string, () => Promise<(words: Words) => OwnDataWords>>>}
 */
const loaders = Object.freeze({
  en: async () => (await import('./en/own_data.js')).ownData,
  de: async () => (await import('./de/own_data.js')).ownData,
  es: async () => (await import('./es/own_data.js')).ownData,
})

/** @param {Words} words  of the language of the moment */
export async function loadOwnDataWords(words) {
  const load = loaders[words.language] ?? loaders.en
  return (await load())(words)
}
