// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** No column may be wider than what is kept free for it. */
const MOST_DECIMALS = 9

/**
 * What lies under a pointer, as names and texts. A coordinate has the decimals that tell two pixels apart, and keeps them
 * where they are zeros, so that nothing jumps while the pointer moves.
 * @param {import('./pictures.js').Reading} reading
 * @param {{name: string, value: number} | null} result
 * @param {Pick<import('../words/words.js').Words, 'number'>} words
 * @returns {{name: string, text: string}[]}
 */
export function readOutText({ names, coordinates, pixels }, result, { number }) {
  const cells = coordinates.map((coordinate, i) => {
    const decimals = Math.min(MOST_DECIMALS, Math.max(0, Math.ceil(-Math.log10(pixels[i]))))
    return { name: names[i], text: number(coordinate, { decimals }) }
  })
  if (result) cells.push({ name: result.name, text: number(result.value, { digits: 5, mantissa: 3 }) })
  return cells
}
