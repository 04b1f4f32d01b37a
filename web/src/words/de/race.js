// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @type {typeof import('../en/race.js').race} */
export const race = ({ number }) => {
  /** After a preposition with the dative. @param {number} count @param {boolean} [inRows] of data, which is what batches cost */
  const evaluations = (count, inRows = false) => {
    const [one, many] = inRows ? ['angesehenen Zeile', 'angesehenen Zeilen'] : ['Auswertung', 'Auswertungen']
    return `${number(count)} ${count === 1 ? one : many}`
  }

  /** @param {readonly string[]} names */
  const joined = (names) =>
    names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} und ${names[names.length - 1]}`

  return {
    noNumber: 'Kein Lauf ist bei einer Zahl angekommen.',
    noStep: 'Noch hat kein Lauf einen Schritt getan.',
    winner({ isUp, isOver, inRows, label, best, cost, next }) {
      const after = cost === null ? '' : ` nach ${evaluations(cost, inRows)}`
      const rest = next ? `; danach kommt ${next.label} mit ${next.best}` : ''
      return `${label} kam ${isOver ? '' : 'bisher '}am ${isUp ? 'höchsten' : 'tiefsten'}: auf ${best}${after}${rest}.`
    },
    winners({ isUp, isOver, inRows, labels, isAll, first }) {
      const who = isAll ? `Alle ${labels.length} Läufe` : joined(labels)
      const fastest = first ? `; ${first.label} war zuerst da, nach ${evaluations(first.cost, inRows)}` : ''
      return `${who} kamen ${isOver ? '' : 'bisher '}gleich ${isUp ? 'hoch' : 'tief'}, bis auf ein Milliardstel des Wegs ${isUp ? 'hinauf' : 'hinab'}${fastest}.`
    },
    otherStarts: 'Sie starten an verschiedenen Orten.',
    otherCosts: (least, most, inRows) =>
      inRows
        ? `Sie haben verschieden viele Zeilen angesehen: ${number(least)} bis ${number(most)}.`
        : `Sie haben verschieden viele Auswertungen gebraucht: ${number(least)} bis ${number(most)}.`,
    fair({ budget, passes, trials, low, high, isSteep, untouched }) {
      const left =
        untouched.length === 0
          ? ''
          : untouched.length === 1
            ? ` ${untouched[0]} bestimmt die Länge seiner Schritte selbst und blieb, wie es war.`
            : ` ${joined(untouched)} bestimmen die Länge ihrer Schritte selbst und blieben, wie sie waren.`
      const same = passes
        ? `Jeder Lauf durfte ${number(budget)} Zeilen ansehen, so viele wie in ${passes} Durchgängen durch die Daten, wie groß seine Stapel auch sind; für jeden`
        : `Jedes Verfahren hatte ${evaluations(budget)}; für jedes`
      const lower = isSteep ? ` oder, wo schon ${low} vom Start aus bergauf führt, ebenso viele darunter` : ''
      return `${same} wurden ${trials} Schrittweiten von ${low} bis ${high}${lower} versucht, und die beste blieb.${left}`
    },

    results: 'Ergebnisse',
    resultsOfRace: 'Ergebnisse des Rennens',
    caption: 'Ergebnisse des Rennens bis zu dem Schritt, der zu sehen ist',
    sort: (column) => `${column}: sortieren`,
    lookAt: (label) => `${label} ansehen`,
    columns: {
      number: { label: 'Lauf', spoken: 'Lauf' },
      steps: { label: 'Schr.', spoken: 'Schr., Schritte' },
      evaluations: { label: 'Ausw.', spoken: 'Ausw., Auswertungen von Funktion und Gradient' },
      rows: { label: 'Zeilen', spoken: 'Zeilen, so viele angesehen wurden' },
      best: { label: 'Bester', spoken: 'Bester Wert bisher' },
      value: { label: 'Jetzt', spoken: 'Jetzt, der Wert' },
      gradientNorm: { label: '‖∇f‖', spoken: '‖∇f‖, Länge des Gradienten' },
      status: { label: 'Ausgang', spoken: 'Ausgang' },
    },

    runs: 'Läufe',
    against: 'Über',
    ending: (label, status, step) =>
      `${label}: ${lowered(status)}${step > 0 ? `, Schritt ${number(step)}` : ''}.`,
    state: (size, status, hidden) =>
      `${size && `α ${size}, `}${lowered(status)}${hidden ? ', verborgen' : ''}`,
    show: (label) => `${label} zeigen`,
    hide: (label) => `${label} verbergen`,
    showInPictures: 'In den Bildern zeigen',
    hideInPictures: 'In den Bildern verbergen',
    copy: 'Kopieren',
    copyOf: (label) => `${label} kopieren`,
    copyHelp: 'Derselbe Lauf noch einmal, um eines daran zu ändern',
    remove: 'Entfernen',
    removeOf: (label) => `${label} entfernen`,
    start: 'Start',
    startOfRun: 'Start dieses Laufs',
    starts: {
      same: { label: 'Derselbe', help: 'Wo der erste Lauf startet' },
      own: { label: 'Eigener', help: 'Ein eigener Start, der sich im Bild verschieben lässt' },
    },

    make: 'Fair machen',
    makeHelp: (inRows) =>
      `Gibt jedem Lauf gleich viele ${inRows ? 'Zeilen' : 'Auswertungen'} und die beste von gleich vielen Schrittweiten. Sonst sagt ein Rennen mehr über die Einstellungen als über die Verfahren.`,
    howFair: 'Budget und Versuche',
    budget: (inRows) => `${inRows ? 'Zeilen' : 'Auswertungen'} je Lauf`,
    trials: 'Versuchte Schrittweiten',
    budgetRefused: (least, most, inRows) =>
      `Die Zahl der ${inRows ? 'Zeilen' : 'Auswertungen'} ist eine ganze Zahl von ${least} bis ${most}.`,
    trialsRefused: (least, most) =>
      `Die Zahl der Schrittweiten ist eine ganze Zahl von ${least} bis ${most}.`,
    failed: (message) => `Das ging nicht: ${message}`,
    tuning: 'Abstimmung',
    tuned: (done, of) => `${done} von ${of} Versuchen`,
    cancel: 'Abbrechen',
  }
}

/** As within a sentence: a noun keeps its capital. @param {string} status */
const lowered = (status) =>
  /^(?:Bereich|Grenze)/.test(status) ? status : status.charAt(0).toLowerCase() + status.slice(1)
