// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {StableStep} from '../run_facts.js' */

/** @type {typeof import('../en/diagnosis.js').diagnosis} */
export const diagnosis = ({ number }) => {
  /** @param {string | null} condition */
  const bends = (condition) =>
    condition === null
      ? ''
      : `, que se curva ${condition} veces más a lo ancho que a lo largo (el número de condición)`

  /** @param {boolean} isUp */
  const goal = (isUp) => (isUp ? 'máximo' : 'mínimo')

  /** @param {StableStep} facts @param {string} where */
  const against = ({ size, side, percent, stable }, where) => {
    const how = {
      above: `está por encima de ${stable}`,
      near: `es el ${percent} % de ${stable}`,
      below: `está muy por debajo de ${stable}`,
    }[side]
    return `el tamaño de paso ${size} ${how}, el mayor que es estable con la curvatura de ${where}`
  }

  return {
    curvatures: ([low, high], count) => {
      if (count === 1) return `curvatura ${low}`
      return count === 2 ? `curvaturas ${low} y ${high}` : `curvaturas de ${low} a ${high}`
    },
    diverging({ since, isUp, limit }) {
      const begin = `Desde el paso ${number(since)} el valor no hace más que ${isUp ? 'bajar' : 'subir'}`
      return limit
        ? `${begin}: ${against(limit, 'allí')}.`
        : `${begin}: cada paso lleva más lejos que el anterior.`
    },
    unbounded: (isUp) =>
      `El valor ${isUp ? 'sube' : 'baja'} sin fin en esta dirección: hasta donde llegó el recorrido, la función no tiene allí ningún ${goal(isUp)}.`,
    kinkAtRest:
      'En el último paso el gradiente saltó más de lo que explica la curvatura: la función tiene aquí un quiebre.',
    kink: 'El gradiente salta de un paso al siguiente más de lo que explica la curvatura: la función tiene aquí un quiebre, y los pasos van y vienen por encima de él.',
    oscillating({ isUp, condition, limit }) {
      const shuttle = `Los pasos van y vienen de un lado a otro de ${isUp ? 'una cresta' : 'un valle'}${bends(condition)}`
      return limit ? `${shuttle}: ${against(limit, 'aquí')}.` : `${shuttle}.`
    },
    plateau: (curvatures) =>
      `El terreno es aquí casi llano: además del gradiente también la curvatura es pequeña${curvatures && ` (${curvatures})`}, así que apenas se mueve nada.`,
    crawling: (gain) => `Cada paso gana solo unos ${gain}.`,
    crawlingShort: ({ gain, size, stable }) =>
      `Cada paso gana solo unos ${gain}: el tamaño de paso es ${size}, mientras que con la curvatura de aquí sería estable hasta ${stable}.`,
    crawlingNarrow: ({ gain, isUp, condition }) =>
      `Cada paso gana solo unos ${gain}, pues el recorrido se arrastra a lo largo de ${isUp ? 'una cresta estrecha' : 'un valle estrecho'}${bends(condition)}.`,

    bends({ isMinimum, isSought, isCurve, curvatures }) {
      const way = `se curva allí hacia ${isMinimum ? 'arriba' : 'abajo'}${isCurve ? '' : ' en todas las direcciones'}`
      const wrong = isSought ? '' : `, así que es un ${isMinimum ? 'mínimo' : 'máximo'}`
      return `La función ${way} (${curvatures})${wrong}.`
    },
    saddle: (isUp, curvatures) =>
      `Es un punto de silla, no un ${goal(isUp)}: la función se curva hacia arriba en una dirección y hacia abajo en otra (${curvatures}).`,
    degenerate: (isUp) =>
      `También la curvatura se anula allí, así que las segundas derivadas no dicen si es un ${goal(isUp)}.`,
  }
}
