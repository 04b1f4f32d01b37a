// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {EndingFacts} from '../run_facts.js' */

import { diagnosis } from './diagnosis.js'

/** @type {typeof import('../en/run.js').run} */
export const run = (write) => {
  const { number } = write
  /** @param {number} count */
  const afterSteps = (count) => `Tras ${number(count)} ${count === 1 ? 'paso' : 'pasos'}`

  /** @param {EndingFacts} facts */
  const rest = ({ count, place, isKnown }) =>
    `${afterSteps(count)} el recorrido ha quedado en reposo en ${isKnown ? `el mínimo conocido ${place}` : place}`
  /** @param {EndingFacts} facts */
  const left = ({ length }) => `el gradiente aún mide ${length}`

  return {
    endings: {
      'small-gradient': (facts) =>
        `${rest(facts)}: allí el gradiente mide ${facts.length}, dentro del límite de ${facts.lengthLimit}.`,
      'small-change': (facts) =>
        `${rest(facts)}: el último paso no superó el límite de ${facts.changeLimit}, y ${left(facts)}.`,
      'step-limit': (facts) =>
        `Se ha agotado el límite de ${number(facts.stepLimit)} ${facts.stepLimit === 1 ? 'paso' : 'pasos'}; ${left(facts)}.`,
      'evaluation-limit': (facts) =>
        `Se ha agotado el límite de ${number(facts.evaluationLimit)} ${facts.evaluationLimit === 1 ? 'evaluación' : 'evaluaciones'}; ${left(facts)}.`,
      'row-limit': (facts) =>
        `Se ha agotado el límite de ${number(facts.rowLimit)} filas consultadas; ${left(facts)}.`,
      'far-away': ({ count }) => `${afterSteps(count)} el punto está a más de 10¹².`,
      overflow: ({ count }) => `${afterSteps(count)} un número se hizo mayor de lo que cabe en el ordenador.`,
      'undefined-value': ({ count, place }) =>
        `El paso ${number(count)} llevó a ${place}, donde la función no tiene valor, como un logaritmo no lo tiene por debajo de 0.`,
      'undefined-gradient': ({ count, place }) =>
        `El paso ${number(count)} llevó a ${place}, donde la función tiene un valor, pero ningún gradiente que seguir.`,
      'outside-box': ({ count, place }) =>
        count === 0
          ? `El inicio ${place} queda fuera de la zona mostrada, donde el recorrido debía terminar.`
          : `El paso ${number(count)} llevó a ${place}, fuera de la zona mostrada.`,
      'no-change': (facts) =>
        `${afterSteps(facts.count)} el paso es demasiado pequeño para cambiar alguna coordenada, aunque ${left(facts)}.`,
      'no-step': (facts) =>
        `${afterSteps(facts.count)} la búsqueda lineal no halló ningún paso que haga el valor ` +
        `bastante ${facts.isUp ? 'mayor' : 'menor'}; ${left(facts)}.`,
      'least-value-unknown': ({ isUp }) =>
        `El recorrido no puede empezar: esta regla de paso necesita el valor ${isUp ? 'máximo' : 'mínimo'} de la función, ` +
        'que aquí no se conoce. Hace falta otra regla de paso.',
      'start-undefined': ({ place }) =>
        `El recorrido no puede empezar: en el inicio ${place} la función o su gradiente no están definidos o son demasiado grandes. Hace falta otro inicio.`,
    },
    away: 'O el tamaño de paso es aquí demasiado grande, o en esta dirección no hay final.',
    distance: (distance, isUp) =>
      `A juzgar por la curvatura, el ${isUp ? 'máximo' : 'mínimo'} está a unos ${distance}.`,

    ready: (place, isUp) =>
      `Listo en el inicio ${place}. Cada paso buscará un camino cuesta ${isUp ? 'arriba' : 'abajo'}.`,
    running: (isUp) =>
      `Cada paso busca un camino cuesta ${isUp ? 'arriba' : 'abajo'} desde donde está ahora el punto.`,
    paused: (count) => `En pausa tras ${number(count)} ${count === 1 ? 'paso' : 'pasos'}.`,
    shown: (step, of) => `Se muestra el paso ${number(step)} de los ${number(of)} dados hasta ahora.`,

    diagnosis: diagnosis(write),

    statuses: {
      ready: 'Listo',
      running: 'En marcha',
      paused: 'En pausa',
      converged: 'Convergió',
      diverged: 'Divergió',
      'left-domain': 'Fuera de zona',
      limit: 'Límite alcanzado',
      stalled: 'Atascado',
      invalid: 'Sin valor aquí',
    },

    events: {
      rise: 'primera subida del valor',
      fall: 'primera bajada del valor',
      turn: 'paso de largo, el camino da la vuelta',
      longest: 'paso más largo',
      best: 'mejor valor',
      end: 'fin del recorrido',
    },
    eventBeside: (isNext, label, says) =>
      `Suceso ${isNext ? 'siguiente' : 'anterior'}${label && ` de ${label}`}: ${says}`,
    noEvent: 'ninguno',
    eventAt: (says, step) => `${says}, paso ${number(step)}`,
    eventMark: (label, step, says) => `${label ? `${label}, paso` : 'Paso'} ${number(step)}: ${says}`,
    here: (says) => `Aquí: ${says}.`,
    goesOn: (place) => `Este recorrido sigue desde ${place}, donde estaba el anterior.`,
    faint: 'El camino hasta aquí se dibuja tenue.',

    heard: {
      running: 'En marcha.',
      start: 'En el inicio.',
      step: (step, of) => `En el paso ${number(step)} de ${number(of)}.`,
    },

    noRun: (asked, count) =>
      `no hay recorrido ${asked}: aquí hay ${count === 1 ? 'un recorrido' : `${count} recorridos`}`,
  }
}
