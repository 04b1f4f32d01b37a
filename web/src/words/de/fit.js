// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @type {typeof import('../en/fit.js').fit} */
export const fit = ({ number }) => {
  /** @param {number} count */
  const rows = (count) => `${number(count)} ${count === 1 ? 'Zeile' : 'Zeilen'}`

  return {
    rowsOfStep: (count) =>
      count === null
        ? 'Stapel (alle Zeilen)'
        : `${count === 1 ? 'Stochastisch' : 'Mini-Stapel'} (${rows(count)})`,
    compare: 'Stapel, Mini-Stapel, stochastisch vergleichen',
    comparing: 'Die drei laufen…',
    compareHelp: (some) =>
      `Drei Läufe mit demselben Start und demselben Zufall: alle Zeilen, ${rows(some)} und eine Zeile je Schritt, jeder mit einer passenden Schrittweite.`,
    compared: {
      standardised:
        'Dafür wurden die Spalten standardisiert: Roh brauchten sie so kleine Schritte, dass sich kaum etwas bewegte.',
      'too-steep':
        'Dieser Verlust brauchte kleinere Schritte, als sich hier einstellen lassen: Die Läufe nehmen die kleinsten und divergieren womöglich.',
    },
    rowsUsed: 'angesehene Zeilen',
    average: (from) => `Mittel ab Schritt ${number(from)}`,
    searching: 'Die besten Parameter werden gesucht …',
    noAnswer: 'Die besten Parameter sind hier nicht bekannt.',
    distance: (distance, excess) =>
      `Von hier ist es in den Parametern ${distance} entfernt, und der Verlust ist dort um ${excess} besser.`,
    beaten: (gain) => `Der Abstieg hat einen Verlust gefunden, der um ${gain} besser ist als dieser.`,
    lost: 'Der Abstieg ist nicht in der Nähe: Er hat alle Zahlen verlassen.',
    undetermined: (rank, of) =>
      `Die Daten bestimmen nur ${rank} der ${of} Parameter (Rang ${rank}): Andere passen ebenso gut.`,
    row: {
      title: 'Eine Zeile in Zahlen',
      values: (row, of, values) =>
        `Zeile ${number(row)} von ${number(of)}: ${values}. Auf vier Stellen gerundet.`,
      standardised: (value) => `standardisiert ${value}`,
      prediction: 'Was das Modell vorhersagt',
      loss: 'Wie falsch das ist, der Verlust ℓ, und wie er sich mit der Vorhersage ändert',
      partial: (name) => `Nach der Kettenregel die Ableitung nach ${name}`,
      mean: (gradient) =>
        `Der Gradient des Verlusts ist das Mittel davon über alle Zeilen, mit der Strafe, wenn es eine gibt: ${gradient}.`,
    },
    plane: {
      direction: (number, share) => `${number}. Hauptrichtung des Wegs (${share})`,
      none: 'Die Ebene der zwei Hauptrichtungen des Wegs: Vor dem ersten Schritt gibt es keine.',
      describe: (of, share, run) =>
        `Höhenlinienkarte von ${of} über der Ebene der zwei Hauptrichtungen des Wegs, die ${share} seiner Bewegung enthalten. ${run}`,
    },
    gradients: {
      title: 'Pfeile: bergab nach dem Gradienten, und dessen Länge',
      all: (count) => `alle ${rows(count)}`,
      batch: (count) => `nächster Schritt, ${rows(count)}`,
      row: (row) => `Zeile ${number(row)} allein`,
    },
    rows: {
      prediction: 'Vorhersage',
      predicted: (name) => `${name}, vorhergesagt`,
      beyond: (count) => `${rows(count)} am Rand: Die Vorhersage liegt jenseits davon.`,
      map: ({ rows: count, names: [across, up, name], model, parameters, run }) =>
        `Karte dessen, was das Modell ${model} für ${name} über ${across} und ${up} vorhersagt, mit ${parameters}; darauf ${rows(count)} Daten in den Farben ihres eigenen ${name}. ${run}`,
      describe: (count, features, model, run) =>
        `${rows(count)} Daten: waagerecht, was das Modell ${model} vorhersagt, senkrecht, was beobachtet wurde; auf der Diagonale stimmt beides überein. Die Merkmale ${features.join(', ')} sind nicht gezeichnet. ${run}`,
      legend: 'Wie die Zeilen zu lesen sind',
      far: 'größer: weiter daneben',
      above: 'über der Vorhersage',
      below: 'darunter',
      half: 'Vorhersage 0,5',
      best: 'beste Linie',
      some: (count) => `Von ${rows(count)} die, die sich unterscheiden lassen.`,
      features: (count) =>
        `Ein Bild hat keinen Platz für ${number(count)} Merkmale: Jede Zeile steht, wo ihre Vorhersage und ihr eigener Wert sich treffen. Auf der Diagonale stimmt beides überein.`,
      table: 'Zeilen und Vorhersagen',
      row: 'Zeile',
      residual: 'Beobachtet − vorhergesagt',
    },
    raw: 'In rohen Einheiten',
    noRaw: 'In rohen Einheiten hat dieses Modell keine Parameter mit denselben Vorhersagen.',
    scaling: {
      title: 'Rohe oder standardisierte Spalten',
      raw: 'Roh',
      condition: 'Konditionszahl',
      step: 'größter stabiler Schritt, 2/L',
      none: 'keine Schale',
      help: 'Die Konditionszahl sagt, wievielmal so stark sich der Verlust quer zum Tal krümmt wie längs; jenseits einer festen Schrittweite von 2/L läuft der Gradientenabstieg davon.',
      lesson: (factor, isRounder) =>
        isRounder
          ? `Standardisierte Spalten machen dieses Tal ${factor}-mal runder.`
          : 'Standardisierte Spalten machen dieses Tal nicht runder.',
      missing:
        'Das lässt sich hier nicht sagen: Es sind zu viele Zeilen, oder eine der Spalten ist konstant.',
    },
  }
}
