// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** Models and losses. @type {import('../../translation.js').Table} */
const models = {
  'Straight line': 'Gerade',
  'The slope is what y gains when x grows by 1; the intercept is y at x = 0.':
    'Die Steigung (slope) ist, was y gewinnt, wenn x um 1 wächst; der Achsenabschnitt (intercept) ist y bei x = 0.',
  Plane: 'Ebene',
  'A straight line in two features: what y gains with each while the other stays, and y where both are 0.':
    'Eine Gerade in zwei Merkmalen: was y mit jedem gewinnt, während das andere bleibt, und y dort, wo beide 0 sind.',
  Degree: 'Grad',
  'The highest power of x. A higher one follows the points more closely, noise and all.':
    'Die höchste Potenz von x. Ein höherer Grad folgt den Punkten genauer, samt ihrem Rauschen.',
  'A sum of powers of x. It bends, and is still linear in its parameters, so that the best ones can be computed at once.':
    'Eine Summe von Potenzen von x. Sie krümmt sich und ist doch linear in ihren Parametern, sodass sich die besten auf einmal ausrechnen lassen.',
  'Exponential decay': 'Exponentieller Zerfall',
  'What loses the same share of its distance to a level with each unit of x. A negative rate is growth.':
    'Was mit jeder Einheit von x den gleichen Anteil seines Abstands zu einem Niveau (level) verliert. Eine negative Rate (rate) ist Wachstum.',
  'Growth that levels off': 'Wachstum mit Sättigung',
  'Grows from 0 towards b1, the faster the larger b2 is.':
    'Wächst von 0 auf b1 zu, umso schneller, je größer b2 ist.',
  Logistic: 'Logistisch',
  'A probability: from 0 to 1 along x, or back. With log loss this is logistic regression.':
    'Eine Wahrscheinlichkeit: längs x von 0 nach 1 oder zurück. Mit dem Log-Verlust ist das logistische Regression.',
  'Logistic, two features': 'Logistisch, zwei Merkmale',
  'A probability by two features: one half along a straight line, and nearer to 0 or 1 further from it.':
    'Eine Wahrscheinlichkeit aus zwei Merkmalen: ein halb längs einer Geraden und näher an 0 oder 1, je weiter weg von ihr.',
  Sinusoid: 'Sinuswelle',
  'A wave around a level. Its loss has a valley for each frequency that fits some of the waves.':
    'Eine Welle um ein Niveau (level). Ihr Verlust hat ein Tal für jede Frequenz, die zu einigen der Wellen passt.',
  'Fraction of cubics': 'Bruch aus kubischen Polynomen',
  'Bends more freely than a polynomial with as many parameters, and has poles where the lower cubic is 0.':
    'Krümmt sich freier als ein Polynom mit ebenso vielen Parametern und hat Pole, wo das Polynom im Nenner 0 ist.',
  'Squared error': 'Quadratischer Fehler',
  'The square of how far a prediction is off; its mean over the rows is the mean squared error. Large errors count far more than small ones.':
    'Das Quadrat der Abweichung einer Vorhersage; sein Mittel über die Zeilen ist der mittlere quadratische Fehler. Große Fehler zählen weit mehr als kleine.',
  'Absolute error': 'Absoluter Fehler',
  'How far a prediction is off. An outlier counts no more than its distance; the loss has a kink wherever a row is met exactly, and descent rattles there.':
    'Der Betrag der Abweichung einer Vorhersage. Ein Ausreißer zählt nicht mehr als sein Abstand; der Verlust hat überall dort einen Knick, wo eine Zeile genau getroffen wird, und der Abstieg pendelt darüber hin und her.',
  'Errors larger than this count by their length, smaller ones by their square. The larger it is, the more an outlier counts.':
    'Größere Fehler als dieser zählen nach ihrem Betrag, kleinere nach ihrem Quadrat. Je größer er ist, desto mehr zählt ein Ausreißer.',
  'Half the square of small errors, a straight line for large ones: smooth like the squared error, and an outlier counts little more than its distance.':
    'Das halbe Quadrat kleiner Fehler, eine Gerade für große: glatt wie der quadratische Fehler, und ein Ausreißer zählt kaum mehr als sein Abstand.',
  'Log loss': 'Log-Verlust',
  'For two classes, y being 0 or 1 and the prediction a probability: how surprised one has to be, on average, by what was observed. Least where the data are likeliest (maximum likelihood).':
    'Für zwei Klassen, mit y gleich 0 oder 1 und einer Wahrscheinlichkeit als Vorhersage: wie überraschend das Beobachtete im Mittel ist. Am kleinsten, wo die Daten am wahrscheinlichsten sind (Maximum-Likelihood).',
  'Log-likelihood': 'Log-Likelihood',
  'The log loss turned over: how likely the model makes what was observed, to be maximised.':
    'Der Log-Verlust mit umgekehrtem Vorzeichen: wie wahrscheinlich das Modell das Beobachtete macht. Sie ist zu maximieren.',
}

