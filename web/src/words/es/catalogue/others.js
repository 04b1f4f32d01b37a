// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @type {import('../../translation.js').Table} */
export const others = {
  'Exact gradient': 'Gradiente exacto',
  'Differentiates the formula itself, by the chain rule. There is no error but rounding, and value and whole gradient together cost only a few times as much as the value, in any number of dimensions.':
    'Deriva la fórmula misma, con la regla de la cadena. No hay más error que el redondeo, y el valor y el gradiente entero juntos cuestan solo unas pocas veces lo que el valor, en cualquier número de dimensiones.',
  'Backward difference': 'Diferencia hacia atrás',
  'Estimates each partial derivative by a small step back: n + 1 values of f for n variables. The error shrinks in proportion to h, until rounding takes over.':
    'Estima cada derivada parcial con un pequeño paso hacia atrás: n + 1 valores de f para n variables. El error disminuye en proporción a h, hasta que domina el redondeo.',
  'Forward difference': 'Diferencia hacia delante',
  'Estimates each partial derivative by a small step ahead: n + 1 values of f for n variables. The error shrinks in proportion to h, until rounding takes over.':
    'Estima cada derivada parcial con un pequeño paso hacia delante: n + 1 valores de f para n variables. El error encoge en proporción a h, hasta que manda el redondeo.',
  'Distance h of the quotient': 'Distancia h del cociente',
  'How far apart the points are that a slope is measured between. A larger h follows the curve less closely; a very small one drowns the slope in rounding.':
    'A qué distancia están los puntos entre los que se mide una pendiente. Un h mayor sigue la curva con menos precisión; uno muy pequeño ahoga la pendiente en el redondeo.',
  'Central difference': 'Diferencia central',
  'Estimates each partial derivative by a small step ahead and one back: 2n values of f for n variables. The error shrinks with the square of h, until rounding takes over.':
    'Estima cada derivada parcial con un pequeño paso hacia delante y otro hacia atrás: 2n valores de f para n variables. El error encoge con el cuadrado de h, hasta que manda el redondeo.',
  Steps: 'Pasos',
  'The run ends after this many steps at the latest.':
    'El recorrido termina como muy tarde tras tantos pasos.',
  'Gradient norm': 'Norma del gradiente',
  'The run has converged once the gradient is no longer than this. A smaller value asks for a more exact answer and more steps. 0: only where it vanishes.':
    'El recorrido ha convergido en cuanto el gradiente no es más largo que esto. Un valor menor pide una respuesta más exacta y más pasos. 0: solo donde se anula.',
  Evaluations: 'Evaluaciones',
  'The run ends before it needs more evaluations than this, of function and gradient together. 0: no limit.':
    'El recorrido termina antes de necesitar más evaluaciones que estas, de la función y del gradiente juntas. 0: sin límite.',
  'Rows looked at': 'Filas consultadas',
  'The run ends before it looks at more rows than this, for loss and gradient together: a step of a small batch looks at few of them, a step of all rows at all. 0: no limit.':
    'El recorrido termina antes de consultar más filas que estas, para la pérdida y el gradiente juntos: un paso con un lote pequeño consulta pocas, un paso con todas las filas, todas. 0: sin límite.',
  'Change of x': 'Cambio de x',
  'The run counts as converged once a step is no longer than this. A short step may also mean that the step size is too small. 0: no such rule.':
    'El recorrido cuenta como convergido en cuanto un paso no es más largo que esto. Un paso corto puede significar también que el tamaño de paso es demasiado pequeño. 0: sin tal regla.',
  'Leaving the picture': 'Salida de la imagen',
  'The run ends when it leaves the shown range; otherwise it may go anywhere.':
    'El recorrido termina cuando sale de la zona mostrada; si no, puede ir a cualquier parte.',
}
