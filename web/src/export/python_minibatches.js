// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Plan, Style} from './types.js' */

import { defined, indented } from './python_defined.js'

// The batches of a run, in the order in which the page has them: by the page's own random numbers and its own shuffle
// (core/src/objective/chance.hpp). Python's numbers come from a Mersenne Twister of 32 bits.

/** @param {boolean} isTyped */
const randomNumbers = (isTyped) =>
  defined(
    isTyped ? 'random_numbers(seed: int) -> Iterator[float]' : 'random_numbers(seed)',
    'Numbers from 0 to below 1, by the 64-bit Mersenne Twister (Nishimura 2000).',
    [
      'words = [seed]',
      'for i in range(1, 312):',
      '    words.append((6364136223846793005 * (words[-1] ^ words[-1] >> 62) + i) % 2**64)',
      'while True:',
      '    for i in range(312):',
      '        word = words[i] & 0xFFFFFFFF80000000 | words[(i + 1) % 312] & 0x7FFFFFFF',
      '        word = words[(i + 156) % 312] ^ word >> 1 ^ word % 2 * 0xB5026F5AA96619E9',
      '        words[i] = word',
      '        word ^= word >> 29 & 0x5555555555555555',
      '        word ^= word << 17 & 0x71D67FFFEDA60000',
      '        word ^= word << 37 & 0xFFF7EEE000000000',
      '        word ^= word >> 43',
      '        yield (word >> 11) / 2**53',
    ],
  )

/** @param {boolean} isTyped */
const shuffle = (isTyped) =>
  defined(
    isTyped ? 'shuffle(items: list, chance: Iterator[float]) -> None' : 'shuffle(items, chance)',
    'Brings items into a random order; every order is as likely as any other.',
    [
      'for left in range(len(items), 1, -1):',
      '    chosen = int(next(chance) * left)',
      '    items[left - 1], items[chosen] = items[chosen], items[left - 1]',
    ],
  )

/**
 * What is done before the first epoch, before each, and how a batch is had.
 * @param {'batches' | 'rows' | 'none'} what  is shuffled
 * @param {Style} style
 */
function ordered(what, style) {
  const starts = 'range(0, len(data), batch_size)'
  const cut = 'start:start + batch_size'
  if (what === 'none') return { once: [], each: [], starts, batch: `data[${cut}]` }
  const chance = 'chance = random_numbers(seed)'
  if (what === 'batches') {
    const once = [chance, `starts = list(${starts})`]
    return { once, each: ['shuffle(starts, chance)'], starts: 'starts', batch: `data[${cut}]` }
  }
  // Rows of an array are views of it, which cannot change places.
  const [name, begin, batch] =
    style === 'numpy'
      ? ['order', 'np.arange(len(data))', `data[order[${cut}]]`]
      : ['rows', 'data[:]', `rows[${cut}]`]
  return { once: [chance, `${name} = ${begin}`], each: [`shuffle(${name}, chance)`], starts, batch }
}

/** The functions that give the batches; none where a step sees all rows. @param {Plan} plan @param {Style} style */
export function minibatches({ batching }, style) {
  if (!batching?.size) return []
  const isTyped = style === 'plain'
  const isRandom = batching.shuffle !== 'none'
  const given = (isRandom ? ['batch_size', 'seed'] : ['batch_size']).map((name) =>
    isTyped ? `${name}: int` : name,
  )
  const { once, each, starts, batch } = ordered(batching.shuffle, style)
  return [
    ...(isRandom ? [...randomNumbers(isTyped), ...shuffle(isTyped)] : []),
    ...defined(
      `minibatches(${given.join(', ')})${isTyped ? ' -> Iterator[List[Row]]' : ''}`,
      'Batch after batch, epoch after epoch.',
      [...once, 'while True:', ...indented([...each, `for start in ${starts}:`, `    yield ${batch}`])],
    ),
  ]
}
