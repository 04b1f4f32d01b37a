// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** Die Ansicht der Ableitungen. @param {import('../numbers.js').Numbers} write */
export const bench = ({ number }) => {
  /** @param {number} count */
  const evaluations = (count) => `${number(count)} ${count === 1 ? 'Auswertung' : 'Auswertungen'}`

  return {
    coming: 'Wird berechnet: So viele Zeilen brauchen einen Moment.',
    point: 'Punkt',
    settings: {
      title: 'Punkt und Quotient',
      hint: 'Die Punkte im Bild ziehen oder Zahlen eintippen.',
      zero: 'darf nicht 0 sein: Der Quotient wäre 0 durch 0. Eine kleine Zahl wie 0.001 passt.',
      negative: 'darf nicht negativ sein. Nach links schaut der Rückwärtsquotient.',
      noNumber: 'braucht eine Zahl, etwa 0.001.',
    },

    notes: {
      undefinedHere: (/** @type {string} */ variable, /** @type {string} */ x) =>
        `Bei ${variable} = ${x} hat die Funktion keinen Wert, also auch keine Steigung.`,
      undefinedThere: (/** @type {string} */ variable, /** @type {string} */ x) =>
        `Bei ${variable} = ${x} hat die Funktion keinen Wert; dieser Quotient braucht ihn aber.`,
      lost: (/** @type {string} */ variable) =>
        `h ist so klein, dass ${variable} und ${variable} + h für den Rechner dieselbe Zahl sind: Der Quotient sieht keine Änderung.`,
      kink: (/** @type {string} */ left, /** @type {string} */ right) =>
        `Hier ist ein Knick: Die Steigung ist knapp links davon ${left} und knapp rechts davon ${right}. Keine Tangente passt zu beiden.`,
      jump: 'Hier springt die Funktion: Wenn h schrumpft, wächst der Quotient über alle Grenzen.',
      fine: (/** @type {string} */ error) => `Die Schätzung liegt um ${error} daneben.`,
      exact: 'Die Schätzung stimmt bis zur letzten Ziffer.',
    },

    secant: {
      title: 'Sekante und Tangente',
      tangent: (/** @type {string} */ slope) => `Tangente, Steigung ${slope}`,
      secant: (/** @type {string} */ slope) => `Sekante, Steigung ${slope}`,
      shrink: 'h schrumpfen lassen',
      stop: 'Anhalten',
      smaller: 'h durch 10 teilen',
      keys: 'Pfeiltasten nach links und rechts bewegen den Punkt, mit Umschalttaste in feineren Schritten. Nach oben und unten wird h größer und kleiner.',
      /** @param {{variable: string, x: string, h: string, exact: string, label: string, estimate: string, note: string}} facts */
      describe: ({ variable, x, h, exact, label, estimate, note }) =>
        `Kurve mit ihrer Tangente bei ${variable} = ${x}, Steigung ${exact}, und der Sekante (${label}) mit h = ${h}, Steigung ${estimate}. ${note}`,
      table: 'Steigung nach jedem Quotienten',
      of: 'Verfahren',
      slope: 'Steigung',
      error: 'Fehler',
      cost: 'Auswertungen',
    },

    slopes: {
      title: 'Tatsächliche und geschätzte Steigung',
      actual: 'tatsächlich',
      estimate: 'geschätzt',
      estimateBy: (/** @type {string} */ label) => `geschätzt (${label})`,
      axis: 'Steigung',
      differences: 'geschätzt − tatsächlich',
      /** @param {{low: string, high: string, largest: string, h: string, label: string}} facts */
      describe: ({ low, high, largest, h, label }) =>
        `Steigungen von ${low} bis ${high}, tatsächlich und geschätzt (${label}) mit h = ${h}. Sie unterscheiden sich um höchstens ${largest}.`,
      table: 'Steigungen als Tabelle',
      difference: 'Unterschied',
    },

    errors: {
      title: 'Der Fehler über dem Abstand',
      axis: '|geschätzt − tatsächlich|',
      measured: 'gemessen',
      theory: 'Theorie',
      others: 'andere Quotienten',
      least: 'kleinster Fehler',
      yours: 'dein h',
      keys: 'Pfeiltasten nach links und rechts machen h kleiner und größer.',
      /** @param {{label: string, order: number}} facts */
      falls: ({ label, order }) =>
        `${label}: Wenn h schrumpft, fällt der Fehler im Verhältnis zu ${order === 1 ? 'h' : `h hoch ${order}`}, bis das Runden überwiegt und er wieder steigt.`,
      theoryAt: (/** @type {string} */ h) => `Nach der Theorie liegt das Tal bei h = ${h}.`,
      foundAt: (/** @type {string} */ error, /** @type {string} */ h) =>
        `Der kleinste gemessene Fehler ist ${error}, bei h = ${h}.`,
      noneAt: (/** @type {string} */ h) => `Bei h = ${h} bleibt kein Fehler zu messen.`,
      noSlope:
        'Hier hat die Funktion keine eindeutige Steigung, der eine Schätzung nahekommen könnte: Der Fehler fällt nicht mit h.',
      noTruncation:
        'Bei dieser Funktion lässt dieser Quotient nichts weg, also stört nur das Runden: je größer h, desto besser.',
      noRounding: 'Hier sind die Werte exakt, durch Runden geht nichts verloren: je kleiner h, desto besser.',
      table: 'Fehler als Tabelle',
    },

    partials: {
      title: 'Partielle Ableitungen und ihre Kosten',
      variable: 'Variable',
      exact: 'tatsächlich',
      estimate: 'geschätzt',
      error: 'Fehler',
      table: 'Partielle Ableitungen',
      costs: 'Kosten des ganzen Gradienten',
      way: 'Verfahren',
      cost: 'Kosten',
      time: 'Zeit',
      measure: 'Zeiten messen',
      evaluations,
      ofExact: (/** @type {number | null} */ work) =>
        work === null ? '1 Gradient' : `1 Gradient ≈ ${evaluations(Number(work.toPrecision(2)))}`,
      anew: (/** @type {number} */ count) =>
        `Code, der f(x) für jede Variable neu berechnet, braucht ${evaluations(count)}. Einmal berechnet genügt.`,
      microseconds: (/** @type {string} */ time) => `${time} µs`,
    },

    beside: {
      title: 'Damit absteigen',
      switch: 'Denselben Abstieg mit der Schätzung laufen lassen, neben dem exakten',
      help: 'Zwei Läufe mit demselben Verfahren und Start: Der eine folgt dem exakten Gradienten, der andere dem Quotienten mit deinem h. Verglichen wird, was sie kosten.',
      taken:
        'Es laufen schon mehrere. Sind die anderen in der Ansicht „Abstieg“ entfernt, kann die Schätzung neben dem ersten laufen.',
    },
  }
}
