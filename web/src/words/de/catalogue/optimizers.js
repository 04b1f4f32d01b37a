// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @type {import('../../translation.js').Table} */
export const optimizers = {
  'Steepest descent': 'Steilster Abstieg',
  'Gradient descent': 'Gradientenabstieg',
  'Walks straight downhill: against the gradient, the direction in which f grows fastest. A step is the longer the steeper the slope is.':
    'Geht geradewegs bergab: entgegen dem Gradienten, der Richtung, in der f am schnellsten wächst. Ein Schritt ist umso länger, je steiler es ist.',
  'Weight decay': 'Gewichtszerfall',
  'Adds λx to the gradient, as if the square of each coordinate, times λ/2, belonged to the function. A larger value pulls harder towards 0.':
    'Addiert λx zum Gradienten, als gehörte das Quadrat jeder Koordinate, mal λ/2, zur Funktion. Ein größerer Wert zieht stärker zur 0.',
  'Coordinate descent': 'Koordinatenabstieg',
  'Changes one coordinate a step, each in its turn, and leaves the others alone. It is quick where the coordinates have little to do with each other, and slow in a valley that runs across them.':
    'Ändert in jedem Schritt eine Koordinate, reihum, und lässt die anderen in Ruhe. Das geht schnell, wo die Koordinaten wenig miteinander zu tun haben, und langsam in einem Tal, das schräg zu ihnen liegt.',
  'A heavy ball: it gathers speed where the slope keeps its direction, and what goes to and fro across a valley cancels out.':
    'Eine schwere Kugel: Sie gewinnt Fahrt, wo das Gefälle seine Richtung behält, und was quer durch ein Tal hin und her geht, hebt sich auf.',
  'The part of the velocity that is kept in a step. Nearer to 1, it runs faster along a valley and swings further past the bottom.':
    'Der Teil der Geschwindigkeit, der in einem Schritt bleibt. Näher an 1 läuft es schneller durch ein Tal und schwingt weiter über den Grund hinaus.',
  Dampening: 'Dämpfung des Momentums',
  'How much less than the whole gradient joins the velocity, after the first step. Equal to the momentum, it makes the velocity an average of gradients.':
    'Wie viel weniger als der ganze Gradient nach dem ersten Schritt zur Geschwindigkeit kommt. So groß wie das Momentum macht die Dämpfung aus der Geschwindigkeit einen Mittelwert von Gradienten.',
  'Nesterov’s momentum': 'Nesterov-Momentum',
  'A heavy ball that looks ahead: it brakes on the slope it is about to reach, and so swings less far past the bottom than with plain momentum.':
    'Eine schwere Kugel, die vorausschaut: Sie bremst an dem Hang, den sie gleich erreicht, und schwingt so weniger weit über den Grund hinaus als mit einfachem Momentum.',
  'Quasi-hyperbolic momentum: goes by a mixture of the gradient here and the average of past ones. Many other rules with momentum are cases of it.':
    'Quasi-hyperbolisches Momentum: richtet sich nach einer Mischung aus dem Gradienten hier und dem Mittelwert der früheren. Viele andere Regeln mit Momentum sind Fälle davon.',
  'The part of the average of gradients that is kept in a step. It looks back over about 1/(1 − β) steps: nearer to 1, the path is smoother and turns later.':
    'Der Teil des Mittelwerts der Gradienten, der in einem Schritt bleibt. Er blickt etwa 1/(1 − β) Schritte zurück: Näher an 1 ist der Weg glatter und biegt später ab.',
  'Weight of the average': 'Gewicht des Mittelwerts',
  '0 is plain gradient descent; 1 follows the average alone, which is momentum with as much dampening.':
    '0 ist einfacher Gradientenabstieg; 1 folgt allein dem Mittelwert, also Momentum mit ebenso viel Dämpfung.',
  'A step size for each coordinate': 'Eine Schrittweite je Koordinate',
  'Gives each coordinate its own step size: the larger its gradients have been so far, all added up, the smaller. Steps only ever get shorter for the same slope.':
    'Gibt jeder Koordinate ihre eigene Schrittweite: Je größer ihre Gradienten bisher waren, alle zusammengezählt, desto kleiner. Bei gleichem Gefälle werden Schritte immer nur kürzer.',
  'Decay of the step size': 'Abnahme der Schrittweite',
  'The step size is divided by 1 + η(t − 1). A larger value shrinks steps sooner.':
    'Die Schrittweite wird durch 1 + η(t − 1) geteilt. Ein größerer Wert verkleinert die Schritte früher.',
  'First sum of squares': 'Erste Quadratsumme',
  'What the sum of squared gradients begins with. A larger value makes the first steps shorter.':
    'Womit die Summe der quadrierten Gradienten beginnt. Ein größerer Wert macht die ersten Schritte kürzer.',
  'Keeps the quotient finite where gradients vanish. A larger value makes steps shorter where the slope is slight, and the rule more like plain gradient descent.':
    'Hält den Quotienten endlich, wo Gradienten verschwinden. Ein größerer Wert macht Schritte bei geringem Gefälle kürzer und die Regel dem einfachen Gradientenabstieg ähnlicher.',
  'Needs no step size: it measures how far it has moved lately against how steep it was, and steps accordingly. It begins with very short steps.':
    'Braucht keine Schrittweite: Misst, wie weit es zuletzt ging und wie steil es war, und schreitet entsprechend. Es beginnt mit sehr kurzen Schritten.',
  'Decay of the averages': 'Gedächtnis der Mittelwerte',
  'The part of both averages of squares that is kept in a step. Nearer to 1, they look back over more steps.':
    'Der Teil der beiden Mittelwerte von Quadraten, der in einem Schritt bleibt. Näher an 1 blicken sie über mehr Schritte zurück.',
  'Divides each coordinate of the gradient by how large it has been lately, so that flat and steep directions are walked at the same speed.':
    'Teilt jede Koordinate des Gradienten dadurch, wie groß sie zuletzt war, sodass flache und steile Richtungen gleich schnell durchlaufen werden.',
  'The part of the averages that is kept in a step. Nearer to 1, they look back over more steps.':
    'Der Teil der Mittelwerte, der in einem Schritt bleibt. Näher an 1 blicken sie über mehr Schritte zurück.',
  Centred: 'Zentriert',
  'Gradients are measured by how much they vary about their average, not by their size.':
    'Gradienten werden daran gemessen, wie sehr sie um ihren Mittelwert schwanken, nicht an ihrer Größe.',
  'Looks only at the sign of the slope. Each coordinate has a step of its own, which grows while the sign stays and shrinks when it changes. The step size is that of the first step.':
    'Sieht nur auf das Vorzeichen der Steigung. Jede Koordinate hat ihren eigenen Schritt, der wächst, solange das Vorzeichen bleibt, und schrumpft, wenn es wechselt. Die Schrittweite ist die des ersten Schritts.',
  'Shrinking factor': 'Schrumpffaktor',
  'What a coordinate’s step is multiplied by when its slope has changed sign: it has gone past the bottom. A smaller value brakes harder.':
    'Womit der Schritt einer Koordinate multipliziert wird, wenn ihre Steigung das Vorzeichen gewechselt hat: Sie ist über den Grund hinaus. Ein kleinerer Wert bremst stärker.',
  'Growing factor': 'Wachstumsfaktor',
  'What a coordinate’s step is multiplied by as long as its slope keeps its sign. A larger value gathers speed sooner.':
    'Womit der Schritt einer Koordinate multipliziert wird, solange ihre Steigung das Vorzeichen behält. Ein größerer Wert gewinnt früher Fahrt.',
  'Shortest step': 'Kürzester Schritt',
  'No coordinate’s step shrinks below this; smaller values end nearer the bottom.':
    'Kein Schritt einer Koordinate wird kleiner als dies; kleinere Werte enden näher am Grund.',
  'Longest step': 'Längster Schritt',
  'No coordinate’s step grows beyond this; larger values let it run faster.':
    'Kein Schritt einer Koordinate wird größer als dies; größere Werte lassen es schneller laufen.',
  'Adam and its kin': 'Adam und Verwandte',
  'Follows an average of the latest gradients, each coordinate divided by how large its gradient usually is. A step is then about α long in every coordinate, whatever the slope.':
    'Folgt einem Mittelwert der letzten Gradienten, jede Koordinate dadurch geteilt, wie groß ihr Gradient gewöhnlich ist. Ein Schritt ist dann in jeder Koordinate etwa α lang, wie steil es auch ist.',
  'Decay of the average': 'Gedächtnis des Mittelwerts',
  'The part of the average of gradients that is kept in a step. It looks back over about 1/(1 − β₁) steps: nearer to 1, the path is smoother and turns later.':
    'Der Teil des Mittelwerts der Gradienten, der in einem Schritt bleibt. Er blickt etwa 1/(1 − β₁) Schritte zurück: Näher an 1 ist der Weg glatter und biegt später ab.',
  'Decay of the squares': 'Gedächtnis der Quadrate',
  'The part of the second average, for most rules that of squared gradients, that is kept in a step. It looks back over about 1/(1 − β₂) steps: nearer to 1, step lengths change more slowly.':
    'Der Teil des zweiten Mittelwerts, bei den meisten Regeln dem der quadrierten Gradienten, der in einem Schritt bleibt. Er blickt etwa 1/(1 − β₂) Schritte zurück: Näher an 1 ändern sich die Schrittlängen langsamer.',
  'Adam that never forgets its largest gradients, so that steps do not grow again. It converges in cases that were made for Adam to fail.':
    'Adam, das seine größten Gradienten nie vergisst, sodass die Schritte nicht wieder wachsen. Es konvergiert in Fällen, die dafür gemacht sind, dass Adam scheitert.',
  'Adam that divides by the largest gradient of late instead of an average of squares. No coordinate moves further than about α in a step.':
    'Adam, das durch den größten Gradienten der letzten Zeit teilt statt durch einen Mittelwert von Quadraten. Keine Koordinate bewegt sich in einem Schritt weiter als etwa α.',
  'Adam with Nesterov’s look ahead: besides the average of gradients, the newest one counts once more.':
    'Adam mit Nesterovs Vorausschau: Außer dem Mittelwert der Gradienten zählt der neueste noch einmal.',
  'Momentum decay': 'Abnahme des Momentums',
  'How fast the momentum grows from half of β₁ to β₁. With 0 it stays at half.':
    'Wie schnell das Momentum von der Hälfte von β₁ auf β₁ wächst. Mit 0 bleibt es bei der Hälfte.',
  'Adam that warms up by itself: until it knows enough gradients to trust its second average it goes without, and then takes it into account little by little.':
    'Adam, das sich selbst aufwärmt: Bis es genug Gradienten kennt, um seinem zweiten Mittelwert zu trauen, kommt es ohne ihn aus und berücksichtigt ihn dann nach und nach.',
  'Adam that pulls x towards 0 besides, and keeps that pull apart from the gradients that it averages. It settles a little nearer to 0 than the minimum is.':
    'Adam, das x außerdem zur 0 zieht und diesen Zug von den Gradienten fernhält, die es mittelt. Es kommt etwas näher an der 0 zur Ruhe, als das Minimum liegt.',
  'Shrinks x towards 0 by αλ of itself in every step, apart from the gradient, so that the averages do not see it. A larger value pulls harder towards 0.':
    'Verkleinert x in jedem Schritt um αλ seiner selbst, getrennt vom Gradienten, sodass die Mittelwerte nichts davon sehen. Ein größerer Wert zieht stärker zur 0.',
  'Adam that divides by how far gradients are from their average. It strides where the gradient is as expected, however large, and is careful where it surprises.':
    'Adam, das dadurch teilt, wie weit Gradienten von ihrem Mittelwert abweichen. Es schreitet aus, wo der Gradient wie erwartet ist, wie groß auch immer, und ist vorsichtig, wo er überrascht.',
  'Adam whose second average follows the squared gradients at their own pace: after large gradients it does not fall as fast, so that steps do not suddenly grow.':
    'Adam, dessen zweiter Mittelwert den quadrierten Gradienten in ihrem eigenen Maß folgt: Nach großen Gradienten fällt er nicht so schnell, sodass Schritte nicht plötzlich wachsen.',
  'First square': 'Erstes Quadrat',
  'What the average of squared gradients begins with. A larger value makes the first steps shorter.':
    'Womit der Mittelwert der quadrierten Gradienten beginnt. Ein größerer Wert macht die ersten Schritte kürzer.',
  'Adam with both of its averages mixed with the newest gradient. With both weights 1 it is Adam; with ν₁ = 0 it is RMSprop with corrected averages.':
    'Adam, dessen beide Mittelwerte mit dem neuesten Gradienten gemischt werden. Sind beide Gewichte 1, ist es Adam; mit ν₁ = 0 ist es RMSprop mit korrigierten Mittelwerten.',
  'How much of the average of gradients is followed, the rest being the newest one.':
    'Wie sehr dem Mittelwert der Gradienten gefolgt wird; der Rest ist der neueste.',
  'Weight of the squares': 'Gewicht der Quadrate',
  'How much of the average of squares is divided by, the rest being the newest one.':
    'Wie sehr durch den Mittelwert der Quadrate geteilt wird; der Rest ist das neueste.',
  'Adam that looks ahead as Nesterov does: it adds to the average of gradients how they have changed of late, and so expects where they are going.':
    'Adam, das wie Nesterov vorausschaut: Zum Mittelwert der Gradienten zählt es hinzu, wie sie sich zuletzt geändert haben, und ahnt so, wohin sie gehen.',
  'Decay of the changes': 'Gedächtnis der Änderungen',
  'The part of the average of the gradient’s changes that is kept in a step, and how far the rule looks ahead by them. With 0 it does not look ahead and is Adam.':
    'Der Teil des Mittelwerts der Änderungen des Gradienten, der in einem Schritt bleibt, und wie weit die Regel mit ihnen vorausschaut. Mit 0 schaut sie nicht voraus und ist Adam.',
  'The part of the average of squares that is kept in a step. It looks back over about 1/(1 − β₃) steps: nearer to 1, step lengths change more slowly.':
    'Der Teil des Mittelwerts der Quadrate, der in einem Schritt bleibt. Er blickt etwa 1/(1 − β₃) Schritte zurück: Näher an 1 ändern sich die Schrittlängen langsamer.',
  'Looks only at the sign of a mean of past and present gradients: every coordinate moves by exactly α, up or down. A search among programs found the rule.':
    'Sieht nur auf das Vorzeichen eines Mittels aus früheren und jetzigen Gradienten: Jede Koordinate bewegt sich um genau α, hinauf oder hinab. Gefunden wurde die Regel bei einer Suche unter Programmen.',
  Averaging: 'Mittelung',
  'Averaged gradient descent (ASGD)': 'Gemittelter Gradientenabstieg (ASGD)',
  'Gradient descent with slowly shrinking steps that also keeps the average of the points it has been at. Where gradients are noisy the average is a better answer than the last point.':
    'Gradientenabstieg mit langsam schrumpfenden Schritten, der auch den Mittelwert der Punkte führt, an denen er war. Wo Gradienten verrauscht sind, ist der Mittelwert eine bessere Antwort als der letzte Punkt.',
  Decay: 'Abnahme',
  'Pulls x towards 0 and sets how soon steps shrink. A larger value does both more.':
    'Zieht x zur 0 und bestimmt, wie bald die Schritte schrumpfen. Ein größerer Wert tut beides stärker.',
  'Power of shrinking': 'Exponent der Abnahme',
  'How fast steps shrink once they do. With 0 they keep their size.':
    'Wie schnell die Schritte schrumpfen, wenn sie es einmal tun. Mit 0 behalten sie ihre Größe.',
  'Averaging begins': 'Beginn der Mittelung',
  'The number of steps after which iterates are averaged; before, the average is the newest one. With 0 all of them count.':
    'Die Zahl der Schritte, nach denen die Punkte gemittelt werden; davor ist der Mittelwert der neueste. Mit 0 zählen alle.',
  steps: 'Schritte',
  'Conjugate gradients': 'Konjugierte Gradienten',
  'Conjugate gradient (Fletcher–Reeves)': 'Konjugierte Gradienten (Fletcher–Reeves)',
  'Steepest descent that keeps part of its former direction, so that a step does not undo what the former ones won. On a quadratic with n coordinates, and with an exact line search, it ends in n steps.':
    'Steilster Abstieg, der einen Teil seiner vorigen Richtung behält, sodass ein Schritt nicht zunichtemacht, was die vorigen gewonnen haben. Auf einer quadratischen Funktion mit n Koordinaten und mit exakter Liniensuche endet er in n Schritten.',
  'Restart every': 'Neustart alle',
  'After this many steps it forgets the former directions and begins with steepest descent again; the number of coordinates is the usual choice. 0: only where its direction would not lead downhill.':
    'Nach so vielen Schritten vergisst er die vorigen Richtungen und beginnt wieder mit dem steilsten Abstieg; üblich ist die Zahl der Koordinaten. 0: nur wo seine Richtung nicht bergab führte.',
  'Conjugate gradient (Polak–Ribière+)': 'Konjugierte Gradienten (Polak–Ribière+)',
  'Conjugate gradients that notice when they stop making way: where the gradient has hardly changed, β is near 0, and it begins again with steepest descent.':
    'Konjugierte Gradienten, die merken, wenn sie nicht mehr vorankommen: Wo sich der Gradient kaum geändert hat, ist β nahe 0, und es beginnt wieder mit dem steilsten Abstieg.',
  Curvature: 'Krümmung',
  'Newton’s method (damped)': 'Newton-Verfahren (gedämpft)',
  'Steps to the lowest point of the paraboloid that has the slope and the curvature of f here. Where f curves downwards, the curvatures are shifted until the paraboloid has a lowest point, so that the way still leads down.':
    'Geht zum tiefsten Punkt des Paraboloids, das Steigung und Krümmung von f hier hat. Wo f sich nach unten krümmt, werden die Krümmungen verschoben, bis das Paraboloid einen tiefsten Punkt hat, sodass der Weg trotzdem hinabführt.',
  Damping: 'Dämpfung',
  "Is added to each curvature, so that flat directions get shorter steps. 0 is Newton's own step; a larger value comes nearer to a short step of gradient descent.":
    'Wird zu jeder Krümmung addiert, sodass flache Richtungen kürzere Schritte bekommen. 0 ist Newtons eigener Schritt; ein größerer Wert kommt einem kurzen Schritt des Gradientenabstiegs näher.',
  'Least shift': 'Kleinste Verschiebung',
  'What is added to each curvature, at first, where f does not curve upwards in every direction; doubled until it does. A larger value gives shorter steps there.':
    'Was anfangs zu jeder Krümmung addiert wird, wo f sich nicht in jeder Richtung nach oben krümmt; verdoppelt, bis es das tut. Ein größerer Wert gibt dort kürzere Schritte.',
  'Learns the curvature of f from how the gradient changes from step to step, and steps as Newton’s method would with what it has learnt. A step along which f does not curve upwards (sᵀy ≤ 0) teaches it nothing.':
    'Lernt die Krümmung von f daraus, wie sich der Gradient von Schritt zu Schritt ändert, und geht mit dem Gelernten so, wie das Newton-Verfahren ginge. Aus einem Schritt, längs dessen f sich nicht nach oben krümmt (sᵀy ≤ 0), lernt es nichts.',
  'BFGS with a short memory: it keeps only what the latest steps taught, and needs no matrix. So it serves where there are thousands of coordinates. A step with sᵀy ≤ 0 is not kept.':
    'BFGS mit kurzem Gedächtnis: Es behält nur, was die letzten Schritte gelehrt haben, und braucht keine Matrix. So taugt es für Tausende von Koordinaten. Ein Schritt mit sᵀy ≤ 0 wird nicht behalten.',
  Memory: 'Gedächtnis',
  'Number of latest steps whose changes of gradient it keeps. A larger value knows more of the curvature and costs more room.':
    'Zahl der letzten Schritte, deren Änderungen des Gradienten es behält. Ein größerer Wert weiß mehr von der Krümmung und kostet mehr Platz.',
  'Without the gradient': 'Ohne Gradienten',
  'Lets a simplex (a triangle, where there are two coordinates) tumble downhill: its worst vertex is thrown over to the other side, or drawn in. It looks at values only, never at the gradient.':
    'Lässt einen Simplex (bei zwei Koordinaten ein Dreieck) bergab taumeln: Seine schlechteste Ecke wird auf die andere Seite geworfen oder hereingezogen. Er sieht nur auf Werte, nie auf den Gradienten.',
  'Size of the first simplex': 'Größe des ersten Simplex',
  'Length of its edges along the coordinates, from the start. A larger value sees more of the landscape and takes longer to draw together.':
    'Länge seiner Kanten längs der Koordinaten, vom Start aus. Ein größerer Wert sieht mehr von der Landschaft und braucht länger, um sich zusammenzuziehen.',
  Reflection: 'Spiegelung',
  'How far beyond the middle of the others the worst vertex is reflected. 1: as far as it lay before it; a larger value goes further.':
    'Wie weit über die Mitte der anderen hinaus die schlechteste Ecke gespiegelt wird. 1: so weit, wie sie davor lag; ein größerer Wert geht weiter.',
  Expansion: 'Streckung',
  'How much further it goes where the reflected point is the lowest so far. A larger value makes longer strides downhill.':
    'Wie viel weiter es geht, wo der gespiegelte Punkt der bisher tiefste ist. Ein größerer Wert macht längere Sätze bergab.',
  Contraction: 'Stauchung',
  'How far from the middle it tries where reflection has not helped. A larger value draws the simplex together more slowly.':
    'Wie weit von der Mitte es versucht, wo die Spiegelung nicht geholfen hat. Ein größerer Wert zieht den Simplex langsamer zusammen.',
  Shrinking: 'Schrumpfen',
  'What is left of all edges to the best vertex where nothing else has helped. A larger value shrinks the simplex less.':
    'Was von allen Kanten zur besten Ecke übrig bleibt, wo nichts anderes geholfen hat. Ein größerer Wert verkleinert den Simplex weniger.',
  'Random search': 'Zufallssuche',
  'Tries a random point nearby and goes there when f is lower. It uses no gradient, and shows what the gradient is worth: the more coordinates there are, the rarer is a lower point.':
    'Versucht einen zufälligen Punkt in der Nähe und geht dorthin, wenn f kleiner ist. Sie braucht keinen Gradienten und zeigt, was der Gradient wert ist: Je mehr Koordinaten, desto seltener ist ein tieferer Punkt.',
  'How far from where it stands it looks, in each coordinate. A larger value leaves a side valley more easily and finds less often a lower point near a minimum.':
    'Wie weit sie von ihrem Ort aus sucht, in jeder Koordinate. Ein größerer Wert verlässt ein Seitental leichter und findet nahe einem Minimum seltener einen tieferen Punkt.',
}
