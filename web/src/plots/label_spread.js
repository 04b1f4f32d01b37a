// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * Moves labels in a column apart, each as little as the others allow: labels that would overlap form a block whose
 * middle is the mean of the places they wanted (isotonic regression by pooling adjacent violators).
 * @param {readonly number[]} wanted where each would like its middle
 * @param {number} height of a label
 * @param {number} low @param {number} high the column's ends
 * @returns {number[]} middles in the order given; no two closer than `height`
 */
export function spreadLabels(wanted, height, low, high) {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b])
  /** @type {{sum: number, count: number}[]} */
  const blocks = []
  order.forEach((label, rank) => {
    // Less the room its predecessors need, a label may only not lie above them.
    let block = { sum: wanted[label] - rank * height, count: 1 }
    for (let last = blocks.at(-1); last && mean(last) >= mean(block); last = blocks.at(-1)) {
      blocks.pop()
      block = { sum: last.sum + block.sum, count: last.count + block.count }
    }
    blocks.push(block)
  })
  const first = low + height / 2
  const last = high - height / 2 - (wanted.length - 1) * height
  const middles = new Array(wanted.length)
  let rank = 0
  for (const block of blocks) {
    for (let i = 0; i < block.count; i++, rank++) {
      middles[order[rank]] = Math.max(first, Math.min(last, mean(block))) + rank * height
    }
  }
  return middles
}

/** @param {{sum: number, count: number}} block */
function mean({ sum, count }) {
  return sum / count
}
