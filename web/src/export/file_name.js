// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * What a file of a run is called: `fall-line-himmelblau-adam.csv`.
 * @param {string[]} parts  in words
 * @param {string} ending
 */
export function fileName(parts, ending) {
  const words = ['fall-line', ...parts].map((part) =>
    part
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .toLowerCase()
      .slice(0, 40)
      .replace(/^-+|-+$/g, ''),
  )
  return `${words.filter((part) => part !== '').join('-')}.${ending}`
}
