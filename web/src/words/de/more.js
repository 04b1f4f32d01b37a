// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @type {typeof import('../en/more.js').more} */
export const more = ({ number }) => ({
  tools: {
    zoom: 'Ausschnitt',
    closer: 'Vergrößern',
    farther: 'Verkleinern',
    whole: 'Ganzer Bereich',
    turn: 'Die Fläche drehen',
    left: 'Nach links drehen',
    right: 'Nach rechts drehen',
    up: 'Mehr von oben',
    down: 'Mehr von der Seite',
    slice: 'Koordinaten des Schnitts',
    across: 'Waagerecht',
    upwards: 'Senkrecht',
  },

  table: {
    title: 'Der Lauf als Tabelle',
    rows: (shown, of) => `${shown} von ${of} Zeilen.`,
    coordinates: (shown, of) => `Die ersten ${shown} von ${of} Koordinaten.`,
    step: 'Schritt',
    loss: 'Verlust',
    value: 'Wert',
    gradientNorm: 'Norm des Gradienten',
  },

  worked: {
    title: 'Dieser Schritt in Zahlen',
    rule: 'Die Regel',
    withNumbers: 'Mit ihren Zahlen',
    start: 'Nach einem Schritt steht hier die Regel mit ihren Zahlen.',
    far: 'So weit vom Start werden die Zahlen eines Schritts nicht noch einmal berechnet. Ein früherer Schritt zeigt sie.',
    notNow: 'Nicht in diesem Schritt.',
    allAtOnce:
      'Diese Regel rechnet mit allen Koordinaten zugleich. Was in den Schritt einging, als Vektoren:',
    search: ({ tried, refused, ofFunction, ofGradient }) =>
      `Versuchte Schrittweiten: ${number(tried)}, verworfen: ${number(refused)}. Funktionsauswertungen für diesen Schritt: ${number(ofFunction)}, Gradientenauswertungen: ${number(ofGradient)}.`,
    searchDrawn: 'Im Bild steht für jeden verworfenen Punkt ein Strich.',
    climbing: 'Bergauf rechnet die Regel mit −f: f und sein Gradient haben hier das umgekehrte Vorzeichen.',
    coordinate: 'Koordinate',
    coordinateOf: (name) => `Koordinate ${name}`,
    step: (step) => `Schritt ${number(step)}, auf vier Stellen gerundet.`,
  },

  mathematics: {
    function: 'Funktion',
    model: 'Modell',
    loss: 'Verlust einer Zeile',
    whole: 'Mittel über alle Zeilen',
    wholeWithPenalty: 'Mittel über alle Zeilen, mit der Strafe',
    gradient: 'Gradient',
    ofFunction: 'Die Funktion als Formel',
    ofFit: 'Modell und Verlust als Formeln',
    stale: 'Zum letzten Text, der zu lesen war:',
    andSoOn: (count) => `… und so weiter: ${count} partielle Ableitungen.`,
    tooLong: 'Zu lang, um als Formel gezeigt zu werden.',
  },

  language: {
    title: 'Was hier stehen kann',
    examples: 'Beispiele für das, was hier stehen kann',
    functions: 'Funktionen',
    grammar: 'Grammatik (EBNF)',
    point: 'Zahlen in Formeln haben einen Dezimalpunkt: 0.5. Das Komma trennt.',
    shows: {
      powers: 'Potenzen; Produkte ohne Zeichen. Freie Namen sind Variablen.',
      functions: 'Funktionen, in einer Variablen.',
      header: 'Ein Kopf nennt die Variablen; a und b werden zu Schiebereglern.',
      sum: 'Beliebig viele Variablen.',
      choice: 'Eine Fallunterscheidung: Bedingung, dann, sonst.',
      let: 'Eine Zeile mit let gibt einem Teil einen Namen.',
      columns: 'Namen von Spalten sind Daten; die anderen Namen werden angepasst.',
      curved: 'Ein Modell muss keine Gerade sein.',
    },
  },

  takeAway: {
    title: 'Zum Mitnehmen',
    open: 'Lauf kopieren oder speichern…',
    table: 'Tabelle…',
    as: 'Als was',
    forms: { csv: 'Tabelle (CSV)', plain: 'Python', numpy: 'NumPy' },
    labels: { csv: 'Der Lauf als Tabelle', plain: 'Der Lauf als Python', numpy: 'Der Lauf mit NumPy' },
    everyStep: 'Jeder Schritt bisher, jede Zahl mit allen Stellen.',
    thinned: (stride) =>
      `Ein so langer Lauf wird nicht ganz aufbewahrt: Hier steht jeder ${number(stride)}. Schritt, und der letzte.`,
    part: (shown, of) =>
      `Zu sehen sind die ersten ${number(shown)} von ${number(of)} Zeilen; kopiert und gespeichert werden alle.`,
    plainHint:
      'Der ganze Lauf in reinem Python, mit Listen und der Standardbibliothek. Ausgeführt geht er dieselben Schritte.',
    numpyHint: 'Der ganze Lauf mit NumPy. Ausgeführt geht er dieselben Schritte.',
    copy: 'Kopieren',
    saveTable: 'Als CSV speichern',
    saveScript: 'Als Skript speichern',
    copied: 'Kopiert.',
    copyPart:
      'Die Zwischenablage ist hier gesperrt. Die gezeigten Zeilen sind markiert: von Hand kopieren oder die Datei speichern.',
    copyByHand: 'Die Zwischenablage ist hier gesperrt. Der Text ist markiert: von Hand kopieren.',
    saved: (name) => `Gespeichert als ${name}.`,
    framed: 'Falls nichts kam, verbietet es die Seite ringsum: dann den Text kopieren.',
    tooLong:
      'Mit seinen Ableitungen ausgeschrieben ist das zu lang: Es braucht mehr als 5000 Rechenschritte.',
    manyRows: 'So viele Zeilen fasst ein Skript nicht. Der Lauf lässt sich als Tabelle mitnehmen.',
    noPython: (label) =>
      `„${label}“ gibt es noch nicht in Python. Der Lauf lässt sich als Tabelle mitnehmen.`,
  },

  keys: {
    title: 'Tasten',
    characters: 'Tasten mit einem einzelnen Zeichen sind an',
    charactersHelp:
      'Abschalten, wenn man mit dem Rechner spricht oder Tasten aus Versehen drückt. Die anderen bleiben.',
    groups: { run: 'Der Lauf', picture: 'Das Bild', focus: 'Mit dem Fokus auf dem Bild', page: 'Die Seite' },
    names: {
      pageDown: 'Bild ab',
      pageUp: 'Bild auf',
      enter: 'Eingabe',
      delete: 'Entf',
      space: 'Leertaste',
      control: 'Strg',
      arrow: 'Pfeil',
      home: 'Pos1',
      end: 'Ende',
      shift: 'Umschalt',
    },
    says: {
      toggle: 'Starten, anhalten',
      onward: 'Ein Schritt vor',
      back: 'Ein Schritt zurück',
      start: 'An den Start',
      end: 'Zum letzten Schritt bisher',
      nextEvent: 'Nächstes Ereignis',
      previousEvent: 'Voriges Ereignis',
      reset: 'Zurücksetzen',
      lookAt: 'Einen Lauf ansehen',
      closer: 'Vergrößern',
      farther: 'Verkleinern',
      whole: 'Ganzer Bereich',
      undo: 'Rückgängig',
      redo: 'Wiederholen',
      formula: 'Eine Formel schreiben',
      list: 'Diese Liste',
      moveStart: 'Den Start verschieben',
      finer: 'In feineren Schritten',
      choosePoint: 'Einen Datenpunkt wählen',
      movePoint: 'Ihn bewegen',
      addPoint: 'Einen Punkt anfügen',
      deletePoint: 'Ihn löschen',
      turn: 'Die Fläche drehen',
      pan: 'Den Ausschnitt verschieben',
    },
  },

  ownData: {
    open: 'Eigene Daten…',
    rows: (count) => `${number(count)} ${count === 1 ? 'Zeile' : 'Zeilen'}`,
    notInLink:
      'Für einen Link sind es zu viele. Sie gehören als Datei dazu: Wer dem Link folgt, öffnet sie unter „Eigene Daten…“.',
    save: 'Die Zeilen als Datei speichern',
  },

  printed: { title: 'Einstellungen', formula: 'Formel', start: 'Start' },
})
