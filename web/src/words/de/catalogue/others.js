// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @type {import('../../translation.js').Table} */
export const others = {
  'Exact gradient': 'Exakter Gradient',
  'Differentiates the formula itself, by the chain rule. There is no error but rounding, and value and whole gradient together cost only a few times as much as the value, in any number of dimensions.':
    'Leitet die Formel selbst ab, nach der Kettenregel. Es gibt keinen Fehler außer dem Runden, und Wert und ganzer Gradient kosten zusammen nur ein paar Mal so viel wie der Wert, in beliebig vielen Dimensionen.',
  'Backward difference': 'Rückwärtsdifferenz',
  'Estimates each partial derivative by a small step back: n + 1 values of f for n variables. The error shrinks in proportion to h, until rounding takes over.':
    'Schätzt jede partielle Ableitung mit einem kleinen Schritt zurück: n + 1 Werte von f bei n Variablen. Der Fehler schrumpft proportional zu h, bis das Runden überwiegt.',
  'Forward difference': 'Vorwärtsdifferenz',
  'Estimates each partial derivative by a small step ahead: n + 1 values of f for n variables. The error shrinks in proportion to h, until rounding takes over.':
    'Schätzt jede partielle Ableitung durch einen kleinen Schritt nach vorn: n + 1 Werte von f bei n Variablen. Der Fehler schrumpft im gleichen Maß wie h, bis das Runden überwiegt.',
  'Distance h of the quotient': 'Abstand h des Quotienten',
  'How far apart the points are that a slope is measured between. A larger h follows the curve less closely; a very small one drowns the slope in rounding.':
    'Wie weit die Punkte auseinander liegen, zwischen denen eine Steigung gemessen wird. Ein größeres h folgt der Kurve weniger genau; ein sehr kleines ertränkt die Steigung im Runden.',
  'Central difference': 'Zentrale Differenz',
  'Estimates each partial derivative by a small step ahead and one back: 2n values of f for n variables. The error shrinks with the square of h, until rounding takes over.':
    'Schätzt jede partielle Ableitung durch einen kleinen Schritt nach vorn und einen zurück: 2n Werte von f bei n Variablen. Der Fehler schrumpft mit dem Quadrat von h, bis das Runden überwiegt.',
  Steps: 'Schritte',
  'The run ends after this many steps at the latest.': 'Der Lauf endet spätestens nach so vielen Schritten.',
  'Gradient norm': 'Norm des Gradienten',
  'The run has converged once the gradient is no longer than this. A smaller value asks for a more exact answer and more steps. 0: only where it vanishes.':
    'Der Lauf ist konvergiert, sobald der Gradient nicht länger ist als dies. Ein kleinerer Wert verlangt eine genauere Antwort und mehr Schritte. 0: nur wo er verschwindet.',
  Evaluations: 'Auswertungen',
  'The run ends before it needs more evaluations than this, of function and gradient together. 0: no limit.':
    'Der Lauf endet, bevor er mehr Auswertungen braucht als dies, von Funktion und Gradient zusammen. 0: keine Grenze.',
  'Rows looked at': 'Angesehene Zeilen',
  'The run ends before it looks at more rows than this, for loss and gradient together: a step of a small batch looks at few of them, a step of all rows at all. 0: no limit.':
    'Der Lauf endet, bevor er mehr Zeilen ansieht als dies, für Verlust und Gradient zusammen: Ein Schritt mit einem kleinen Stapel sieht wenige davon an, ein Schritt mit allen Zeilen alle. 0: keine Grenze.',
  'Change of x': 'Änderung von x',
  'The run counts as converged once a step is no longer than this. A short step may also mean that the step size is too small. 0: no such rule.':
    'Der Lauf gilt als konvergiert, sobald ein Schritt nicht länger ist als dies. Ein kurzer Schritt kann auch heißen, dass die Schrittweite zu klein ist. 0: keine solche Regel.',
  'Leaving the picture': 'Verlassen des Bildes',
  'The run ends when it leaves the shown range; otherwise it may go anywhere.':
    'Der Lauf endet, wenn er den gezeigten Bereich verlässt; sonst darf er überallhin.',
}
