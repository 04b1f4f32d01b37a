// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @type {typeof import('../en/pictures.js').pictures} */
export const pictures = ({ number }) => {
  /** @param {string} value */
  const worth = (value) => (value ? `Wert ${value}` : 'wo die Funktion keinen Wert hat')

  /** @param {boolean} isLog */
  const axis = (isLog) => (isLog ? 'auf logarithmischer Achse' : 'auf linearer Achse')

  /** @param {boolean} isFit */
  const what = (isFit) => (isFit ? 'Verlust' : 'Wert')

  /** @param {{name: string, low: string, high: string}} range */
  const from = ({ name, low, high }) => `${name} von ${low} bis ${high}`

  /** @param {boolean} isFit @param {string} of */
  const subject = (isFit, of) => (isFit ? `des Verlusts von ${of}` : `von ${of}`)

  return {
    labels: {
      map: 'Karte',
      surface: 'Fläche',
      curve: 'Kurve',
      data: 'Daten',
      features: 'Daten',
      predicted: 'Vorhersagen',
      traces: 'Koordinaten',
      slice: 'Schnitt',
      directions: 'Ebene des Wegs',
    },
    picture: 'Bild',

    step: 'Schritt',
    loss: 'Verlust',
    evaluations: 'Auswertungen von Funktion und Gradient',
    epochs: 'Epochen, Durchgänge durch die Daten',
    rows: 'angesehene Zeilen',
    measured: (unit) => `${unit}, gemessen`,
    cut: 'Der Weg ist zu lang, um ihn ganz zu zeichnen: Ältere Schritte fehlen zum Teil.',
    slope: (slope) => `Steigung ${slope}`,

    map: ({ of, isFit, ranges, run }) =>
      `Höhenlinienkarte ${subject(isFit, of)}, ${ranges.map(from).join(', ')}. ${run}`,
    surface: ({ of, isFit, ranges, run }) =>
      `Fläche ${subject(isFit, of)}, schräg von oben gesehen, ${ranges.map(from).join(', ')}. ${run}`,
    slice: ({ of, ranges, run }) =>
      `Höhenlinienkarte eines Schnitts durch ${of}: ${ranges.map(from).join(', ')}, die anderen Koordinaten wie am jetzigen Punkt. ${run}`,
    curve: ({ of, isFit, ranges, run, slope }) =>
      `Kurve ${subject(isFit, of)}, ${ranges.map(from).join(', ')}. ${run} ${slope ? `Die Steigung ist dort ${slope}.` : 'Eine Steigung gibt es dort nicht.'}`,
    data: (rows, model, parameters, run) =>
      `${number(rows)} Datenzeilen und das Modell ${model} mit ${parameters}. ${run}`,
    traces: (count, of, run) =>
      `${count === 1 ? 'Die Koordinate' : `Die ${count} Koordinaten`} der Iterierten von ${of} über den Schritten. ${run}`,

    run: {
      ofRace: (count, label) => `${count} Läufe; vom Lauf ${label}: `,
      start: (place, value) => `Der Weg beginnt bei ${place}, ${worth(value)}.`,
      now({ step, of, place, value }) {
        const where = `Nach ${number(step)} ${step === 1 ? 'Schritt' : 'Schritten'} ist er bei ${place}, ${worth(value)}`
        return step < of ? `${where}; berechnet sind ${number(of)} Schritte.` : `${where}.`
      },
      minima: (places, hasMore) =>
        `${places.length === 1 ? 'Bekanntes Minimum' : 'Bekannte Minima'} bei ${places.join(', ')}${hasMore ? ' und anderswo' : ''}.`,
      answer: (place) => `Die besten Parameter sind ${place}.`,
    },

    chart: {
      start: ({ isFit, of, isLog, start }) =>
        `${what(isFit)} von ${of} über den Schritten, ${axis(isLog)}: ${start} am Start.`,
      now: ({ isFit, of, isLog, start, now, step, steps }) =>
        `${what(isFit)} von ${of} über den Schritten, ${axis(isLog)}: ${start} am Start, ${now} bei Schritt ${number(step)} von ${number(steps)}.`,
      race({ isFit, of, isLog, against, runs, each }) {
        const over = {
          steps: 'den Schritten',
          evaluations: 'den Auswertungen',
          time: 'der Zeit',
          epochs: 'den Epochen',
          rows: 'den angesehenen Zeilen',
        }[against]
        return `${what(isFit)} von ${of} über ${over}, ${axis(isLog)}, von ${runs === 1 ? 'einem Lauf' : `${runs} Läufen`}; jetzt: ${each}.`
      },
      onlyNegative:
        'Eine logarithmische Achse hat keinen Platz für Null oder negative Werte, und dieser Lauf hat keine anderen: die lineare Achse wählen.',
      negative: 'Eine logarithmische Achse hat keinen Platz für Null oder negative Werte: Sie fehlen hier.',
      missing: 'Werte, die es nicht gibt oder die zu groß sind, fehlen hier.',
      everyRun: 'Jeder Lauf',
      time: 'Zeit: die Schritte bisher, mal die Zeit, die ein Schritt des Laufs brauchte, als sie auf diesem Rechner gemessen wurde. Zweimal kommt nicht dasselbe heraus.',
      fine: 'Kräftig: am Ende jeder Epoche. Blass: nach jedem Schritt.',
      epochs: 'So viele Epochen, wie jeder Lauf hinter sich hat.',
      measuring: 'Die Zeit eines Schritts wird gerade gemessen.',
    },

    closest: 'Näher geht es nicht: Sonst zeigte das Bild nur Rundungsfehler.',
    farthest: 'Weiter geht es nicht: Das ist millionenfach der übliche Bereich dieses Problems.',
  }
}
