// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @param {string} text */
const quoted = (text) => `„${text}“`

/** @param {string | null} near */
const meant = (near) => (near ? `; ist ${quoted(near)} gemeint?` : '')

/** @param {readonly string[]} words */
const orWords = (words) => words.map((word) => ` oder ${word}`).join('')

/** @type {typeof import('../en/settings.js').settings} */
export const settings = {
  keys: {
    v: { label: 'Version des Datensatzes' },
    f: { label: 'Funktion' },
    data: { label: 'Daten', own: 'keine Daten' },
    dim: {
      label: 'Variablen',
      help: 'Wie viele Variablen die Funktion hat',
      own: 'die eigene Anzahl der Funktion',
    },
    model: { label: 'Modell' },
    loss: { label: 'Verlust' },
    batch: {
      label: 'Zeilen je Schritt',
      help: 'Wie viele Zeilen jeder Schritt sieht: alle, oder so viele; 1: stochastischer Gradientenabstieg',
    },
    shuffle: {
      label: 'Gemischt',
      help: 'Was vor jedem Durchgang durch die Daten in zufällige Reihenfolge kommt',
    },
    scale: {
      label: 'Spalten',
      help: 'Standardisiert: jedes Merkmal minus seinem Mittelwert, in Einheiten seiner Standardabweichung',
    },
    'penalty.l2': {
      label: 'L2-Strafe',
      help: 'Addiert so oft die Summe der quadrierten Parameter zum Verlust; Parameter, die nur addiert werden, wie ein Achsenabschnitt, bleiben außen vor',
    },
    'penalty.l1': {
      label: 'L1-Strafe',
      help: 'Dasselbe mit den Beträgen der Parameter: Sie macht manche davon zu 0',
    },
    average: {
      label: 'Mittel ab Schritt',
      help: 'Ab diesem Schritt wird auch das Mittel der Punkte angegeben',
      own: 'kein Mittel',
    },
    sense: { label: 'Ziel' },
    domain: {
      label: 'Gezeigter Bereich',
      help: 'Der Teil der Ebene, den das Bild zeigt',
      own: 'der eigene Bereich des Problems',
    },
    start: { label: 'Start', help: 'Wo der Abstieg beginnt', own: 'der eigene Start des Problems' },
    optimizer: { label: 'Verfahren', help: 'Macht aus dem Gradienten die Richtung des nächsten Schritts' },
    step: { label: 'Schrittregel', help: 'Sagt, wie weit es in diese Richtung geht' },
    gradient: { label: 'Gradient', help: 'Woher der Gradient kommt' },
    seed: { label: 'Startwert des Zufalls', help: 'Die ganze Zahl, aus der aller Zufall folgt' },
    change: { label: 'Wenn sich eine Einstellung ändert' },
    show: { label: 'In den Bildern' },
    run: { label: 'Lauf' },
    against: { label: 'Verlust über' },
    fair: { label: 'Abgestimmt mit', own: 'nicht abgestimmt' },
    at: { label: 'Punkt', help: 'Wo die Ableitung betrachtet wird', own: 'der Start' },
    along: { label: 'Variable', help: 'Die Variable, die sich ändert; die anderen bleiben fest' },
    h: {
      label: 'Abstand h',
      help: 'Wie weit die Punkte auseinanderliegen, zwischen denen die Steigung gemessen wird',
    },
    row: {
      label: 'Zeile',
      help: 'Die Zeile der Daten, deren Vorhersage, Verlust und Gradient vorgerechnet werden',
    },
    quotient: { label: 'Quotient', help: 'Zwischen welchen Punkten die Steigung gemessen wird' },
    view: { label: 'Ansicht' },
    picture: { label: 'Bild' },
    slice: {
      label: 'Schnitt',
      help: 'Die Nummern der beiden Koordinaten, die ein Schnitt zeigt',
      own: 'die ersten beiden Koordinaten',
    },
    directions: {
      label: 'Ebene des Wegs',
      help: 'Was die Ebene des Wegs zeigt, von seinem letzten Punkt aus gesehen',
      own: 'der ganze Weg',
    },
    colours: { label: 'Farben' },
    axis: { label: 'Achse des Verlusts' },
    speed: { label: 'Tempo', help: 'Schritte je Sekunde beim Abspielen; max: so schnell es geht' },
    theme: { label: 'Farbschema' },
    lang: { label: 'Sprache' },
    hide: { label: 'Verborgene Felder' },
    lock: { label: 'Gesperrte Bedienelemente' },
  },

  ownOfParameter: 'keiner',
  ownStartOfRun: 'der Start des ersten Laufs',

  values: {
    none: 'Nichts',
    'scale.none': 'Roh',
    all: 'alle',
    standardise: 'Standardisiert',
    batches: 'Stapel',
    rows: 'Zeilen',
    minimise: 'Minimieren',
    maximise: 'Maximieren',
    restart: 'Neu beginnen',
    continue: 'Weiterlaufen',
    log: 'Log',
    linear: 'Linear',
    auto: 'Wie das System',
    light: 'Hell',
    dark: 'Dunkel',
    descent: 'Abstieg',
    estimate: 'Ableitungen',
    steps: 'Schritte',
    evaluations: 'Auswertungen',
    time: 'Zeit',
    epochs: 'Epochen',
    depth: 'Tiefe',
    cividis: 'Cividis',
  },

  refused: {
    version: (written, given) => `diese Seite schreibt Version ${written}, nicht ${quoted(given)}`,
    number: ({ isWhole, least, most, words, given }) =>
      `braucht eine ${isWhole ? 'ganze ' : ''}Zahl von ${least} bis ${most}${orWords(words)}, nicht ${quoted(given)}`,
    choice: (ids, given, near) => `kann ${ids.join(', ')} sein, nicht ${quoted(given)}${meant(near)}`,
    empty: 'braucht eine Kennung oder eine Formel; das Feld ist leer',
    long: (most) => `darf höchstens ${most} Zeichen haben`,
    unknown: (given, near) => `kennt kein ${quoted(given)}${meant(near)}`,
    data: (ids, given, near) =>
      `kann ${ids.join(', ')} sein oder Zeilen x,y;x,y;..., nicht ${quoted(given)}${meant(near)}`,
    numbers: (words, given) =>
      `braucht durch Kommas getrennte Zahlen${orWords(words)}, nicht ${quoted(given)}`,
    domain: (given) =>
      `braucht xmin,xmax oder xmin,xmax,ymin,ymax, jedes Paar steigend, nicht ${quoted(given)}`,
    names: (words, given, near) => `kann ${words.join(', ')} aufzählen, nicht ${quoted(given)}${meant(near)}`,
    count: (counts, given) =>
      `braucht hier ${counts.join(' oder ')} ${counts.join() === '1' ? 'Zahl' : 'Zahlen'}, nicht ${given}`,
    pair: (most, given) => `braucht zwei verschiedene ganze Zahlen von 1 bis ${most}, nicht ${given}`,
    noPair: 'braucht ein Problem mit mehr als zwei Variablen',
    ofFit: 'gehört zu einer Anpassung, und es gibt keine Daten',
    ofFunction: 'gehört zu einer Funktion, und das Problem ist eine Anpassung',
    fixed: 'steht bei dieser Funktion fest',
    noKey: (near) => `ist kein Schlüssel dieser Seite${meant(near)}`,
    noLimit: (known) => `ist kein Parameter dieser Seite; es gibt ${known.join(', ') || 'keine'}`,
    noParameter: (family, id, known) =>
      `ist kein Parameter von ${family} ${quoted(id)}; es gibt ${known.join(', ') || 'keine'}`,
    noParameterOfFunction: (known) =>
      `ist kein Parameter dieser Funktion; es gibt ${known.join(', ') || 'keine'}`,
    noRun: (run) => `es gibt keinen Lauf ${run}`,
    mostRuns: (most) => `ein Rennen hat höchstens ${most} Läufe`,
    gap: (run) => `es gibt keinen Lauf ${run} davor`,
    shared: 'ist für alle Läufe gleich',
    notOfRun: 'ist kein Schlüssel eines Laufs',
    point: (count) => `erwartet wird ein Punkt aus ${count} ${count === 1 ? 'Zahl' : 'Zahlen'}`,
    language: 'konnte nicht geladen werden. Mit einer Verbindung zum Netz noch einmal versuchen.',
  },

  link: {
    noValue: (key) => `hat keinen Wert; zu schreiben ist ${key}=Wert`,
    twice: 'kommt zweimal vor; das letzte Mal gilt',
    movedRun: (place) => `es gibt keinen Lauf ${place} davor, also ist dies Lauf ${place}`,
    instead: (message, value) => `${message}; stattdessen gilt ${value}`,
    leftOut: (message) => `${message}; das fällt weg`,
    defaultUsed: (message) => `${message} Stattdessen gilt die Vorgabe.`,
    run: (run) => `Lauf ${run}`,
  },

  noMoreRuns: (most) => `Ein Rennen hat höchstens ${most} Läufe: Zuerst muss einer weg.`,
}
