// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** Models and losses. @type {import('../../translation.js').Table} */
const models = {
  'Straight line': 'Recta',
  'The slope is what y gains when x grows by 1; the intercept is y at x = 0.':
    'La pendiente (slope) es lo que gana y cuando x crece en 1; la ordenada en el origen (intercept) es y en x = 0.',
  Plane: 'Plano',
  'A straight line in two features: what y gains with each while the other stays, and y where both are 0.':
    'Una recta en dos variables: lo que gana y con cada una mientras la otra no cambia, e y donde ambas son 0.',
  Degree: 'Grado',
  'The highest power of x. A higher one follows the points more closely, noise and all.':
    'La potencia más alta de x. Un grado mayor sigue los puntos más de cerca, con su ruido y todo.',
  'A sum of powers of x. It bends, and is still linear in its parameters, so that the best ones can be computed at once.':
    'Una suma de potencias de x. Se curva y aun así es lineal en sus parámetros, de modo que los mejores se pueden calcular de una vez.',
  'Exponential decay': 'Decaimiento exponencial',
  'What loses the same share of its distance to a level with each unit of x. A negative rate is growth.':
    'Lo que pierde, con cada unidad de x, la misma parte de su distancia a un nivel (level). Una tasa (rate) negativa es crecimiento.',
  'Growth that levels off': 'Crecimiento con saturación',
  'Grows from 0 towards b1, the faster the larger b2 is.':
    'Crece de 0 hacia b1, tanto más deprisa cuanto mayor es b2.',
  Logistic: 'Logístico',
  'A probability: from 0 to 1 along x, or back. With log loss this is logistic regression.':
    'Una probabilidad: de 0 a 1 a lo largo de x, o al revés. Con la pérdida logarítmica es la regresión logística.',
  'Logistic, two features': 'Logístico, dos variables',
  'A probability by two features: one half along a straight line, and nearer to 0 or 1 further from it.':
    'Una probabilidad según dos variables: un medio a lo largo de una recta, y más cerca de 0 o de 1 cuanto más lejos de ella.',
  Sinusoid: 'Sinusoide',
  'A wave around a level. Its loss has a valley for each frequency that fits some of the waves.':
    'Una onda alrededor de un nivel (level). Su pérdida tiene un valle por cada frecuencia que se ajusta a algunas de las ondas.',
  'Fraction of cubics': 'Cociente de polinomios cúbicos',
  'Bends more freely than a polynomial with as many parameters, and has poles where the lower cubic is 0.':
    'Se curva con más libertad que un polinomio con otros tantos parámetros, y tiene polos donde el polinomio del denominador es 0.',
  'Squared error': 'Error cuadrático',
  'The square of how far a prediction is off; its mean over the rows is the mean squared error. Large errors count far more than small ones.':
    'El cuadrado de lo que se aparta una predicción; su media sobre las filas es el error cuadrático medio. Los errores grandes cuentan mucho más que los pequeños.',
  'Absolute error': 'Error absoluto',
  'How far a prediction is off. An outlier counts no more than its distance; the loss has a kink wherever a row is met exactly, and descent rattles there.':
    'Lo que se aparta una predicción. Un valor atípico no cuenta más que su distancia; la pérdida tiene un quiebre donde una fila se acierta exactamente, y allí el descenso va y viene.',
  'Errors larger than this count by their length, smaller ones by their square. The larger it is, the more an outlier counts.':
    'Los errores mayores que este cuentan por su valor absoluto, los menores por su cuadrado. Cuanto mayor es, más cuenta un valor atípico.',
  'Half the square of small errors, a straight line for large ones: smooth like the squared error, and an outlier counts little more than its distance.':
    'La mitad del cuadrado de los errores pequeños, una recta para los grandes: suave como el error cuadrático, y un valor atípico cuenta poco más que su distancia.',
  'Log loss': 'Logarítmica',
  'For two classes, y being 0 or 1 and the prediction a probability: how surprised one has to be, on average, by what was observed. Least where the data are likeliest (maximum likelihood).':
    'Para dos clases, con y igual a 0 o 1 y una probabilidad como predicción: cuánto sorprende, en promedio, lo observado. Mínima donde los datos son más verosímiles (máxima verosimilitud).',
  'Log-likelihood': 'Log-verosimilitud',
  'The log loss turned over: how likely the model makes what was observed, to be maximised.':
    'La pérdida logarítmica con el signo cambiado: cuán probable hace el modelo lo observado. Se maximiza.',
}

