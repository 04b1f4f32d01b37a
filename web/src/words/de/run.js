// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {EndingFacts} from '../run_facts.js' */

import { diagnosis } from './diagnosis.js'

/** @type {typeof import('../en/run.js').run} */
export const run = (write) => {
  const { number } = write
  /** @param {number} count  after “nach” */
  const afterSteps = (count) => `Nach ${number(count)} ${count === 1 ? 'Schritt' : 'Schritten'}`

  /** @param {EndingFacts} facts */
  const rest = ({ count, place, isKnown }) =>
    `${afterSteps(count)} ist der Lauf ${isKnown ? `am bekannten Minimum ${place}` : `bei ${place}`} zur Ruhe gekommen`
  /** @param {EndingFacts} facts */
  const left = ({ length }) => `der Gradient hat noch die Länge ${length}`

  return {
    endings: {
      'small-gradient': (facts) =>
        `${rest(facts)}: Der Gradient hat dort die Länge ${facts.length} und liegt damit unter der Grenze von ${facts.lengthLimit}.`,
      'small-change': (facts) =>
        `${rest(facts)}: Der letzte Schritt war nicht länger als die Grenze von ${facts.changeLimit}, und ${left(facts)}.`,
      'step-limit': (facts) =>
        facts.stepLimit === 1
          ? `Der eine erlaubte Schritt ist getan; ${left(facts)}.`
          : `Die ${number(facts.stepLimit)} erlaubten Schritte sind aufgebraucht; ${left(facts)}.`,
      'evaluation-limit': (facts) =>
        facts.evaluationLimit === 1
          ? `Die eine erlaubte Auswertung ist aufgebraucht; ${left(facts)}.`
          : `Die ${number(facts.evaluationLimit)} erlaubten Auswertungen sind aufgebraucht; ${left(facts)}.`,
      'row-limit': (facts) =>
        `Die Grenze von ${number(facts.rowLimit)} angesehenen Zeilen ist erreicht; ${left(facts)}.`,
      'far-away': ({ count }) => `${afterSteps(count)} ist der Punkt mehr als 10¹² entfernt.`,
      overflow: ({ count }) => `${afterSteps(count)} wurde eine Zahl größer, als sie im Rechner sein kann.`,
      'undefined-value': ({ count, place }) =>
        `Schritt ${number(count)} führte nach ${place}, wo die Funktion keinen Wert hat, so wie ein Logarithmus unter 0 keinen hat.`,
      'undefined-gradient': ({ count, place }) =>
        `Schritt ${number(count)} führte nach ${place}, wo die Funktion einen Wert hat, aber keinen Gradienten, dem zu folgen wäre.`,
      'outside-box': ({ count, place }) =>
        count === 0
          ? `Der Start ${place} liegt außerhalb des gezeigten Bereichs, wo der Lauf enden sollte.`
          : `Schritt ${number(count)} führte nach ${place}, aus dem gezeigten Bereich hinaus.`,
      'no-change': (facts) =>
        `${afterSteps(facts.count)} ist der Schritt zu klein, um noch eine Koordinate zu ändern, doch ${left(facts)}.`,
      'no-step': (facts) =>
        `${afterSteps(facts.count)} fand die Schrittweitensuche keinen Schritt, der den Wert ` +
        `genug ${facts.isUp ? 'vergrößert' : 'verkleinert'}; ${left(facts)}.`,
      'least-value-unknown': ({ isUp }) =>
        `Der Lauf kann nicht beginnen: Diese Schrittregel braucht den ${isUp ? 'größten' : 'kleinsten'} Wert der Funktion, ` +
        'der hier nicht bekannt ist. Eine andere Schrittregel hilft.',
      'start-undefined': ({ place }) =>
        `Der Lauf kann nicht beginnen: Am Start ${place} ist die Funktion oder ihr Gradient nicht definiert oder zu groß. Ein anderer Start hilft.`,
    },
    away: 'Entweder ist die Schrittweite hier zu groß, oder es gibt in dieser Richtung kein Ende.',
    distance: (distance, isUp) =>
      `Nach der Krümmung zu schließen, ist das ${isUp ? 'Maximum' : 'Minimum'} etwa ${distance} entfernt.`,

    ready: (place, isUp) =>
      `Bereit am Start ${place}. Jeder Schritt sucht einen Weg ${isUp ? 'bergauf' : 'bergab'}.`,
    running: (isUp) => `Jeder Schritt sucht vom jetzigen Punkt aus einen Weg ${isUp ? 'bergauf' : 'bergab'}.`,
    paused: (count) => `${afterSteps(count)} angehalten.`,
    shown: (step, of) => `Zu sehen ist Schritt ${number(step)} von ${number(of)}, die bisher getan sind.`,

    diagnosis: diagnosis(write),

    statuses: {
      ready: 'Bereit',
      running: 'Läuft',
      paused: 'Angehalten',
      converged: 'Konvergiert',
      diverged: 'Divergiert',
      'left-domain': 'Bereich verlassen',
      limit: 'Grenze erreicht',
      stalled: 'Festgefahren',
      invalid: 'Hier kein Wert',
    },

    events: {
      rise: 'Wert steigt zum ersten Mal',
      fall: 'Wert fällt zum ersten Mal',
      turn: 'übers Ziel hinaus, der Weg kehrt um',
      longest: 'längster Schritt',
      best: 'bester Wert',
      end: 'Ende des Laufs',
    },
    eventBeside: (isNext, label, says) =>
      `${isNext ? 'Nächstes' : 'Voriges'} Ereignis${label && ` von ${label}`}: ${says}`,
    noEvent: 'keines',
    eventAt: (says, step) => `${says}, Schritt ${number(step)}`,
    eventMark: (label, step, says) => `${label ? `${label}, ` : ''}Schritt ${number(step)}: ${says}`,
    here: (says) => `Hier: ${says}.`,
    goesOn: (place) => `Dieser Lauf geht von ${place} aus weiter, wo der vorige stand.`,
    faint: 'Der bisherige Weg ist blass gezeichnet.',

    heard: {
      running: 'Läuft.',
      start: 'Am Start.',
      step: (step, of) => `Bei Schritt ${number(step)} von ${number(of)}.`,
    },

    noRun: (asked, count) =>
      `es gibt keinen Lauf ${asked}: hier ${count === 1 ? 'gibt es einen Lauf' : `sind es ${count} Läufe`}`,
  }
}
