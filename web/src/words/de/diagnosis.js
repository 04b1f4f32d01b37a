// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {StableStep} from '../run_facts.js' */

/** @type {typeof import('../en/diagnosis.js').diagnosis} */
export const diagnosis = ({ number }) => {
  /** Within a clause about the valley. @param {string | null} condition */
  const bends = (condition) =>
    condition === null
      ? ''
      : `, das sich quer ${condition}-mal so stark krümmt wie längs (die Konditionszahl)`

  /** Of a ridge, which is of another gender. @param {boolean} isUp @param {string | null} condition */
  const along = (isUp, condition) => (isUp ? bends(condition).replace(', das', ', der') : bends(condition))

  /** @param {boolean} isUp */
  const goal = (isUp) => (isUp ? 'Maximum' : 'Minimum')

  /** @param {StableStep} facts @param {string} where */
  const against = ({ size, side, percent, stable }, where) => {
    const how = {
      above: `liegt über ${stable}`,
      near: `beträgt ${percent} % von ${stable}`,
      below: `liegt weit unter ${stable}`,
    }[side]
    return `Die Schrittweite ${size} ${how}, der größten, die bei der Krümmung ${where} stabil ist`
  }

  return {
    curvatures: ([low, high], count) => {
      if (count === 1) return `Krümmung ${low}`
      return count === 2 ? `Krümmungen ${low} und ${high}` : `Krümmungen von ${low} bis ${high}`
    },
    diverging({ since, isUp, limit }) {
      const begin = `Ab Schritt ${number(since)} ${isUp ? 'fällt' : 'steigt'} der Wert nur noch`
      return limit
        ? `${begin}: ${against(limit, 'dort')}.`
        : `${begin}: Jeder Schritt führt weiter weg als der vorige.`
    },
    unbounded: (isUp) =>
      `Der Wert ${isUp ? 'steigt' : 'fällt'} in dieser Richtung ohne Ende: So weit der Lauf kam, hat die Funktion dort kein ${goal(isUp)}.`,
    kinkAtRest:
      'Im letzten Schritt sprang der Gradient um mehr, als die Krümmung erklärt: Die Funktion hat hier einen Knick.',
    kink: 'Der Gradient springt von einem Schritt zum nächsten um mehr, als die Krümmung erklärt: Die Funktion hat hier einen Knick, und die Schritte pendeln über ihn hinweg.',
    oscillating({ isUp, condition, limit }) {
      const shuttle = `Die Schritte pendeln quer über ${isUp ? 'einen Grat' : 'ein Tal'}${along(isUp, condition)}`
      return limit ? `${shuttle}: ${against(limit, 'hier')}.` : `${shuttle}.`
    },
    plateau: (curvatures) =>
      `Hier ist es fast eben: Außer dem Gradienten ist auch die Krümmung klein${curvatures && ` (${curvatures})`}, sodass sich kaum etwas bewegt.`,
    crawling: (gain) => `Jeder Schritt bringt nur noch etwa ${gain}.`,
    crawlingShort: ({ gain, size, stable }) =>
      `Jeder Schritt bringt nur noch etwa ${gain}: Die Schrittweite ist ${size}, während bei der Krümmung hier bis zu ${stable} stabil wäre.`,
    crawlingNarrow: ({ gain, isUp, condition }) =>
      `Jeder Schritt bringt nur noch etwa ${gain}, denn der Lauf kriecht ${isUp ? 'einen schmalen Grat' : 'ein enges Tal'} entlang${along(isUp, condition)}.`,

    bends({ isMinimum, isSought, isCurve, curvatures }) {
      const way = `krümmt sich dort ${isCurve ? '' : 'in jeder Richtung '}nach ${isMinimum ? 'oben' : 'unten'}`
      const wrong = isSought ? '' : `, also ist es ein ${isMinimum ? 'Minimum' : 'Maximum'}`
      return `Die Funktion ${way} (${curvatures})${wrong}.`
    },
    saddle: (isUp, curvatures) =>
      `Es ist ein Sattel, kein ${goal(isUp)}: Die Funktion krümmt sich in einer Richtung nach oben und in einer anderen nach unten (${curvatures}).`,
    degenerate: (isUp) =>
      `Auch die Krümmung verschwindet dort, sodass zweite Ableitungen nicht sagen, ob es ein ${goal(isUp)} ist.`,
  }
}