/** @type {import('../../translation.js').Table} */
const dataSets = {
  'Points on a line': 'Puntos en una recta',
  'A hundred points that lie exactly on y = 20x + 5, for x from −50 to 49. The slope is found at once; the intercept, which changes the error far less, takes thousands of steps.':
    'Cien puntos que están exactamente en y = 20x + 5, para x de −50 a 49. La pendiente se encuentra enseguida; la ordenada en el origen, que cambia el error mucho menos, necesita miles de pasos.',
  'Points near a line': 'Puntos cerca de una recta',
  'The same points with noise of standard deviation 100. No line goes through all of them: in batches, each batch pulls another way.':
    'Los mismos puntos con ruido de desviación típica 100. Ninguna recta pasa por todos: por lotes, cada lote tira hacia otro lado.',
  'Points near a plane': 'Puntos cerca de un plano',
  'A square of 10 by 10 points near y = 2 x1 − 3 x2 + 10, with noise of standard deviation 1: two features and three parameters.':
    'Un cuadrado de 10 por 10 puntos cerca de y = 2 x1 − 3 x2 + 10, con ruido de desviación típica 1: dos variables y tres parámetros.',
  'Points near a parabola': 'Puntos cerca de una parábola',
  '41 points near y = x²/2 − 2x + 1, with noise of standard deviation 1. Still a linear problem: the parabola is one in x, not in its parameters.':
    '41 puntos cerca de y = x²/2 − 2x + 1, con ruido de desviación típica 1. Sigue siendo un problema lineal: es una parábola en x, no en sus parámetros.',
  'A decay': 'Un decaimiento',
  '41 points near y = 10 exp(−x/2) + 2, with noise of standard deviation 0.3. The rate is not linear in the model: the loss is no bowl.':
    '41 puntos cerca de y = 10 exp(−x/2) + 2, con ruido de desviación típica 0,3. La tasa no entra de forma lineal en el modelo: la pérdida no es un cuenco.',
  'Two classes': 'Dos clases',
  'Two clouds of 50 points that overlap. The model gives the probability that a point belongs to the second.':
    'Dos nubes de 50 puntos que se solapan. El modelo da la probabilidad de que un punto pertenezca a la segunda.',
  'Ozone monitors compared: 36 readings of one against those of a standard. A line, with x up to 999: raw, the valley is long and narrow.':
    'Medidores de ozono comparados: 36 lecturas de uno frente a las de un patrón. Una recta, con x hasta 999: sin estandarizar, el valle es largo y estrecho.',
  'How far a load cell bends under 40 loads of up to 3 million: x² is 10 million million times as large as 1, so no step size suits all three parameters of the raw parabola.':
    'Cuánto se dobla una célula de carga bajo 40 cargas de hasta 3 millones: x² es 10 billones (10¹³) de veces mayor que 1, así que ningún tamaño de paso conviene a los tres parámetros de la parábola sin estandarizar.',
  'Employment in the USA, 1947 to 1962, by six features that nearly say the same: whichever of them is to thank for it can hardly be told.':
    'El empleo en EE. UU. de 1947 a 1962 según seis variables que dicen casi lo mismo: apenas se puede saber a cuál de ellas se debe.',
  'A polynomial of degree 5, all of whose coefficients are 1, without noise, for x from 0 to 20.':
    'Un polinomio de grado 5 cuyos coeficientes son todos 1, sin ruido, para x de 0 a 20.',
  '82 points and a polynomial of degree 10. Its condition number is 1.8e15: a double’s 16 digits less those 15 leave one, and good software finds 7 or 8 all the same. Descent has no chance, unless x is standardised.':
    '82 puntos y un polinomio de grado 10. Su número de condición es 1,8 × 10¹⁵: de las 16 cifras de un número de coma flotante (double), menos esas 15, queda una, y los buenos programas encuentran 7 u 8 de todos modos. Un descenso no tiene ninguna posibilidad, salvo que x esté estandarizada.',
  'How much gas 14 pressures make stick to a surface: growth that levels off. One parameter is near 239, the other near 0.00055: a descent on both at once needs scaling, or L-BFGS.':
    'Cuánto gas se adhiere a una superficie con 14 presiones: crecimiento con saturación. Un parámetro está cerca de 239, el otro cerca de 0,00055: un descenso en ambos a la vez necesita escalado, o L-BFGS.',
  'How fast electrons move in silicon, by how dense they are: 37 points and a fraction of two cubics.':
    'A qué velocidad se mueven los electrones en el silicio según su densidad: 37 puntos y un cociente de dos polinomios cúbicos.',
  'How copper expands from 14 to 851 kelvin: 236 points and the same fraction of cubics, with parameters from 1 down to a ten-millionth.':
    'Cómo se dilata el cobre de 14 a 851 kelvin: 236 puntos y el mismo cociente de polinomios cúbicos, con parámetros desde 1 hasta una diezmillonésima.',
  'Two bells on a slope, 250 points and eight parameters, with made noise: from a start where the bells have changed places, a descent finds another answer.':
    'Dos campanas sobre una ladera, 250 puntos y ocho parámetros, con ruido artificial: desde un inicio en que las campanas han cambiado de sitio, un descenso encuentra otra solución.',
  'Eleven points of a reaction’s speed, and a valley so flat that many programs stop in it too early (Kowalik and Osborne; Moré, Garbow and Hillstrom, problem 9).':
    'Once puntos de la velocidad de una reacción y un valle tan llano que muchos programas se paran en él demasiado pronto (Kowalik y Osborne; Moré, Garbow y Hillstrom, problema 9).',
  'Your own data': 'Datos propios',
}

/** @type {import('../../translation.js').Table} */
export const fits = {
  ...models,
  ...dataSets,
  'closed form': 'fórmula cerrada',
  'Newton’s method': 'el método de Newton',
}