/** @type {import('../../translation.js').Table} */
const dataSets = {
  'Points on a line': 'Punkte auf einer Geraden',
  'A hundred points that lie exactly on y = 20x + 5, for x from −50 to 49. The slope is found at once; the intercept, which changes the error far less, takes thousands of steps.':
    'Hundert Punkte, die genau auf y = 20x + 5 liegen, für x von −50 bis 49. Die Steigung ist sofort gefunden; der Achsenabschnitt, der den Fehler viel weniger ändert, braucht Tausende von Schritten.',
  'Points near a line': 'Punkte nahe einer Geraden',
  'The same points with noise of standard deviation 100. No line goes through all of them: in batches, each batch pulls another way.':
    'Dieselben Punkte mit Rauschen der Standardabweichung 100. Keine Gerade geht durch alle: In Stapeln zieht jeder Stapel in eine andere Richtung.',
  'Points near a plane': 'Punkte nahe einer Ebene',
  'A square of 10 by 10 points near y = 2 x1 − 3 x2 + 10, with noise of standard deviation 1: two features and three parameters.':
    'Ein Quadrat aus 10 mal 10 Punkten nahe y = 2 x1 − 3 x2 + 10, mit Rauschen der Standardabweichung 1: zwei Merkmale und drei Parameter.',
  'Points near a parabola': 'Punkte nahe einer Parabel',
  '41 points near y = x²/2 − 2x + 1, with noise of standard deviation 1. Still a linear problem: the parabola is one in x, not in its parameters.':
    '41 Punkte nahe y = x²/2 − 2x + 1, mit Rauschen der Standardabweichung 1. Immer noch ein lineares Problem: Eine Parabel ist es in x, nicht in den Parametern.',
  'A decay': 'Ein Zerfall',
  '41 points near y = 10 exp(−x/2) + 2, with noise of standard deviation 0.3. The rate is not linear in the model: the loss is no bowl.':
    '41 Punkte nahe y = 10 exp(−x/2) + 2, mit Rauschen der Standardabweichung 0,3. Die Rate geht nicht linear ins Modell ein: Der Verlust ist keine Schale.',
  'Two classes': 'Zwei Klassen',
  'Two clouds of 50 points that overlap. The model gives the probability that a point belongs to the second.':
    'Zwei Wolken aus je 50 Punkten, die einander überlappen. Das Modell gibt die Wahrscheinlichkeit an, dass ein Punkt zur zweiten gehört.',
  'Ozone monitors compared: 36 readings of one against those of a standard. A line, with x up to 999: raw, the valley is long and narrow.':
    'Ozonmessgeräte im Vergleich: 36 Messwerte des einen gegen die eines Normals. Eine Gerade, mit x bis 999: Unstandardisiert ist das Tal lang und schmal.',
  'How far a load cell bends under 40 loads of up to 3 million: x² is 10 million million times as large as 1, so no step size suits all three parameters of the raw parabola.':
    'Wie weit sich eine Kraftmessdose unter 40 Lasten bis zu 3 Millionen biegt: x² ist 10 Billionen Mal so groß wie 1, sodass keine Schrittweite zu allen drei Parametern der unstandardisierten Parabel passt.',
  'Employment in the USA, 1947 to 1962, by six features that nearly say the same: whichever of them is to thank for it can hardly be told.':
    'Die Beschäftigung in den USA von 1947 bis 1962 nach sechs Merkmalen, die fast dasselbe sagen: Welchem davon sie zu verdanken ist, lässt sich kaum entscheiden.',
  'A polynomial of degree 5, all of whose coefficients are 1, without noise, for x from 0 to 20.':
    'Ein Polynom vom Grad 5, dessen Koeffizienten alle 1 sind, ohne Rauschen, für x von 0 bis 20.',
  '82 points and a polynomial of degree 10. Its condition number is 1.8e15: a double’s 16 digits less those 15 leave one, and good software finds 7 or 8 all the same. Descent has no chance, unless x is standardised.':
    '82 Punkte und ein Polynom vom Grad 10. Seine Konditionszahl ist 1,8 × 10¹⁵: Von den 16 Stellen einer Gleitkommazahl (double) bleibt nach Abzug dieser 15 noch eine, und gute Programme finden trotzdem 7 oder 8. Ein Abstieg hat keine Aussicht, es sei denn, x ist standardisiert.',
  'How much gas 14 pressures make stick to a surface: growth that levels off. One parameter is near 239, the other near 0.00055: a descent on both at once needs scaling, or L-BFGS.':
    'Wie viel Gas bei 14 Drücken an einer Oberfläche haftet: Wachstum mit Sättigung. Ein Parameter liegt nahe 239, der andere nahe 0,00055: Ein Abstieg in beiden zugleich braucht Skalierung oder L-BFGS.',
  'How fast electrons move in silicon, by how dense they are: 37 points and a fraction of two cubics.':
    'Wie schnell sich Elektronen in Silizium bewegen, je nach ihrer Dichte: 37 Punkte und ein Bruch aus zwei kubischen Polynomen.',
  'How copper expands from 14 to 851 kelvin: 236 points and the same fraction of cubics, with parameters from 1 down to a ten-millionth.':
    'Wie sich Kupfer von 14 bis 851 Kelvin ausdehnt: 236 Punkte und derselbe Bruch aus kubischen Polynomen, mit Parametern von 1 bis hinab zu einem Zehnmillionstel.',
  'Two bells on a slope, 250 points and eight parameters, with made noise: from a start where the bells have changed places, a descent finds another answer.':
    'Zwei Glocken auf einem Hang, 250 Punkte und acht Parameter, mit künstlichem Rauschen: Von einem Start aus, bei dem die Glocken die Plätze getauscht haben, findet ein Abstieg eine andere Lösung.',
  'Eleven points of a reaction’s speed, and a valley so flat that many programs stop in it too early (Kowalik and Osborne; Moré, Garbow and Hillstrom, problem 9).':
    'Elf Punkte der Geschwindigkeit einer Reaktion und ein so flaches Tal, dass viele Programme zu früh darin stehen bleiben (Kowalik und Osborne; Moré, Garbow und Hillstrom, Problem 9).',
  'Your own data': 'Eigene Daten',
}

/** @type {import('../../translation.js').Table} */
export const fits = {
  ...models,
  ...dataSets,
  'closed form': 'geschlossene Formel',
  'Newton’s method': 'das Newton-Verfahren',
}
