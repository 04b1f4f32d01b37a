// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @type {import('../../translation.js').Table} */
export const stepSizes = {
  Fixed: 'Konstant',
  'Takes the same step size, also called learning rate, in every step.':
    'Nimmt in jedem Schritt dieselbe Schrittweite, auch Lernrate genannt.',
  'Step size': 'Schrittweite',
  'What the direction is multiplied by. Too small, and the descent crawls; too large, and it overshoots the valley by more each time and runs away.':
    'Womit die Richtung multipliziert wird. Zu klein, und der Abstieg kriecht; zu groß, und er schießt jedes Mal weiter übers Tal hinaus und läuft davon.',
  'Warm-up': 'Aufwärmen',
  'Over this many first steps the step size grows evenly to what the rule says, and only then does the rule begin to count. More steps make a gentler start; 0 does without.':
    'Über so viele erste Schritte wächst die Schrittweite gleichmäßig auf das, was die Regel sagt, und erst dann beginnt die Regel zu zählen. Mehr Schritte beginnen sanfter; 0 kommt ohne aus.',
  'Inverse time': 'Kehrwert der Zeit',
  'Divides the first step size by a number that grows evenly with the steps. Sizes vanish, but their sum does not stay finite, so no point is out of reach, and noise dies away.':
    'Teilt die erste Schrittweite durch eine Zahl, die gleichmäßig mit den Schritten wächst. Die Weiten verschwinden, aber ihre Summe bleibt nicht endlich: So ist kein Punkt außer Reichweite, und Rauschen verklingt.',
  'First step size': 'Erste Schrittweite',
  'The step size that the schedule begins with. A larger one makes every step longer.':
    'Die Schrittweite, mit der der Plan beginnt. Eine größere macht jeden Schritt länger.',
  'How fast the step size shrinks: 1/k is about the number of steps until it has visibly done so. A larger value shrinks it sooner; with 0 it stays.':
    'Wie schnell die Schrittweite schrumpft: 1/k ist etwa die Zahl der Schritte, bis man es sieht. Ein größerer Wert verkleinert sie früher; mit 0 bleibt sie.',
  'per step': 'je Schritt',
  'Inverse square root': 'Kehrwert der Wurzel',
  'Divides the first step size by a square root that grows with the steps: a slower decline than inverse time.':
    'Teilt die erste Schrittweite durch eine Quadratwurzel, die mit den Schritten wächst: eine langsamere Abnahme als mit dem Kehrwert der Zeit.',
  Exponential: 'Exponentiell',
  'Multiplies the step size by the same factor after every step. All sizes together have a finite sum, so a start that is too far away is not made good.':
    'Multipliziert die Schrittweite nach jedem Schritt mit demselben Faktor. Alle Weiten zusammen haben eine endliche Summe, sodass ein zu weit entfernter Start nicht aufzuholen ist.',
  Factor: 'Faktor',
  'What the step size is multiplied by whenever it shrinks. Nearer to 1, it shrinks more slowly.':
    'Womit die Schrittweite multipliziert wird, wann immer sie schrumpft. Näher an 1 schrumpft sie langsamer.',
  'Step drop': 'Treppe',
  'Keeps the step size for a number of steps, then multiplies it by a factor, and so on: a staircase down.':
    'Behält die Schrittweite für eine Anzahl von Schritten, multipliziert sie dann mit einem Faktor, und so weiter: eine Treppe hinab.',
  Period: 'Periode',
  'The number of steps for which the size stays before it drops again. A larger one drops it later.':
    'Die Zahl der Schritte, für die die Weite bleibt, bevor sie wieder fällt. Eine größere lässt sie später fallen.',
  'Goes from the first to the final step size in a straight line and stays there.':
    'Geht auf einer Geraden von der ersten zur letzten Schrittweite und bleibt dort.',
  'Final step size': 'Letzte Schrittweite',
  'The step size that the schedule ends with. With 0 the descent comes to rest there.':
    'Die Schrittweite, mit der der Plan endet. Mit 0 kommt der Abstieg dort zur Ruhe.',
  'Number of steps': 'Anzahl der Schritte',
  'The number of steps over which the schedule runs. A larger one stretches it.':
    'Die Zahl der Schritte, über die der Plan läuft. Eine größere streckt ihn.',
  Polynomial: 'Polynom',
  'Goes from the first to the final step size along a power of the share of steps that are left, and stays there. With power 1 it is a straight line.':
    'Geht von der ersten zur letzten Schrittweite längs einer Potenz des Anteils der Schritte, die noch bleiben, und bleibt dort. Mit Exponent 1 ist es eine Gerade.',
  Power: 'Exponent',
  'Above 1 most of the decline comes early, below 1 it comes late.':
    'Über 1 kommt der größte Teil der Abnahme früh, unter 1 kommt er spät.',
  Cosine: 'Kosinus',
  'Goes from the first to the final step size along half a wave of the cosine: slowly, then fast, then slowly again. After that many steps it rises as it fell, so end the run there.':
    'Geht von der ersten zur letzten Schrittweite längs einer halben Welle des Kosinus: langsam, dann schnell, dann wieder langsam. Nach so vielen Schritten steigt sie, wie sie fiel; dort sollte der Lauf also enden.',
  'Cosine with restarts': 'Kosinus mit Neustarts',
  'Falls along half a wave of the cosine and begins again with the first step size, which can throw it out of a flat or narrow valley. Every fall may take longer than the one before.':
    'Fällt längs einer halben Welle des Kosinus und beginnt wieder mit der ersten Schrittweite, was es aus einem flachen oder engen Tal werfen kann. Jeder Fall kann länger dauern als der vorige.',
  'The number of steps before the first restart. A larger one restarts later.':
    'Die Zahl der Schritte vor dem ersten Neustart. Eine größere startet später neu.',
  Stretch: 'Dehnung',
  'How many times as long each fall is as the one before. With 1 all are alike.':
    'Wie viel Mal so lang jeder Fall ist wie der vorige. Mit 1 sind alle gleich.',
  'One cycle': 'Ein Zyklus',
  'Rises from a small step size to the largest and falls to almost nothing, both along half a wave of the cosine. The long steps in the middle cover ground, the short ones at the end settle.':
    'Steigt von einer kleinen Schrittweite zur größten und fällt auf fast nichts, beides längs einer halben Welle des Kosinus. Die langen Schritte in der Mitte kommen voran, die kurzen am Ende kommen zur Ruhe.',
  'Largest step size': 'Größte Schrittweite',
  'The step size at the peak of the cycle. A larger one makes every step longer.':
    'Die Schrittweite am Gipfel des Zyklus. Eine größere macht jeden Schritt länger.',
  'Share of the rise': 'Anteil des Anstiegs',
  'The share of the steps that is spent rising. A larger one has the peak later.':
    'Der Anteil der Schritte, in denen es ansteigt. Ein größerer hat den Gipfel später.',
  'Divisor of the start': 'Teiler am Anfang',
  'How many times smaller the first step size is than the largest.':
    'Wie viel Mal kleiner die erste Schrittweite ist als die größte.',
  'Divisor of the end': 'Teiler am Ende',
  'How many times smaller the last step size is than the first.':
    'Wie viel Mal kleiner die letzte Schrittweite ist als die erste.',
  'Searching along the direction': 'Suche entlang der Richtung',
  'Best of a list': 'Beste einer Liste',
  'Tries every step size of a list in each step and takes the one that minimises the objective. A value that is not defined counts as infinite.':
    'Versucht in jedem Schritt jede Schrittweite einer Liste und nimmt die, die die Zielfunktion minimiert. Ein Wert, der nicht definiert ist, zählt als unendlich.',
  Largest: 'Größte',
  'The first step size of the list. A larger one can leap further.':
    'Die erste Schrittweite der Liste. Eine größere kann weiter springen.',
  Smallest: 'Kleinste',
  'The last step size of the list. With a smaller one the run gets on where the valley is steep and narrow, for more evaluations in every step.':
    'Die letzte Schrittweite der Liste. Mit einer kleineren kommt der Lauf voran, wo das Tal steil und eng ist, für mehr Auswertungen in jedem Schritt.',
  'How many times larger each step size is than the next. Nearer to 1, the list is finer and longer.':
    'Wie viel Mal größer jede Schrittweite ist als die nächste. Näher an 1 ist die Liste feiner und länger.',
  'Exact line search': 'Exakte Liniensuche',
  'Goes to the lowest point of the first valley along the direction: brackets it, then refines until the slope is 0, as Brent’s method does: by a secant where that helps, by halving where it does not.':
    'Geht zum tiefsten Punkt des ersten Tals längs der Richtung: Schließt ihn ein und verfeinert dann, bis die Steigung 0 ist, wie Brents Verfahren: mit einer Sekante, wo sie hilft, sonst durch Halbieren.',
  'First trial': 'Erster Versuch',
  'The step size that is tried first in every step. The search costs least when it is about right.':
    'Die Schrittweite, die in jedem Schritt zuerst versucht wird. Die Suche kostet am wenigsten, wenn sie etwa richtig ist.',
  Backtracking: 'Rückwärtssuche (Backtracking)',
  'Tries a long step and shortens it until the function falls by enough, measured against what the slope promised (Armijo’s condition).':
    'Versucht einen langen Schritt und verkürzt ihn, bis die Funktion genug fällt, gemessen an dem, was die Steigung versprach (Armijo-Bedingung).',
  'What a refused step size is multiplied by. Nearer to 1, the search takes more trials and finds a longer step.':
    'Womit eine abgelehnte Schrittweite multipliziert wird. Näher an 1 braucht die Suche mehr Versuche und findet einen längeren Schritt.',
  'Sufficient decrease': 'Hinreichende Abnahme',
  'The part of the decrease promised by the slope at the start that a step must really bring. A larger value accepts shorter steps only.':
    'Der Teil der von der Steigung am Anfang versprochenen Abnahme, den ein Schritt wirklich bringen muss. Ein größerer Wert nimmt nur kürzere Schritte an.',
  'Strong Wolfe': 'Starke Wolfe-Bedingungen',
  'Looks for a step after which the function is lower by enough and its slope along the step is flatter by enough. Quasi-Newton methods need both.':
    'Sucht einen Schritt, nach dem die Funktion genug tiefer und ihre Steigung längs des Schritts genug flacher ist. Quasi-Newton-Verfahren brauchen beides.',
  'Curvature condition': 'Krümmungsbedingung',
  'How steep the function may still be where the step ends, as a part of the slope at its start. A smaller value makes the search more exact and takes more trials.':
    'Wie steil die Funktion am Ende des Schritts noch sein darf, als Teil der Steigung am Anfang. Ein kleinerer Wert macht die Suche genauer und braucht mehr Versuche.',
  'From what was seen': 'Aus Beobachtetem',
  'Reads the curvature off the latest step: how much the gradient changed along it. It costs no further evaluations, and the value may rise for a while.':
    'Liest die Krümmung am letzten Schritt ab: wie sehr sich der Gradient dabei geändert hat. Das kostet keine weiteren Auswertungen, und der Wert kann eine Weile steigen.',
  'The step size of the first step, when there is none to look back at. It is kept while the function curves down along the steps.':
    'Die Schrittweite des ersten Schritts, wenn es noch keinen vorigen gibt. Sie bleibt, solange sich die Funktion längs der Schritte nach unten krümmt.',
  Long: 'Lang',
  'Takes the longer of the two quotients, not the shorter. The longer one is faster as a rule, and less steady.':
    'Nimmt den längeren der beiden Quotienten, nicht den kürzeren. Der längere ist in der Regel schneller und weniger ruhig.',
  'Goes as far as the tangent needs to come down to the least value f*. Only where the least value is known.':
    'Geht so weit, wie die Tangente braucht, um auf den kleinsten Wert f* zu fallen. Nur wo der kleinste Wert bekannt ist.',
  'Reduce on plateau': 'Kleiner bei Stillstand',
  'Keeps the step size while the value falls. Once it has not fallen enough for more than a number of steps, the size shrinks by a factor and the wait begins anew.':
    'Behält die Schrittweite, solange der Wert fällt. Ist er über mehr als eine Anzahl von Schritten nicht genug gefallen, schrumpft sie um einen Faktor, und das Warten beginnt von neuem.',
  Patience: 'Geduld',
  'The number of steps without a better value that are borne before the size shrinks.':
    'Die Zahl der Schritte ohne besseren Wert, die hingenommen werden, bevor die Weite schrumpft.',
  Threshold: 'Schwelle',
  'By which part of itself the best value must fall to count as better. A larger one takes slow progress for none.':
    'Um welchen Teil seiner selbst der beste Wert fallen muss, um als besser zu gelten. Ein größerer hält langsames Vorankommen für keines.',
  'Least step size': 'Kleinste Schrittweite',
  'The step size never shrinks below this.': 'Die Schrittweite wird nie kleiner als dies.',
  'Drops at milestones': 'Stufen an Marken',
  'Keeps the step size for a long time and then multiplies it by a factor at a few milestones, after the last of which it stays: how deep networks are often trained.':
    'Behält die Schrittweite lange und multipliziert sie dann an wenigen Marken mit einem Faktor; nach der letzten bleibt sie: So werden tiefe Netze oft trainiert.',
  'First milestone': 'Erste Marke',
  'The number of steps after which the size drops for the first time. A larger one keeps it for longer.':
    'Die Zahl der Schritte, nach der die Weite zum ersten Mal fällt. Eine größere behält sie länger.',
  'The number of steps from one milestone to the next. A larger one drops the size later.':
    'Die Zahl der Schritte von einer Marke zur nächsten. Eine größere lässt die Weite später fallen.',
  'Number of milestones': 'Zahl der Marken',
  'How many times the size drops. With more of them it becomes smaller in the end.':
    'Wie oft die Weite fällt. Mit mehr Marken wird sie am Ende kleiner.',
  'Constant after a careful start': 'Konstant nach vorsichtigem Beginn',
  'Takes smaller steps of one size for a while and steps of the full size from then on: a warm-up in a single jump.':
    'Macht eine Zeit lang kleinere Schritte von gleicher Weite und von da an Schritte der vollen Weite: ein Aufwärmen in einem einzigen Sprung.',
  'The step size after the first stretch. A larger one makes every step longer.':
    'Die Schrittweite nach dem ersten Abschnitt. Eine größere macht jeden Schritt länger.',
  'Factor at first': 'Faktor am Anfang',
  'What the step size is multiplied by in the first stretch. With 1 it is the same throughout.':
    'Womit die Schrittweite im ersten Abschnitt multipliziert wird. Mit 1 ist sie durchweg gleich.',
  'Up and down in a triangle': 'Auf und ab im Dreieck',
  'Grows evenly to the largest step size, shrinks evenly back to the smallest, and so on without end: long steps look around, short ones settle.':
    'Wächst gleichmäßig bis zur größten Schrittweite, schrumpft gleichmäßig zurück auf die kleinste, und so ohne Ende: Lange Schritte sehen sich um, kurze kommen zur Ruhe.',
  'The step size at the peaks. A larger one throws the descent further out there.':
    'Die Schrittweite an den Spitzen. Eine größere wirft den Abstieg dort weiter hinaus.',
  'Smallest step size': 'Kleinste Schrittweite',
  'The step size that it begins with and comes back to. A larger one settles less.':
    'Die Schrittweite, mit der es beginnt und zu der es zurückkehrt. Eine größere kommt weniger zur Ruhe.',
  'The number of steps from the smallest size to the largest, and back again. A larger one makes the triangle wider.':
    'Die Zahl der Schritte von der kleinsten Weite bis zur größten, und ebenso zurück. Eine größere macht das Dreieck breiter.',
}
