// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** Thrown by what is asked for something that has to come from elsewhere first: `arrival` resolves when asking again helps. */
export class NotYet {
  /** @param {Promise<unknown>} arrival */
  constructor(arrival) {
    this.arrival = arrival
  }
}

/**
 * Does what may have to wait: it is done anew, from its beginning, as long as something is not there yet. Gives its result at
 * once where nothing has to be waited for, and else a promise of it.
 * @template Result
 * @param {() => Result} act
 * @returns {Result | Promise<Result>}
 */
export function whenThere(act) {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof NotYet)) throw error
    return error.arrival.then(() => whenThere(act))
  }
}
