// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * FNV-1a, 64 bits, over the bytes of numbers, the least significant first: as tests/reference/README.md says.
 * @param {Float64Array} numbers
 */
function hashOf(numbers) {
  let hash = 0xcbf29ce484222325n
  for (const byte of new Uint8Array(numbers.buffer)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return hash.toString(16).padStart(16, '0')
}

/** The hash of a run's iterates, one after the other. @param {ArrayLike<number>[]} x a column a coordinate */
export const hashOfRun = (x) =>
  hashOf(
    Float64Array.from(
      { length: x[0].length * x.length },
      (_, i) => x[i % x.length][Math.floor(i / x.length)],
    ),
  )
