// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @type {typeof import('../en/page.js').page} */
export const page = ({ number }) => ({
  title: 'Fall Line: Gradientenabstieg zum Ausprobieren',
  taglines: {
    descent: 'Der Gradientenabstieg folgt dem Gefälle Schritt für Schritt, bis es nicht mehr tiefer geht.',
    estimate:
      'Eine Ableitung ist eine Steigung. Differenzenquotienten schätzen sie und irren auf zwei Arten.',
  },
  waiting: 'Wird geladen…',
  failed: (message) => `Fall Line kann in diesem Browser nicht starten. ${message}`,
  stillLoading: 'Die Seite wird noch geladen: zuerst `ready` abwarten.',
  notLoaded: {
    picture: 'Dieses Bild konnte nicht geladen werden. Mit einer Verbindung zum Netz die Seite neu laden.',
    table: 'Die Tabelle konnte nicht geladen werden. Mit einer Verbindung zum Netz die Seite neu laden.',
    this: 'Das konnte nicht geladen werden. Mit einer Verbindung zum Netz die Seite neu laden.',
  },

  kind: 'Art des Problems',
  kinds: { function: 'Funktion', fit: 'Daten' },
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  theme: (theme) => `Farbschema: ${theme}`,
  language: (language) => `Sprache: ${language}`,
  keys: 'Tasten',
  keysHelp: 'Was jede Taste tut (?)',
  close: 'Schließen',

  share: {
    copy: 'Link kopieren',
    title: 'Link zu dieser Seite',
    copied: 'Kopiert. Der Link öffnet genau das, was zu sehen ist.',
    byHand: 'Diesen Link kopieren. Er öffnet genau das, was zu sehen ist.',
    copiedPart: 'Kopiert, ohne die Zeilen der Daten.',
    partByHand: 'Diesen Link kopieren. Die Zeilen der Daten stehen nicht darin.',
    link: 'Link',
  },

  notices: {
    title: 'Ein Teil dieses Links war nicht zu verstehen.',
    titleOfProblem: 'Zu dieser Anpassung:',
    dismiss: 'Diesen Hinweis ausblenden',
  },

  problem: {
    title: 'Problem',
    ownFormula: 'Eigene Formel',
    formula: 'Formel, auch eine eigene',
    ownRows: 'Eigene Zeilen',
    ownModel: 'Eigenes Modell',
    formulaOfModel: 'Formel des Modells',
    ownLoss: 'Eigener Verlust',
    moreOfFit: 'Spalten, Strafe, Mittel',
    formulaOfLoss: 'Formel für den Verlust einer Zeile',
    parameters: 'Parameter',
    usualRange: 'Üblicher Bereich',
    rangeAndColours: 'Gezeigter Bereich, Farben',
    from: (name) => `${name} von`,
    to: 'bis',
  },

  method: {
    title: 'Verfahren',
    addRun: '+ Neuer Lauf',
    setsLength:
      'Dieses Verfahren bestimmt die Länge seiner Schritte selbst. Die Schrittregel darunter wird nicht gefragt.',
    stop: 'Wann der Lauf endet',
    formulaOf: (label) => `${label}, Formel`,
  },

  transport: {
    run: 'Lauf',
    play: 'Start',
    pause: 'Pause',
    again: 'Erneut',
    reset: 'Zurücksetzen',
    resetHelp: 'Zurücksetzen: wieder an den Start',
    back: 'Ein Schritt zurück',
    forward: 'Ein Schritt vor',
    scrubber: 'Schritt des Laufs',
    step: (step, of) => `Schritt ${number(step)} von ${number(of)}`,
    speedHelp: 'Schritte je Sekunde',
    speed: (speed) => `${number(speed)}/s`,
    fastest: 'max',
  },

  numbers: {
    title: 'Jetzt',
    all: (count) => `Alle ${count} Koordinaten`,
    best: (by) => `Bestmöglich, durch ${by}`,
    loss: 'Verlust',
    functionEvaluations: 'Funktionsauswertungen',
    gradientEvaluations: 'Gradientauswertungen',
  },

  story: {
    title: 'Was geschehen ist',
    startOutside: 'Der Start liegt außerhalb des Bildes.',
  },

  pictureKeys: {
    start: 'Pfeiltasten verschieben den Start, mit der Umschalttaste in feineren Schritten.',
    zoom: 'Plus, Minus und Null vergrößern und verkleinern, Strg mit Pfeiltasten verschiebt den Ausschnitt.',
    turn: 'Pfeiltasten drehen die Fläche.',
    play: 'Die Leertaste startet und hält an.',
  },

  control: {
    about: (label) => `Zu: ${label}`,
    whatToType: 'Was kann hier stehen?',
    use: 'Übernehmen:',
    joined: (label) => `${label}, durch Kommas getrennte Zahlen`,
    search: 'Suchen',
    searchIn: (label) => `Suchen: ${label}`,
    present: ', gewählt',
    notFound: (text) => `Hier heißt nichts „${text}“.`,
  },

  showTable: 'Als Tabelle zeigen',
})
