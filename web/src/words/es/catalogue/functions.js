// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @type {import('../../translation.js').Table} */
export const functions = {
  'First examples': 'Primeros ejemplos',
  'Himmelblau’s function': 'Función de Himmelblau',
  'Four valleys, all equally deep, around one hill: which of them a descent ends in is settled by where it starts.':
    'Cuatro valles igual de profundos alrededor de una colina: el inicio decide en cuál termina un descenso.',
  'Rosenbrock’s valley': 'Valle de Rosenbrock',
  'A long, bent valley, almost flat along its floor and steep at its sides: finding it is easy, following it to the minimum at (1, 1) takes patience and a small step size.':
    'Un valle largo y curvo, casi llano en el fondo y empinado a los lados: encontrarlo es fácil, seguirlo hasta el mínimo en (1, 1) pide paciencia y un tamaño de paso pequeño.',
  'Sum of squares': 'Suma de cuadrados',
  'A round bowl in any number of dimensions. Its gradient points straight away from the minimum at the origin, so gradient descent goes there on a straight line.':
    'Un cuenco redondo en cualquier número de dimensiones. Su gradiente apunta justo en contra del mínimo del origen, así que el descenso de gradiente va hasta él en línea recta.',
  Square: 'Cuadrado',
  'The plainest valley there is, a parabola. Its slope at x is 2x, so that each step of gradient descent multiplies the distance to the minimum by 1 − 2α.':
    'El valle más sencillo que hay, una parábola. Su pendiente en x es 2x, así que cada paso del descenso de gradiente multiplica la distancia al mínimo por 1 − 2α.',
  'Any number of variables': 'Cualquier número de variables',
  'Rosenbrock’s valley in any dimension': 'Valle de Rosenbrock en cualquier dimensión',
  'The bent valley in as many dimensions as you like, each coordinate leading on to the next.':
    'El valle curvo en tantas dimensiones como se quiera; cada coordenada lleva a la siguiente.',
  'Several valleys of different depths: a descent ends in the one whose slope it starts on.':
    'Varios valles de distinta profundidad: un descenso termina en aquel en cuya ladera empieza.',
  'A bowl covered with a regular pattern of dents, each of which holds a descent fast.':
    'Un cuenco cubierto de un dibujo regular de hoyos, cada uno de los cuales retiene un descenso.',
  'Almost flat and full of small dents outside, with one deep funnel that ends in a point.':
    'Casi llana y llena de hoyitos por fuera, con un único embudo profundo que acaba en punta.',
  'A plate-shaped valley that becomes very steep to the sides.':
    'Un valle en forma de plato que se vuelve muy empinado hacia los lados.',
  'Two variables': 'Dos variables',
  'Narrow bowl': 'Cuenco estrecho',
  'A bowl a hundred times steeper one way than the other: gradient descent swings across it while it creeps along it.':
    'Un cuenco cien veces más empinado en un sentido que en el otro: el descenso de gradiente oscila a lo ancho y se arrastra a lo largo.',
  'A tilted bowl: its steepest direction is no axis.':
    'Un cuenco inclinado: su dirección más empinada no es ningún eje.',
  'A long, shallow bowl along the diagonal, on which gradient descent slows down.':
    'Un cuenco largo y poco hondo a lo largo de la diagonal, en el que el descenso de gradiente se frena.',
  'Flat ground with steep corners: the size of the gradient changes by many orders.':
    'Terreno llano con esquinas empinadas: el tamaño del gradiente cambia en muchos órdenes de magnitud.',
  'Values from 3 to a million: one step size cannot suit all of it.':
    'Valores de 3 a un millón: un solo tamaño de paso no puede servir en todas partes.',
  'A wave laid over a tilted valley.': 'Una onda sobre un valle inclinado.',
  'Three-hump camel': 'Camello de tres jorobas',
  'One deep valley and two shallow ones beside it.': 'Un valle profundo y dos poco hondos a su lado.',
  'Six-hump camel': 'Camello de seis jorobas',
  'Six valleys, of which two are deepest.': 'Seis valles, dos de ellos los más profundos.',
  'A single dent in a plain so flat that the gradient vanishes: descent from afar does not move at all.':
    'Un solo hoyo en una llanura tan plana que el gradiente se anula: desde lejos un descenso no se mueve en absoluto.',
  'Ripples on a very shallow bowl.': 'Ondas pequeñas sobre un cuenco muy poco hondo.',
  'Waves on a bowl, of different heights along the two axes.':
    'Ondas sobre un cuenco, de distinta altura a lo largo de los dos ejes.',
  'Fine waves across both axes.': 'Ondas finas que cruzan los dos ejes.',
  'Three valleys of the same depth.': 'Tres valles de la misma profundidad.',
  Eggholder: 'Huevera (Eggholder)',
  'A wild landscape whose lowest point lies on its edge.':
    'Un paisaje agreste cuyo punto más bajo está en el borde.',
  'A sharp, bent crease: no gradient exists along its floor.':
    'Un pliegue agudo y curvo: en su fondo no existe el gradiente.',
  'Cross-in-tray': 'Cruz en bandeja (Cross-in-tray)',
  'A cross of creases around four equal minima.': 'Una cruz de pliegues alrededor de cuatro mínimos iguales.',
  'Hölder table': 'Mesa de Hölder',
  'Its minima are in the four corners.': 'Sus mínimos están en las cuatro esquinas.',
  'Drop wave': 'Onda de gota (Drop wave)',
  'Rings around a drop that fell into water.': 'Anillos alrededor de una gota que cayó al agua.',
  Peaks: 'Picos (Peaks)',
  'Three hills and three valleys, known from pictures of surfaces.':
    'Tres colinas y tres valles, conocidos por los dibujos de superficies.',
  'A bowl with small dents around its middle.': 'Un cuenco con hoyitos alrededor del centro.',
  'A parabola-shaped valley with a minimum on either arm.':
    'Un valle en forma de parábola con un mínimo en cada brazo.',
  'A bowl whose axes lie along the diagonals.': 'Un cuenco cuyos ejes van por las diagonales.',
  'Without a minimum': 'Sin mínimo',
  Saddle: 'Silla de montar',
  'Down one way, up the other: a descent that starts on the ridge stops at the saddle point, all others run away.':
    'Hacia abajo en un sentido, hacia arriba en el otro: un descenso que empieza en la cresta se para en el punto de silla, todos los demás se escapan.',
  'Monkey saddle': 'Silla de mono',
  'Three ways down from the middle, where even the curvature is zero.':
    'Tres caminos hacia abajo desde el centro, donde hasta la curvatura es cero.',
}
