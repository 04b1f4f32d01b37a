// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** What the core says of a fit that it refuses, and what it warns of. @type {import('../translation.js').Table} */
export const fitMessages = {
  'The rows are not in this link, there are too many of them. Open the file that holds them, and the rest of the link follows.':
    'Las filas no están en este enlace, son demasiadas. Al abrir el archivo que las contiene se sigue el resto del enlace.',
  'The data need columns, each with a name.': 'Los datos necesitan columnas, cada una con un nombre.',
  'The data have no rows: there is nothing to fit to.':
    'Los datos no tienen filas: no hay nada a lo que ajustar.',
  'The columns of the data are not equally long.': 'Las columnas de los datos no son igual de largas.',
  'The model has no parameters to fit. It needs names of its own beside the columns’, as slope and intercept in slope*x + intercept.':
    'El modelo no tiene parámetros que ajustar. Necesita nombres propios además de los de las columnas, como slope e intercept en slope*x + intercept.',
  'There is no data set called “{}”. Known are: {}.':
    'No hay ningún conjunto de datos llamado «{}». Se conocen: {}.',
  'A column cannot be called “{}”: give it a name of letters and digits, such as x.':
    'Una columna no puede llamarse «{}»: su nombre consta de letras y cifras, como x.',
  'Two columns are called “{}”: each needs a name of its own.':
    'Dos columnas se llaman «{}»: cada una necesita su propio nombre.',
  'Row {} has no number in the column “{}”.': 'La fila {} no tiene número en la columna «{}».',
  '“{}” is what the model is to predict: it cannot be used in it.':
    '«{}» es lo que el modelo ha de predecir: no puede usarse en él.',
  'The loss does not depend on the prediction. It looks like (prediction - {})^2.':
    'La pérdida no depende de la predicción. Tiene un aspecto como (prediction - {})^2.',
  '“{}” is a column of the data and a parameter of this model, too. Give one of the two another name.':
    '«{}» es una columna de los datos y también un parámetro de este modelo. Uno de los dos necesita otro nombre.',
  'The model “{label}” needs {} and {} among the features, and there is none: the data have only the column to be predicted.':
    'El modelo «{}» necesita {} y {} entre las variables explicativas, y no hay ninguna: los datos solo tienen la columna que se va a predecir.',
  'The model “{label}” needs {} among the features, and there is none: the data have only the column to be predicted.':
    'El modelo «{}» necesita {} entre las variables explicativas, y no hay ninguna: los datos solo tienen la columna que se va a predecir.',
  'The model “{label}” needs {} and {} among the features; the data have {} and {}.':
    'El modelo «{}» necesita {} y {} entre las variables explicativas; los datos tienen {} y {}.',
  'The model “{label}” needs {} and {} among the features; the data have {}.':
    'El modelo «{}» necesita {} y {} entre las variables explicativas; los datos tienen {}.',
  'The model “{label}” needs {} among the features; the data have {} and {}.':
    'El modelo «{}» necesita {} entre las variables explicativas; los datos tienen {} y {}.',
  'The model “{label}” needs {} among the features; the data have {}.':
    'El modelo «{}» necesita {} entre las variables explicativas; los datos tienen {}.',
  '“{label}” is for two classes: “{}” has to be 0 or 1, and row {} has {}.':
    '«{}» es para dos clases: «{}» debe ser 0 o 1, y en la fila {} hay {}.',
  'The data determine {} of the {} parameters: there is not one best answer, and of all that fit equally well the shortest is shown.':
    'Los datos determinan {} de los {} parámetros: no hay una única respuesta mejor; de todas las que ajustan igual de bien se muestra la más corta.',
  'There is 1 row for {} parameters: they do not determine them. More rows or a simpler model would.':
    'Hay 1 fila para {} parámetros: no los determina. Más filas o un modelo más sencillo lo harían.',
  'There are {} rows for {} parameters: they do not determine them. More rows or a simpler model would.':
    'Hay {} filas para {} parámetros: no los determinan. Más filas o un modelo más sencillo lo harían.',
  'The column “{}” has the same number in every row: nothing can be learnt from it.':
    'La columna «{}» tiene el mismo número en todas las filas: no se puede aprender nada de ella.',
  'The column “{}”, which is to be predicted, has the same number in every row.':
    'La columna «{}», que es la que hay que predecir, tiene el mismo número en todas las filas.',
  'All rows belong to one class: nothing tells it from another, so that the loss falls for ever as the parameters grow.':
    'Todas las filas son de una sola clase: nada la distingue de otra, así que la pérdida baja sin fin mientras crecen los parámetros.',
  'The model does not use the column “{}”: it predicts the same for every row.':
    'El modelo no usa la columna «{}»: predice lo mismo para todas las filas.',
  'The model does not use any column of the data, such as “{}”: it predicts the same for every row.':
    'El modelo no usa ninguna columna de los datos, como «{}»: predice lo mismo para todas las filas.',
  'At the usual start the loss is not a finite number in row {}: a power or an exponential overflows there, or the model is not defined. Choose another start, or standardise the columns.':
    'En el inicio habitual la pérdida no es un número finito en la fila {}: allí se desborda una potencia o una exponencial, o el modelo no está definido. Remedio: otro inicio, o columnas estandarizadas.',
  'No best parameters were found. Where the classes can be told apart without a mistake there are none: the loss gets better for ever as the parameters grow. An L2 penalty gives that an end.':
    'No se han encontrado parámetros óptimos. Donde las clases se separan sin error no los hay: la pérdida mejora sin fin a medida que crecen los parámetros. Una penalización L2 le pone fin.',
}
