// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** What the core says of a fit that it refuses, and what it warns of. @type {import('../translation.js').Table} */
export const fitMessages = {
  'The rows are not in this link, there are too many of them. Open the file that holds them, and the rest of the link follows.':
    'Die Zeilen stehen nicht in diesem Link, es sind zu viele. Öffnet man die Datei mit den Zeilen, so folgt der Rest des Links.',
  'The data need columns, each with a name.': 'Die Daten brauchen Spalten, jede mit einem Namen.',
  'The data have no rows: there is nothing to fit to.':
    'Die Daten haben keine Zeilen: Es gibt nichts, woran anzupassen wäre.',
  'The columns of the data are not equally long.': 'Die Spalten der Daten sind nicht gleich lang.',
  'The model has no parameters to fit. It needs names of its own beside the columns’, as slope and intercept in slope*x + intercept.':
    'Das Modell hat keine Parameter, die sich anpassen ließen. Es braucht neben den Spalten eigene Namen, wie slope und intercept in slope*x + intercept.',
  'There is no data set called “{}”. Known are: {}.': 'Es gibt keinen Datensatz „{}“. Bekannt sind: {}.',
  'A column cannot be called “{}”: give it a name of letters and digits, such as x.':
    'Eine Spalte kann nicht „{}“ heißen: Ihr Name besteht aus Buchstaben und Ziffern, etwa x.',
  'Two columns are called “{}”: each needs a name of its own.':
    'Zwei Spalten heißen „{}“: Jede braucht ihren eigenen Namen.',
  'Row {} has no number in the column “{}”.': 'Zeile {} hat keine Zahl in der Spalte „{}“.',
  '“{}” is what the model is to predict: it cannot be used in it.':
    '„{}“ soll das Modell vorhersagen: Darin vorkommen kann es nicht.',
  'The loss does not depend on the prediction. It looks like (prediction - {})^2.':
    'Der Verlust hängt nicht von der Vorhersage ab. Er sieht etwa so aus: (prediction - {})^2.',
  '“{}” is a column of the data and a parameter of this model, too. Give one of the two another name.':
    '„{}“ ist eine Spalte der Daten und zugleich ein Parameter dieses Modells. Eines von beiden braucht einen anderen Namen.',
  'The model “{label}” needs {} and {} among the features, and there is none: the data have only the column to be predicted.':
    'Das Modell „{}“ braucht {} und {} unter den Merkmalen, und es gibt keine: Die Daten haben nur die Spalte, die vorherzusagen ist.',
  'The model “{label}” needs {} among the features, and there is none: the data have only the column to be predicted.':
    'Das Modell „{}“ braucht {} unter den Merkmalen, und es gibt keine: Die Daten haben nur die Spalte, die vorherzusagen ist.',
  'The model “{label}” needs {} and {} among the features; the data have {} and {}.':
    'Das Modell „{}“ braucht {} und {} unter den Merkmalen; die Daten haben {} und {}.',
  'The model “{label}” needs {} and {} among the features; the data have {}.':
    'Das Modell „{}“ braucht {} und {} unter den Merkmalen; die Daten haben {}.',
  'The model “{label}” needs {} among the features; the data have {} and {}.':
    'Das Modell „{}“ braucht {} unter den Merkmalen; die Daten haben {} und {}.',
  'The model “{label}” needs {} among the features; the data have {}.':
    'Das Modell „{}“ braucht {} unter den Merkmalen; die Daten haben {}.',
  '“{label}” is for two classes: “{}” has to be 0 or 1, and row {} has {}.':
    '„{}“ ist für zwei Klassen: „{}“ muss 0 oder 1 sein, und in Zeile {} steht {}.',
  'The data determine {} of the {} parameters: there is not one best answer, and of all that fit equally well the shortest is shown.':
    'Die Daten bestimmen {} der {} Parameter: Es gibt nicht die eine beste Antwort; von allen, die gleich gut passen, ist die kürzeste gezeigt.',
  'There is 1 row for {} parameters: they do not determine them. More rows or a simpler model would.':
    'Es gibt 1 Zeile für {} Parameter: Sie legt sie nicht fest. Mehr Zeilen oder ein einfacheres Modell täten es.',
  'There are {} rows for {} parameters: they do not determine them. More rows or a simpler model would.':
    'Es gibt {} Zeilen für {} Parameter: Sie legen sie nicht fest. Mehr Zeilen oder ein einfacheres Modell täten es.',
  'The column “{}” has the same number in every row: nothing can be learnt from it.':
    'Die Spalte „{}“ hat in jeder Zeile dieselbe Zahl: Aus ihr lässt sich nichts lernen.',
  'The column “{}”, which is to be predicted, has the same number in every row.':
    'Die Spalte „{}“, die vorherzusagen ist, hat in jeder Zeile dieselbe Zahl.',
  'All rows belong to one class: nothing tells it from another, so that the loss falls for ever as the parameters grow.':
    'Alle Zeilen gehören zu einer Klasse: Nichts unterscheidet sie von einer anderen, sodass der Verlust immer weiter fällt, während die Parameter wachsen.',
  'The model does not use the column “{}”: it predicts the same for every row.':
    'Das Modell verwendet die Spalte „{}“ nicht: Es sagt für jede Zeile dasselbe voraus.',
  'The model does not use any column of the data, such as “{}”: it predicts the same for every row.':
    'Das Modell verwendet keine Spalte der Daten, etwa „{}“: Es sagt für jede Zeile dasselbe voraus.',
  'At the usual start the loss is not a finite number in row {}: a power or an exponential overflows there, or the model is not defined. Choose another start, or standardise the columns.':
    'Am üblichen Start ist der Verlust in Zeile {} keine endliche Zahl: Eine Potenz oder Exponentialfunktion läuft dort über, oder das Modell ist nicht definiert. Abhilfe: ein anderer Start oder standardisierte Spalten.',
  'No best parameters were found. Where the classes can be told apart without a mistake there are none: the loss gets better for ever as the parameters grow. An L2 penalty gives that an end.':
    'Es fanden sich keine besten Parameter. Wo sich die Klassen fehlerlos trennen lassen, gibt es keine: Der Verlust wird immer besser, je größer die Parameter werden. Eine L2-Strafe setzt dem ein Ende.',
}
