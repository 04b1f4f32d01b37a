// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @type {import('../../translation.js').Table} */
export const stepSizes = {
  Fixed: 'Constante',
  'Takes the same step size, also called learning rate, in every step.':
    'Toma en cada paso el mismo tamaño, también llamado tasa de aprendizaje.',
  'Step size': 'Tamaño de paso',
  'What the direction is multiplied by. Too small, and the descent crawls; too large, and it overshoots the valley by more each time and runs away.':
    'Por cuánto se multiplica la dirección. Si es demasiado pequeño, el descenso se arrastra; si es demasiado grande, pasa de largo del valle cada vez más y se escapa.',
  'Warm-up': 'Calentamiento',
  'Over this many first steps the step size grows evenly to what the rule says, and only then does the rule begin to count. More steps make a gentler start; 0 does without.':
    'Durante tantos primeros pasos el tamaño de paso crece por igual hasta lo que dice la regla, y solo entonces empieza la regla a contar. Más pasos dan un comienzo más suave; 0 prescinde de ello.',
  'Inverse time': 'Inverso del tiempo',
  'Divides the first step size by a number that grows evenly with the steps. Sizes vanish, but their sum does not stay finite, so no point is out of reach, and noise dies away.':
    'Divide el primer tamaño de paso por un número que crece por igual con los pasos. Los tamaños se anulan, pero su suma no queda finita: así ningún punto queda fuera de alcance, y el ruido se apaga.',
  'First step size': 'Primer tamaño de paso',
  'The step size that the schedule begins with. A larger one makes every step longer.':
    'El tamaño de paso con que empieza el plan. Uno mayor alarga todos los pasos.',
  'How fast the step size shrinks: 1/k is about the number of steps until it has visibly done so. A larger value shrinks it sooner; with 0 it stays.':
    'A qué ritmo encoge el tamaño de paso: 1/k es más o menos el número de pasos hasta que se nota. Un valor mayor lo encoge antes; con 0 se queda.',
  'per step': 'por paso',
  'Inverse square root': 'Inverso de la raíz',
  'Divides the first step size by a square root that grows with the steps: a slower decline than inverse time.':
    'Divide el primer tamaño de paso por una raíz cuadrada que crece con los pasos: una bajada más lenta que con el inverso del tiempo.',
  Exponential: 'Exponencial',
  'Multiplies the step size by the same factor after every step. All sizes together have a finite sum, so a start that is too far away is not made good.':
    'Multiplica el tamaño de paso por el mismo factor después de cada paso. Todos los tamaños juntos tienen una suma finita, así que un inicio demasiado lejano no se recupera.',
  'What the step size is multiplied by whenever it shrinks. Nearer to 1, it shrinks more slowly.':
    'Por cuánto se multiplica el tamaño de paso cada vez que encoge. Más cerca de 1 encoge más despacio.',
  'Step drop': 'Escalera',
  'Keeps the step size for a number of steps, then multiplies it by a factor, and so on: a staircase down.':
    'Conserva el tamaño de paso durante un número de pasos, luego lo multiplica por un factor, y así sucesivamente: una escalera hacia abajo.',
  Period: 'Periodo',
  'The number of steps for which the size stays before it drops again. A larger one drops it later.':
    'El número de pasos que el tamaño se queda antes de volver a bajar. Uno mayor lo baja más tarde.',
  Linear: 'Lineal',
  'Goes from the first to the final step size in a straight line and stays there.':
    'Va del primer al último tamaño de paso en línea recta y se queda allí.',
  'Final step size': 'Último tamaño de paso',
  'The step size that the schedule ends with. With 0 the descent comes to rest there.':
    'El tamaño de paso con que termina el plan. Con 0 el descenso queda allí en reposo.',
  'Number of steps': 'Número de pasos',
  'The number of steps over which the schedule runs. A larger one stretches it.':
    'El número de pasos que dura el plan. Uno mayor lo estira.',
  Polynomial: 'Polinomio',
  'Goes from the first to the final step size along a power of the share of steps that are left, and stays there. With power 1 it is a straight line.':
    'Va del primer al último tamaño de paso según una potencia de la parte de los pasos que queda, y se queda allí. Con exponente 1 es una línea recta.',
  Power: 'Exponente',
  'Above 1 most of the decline comes early, below 1 it comes late.':
    'Por encima de 1 la mayor parte de la bajada llega pronto, por debajo de 1 llega tarde.',
  Cosine: 'Coseno',
  'Goes from the first to the final step size along half a wave of the cosine: slowly, then fast, then slowly again. After that many steps it rises as it fell, so end the run there.':
    'Va del primer al último tamaño de paso a lo largo de media onda del coseno: despacio, luego deprisa, luego otra vez despacio. Tras tantos pasos sube como bajó, así que conviene terminar ahí el recorrido.',
  'Cosine with restarts': 'Coseno con reinicios',
  'Falls along half a wave of the cosine and begins again with the first step size, which can throw it out of a flat or narrow valley. Every fall may take longer than the one before.':
    'Baja a lo largo de media onda del coseno y vuelve a empezar con el primer tamaño de paso, lo que puede sacarlo de un valle llano o estrecho. Cada bajada puede durar más que la anterior.',
  'The number of steps before the first restart. A larger one restarts later.':
    'El número de pasos antes del primer reinicio. Uno mayor reinicia más tarde.',
  Stretch: 'Estiramiento',
  'How many times as long each fall is as the one before. With 1 all are alike.':
    'Cuántas veces más larga es cada bajada que la anterior. Con 1 todas son iguales.',
  'One cycle': 'Un ciclo',
  'Rises from a small step size to the largest and falls to almost nothing, both along half a wave of the cosine. The long steps in the middle cover ground, the short ones at the end settle.':
    'Sube de un tamaño de paso pequeño al mayor y baja hasta casi nada, ambos a lo largo de media onda del coseno. Los pasos largos del medio recorren terreno, los cortos del final se asientan.',
  'Largest step size': 'Mayor tamaño de paso',
  'The step size at the peak of the cycle. A larger one makes every step longer.':
    'El tamaño de paso en la cima del ciclo. Uno mayor alarga todos los pasos.',
  'Share of the rise': 'Parte de subida',
  'The share of the steps that is spent rising. A larger one has the peak later.':
    'La parte de los pasos que se dedica a subir. Una mayor tiene la cima más tarde.',
  'Divisor of the start': 'Divisor inicial',
  'How many times smaller the first step size is than the largest.':
    'Cuántas veces menor es el primer tamaño de paso que el mayor.',
  'Divisor of the end': 'Divisor final',
  'How many times smaller the last step size is than the first.':
    'Cuántas veces menor es el último tamaño de paso que el primero.',
  'Searching along the direction': 'Búsqueda a lo largo de la dirección',
  'Best of a list': 'El mejor de una lista',
  'Tries every step size of a list in each step and takes the one that minimises the objective. A value that is not defined counts as infinite.':
    'Prueba en cada paso todos los tamaños de paso de una lista y toma el que minimiza la función objetivo. Un valor que no está definido cuenta como infinito.',
  Largest: 'Mayor',
  'The first step size of the list. A larger one can leap further.':
    'El primer tamaño de paso de la lista. Uno mayor puede saltar más lejos.',
  Smallest: 'Menor',
  'The last step size of the list. With a smaller one the run gets on where the valley is steep and narrow, for more evaluations in every step.':
    'El último tamaño de paso de la lista. Con uno menor el recorrido avanza donde el valle es empinado y estrecho, a cambio de más evaluaciones en cada paso.',
  'How many times larger each step size is than the next. Nearer to 1, the list is finer and longer.':
    'Cuántas veces mayor es cada tamaño de paso que el siguiente. Más cerca de 1, la lista es más fina y más larga.',
  'Exact line search': 'Búsqueda lineal exacta',
  'Goes to the lowest point of the first valley along the direction: brackets it, then refines until the slope is 0, as Brent’s method does: by a secant where that helps, by halving where it does not.':
    'Va al punto más bajo del primer valle a lo largo de la dirección: lo encierra y luego afina hasta que la pendiente es 0, como el método de Brent: con una secante donde ayuda, y si no, por bisección.',
  'First trial': 'Primera prueba',
  'The step size that is tried first in every step. The search costs least when it is about right.':
    'El tamaño de paso que se prueba primero en cada paso. La búsqueda cuesta menos cuando es más o menos acertado.',
  Backtracking: 'Retroceso (backtracking)',
  'Tries a long step and shortens it until the function falls by enough, measured against what the slope promised (Armijo’s condition).':
    'Prueba un paso largo y lo acorta hasta que la función baja lo bastante, medido por lo que prometía la pendiente (condición de Armijo).',
  'What a refused step size is multiplied by. Nearer to 1, the search takes more trials and finds a longer step.':
    'Por cuánto se multiplica un tamaño de paso rechazado. Más cerca de 1 la búsqueda hace más pruebas y halla un paso más largo.',
  'Sufficient decrease': 'Descenso suficiente',
  'The part of the decrease promised by the slope at the start that a step must really bring. A larger value accepts shorter steps only.':
    'La parte del descenso prometido por la pendiente al principio que un paso debe traer de verdad. Un valor mayor solo acepta pasos más cortos.',
  'Strong Wolfe': 'Wolfe fuerte',
  'Looks for a step after which the function is lower by enough and its slope along the step is flatter by enough. Quasi-Newton methods need both.':
    'Busca un paso tras el cual la función esté lo bastante más baja y su pendiente a lo largo del paso sea lo bastante más llana. Los métodos cuasi-Newton necesitan ambas cosas.',
  'Curvature condition': 'Condición de curvatura',
  'How steep the function may still be where the step ends, as a part of the slope at its start. A smaller value makes the search more exact and takes more trials.':
    'Cuán empinada puede ser aún la función donde termina el paso, como parte de la pendiente en su principio. Un valor menor hace la búsqueda más exacta y pide más pruebas.',
  'From what was seen': 'A partir de lo visto',
  'Reads the curvature off the latest step: how much the gradient changed along it. It costs no further evaluations, and the value may rise for a while.':
    'Lee la curvatura en el último paso: cuánto cambió el gradiente a lo largo de él. No cuesta más evaluaciones, y el valor puede subir un rato.',
  'The step size of the first step, when there is none to look back at. It is kept while the function curves down along the steps.':
    'El tamaño del primer paso, cuando no hay ninguno anterior. Se conserva mientras la función se curva hacia abajo a lo largo de los pasos.',
  Long: 'Largo',
  'Takes the longer of the two quotients, not the shorter. The longer one is faster as a rule, and less steady.':
    'Toma el más largo de los dos cocientes, no el más corto. El más largo es por lo general más rápido y menos estable.',
  'Goes as far as the tangent needs to come down to the least value f*. Only where the least value is known.':
    'Va tan lejos como necesita la tangente para bajar al valor mínimo f*. Solo donde se conoce el valor mínimo.',
  'Reduce on plateau': 'Reducir si no mejora',
  'Keeps the step size while the value falls. Once it has not fallen enough for more than a number of steps, the size shrinks by a factor and the wait begins anew.':
    'Conserva el tamaño de paso mientras el valor baja. Cuando no ha bajado lo bastante durante más de un número de pasos, el tamaño encoge por un factor y la espera empieza de nuevo.',
  Patience: 'Paciencia',
  'The number of steps without a better value that are borne before the size shrinks.':
    'El número de pasos sin un valor mejor que se soportan antes de que el tamaño encoja.',
  Threshold: 'Umbral',
  'By which part of itself the best value must fall to count as better. A larger one takes slow progress for none.':
    'En qué parte de sí mismo debe bajar el mejor valor para contar como mejor. Una mayor toma un avance lento por ninguno.',
  'Least step size': 'Menor tamaño de paso',
  'The step size never shrinks below this.': 'El tamaño de paso nunca baja de aquí.',
  'Drops at milestones': 'Caídas en hitos',
  'Keeps the step size for a long time and then multiplies it by a factor at a few milestones, after the last of which it stays: how deep networks are often trained.':
    'Mantiene el tamaño de paso mucho tiempo y luego lo multiplica por un factor en unos pocos hitos, tras el último de los cuales se queda: así se entrenan a menudo las redes profundas.',
  'First milestone': 'Primer hito',
  'The number of steps after which the size drops for the first time. A larger one keeps it for longer.':
    'El número de pasos tras el que el tamaño cae por primera vez. Uno mayor lo mantiene más tiempo.',
  'The number of steps from one milestone to the next. A larger one drops the size later.':
    'El número de pasos de un hito al siguiente. Uno mayor hace caer el tamaño más tarde.',
  'Number of milestones': 'Número de hitos',
  'How many times the size drops. With more of them it becomes smaller in the end.':
    'Cuántas veces cae el tamaño. Con más hitos acaba siendo menor.',
  'Constant after a careful start': 'Constante tras un comienzo prudente',
  'Takes smaller steps of one size for a while and steps of the full size from then on: a warm-up in a single jump.':
    'Da durante un tiempo pasos menores de un mismo tamaño y desde entonces pasos del tamaño completo: un calentamiento en un solo salto.',
  'The step size after the first stretch. A larger one makes every step longer.':
    'El tamaño de paso tras el primer tramo. Uno mayor alarga todos los pasos.',
  'Factor at first': 'Factor al principio',
  'What the step size is multiplied by in the first stretch. With 1 it is the same throughout.':
    'Por qué se multiplica el tamaño de paso en el primer tramo. Con 1 es siempre el mismo.',
  'Up and down in a triangle': 'Arriba y abajo en triángulo',
  'Grows evenly to the largest step size, shrinks evenly back to the smallest, and so on without end: long steps look around, short ones settle.':
    'Crece por igual hasta el tamaño de paso mayor, decrece por igual hasta el menor, y así sin fin: los pasos largos exploran, los cortos se asientan.',
  'The step size at the peaks. A larger one throws the descent further out there.':
    'El tamaño de paso en los picos. Uno mayor lanza allí el descenso más lejos.',
  'Smallest step size': 'Tamaño de paso menor',
  'The step size that it begins with and comes back to. A larger one settles less.':
    'El tamaño de paso con el que empieza y al que vuelve. Uno mayor se asienta menos.',
  'The number of steps from the smallest size to the largest, and back again. A larger one makes the triangle wider.':
    'El número de pasos del tamaño menor al mayor, y lo mismo de vuelta. Uno mayor ensancha el triángulo.',
}
