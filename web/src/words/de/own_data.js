// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @param {number} count */
const rows = (count) => (count === 1 ? 'Zeile' : 'Zeilen')

/** @type {typeof import('../en/own_data.js').ownData} */
export const ownData = ({ number }) => ({
  title: 'Eigene Daten',
  source: {
    file: 'Datei öffnen…',
    draw: 'Punkte in ein Bild klicken',
    edit: 'Vorhandene Zeilen bearbeiten',
    paste: 'Zeilen hier einfügen',
    pasteHelp:
      'Je Zeile ein Datenpunkt, Zellen durch Komma, Semikolon oder Tabulator getrennt, wie eine Tabellenkalkulation sie kopiert. Die erste Zeile darf die Namen enthalten. Eine CSV- oder TSV-Datei lässt sich auch irgendwo auf der Seite ablegen.',
    example: 'Größe;Gewicht\n1,62;58\n1,80;77',
    read: 'Diese Zeilen lesen',
    wanted: 'Der geöffnete Link wartet auf seine Zeilen. Die Datei öffnen, in der sie stehen.',
  },
  drop: 'CSV- oder TSV-Datei hier ablegen, um ein Modell daran anzupassen',
  dropOne: 'Nur die erste dieser Dateien wird gelesen.',
  reading: {
    title: 'Wird gelesen…',
    so: (percent, count) => `${number(percent)} %, bisher ${number(count)} ${rows(count)}`,
    cancel: 'Abbrechen',
  },
  found: {
    title: 'Gefunden',
    rows: (count, columns) => `${number(count)} ${rows(count)}, ${number(columns)} Spalten`,
    separator: 'Zwischen den Zellen',
    separators: { ',': 'Komma', ';': 'Semikolon', '\t': 'Tabulator' },
    sign: 'Dezimalzeichen',
    signs: { '.': 'Punkt', ',': 'Komma' },
    first: 'Erste Zeile',
    firsts: { names: 'Namen', numbers: 'Zahlen' },
    auto: 'Selbst erkannt',
  },
  columns: {
    title: 'Spalten',
    name: 'Name',
    nameOf: (name) => `Name der Spalte ${name}`,
    use: 'Dient als',
    useOf: (name) => `${name} dient als`,
    roles: { feature: 'Merkmal', predicted: 'Vorhergesagt', unused: 'Nicht benutzt' },
    first: 'Erste Zahlen',
    without: 'Ohne Zahl',
    standardise: 'Merkmale standardisieren',
    standardiseHelp:
      'Jedes zählt dann ab seinem Mittelwert in Einheiten seiner Streuung. Spalten verschiedener Größe sind so in weit weniger Schritten angepasst.',
  },
  gaps: {
    some: (count, of) =>
      `${number(count)} von ${number(of)} Zeilen ${count === 1 ? 'fehlt' : 'fehlt je'} eine Zahl in einer benutzten Spalte:`,
    missing: (line, name) => `Zeile ${number(line)}: ${name} fehlt.`,
    noNumber: (line, name, text) => `Zeile ${number(line)}: ${name} ist „${text}“, das ist keine Zahl.`,
    long: (line, cells, of) =>
      `Zeile ${number(line)} hat ${number(cells)} Zellen statt ${number(of)}: Welche wohin gehört, ist unklar.`,
    more: (isAll) =>
      `Gezählt wird wie in der Datei, die Zeile mit den Namen auch.${isAll ? '' : ' Das sind die ersten.'}`,
    leaveOut: (count) => (count === 1 ? 'Diese Zeile weglassen' : `Diese ${number(count)} Zeilen weglassen`),
    cut: (most) =>
      `Es sind mehr Zeilen, als hier angepasst werden können. Gelesen sind die ersten ${number(most)}.`,
    cutOff: (most) => `Mit den ersten ${number(most)} Zeilen weitermachen`,
  },
  cells: {
    title: 'Zellen bearbeiten',
    table: 'Die Zeilen zum Bearbeiten',
    row: 'Zeile',
    cell: (name, row) => `${name}, Zeile ${row}`,
    noNumber: 'Das ist keine Zahl.',
    remove: (row) => `Zeile ${row} löschen`,
    removed: (row) => `Zeile ${row} ist gelöscht.`,
    add: 'Zeile anfügen',
    shown: (from, to, of) => `Zeilen ${number(from)} bis ${number(to)} von ${number(of)}`,
    previous: 'Zeilen davor',
    next: 'Zeilen danach',
    goTo: 'Zu Zeile',
  },
  use: 'Diese Daten benutzen',
  back: 'Andere Daten',
  tooLong:
    'Für einen Link sind es zu viele Zeilen: Dieser Browser behält sie. Wer den Link öffnet, braucht auch die Datei.',
  lacks: {
    noFeature: 'Eine Spalte als Merkmal wählen: Aus ihr sagt das Modell vorher.',
    noPredicted: 'Die Spalte wählen, die vorhergesagt werden soll.',
    noRows: 'Keine Zeile hat in jeder benutzten Spalte eine Zahl. Eine Spalte weglassen.',
    emptyName: 'Jede benutzte Spalte braucht einen Namen.',
    sameName: 'Zwei Spalten heißen gleich. Jede braucht ihren eigenen Namen.',
    gaps: 'Einigen Zeilen fehlt eine Zahl. Sie unten in den Zellen ergänzen, die Zeilen weglassen oder eine Spalte weglassen.',
    cut: 'Bitte angeben, ob es mit den ersten Zeilen allein weitergehen soll.',
  },
  faults: {
    empty: () => 'Hier steht nichts: keine Zeilen, keine Namen.',
    noRows: () => 'Es gibt eine Zeile mit Namen und darunter keine mit Zahlen.',
    binary: () =>
      'Das ist kein Text. Die Tabelle zuerst als CSV speichern: Tabellenkalkulationen bieten das unter „Speichern unter“ oder „Exportieren“ an.',
    quote: ({ line }) =>
      `In Zeile ${number(Number(line))} öffnet ein Anführungszeichen eine Zelle und schließt sie nie. Das fehlende ergänzen oder dieses entfernen.`,
    oneColumn: () =>
      'Es gibt nur eine Spalte. Eine Anpassung braucht mindestens zwei, getrennt durch Komma, Semikolon oder Tabulator: eine, aus der, und eine, die vorhergesagt wird.',
    columns: ({ columns, most }) =>
      `Es sind ${number(Number(columns))} Spalten. Höchstens ${number(Number(most))} lassen sich lesen: einige weglassen.`,
    thousands: ({ text }) =>
      `„${text}“ kann ${String(text).replace(',', '.')} oder ${String(text).replaceAll(',', '')} heißen (mit Dezimalpunkt geschrieben): Ob das Komma ein Dezimalzeichen ist, ist unklar. Bitte unter „Dezimalzeichen“ angeben.`,
    bothSigns: ({ comma, point }) =>
      `Es gibt „${comma}“ und auch „${point}“: Welches das Dezimalzeichen ist, ist unklar. Bitte unter „Dezimalzeichen“ angeben.`,
    decimalCommas: ({ names, cells, row }) =>
      `Es gibt ${names} Namen, aber ${cells} Zellen in jeder Zeile, wie in „${row}“. Sind das Dezimalkommas, muss zwischen den Zellen etwas anderes stehen: Semikolon oder Tabulator.`,
  },
  failed: (message) => `Die Datei konnte nicht gelesen werden. ${message}`,
  points: {
    edit: 'Punkte bearbeiten',
    keys: 'Ein Klick fügt einen Punkt an, Ziehen bewegt ihn. Mit der Tastatur: Bild ab und Bild auf wählen einen Punkt, Pfeiltasten bewegen ihn, mit Umschalt feiner, Enter fügt einen an, Entf löscht ihn.',
    remove: 'Punkt löschen',
    chosen: (row, of, at) => `Punkt ${row} von ${of}: ${at}.`,
    removed: (left) => `Der Punkt ist gelöscht; es ${left === 1 ? 'bleibt' : 'bleiben'} ${left}.`,
    last: 'Der letzte Punkt bleibt: Ohne ihn gibt es nichts anzupassen.',
    most: (most) => `Mehr als ${most} Punkte bearbeitet man besser in der Tabelle.`,
  },
})
