// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** What the core says of a text that it cannot read, `{}` for what is filled in. @type {import('../translation.js').Table} */
export const messages = {
  'After “let” a name is expected, as in let r = x^2 + y^2.':
    'Tras «let» se espera un nombre, como en let r = x^2 + y^2.',
  '“if” begins with a condition such as x < 1, as in if(x < 1, x^2, 1).':
    '«if» empieza con una condición como x < 1, por ejemplo if(x < 1, x^2, 1).',
  'This “)” closes nothing.': 'Este «)» no cierra nada.',
  '“=” stands only after a header such as f(x, y), and in let lines. To compare, write ==.':
    '«=» va solo tras una cabecera como f(x, y) y en líneas con let. Para comparar se escribe ==.',
  '“=” stands only in let lines. To compare, write ==.':
    '«=» va solo en líneas con let. Para comparar se escribe ==.',
  'Here numbers are joined, and one side is a condition. Conditions belong into if(condition, then, else).':
    'Aquí se unen números, y un lado es una condición. Las condiciones van en if(condición, entonces, si no).',
  'Here a number is expected, not a condition. Conditions belong into if(condition, then, else).':
    'Aquí se espera un número, no una condición. Las condiciones van en if(condición, entonces, si no).',
  'Write exponents of more than one digit with ^, as in x^23.':
    'Los exponentes de más de una cifra se escriben con ^, como en x^23.',
  'After “{}” no exponent is expected. A power of a power is written (x{})^3.':
    'Tras «{}» no se espera ningún exponente. Una potencia de una potencia se escribe (x{})^3.',
  'A condition has no power.': 'Una condición no tiene potencia.',
  'After “not” a condition such as x < 1 is expected.': 'Tras «not» se espera una condición como x < 1.',
  'There is no variable in this: a function needs at least one, such as x.':
    'Aquí no hay ninguna variable: una función necesita al menos una, como x.',
  'The number of a variable must come out as a whole number.':
    'El número de una variable debe resultar entero.',
  'The first number must come out as a whole number.': 'El primer número debe resultar entero.',
  'The last number must come out as a whole number.': 'El último número debe resultar entero.',
  'Written out, the sums have too many terms.':
    'Escritas por completo, las sumas tienen demasiados términos.',
  'After the “e” of a number a power of ten is expected, as in 1e-3.':
    'Tras la «e» de un número se espera una potencia de diez, como en 1e-3.',
  'This number is larger than can be computed with here.':
    'Este número es mayor de lo que aquí se puede calcular.',
  'A text that writes x[1], x[2], ... has one name in its header: f(x) = ...':
    'Un texto que escribe x[1], x[2], ... tiene un nombre en su cabecera: f(x) = ...',
  'There is no function called “{}”. Did you mean “{}”?':
    'No hay ninguna función llamada «{}». ¿Se quiso decir «{}»?',
  'There is no function called “{}”. Expected is one such as sin.':
    'No hay ninguna función llamada «{}». Se espera una como sin.',
  '“{}” is not known here. Did you mean “{}”?': '«{}» no se conoce aquí. ¿Se quiso decir «{}»?',
  '“{}” is not known here. To make it a parameter, begin with f({}) = .':
    '«{}» no se conoce aquí. Se vuelve un parámetro si el texto empieza con f({}) = .',
  '“{}” is not known here. To multiply, write *, as in {}.':
    '«{}» no se conoce aquí. Para multiplicar se escribe *, como en {}.',
  '“{}” is not known here. Expected is one of these: {}.':
    '«{}» no se conoce aquí. Se espera uno de estos: {}.',
  '“{}” is only a name. Here a formula is expected, such as x^2.':
    '«{}» es solo un nombre. Aquí se espera una fórmula, como x^2.',
  '“{}” is not known here.': '«{}» no se conoce aquí.',
  '“{}” is no function. To multiply, write {}*(': '«{}» no es una función. Para multiplicar se escribe {}*(',
  '“{}” is a function: write what it is taken of, as in {}(x).':
    '«{}» es una función: falta de qué se toma, como en {}(x).',
  '“{}” is a word of this language: a variable needs another name.':
    '«{}» es una palabra de este lenguaje: una variable necesita otro nombre.',
  '“{}” is a word of this language: what it names needs another name.':
    '«{}» es una palabra de este lenguaje: lo que nombra necesita otro nombre.',
  '“{}” is named twice.': '«{}» se nombra dos veces.',
  '“{}” has a meaning already.': '«{}» ya tiene un significado.',
  'There are more than {} variables.': 'Hay más de {} variables.',
  'There are more than {} names.': 'Hay más de {} nombres.',
  'The variables are written {}[1], {}[2], ... here, and “{}[” would be others.':
    'Las variables se escriben aquí {}[1], {}[2], ..., y «{}[» serían otras.',
  'Variables are either written by name or by number, as in {}[1], not both.':
    'Las variables se escriben o por nombre o por número, como en {}[1], no de ambas formas.',
  'There is no {}[{}]: with 1 variable it is always 1.': 'No hay {}[{}]: con 1 variable siempre es 1.',
  'There is no {}[{}]: with {} variables the number runs from 1 to {}.':
    'No hay {}[{}]: con {} variables el número va de 1 a {}.',
  'Written out, this has more than {} operations.': 'Escrito por completo, esto tiene más de {} operaciones.',
  'This is nested more than {} deep.': 'Esto está anidado más de {} veces.',
  'The text is longer than {} characters.': 'El texto tiene más de {} caracteres.',
  'Before “{}” an operator is missing. To multiply, write *.':
    'Ante «{}» falta un operador. Para multiplicar se escribe *.',
  '“{}” joins conditions such as x < 1, not numbers.': '«{}» une condiciones como x < 1, no números.',
  '“{}” begins with the name that counts, as in {}(i, 1, n, x[i]^2).':
    '«{}» empieza con el nombre que cuenta, como en {}(i, 1, n, x[i]^2).',
  '“{}” takes one argument, and here one more begins.': '«{}» toma un argumento, y aquí empieza otro más.',
  '“{}” takes two arguments, and here one more begins.': '«{}» toma dos argumentos, y aquí empieza otro más.',
  '“{}” takes two arguments or more.': '«{}» toma dos argumentos o más.',
  '“{}” takes two arguments.': '«{}» toma dos argumentos.',
  'Here {} is expected, but the text ends.': 'Aquí se espera {}, pero el texto termina.',
  'Here {} is expected, but the line ends.': 'Aquí se espera {}, pero la línea termina.',
  'Here {} is expected, but “{}” was found.': 'Aquí se espera {}, pero hay «{}».',
  'The number of variables must be from {} to {}.': 'El número de variables debe estar entre {} y {}.',
  '“{label}” has no parameter called “{}”. Did you mean “{}”?':
    '«{}» no tiene ningún parámetro llamado «{}». ¿Se quiso decir «{}»?',
  '“{label}” has no parameter called “{}”.': '«{}» no tiene ningún parámetro llamado «{}».',
  '{label} must be a whole number from {} to {}; {} is not.':
    '{} debe ser un número entero de {} a {}; {} no lo es.',
  '{label} must be a number from {} to {}; {} is not.': '{} debe ser un número de {} a {}; {} no lo es.',
  '{label} must be a whole number from {} to {}; what was given is not a number.':
    '{} debe ser un número entero de {} a {}; lo indicado no es un número.',
  '{label} must be a number from {} to {}; what was given is not a number.':
    '{} debe ser un número de {} a {}; lo indicado no es un número.',
  'a number, a variable, a function or “(”': 'un número, una variable, una función o «(»',
  'a number, a name or an operator': 'un número, un nombre o un operador',
  'an operator such as + or *': 'un operador como + o *',
  'a closing parenthesis': 'un paréntesis que cierra',
  'a closing bracket': 'un corchete que cierra',
  'a comma, and after it what holds then,': 'una coma, y tras ella lo que vale entonces',
  'a comma, and after it what holds otherwise,': 'una coma, y tras ella lo que vale si no',
  'a comma': 'una coma',
  'the “)” that ends “{}(”': 'el «)» que termina «{}(»',
}
