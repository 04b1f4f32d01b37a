// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @type {import('../../translation.js').Table} */
export const optimizers = {
  'Steepest descent': 'Máximo descenso',
  'Gradient descent': 'Descenso de gradiente',
  'Walks straight downhill: against the gradient, the direction in which f grows fastest. A step is the longer the steeper the slope is.':
    'Camina directamente cuesta abajo: en contra del gradiente, la dirección en que f crece más deprisa. Cuanto más empinado, más largo es el paso.',
  'Weight decay': 'Decaimiento de pesos',
  'Adds λx to the gradient, as if the square of each coordinate, times λ/2, belonged to the function. A larger value pulls harder towards 0.':
    'Suma λx al gradiente, como si el cuadrado de cada coordenada, por λ/2, perteneciera a la función. Un valor mayor tira más fuerte hacia 0.',
  'Coordinate descent': 'Descenso por coordenadas',
  'Changes one coordinate a step, each in its turn, and leaves the others alone. It is quick where the coordinates have little to do with each other, and slow in a valley that runs across them.':
    'Cambia una coordenada por paso, cada una a su turno, y deja quietas las demás. Es rápido donde las coordenadas tienen poco que ver entre sí, y lento en un valle que las cruza en diagonal.',
  Momentum: 'Momento',
  'A heavy ball: it gathers speed where the slope keeps its direction, and what goes to and fro across a valley cancels out.':
    'Una bola pesada: gana velocidad donde la pendiente mantiene su dirección, y lo que va y viene de un lado a otro del valle se anula.',
  'The part of the velocity that is kept in a step. Nearer to 1, it runs faster along a valley and swings further past the bottom.':
    'La parte de la velocidad que se conserva en un paso. Más cerca de 1 corre más deprisa por un valle y pasa más de largo del fondo.',
  Dampening: 'Amortiguación del momento',
  'How much less than the whole gradient joins the velocity, after the first step. Equal to the momentum, it makes the velocity an average of gradients.':
    'Cuánto menos que el gradiente entero se suma a la velocidad tras el primer paso. Igual al momento, hace de la velocidad una media de gradientes.',
  'Nesterov’s momentum': 'Momento de Nesterov',
  'A heavy ball that looks ahead: it brakes on the slope it is about to reach, and so swings less far past the bottom than with plain momentum.':
    'Una bola pesada que mira hacia delante: frena en la cuesta a la que está a punto de llegar, y así pasa menos de largo del fondo que con el momento simple.',
  'Quasi-hyperbolic momentum: goes by a mixture of the gradient here and the average of past ones. Many other rules with momentum are cases of it.':
    'Momento cuasihiperbólico: se guía por una mezcla del gradiente de aquí y la media de los pasados. Muchas otras reglas con momento son casos suyos.',
  'The part of the average of gradients that is kept in a step. It looks back over about 1/(1 − β) steps: nearer to 1, the path is smoother and turns later.':
    'La parte de la media de los gradientes que se conserva en un paso. Mira atrás unos 1/(1 − β) pasos: más cerca de 1, el camino es más suave y gira más tarde.',
  'Weight of the average': 'Peso de la media',
  '0 is plain gradient descent; 1 follows the average alone, which is momentum with as much dampening.':
    '0 es el descenso de gradiente simple; 1 sigue solo la media, que es momento con otra tanta amortiguación.',
  'A step size for each coordinate': 'Un paso para cada coordenada',
  'Gives each coordinate its own step size: the larger its gradients have been so far, all added up, the smaller. Steps only ever get shorter for the same slope.':
    'Da a cada coordenada su propio tamaño de paso: cuanto mayores han sido sus gradientes hasta ahora, todos sumados, tanto menor. Con la misma pendiente los pasos solo se acortan.',
  'Decay of the step size': 'Decaimiento del paso',
  'The step size is divided by 1 + η(t − 1). A larger value shrinks steps sooner.':
    'El tamaño de paso se divide por 1 + η(t − 1). Un valor mayor encoge antes los pasos.',
  'First sum of squares': 'Primera suma de cuadrados',
  'What the sum of squared gradients begins with. A larger value makes the first steps shorter.':
    'Con qué empieza la suma de los gradientes al cuadrado. Un valor mayor acorta los primeros pasos.',
  Epsilon: 'Épsilon',
  'Keeps the quotient finite where gradients vanish. A larger value makes steps shorter where the slope is slight, and the rule more like plain gradient descent.':
    'Mantiene finito el cociente donde los gradientes se anulan. Un valor mayor acorta los pasos donde la pendiente es leve, y acerca la regla al descenso de gradiente simple.',
  'Needs no step size: it measures how far it has moved lately against how steep it was, and steps accordingly. It begins with very short steps.':
    'No necesita tamaño de paso: mide cuánto se ha movido últimamente frente a lo empinado que era, y camina en consecuencia. Empieza con pasos muy cortos.',
  'Decay of the averages': 'Memoria de las medias',
  'The part of both averages of squares that is kept in a step. Nearer to 1, they look back over more steps.':
    'La parte de las dos medias de cuadrados que se conserva en un paso. Más cerca de 1 miran atrás más pasos.',
  'Divides each coordinate of the gradient by how large it has been lately, so that flat and steep directions are walked at the same speed.':
    'Divide cada coordenada del gradiente por lo grande que ha sido últimamente, de modo que las direcciones llanas y las empinadas se recorren a la misma velocidad.',
  'The part of the averages that is kept in a step. Nearer to 1, they look back over more steps.':
    'La parte de las medias que se conserva en un paso. Más cerca de 1 miran atrás más pasos.',
  Centred: 'Centrado',
  'Gradients are measured by how much they vary about their average, not by their size.':
    'Los gradientes se miden por cuánto varían alrededor de su media, no por su tamaño.',
  'Looks only at the sign of the slope. Each coordinate has a step of its own, which grows while the sign stays and shrinks when it changes. The step size is that of the first step.':
    'Mira solo el signo de la pendiente. Cada coordenada tiene su propio paso, que crece mientras el signo se mantiene y encoge cuando cambia. El tamaño de paso es el del primer paso.',
  'Shrinking factor': 'Factor de encogimiento',
  'What a coordinate’s step is multiplied by when its slope has changed sign: it has gone past the bottom. A smaller value brakes harder.':
    'Por cuánto se multiplica el paso de una coordenada cuando su pendiente ha cambiado de signo: ha pasado del fondo. Un valor menor frena más.',
  'Growing factor': 'Factor de crecimiento',
  'What a coordinate’s step is multiplied by as long as its slope keeps its sign. A larger value gathers speed sooner.':
    'Por cuánto se multiplica el paso de una coordenada mientras su pendiente conserva el signo. Un valor mayor gana velocidad antes.',
  'Shortest step': 'Paso más corto',
  'No coordinate’s step shrinks below this; smaller values end nearer the bottom.':
    'El paso de ninguna coordenada baja de aquí; valores menores terminan más cerca del fondo.',
  'Longest step': 'Paso más largo',
  'No coordinate’s step grows beyond this; larger values let it run faster.':
    'El paso de ninguna coordenada crece más que esto; valores mayores la dejan correr más.',
  'Adam and its kin': 'Adam y sus parientes',
  'Follows an average of the latest gradients, each coordinate divided by how large its gradient usually is. A step is then about α long in every coordinate, whatever the slope.':
    'Sigue una media de los últimos gradientes, con cada coordenada dividida por lo grande que suele ser su gradiente. Así un paso mide unos α en cada coordenada, sea cual sea la pendiente.',
  'Decay of the average': 'Memoria de la media',
  'The part of the average of gradients that is kept in a step. It looks back over about 1/(1 − β₁) steps: nearer to 1, the path is smoother and turns later.':
    'La parte de la media de los gradientes que se conserva en un paso. Mira atrás unos 1/(1 − β₁) pasos: más cerca de 1, el camino es más suave y gira más tarde.',
  'Decay of the squares': 'Memoria de los cuadrados',
  'The part of the second average, for most rules that of squared gradients, that is kept in a step. It looks back over about 1/(1 − β₂) steps: nearer to 1, step lengths change more slowly.':
    'La parte de la segunda media, en la mayoría de las reglas la de los gradientes al cuadrado, que se conserva en un paso. Mira atrás unos 1/(1 − β₂) pasos: más cerca de 1, la longitud de los pasos cambia más despacio.',
  'Adam that never forgets its largest gradients, so that steps do not grow again. It converges in cases that were made for Adam to fail.':
    'Adam que nunca olvida sus mayores gradientes, de modo que los pasos no vuelven a crecer. Converge en casos hechos para que Adam fracase.',
  'Adam that divides by the largest gradient of late instead of an average of squares. No coordinate moves further than about α in a step.':
    'Adam que divide por el mayor gradiente de los últimos en vez de por una media de cuadrados. Ninguna coordenada se mueve más de unos α en un paso.',
  'Adam with Nesterov’s look ahead: besides the average of gradients, the newest one counts once more.':
    'Adam con la mirada adelante de Nesterov: además de la media de los gradientes, el más nuevo cuenta otra vez.',
  'Momentum decay': 'Decaimiento del momento',
  'How fast the momentum grows from half of β₁ to β₁. With 0 it stays at half.':
    'A qué ritmo crece el momento de la mitad de β₁ hasta β₁. Con 0 se queda en la mitad.',
  'Adam that warms up by itself: until it knows enough gradients to trust its second average it goes without, and then takes it into account little by little.':
    'Adam que se calienta solo: hasta que conoce bastantes gradientes para fiarse de su segunda media prescinde de ella, y luego la tiene en cuenta poco a poco.',
  'Adam that pulls x towards 0 besides, and keeps that pull apart from the gradients that it averages. It settles a little nearer to 0 than the minimum is.':
    'Adam que además tira de x hacia 0 y mantiene ese tirón aparte de los gradientes que promedia. Se queda un poco más cerca de 0 que el mínimo.',
  'Shrinks x towards 0 by αλ of itself in every step, apart from the gradient, so that the averages do not see it. A larger value pulls harder towards 0.':
    'Encoge x hacia 0 en αλ de sí mismo en cada paso, aparte del gradiente, de modo que las medias no lo ven. Un valor mayor tira más fuerte hacia 0.',
  'Adam that divides by how far gradients are from their average. It strides where the gradient is as expected, however large, and is careful where it surprises.':
    'Adam que divide por lo lejos que están los gradientes de su media. Avanza a zancadas donde el gradiente es el esperado, por grande que sea, y va con cuidado donde sorprende.',
  'Adam whose second average follows the squared gradients at their own pace: after large gradients it does not fall as fast, so that steps do not suddenly grow.':
    'Adam cuya segunda media sigue a los gradientes al cuadrado a su propio paso: tras gradientes grandes no baja tan deprisa, de modo que los pasos no crecen de golpe.',
  'First square': 'Primer cuadrado',
  'What the average of squared gradients begins with. A larger value makes the first steps shorter.':
    'Con qué empieza la media de los gradientes al cuadrado. Un valor mayor acorta los primeros pasos.',
  'Adam with both of its averages mixed with the newest gradient. With both weights 1 it is Adam; with ν₁ = 0 it is RMSprop with corrected averages.':
    'Adam con sus dos medias mezcladas con el gradiente más nuevo. Con los dos pesos en 1 es Adam; con ν₁ = 0 es RMSprop con medias corregidas.',
  'How much of the average of gradients is followed, the rest being the newest one.':
    'Cuánto se sigue la media de los gradientes; el resto es el más nuevo.',
  'Weight of the squares': 'Peso de los cuadrados',
  'How much of the average of squares is divided by, the rest being the newest one.':
    'Cuánto se divide por la media de los cuadrados; el resto es el más nuevo.',
  'Adam that looks ahead as Nesterov does: it adds to the average of gradients how they have changed of late, and so expects where they are going.':
    'Adam que mira hacia delante como Nesterov: suma a la media de los gradientes cómo han cambiado últimamente, y así prevé adónde van.',
  'Decay of the changes': 'Memoria de los cambios',
  'The part of the average of the gradient’s changes that is kept in a step, and how far the rule looks ahead by them. With 0 it does not look ahead and is Adam.':
    'La parte de la media de los cambios del gradiente que se conserva en un paso, y cuánto mira la regla hacia delante con ellos. Con 0 no mira hacia delante y es Adam.',
  'The part of the average of squares that is kept in a step. It looks back over about 1/(1 − β₃) steps: nearer to 1, step lengths change more slowly.':
    'La parte de la media de los cuadrados que se conserva en un paso. Mira atrás unos 1/(1 − β₃) pasos: más cerca de 1, la longitud de los pasos cambia más despacio.',
  'Looks only at the sign of a mean of past and present gradients: every coordinate moves by exactly α, up or down. A search among programs found the rule.':
    'Mira solo el signo de una media de gradientes pasados y presentes: cada coordenada se mueve exactamente α, arriba o abajo. La regla la encontró una búsqueda entre programas.',
  Averaging: 'Promedios',
  'Averaged gradient descent (ASGD)': 'Descenso de gradiente promediado (ASGD)',
  'Gradient descent with slowly shrinking steps that also keeps the average of the points it has been at. Where gradients are noisy the average is a better answer than the last point.':
    'Descenso de gradiente con pasos que encogen despacio y que además lleva la media de los puntos en que ha estado. Donde los gradientes tienen ruido, la media es mejor respuesta que el último punto.',
  Decay: 'Decaimiento',
  'Pulls x towards 0 and sets how soon steps shrink. A larger value does both more.':
    'Tira de x hacia 0 y fija cuándo empiezan a encoger los pasos. Un valor mayor hace más de ambas cosas.',
  'Power of shrinking': 'Exponente del decaimiento',
  'How fast steps shrink once they do. With 0 they keep their size.':
    'A qué ritmo encogen los pasos una vez que lo hacen. Con 0 conservan su tamaño.',
  'Averaging begins': 'Inicio del promedio',
  'The number of steps after which iterates are averaged; before, the average is the newest one. With 0 all of them count.':
    'El número de pasos tras el cual se promedian los puntos; antes, la media es el más nuevo. Con 0 cuentan todos.',
  steps: 'pasos',
  'Conjugate gradients': 'Gradientes conjugados',
  'Conjugate gradient (Fletcher–Reeves)': 'Gradiente conjugado (Fletcher–Reeves)',
  'Steepest descent that keeps part of its former direction, so that a step does not undo what the former ones won. On a quadratic with n coordinates, and with an exact line search, it ends in n steps.':
    'Máximo descenso que conserva parte de su dirección anterior, para que un paso no deshaga lo que ganaron los anteriores. En una función cuadrática de n coordenadas, y con búsqueda lineal exacta, termina en n pasos.',
  'Restart every': 'Reinicio cada',
  'After this many steps it forgets the former directions and begins with steepest descent again; the number of coordinates is the usual choice. 0: only where its direction would not lead downhill.':
    'Tras tantos pasos olvida las direcciones anteriores y empieza de nuevo con el máximo descenso; lo habitual es el número de coordenadas. 0: solo donde su dirección no llevaría cuesta abajo.',
  'Conjugate gradient (Polak–Ribière+)': 'Gradiente conjugado (Polak–Ribière+)',
  'Conjugate gradients that notice when they stop making way: where the gradient has hardly changed, β is near 0, and it begins again with steepest descent.':
    'Gradientes conjugados que notan cuándo dejan de avanzar: donde el gradiente apenas ha cambiado, β está cerca de 0, y se empieza de nuevo con el máximo descenso.',
  Curvature: 'Curvatura',
  'Newton’s method (damped)': 'Método de Newton (amortiguado)',
  'Steps to the lowest point of the paraboloid that has the slope and the curvature of f here. Where f curves downwards, the curvatures are shifted until the paraboloid has a lowest point, so that the way still leads down.':
    'Va al punto más bajo del paraboloide que tiene aquí la pendiente y la curvatura de f. Donde f se curva hacia abajo, las curvaturas se desplazan hasta que el paraboloide tiene un punto más bajo, de modo que el camino sigue bajando.',
  Damping: 'Amortiguación',
  "Is added to each curvature, so that flat directions get shorter steps. 0 is Newton's own step; a larger value comes nearer to a short step of gradient descent.":
    'Se suma a cada curvatura, de modo que las direcciones llanas reciben pasos más cortos. 0 es el paso propio de Newton; un valor mayor se acerca a un paso corto del descenso de gradiente.',
  'Least shift': 'Desplazamiento mínimo',
  'What is added to each curvature, at first, where f does not curve upwards in every direction; doubled until it does. A larger value gives shorter steps there.':
    'Lo que se suma a cada curvatura, al principio, donde f no se curva hacia arriba en todas las direcciones; se duplica hasta que lo hace. Un valor mayor da allí pasos más cortos.',
  'Learns the curvature of f from how the gradient changes from step to step, and steps as Newton’s method would with what it has learnt. A step along which f does not curve upwards (sᵀy ≤ 0) teaches it nothing.':
    'Aprende la curvatura de f de cómo cambia el gradiente de un paso a otro, y camina como lo haría el método de Newton con lo aprendido. Un paso a lo largo del cual f no se curva hacia arriba (sᵀy ≤ 0) no le enseña nada.',
  'BFGS with a short memory: it keeps only what the latest steps taught, and needs no matrix. So it serves where there are thousands of coordinates. A step with sᵀy ≤ 0 is not kept.':
    'BFGS con memoria corta: guarda solo lo que enseñaron los últimos pasos y no necesita matriz. Así sirve donde hay miles de coordenadas. Un paso con sᵀy ≤ 0 no se guarda.',
  Memory: 'Memoria',
  'Number of latest steps whose changes of gradient it keeps. A larger value knows more of the curvature and costs more room.':
    'Número de los últimos pasos cuyos cambios de gradiente guarda. Un valor mayor sabe más de la curvatura y cuesta más sitio.',
  'Without the gradient': 'Sin el gradiente',
  'Lets a simplex (a triangle, where there are two coordinates) tumble downhill: its worst vertex is thrown over to the other side, or drawn in. It looks at values only, never at the gradient.':
    'Deja rodar cuesta abajo un símplex (un triángulo, donde hay dos coordenadas): su peor vértice se lanza al otro lado o se recoge. Mira solo los valores, nunca el gradiente.',
  'Size of the first simplex': 'Tamaño del primer símplex',
  'Length of its edges along the coordinates, from the start. A larger value sees more of the landscape and takes longer to draw together.':
    'Longitud de sus aristas a lo largo de las coordenadas, desde el inicio. Un valor mayor ve más del paisaje y tarda más en recogerse.',
  Reflection: 'Reflexión',
  'How far beyond the middle of the others the worst vertex is reflected. 1: as far as it lay before it; a larger value goes further.':
    'Hasta dónde se refleja el peor vértice más allá del centro de los otros. 1: tan lejos como estaba delante; un valor mayor va más lejos.',
  Expansion: 'Expansión',
  'How much further it goes where the reflected point is the lowest so far. A larger value makes longer strides downhill.':
    'Cuánto más lejos va donde el punto reflejado es el más bajo hasta ahora. Un valor mayor da zancadas más largas cuesta abajo.',
  Contraction: 'Contracción',
  'How far from the middle it tries where reflection has not helped. A larger value draws the simplex together more slowly.':
    'A qué distancia del centro prueba donde la reflexión no ha servido. Un valor mayor recoge el símplex más despacio.',
  Shrinking: 'Encogimiento',
  'What is left of all edges to the best vertex where nothing else has helped. A larger value shrinks the simplex less.':
    'Lo que queda de todas las aristas hasta el mejor vértice donde nada más ha servido. Un valor mayor encoge menos el símplex.',
  'Random search': 'Búsqueda al azar',
  'Tries a random point nearby and goes there when f is lower. It uses no gradient, and shows what the gradient is worth: the more coordinates there are, the rarer is a lower point.':
    'Prueba un punto al azar cerca y va a él cuando f es menor. No usa gradiente, y muestra lo que vale el gradiente: cuantas más coordenadas hay, más raro es un punto más bajo.',
  Radius: 'Radio',
  'How far from where it stands it looks, in each coordinate. A larger value leaves a side valley more easily and finds less often a lower point near a minimum.':
    'A qué distancia de donde está busca, en cada coordenada. Un valor mayor sale más fácilmente de un valle lateral y halla más raramente un punto más bajo cerca de un mínimo.',
}
