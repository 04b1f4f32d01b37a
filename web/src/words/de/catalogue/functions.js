// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @type {import('../../translation.js').Table} */
export const functions = {
  'First examples': 'Erste Beispiele',
  'Himmelblau’s function': 'Himmelblau-Funktion',
  'Four valleys, all equally deep, around one hill: which of them a descent ends in is settled by where it starts.':
    'Vier gleich tiefe Täler um einen Hügel: In welchem ein Abstieg endet, entscheidet sein Start.',
  'Rosenbrock’s valley': 'Rosenbrock-Tal',
  'A long, bent valley, almost flat along its floor and steep at its sides: finding it is easy, following it to the minimum at (1, 1) takes patience and a small step size.':
    'Ein langes, gebogenes Tal, am Grund fast eben und steil an den Seiten: Es zu finden ist leicht, ihm bis zum Minimum bei (1, 1) zu folgen braucht Geduld und eine kleine Schrittweite.',
  'Sum of squares': 'Summe der Quadrate',
  'A round bowl in any number of dimensions. Its gradient points straight away from the minimum at the origin, so gradient descent goes there on a straight line.':
    'Eine runde Schale in beliebig vielen Dimensionen. Ihr Gradient zeigt genau vom Minimum im Ursprung weg, sodass der Gradientenabstieg auf einer Geraden dorthin läuft.',
  Square: 'Quadrat',
  'The plainest valley there is, a parabola. Its slope at x is 2x, so that each step of gradient descent multiplies the distance to the minimum by 1 − 2α.':
    'Das einfachste Tal, das es gibt, eine Parabel. Ihre Steigung bei x ist 2x, sodass jeder Schritt des Gradientenabstiegs den Abstand zum Minimum mit 1 − 2α multipliziert.',
  'Any number of variables': 'Beliebig viele Variablen',
  'Rosenbrock’s valley in any dimension': 'Rosenbrock-Tal in beliebiger Dimension',
  'The bent valley in as many dimensions as you like, each coordinate leading on to the next.':
    'Das gebogene Tal in beliebig vielen Dimensionen; jede Koordinate führt zur nächsten.',
  'Several valleys of different depths: a descent ends in the one whose slope it starts on.':
    'Mehrere Täler verschiedener Tiefe: Ein Abstieg endet in dem, an dessen Hang er beginnt.',
  'A bowl covered with a regular pattern of dents, each of which holds a descent fast.':
    'Eine Schale mit einem regelmäßigen Muster aus Dellen, von denen jede einen Abstieg festhält.',
  'Almost flat and full of small dents outside, with one deep funnel that ends in a point.':
    'Außen fast eben und voller kleiner Dellen, mit einem einzigen tiefen Trichter, der spitz endet.',
  'A plate-shaped valley that becomes very steep to the sides.':
    'Ein tellerförmiges Tal, das zu den Seiten hin sehr steil wird.',
  'Two variables': 'Zwei Variablen',
  'Narrow bowl': 'Enge Schale',
  'A bowl a hundred times steeper one way than the other: gradient descent swings across it while it creeps along it.':
    'Eine Schale, in einer Richtung hundertmal so steil wie in der anderen: Der Gradientenabstieg pendelt quer und kriecht längs.',
  'A tilted bowl: its steepest direction is no axis.':
    'Eine schief liegende Schale: Ihre steilste Richtung ist keine Achse.',
  'A long, shallow bowl along the diagonal, on which gradient descent slows down.':
    'Eine lange, flache Schale längs der Diagonale, auf der der Gradientenabstieg langsam wird.',
  'Flat ground with steep corners: the size of the gradient changes by many orders.':
    'Ebener Boden mit steilen Ecken: Die Größe des Gradienten ändert sich um viele Zehnerpotenzen.',
  'Values from 3 to a million: one step size cannot suit all of it.':
    'Werte von 3 bis zu einer Million: Eine einzige Schrittweite kann nicht überall passen.',
  'A wave laid over a tilted valley.': 'Eine Welle über einem schrägen Tal.',
  'Three-hump camel': 'Dreihöckriges Kamel',
  'One deep valley and two shallow ones beside it.': 'Ein tiefes Tal und zwei flache daneben.',
  'Six-hump camel': 'Sechshöckriges Kamel',
  'Six valleys, of which two are deepest.': 'Sechs Täler, von denen zwei die tiefsten sind.',
  'A single dent in a plain so flat that the gradient vanishes: descent from afar does not move at all.':
    'Eine einzige Delle in einer so flachen Ebene, dass der Gradient verschwindet: Von fern bewegt sich ein Abstieg gar nicht.',
  'Ripples on a very shallow bowl.': 'Kleine Wellen auf einer sehr flachen Schale.',
  'Waves on a bowl, of different heights along the two axes.':
    'Wellen auf einer Schale, längs der beiden Achsen verschieden hoch.',
  'Fine waves across both axes.': 'Feine Wellen quer zu beiden Achsen.',
  'Three valleys of the same depth.': 'Drei gleich tiefe Täler.',
  Eggholder: 'Eierkarton (Eggholder)',
  'A wild landscape whose lowest point lies on its edge.':
    'Eine wilde Landschaft, deren tiefster Punkt am Rand liegt.',
  'A sharp, bent crease: no gradient exists along its floor.':
    'Eine scharfe, gebogene Falte: An ihrem Grund gibt es keinen Gradienten.',
  'Cross-in-tray': 'Kreuz im Tablett (Cross-in-tray)',
  'A cross of creases around four equal minima.': 'Ein Kreuz aus Falten um vier gleiche Minima.',
  'Hölder table': 'Hölder-Tisch',
  'Its minima are in the four corners.': 'Ihre Minima liegen in den vier Ecken.',
  'Drop wave': 'Tropfenwelle (Drop wave)',
  'Rings around a drop that fell into water.': 'Ringe um einen Tropfen, der ins Wasser fiel.',
  Peaks: 'Gipfel (Peaks)',
  'Three hills and three valleys, known from pictures of surfaces.':
    'Drei Hügel und drei Täler, bekannt von Bildern von Flächen.',
  'A bowl with small dents around its middle.': 'Eine Schale mit kleinen Dellen um die Mitte.',
  'A parabola-shaped valley with a minimum on either arm.':
    'Ein parabelförmiges Tal mit einem Minimum auf jedem Arm.',
  'A bowl whose axes lie along the diagonals.': 'Eine Schale, deren Achsen längs der Diagonalen liegen.',
  'Without a minimum': 'Ohne Minimum',
  Saddle: 'Sattel',
  'Down one way, up the other: a descent that starts on the ridge stops at the saddle point, all others run away.':
    'In der einen Richtung hinab, in der anderen hinauf: Ein Abstieg, der auf dem Grat beginnt, bleibt am Sattelpunkt stehen, alle anderen laufen davon.',
  'Monkey saddle': 'Affensattel',
  'Three ways down from the middle, where even the curvature is zero.':
    'Drei Wege führen von der Mitte hinab, wo selbst die Krümmung null ist.',
}
