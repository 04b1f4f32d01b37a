// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** What the core says of a text that it cannot read, `{}` for what is filled in. @type {import('../translation.js').Table} */
export const messages = {
  'After “let” a name is expected, as in let r = x^2 + y^2.':
    'Nach „let“ wird ein Name erwartet, wie in let r = x^2 + y^2.',
  '“if” begins with a condition such as x < 1, as in if(x < 1, x^2, 1).':
    '„if“ beginnt mit einer Bedingung wie x < 1, etwa if(x < 1, x^2, 1).',
  'This “)” closes nothing.': 'Diese „)“ schließt nichts.',
  '“=” stands only after a header such as f(x, y), and in let lines. To compare, write ==.':
    '„=“ steht nur nach einem Kopf wie f(x, y) und in Zeilen mit let. Zum Vergleichen dient ==.',
  '“=” stands only in let lines. To compare, write ==.':
    '„=“ steht nur in Zeilen mit let. Zum Vergleichen dient ==.',
  'Here numbers are joined, and one side is a condition. Conditions belong into if(condition, then, else).':
    'Hier werden Zahlen verknüpft, und eine Seite ist eine Bedingung. Bedingungen gehören in if(Bedingung, dann, sonst).',
  'Here a number is expected, not a condition. Conditions belong into if(condition, then, else).':
    'Hier wird eine Zahl erwartet, keine Bedingung. Bedingungen gehören in if(Bedingung, dann, sonst).',
  'Write exponents of more than one digit with ^, as in x^23.':
    'Exponenten mit mehr als einer Ziffer werden mit ^ geschrieben, wie in x^23.',
  'After “{}” no exponent is expected. A power of a power is written (x{})^3.':
    'Nach „{}“ wird kein Exponent erwartet. Eine Potenz einer Potenz ist (x{})^3.',
  'A condition has no power.': 'Eine Bedingung hat keine Potenz.',
  'After “not” a condition such as x < 1 is expected.': 'Nach „not“ wird eine Bedingung wie x < 1 erwartet.',
  'There is no variable in this: a function needs at least one, such as x.':
    'Darin kommt keine Variable vor: Eine Funktion braucht mindestens eine, etwa x.',
  'The number of a variable must come out as a whole number.':
    'Die Nummer einer Variablen muss eine ganze Zahl ergeben.',
  'The first number must come out as a whole number.': 'Die erste Zahl muss ganz sein.',
  'The last number must come out as a whole number.': 'Die letzte Zahl muss ganz sein.',
  'Written out, the sums have too many terms.': 'Ausgeschrieben haben die Summen zu viele Glieder.',
  'After the “e” of a number a power of ten is expected, as in 1e-3.':
    'Nach dem „e“ einer Zahl wird eine Zehnerpotenz erwartet, wie in 1e-3.',
  'This number is larger than can be computed with here.':
    'Diese Zahl ist größer, als hier gerechnet werden kann.',
  'A text that writes x[1], x[2], ... has one name in its header: f(x) = ...':
    'Ein Text, der x[1], x[2], ... schreibt, hat einen Namen im Kopf: f(x) = ...',
  'There is no function called “{}”. Did you mean “{}”?': 'Es gibt keine Funktion „{}“. Ist „{}“ gemeint?',
  'There is no function called “{}”. Expected is one such as sin.':
    'Es gibt keine Funktion „{}“. Erwartet wird eine wie sin.',
  '“{}” is not known here. Did you mean “{}”?': '„{}“ ist hier nicht bekannt. Ist „{}“ gemeint?',
  '“{}” is not known here. To make it a parameter, begin with f({}) = .':
    '„{}“ ist hier nicht bekannt. Ein Parameter wird daraus, wenn der Text mit f({}) = beginnt.',
  '“{}” is not known here. To multiply, write *, as in {}.':
    '„{}“ ist hier nicht bekannt. Zum Multiplizieren dient *, wie in {}.',
  '“{}” is not known here. Expected is one of these: {}.':
    '„{}“ ist hier nicht bekannt. Erwartet wird eines hiervon: {}.',
  '“{}” is only a name. Here a formula is expected, such as x^2.':
    '„{}“ ist nur ein Name. Hier wird eine Formel erwartet, etwa x^2.',
  '“{}” is not known here.': '„{}“ ist hier nicht bekannt.',
  '“{}” is no function. To multiply, write {}*(': '„{}“ ist keine Funktion. Zum Multiplizieren: {}*(',
  '“{}” is a function: write what it is taken of, as in {}(x).':
    '„{}“ ist eine Funktion: Es fehlt, wovon sie genommen wird, wie in {}(x).',
  '“{}” is a word of this language: a variable needs another name.':
    '„{}“ ist ein Wort dieser Formelsprache: Eine Variable braucht einen anderen Namen.',
  '“{}” is a word of this language: what it names needs another name.':
    '„{}“ ist ein Wort dieser Formelsprache: Was es benennt, braucht einen anderen Namen.',
  '“{}” is named twice.': '„{}“ ist zweimal genannt.',
  '“{}” has a meaning already.': '„{}“ hat schon eine Bedeutung.',
  'There are more than {} variables.': 'Es sind mehr als {} Variablen.',
  'There are more than {} names.': 'Es sind mehr als {} Namen.',
  'The variables are written {}[1], {}[2], ... here, and “{}[” would be others.':
    'Die Variablen heißen hier {}[1], {}[2], ..., und „{}[“ wären andere.',
  'Variables are either written by name or by number, as in {}[1], not both.':
    'Variablen stehen entweder mit Namen oder mit Nummer da, wie in {}[1], nicht beides.',
  'There is no {}[{}]: with 1 variable it is always 1.':
    'Es gibt kein {}[{}]: Bei 1 Variablen ist die Nummer immer 1.',
  'There is no {}[{}]: with {} variables the number runs from 1 to {}.':
    'Es gibt kein {}[{}]: Bei {} Variablen läuft die Nummer von 1 bis {}.',
  'Written out, this has more than {} operations.': 'Ausgeschrieben hat das mehr als {} Rechenschritte.',
  'This is nested more than {} deep.': 'Das ist mehr als {}-fach verschachtelt.',
  'The text is longer than {} characters.': 'Der Text ist länger als {} Zeichen.',
  'Before “{}” an operator is missing. To multiply, write *.':
    'Vor „{}“ fehlt ein Rechenzeichen. Zum Multiplizieren dient *.',
  '“{}” joins conditions such as x < 1, not numbers.': '„{}“ verbindet Bedingungen wie x < 1, keine Zahlen.',
  '“{}” begins with the name that counts, as in {}(i, 1, n, x[i]^2).':
    '„{}“ beginnt mit dem Namen, der zählt, wie in {}(i, 1, n, x[i]^2).',
  '“{}” takes one argument, and here one more begins.':
    '„{}“ nimmt ein Argument, und hier beginnt noch eines.',
  '“{}” takes two arguments, and here one more begins.':
    '„{}“ nimmt zwei Argumente, und hier beginnt noch eines.',
  '“{}” takes two arguments or more.': '„{}“ nimmt zwei oder mehr Argumente.',
  '“{}” takes two arguments.': '„{}“ nimmt zwei Argumente.',
  'Here {} is expected, but the text ends.': 'Hier wird {} erwartet, aber der Text endet.',
  'Here {} is expected, but the line ends.': 'Hier wird {} erwartet, aber die Zeile endet.',
  'Here {} is expected, but “{}” was found.': 'Hier wird {} erwartet, aber es steht „{}“ da.',
  'The number of variables must be from {} to {}.': 'Die Zahl der Variablen liegt zwischen {} und {}.',
  '“{label}” has no parameter called “{}”. Did you mean “{}”?':
    '„{}“ hat keinen Parameter „{}“. Ist „{}“ gemeint?',
  '“{label}” has no parameter called “{}”.': '„{}“ hat keinen Parameter „{}“.',
  '{label} must be a whole number from {} to {}; {} is not.':
    '{} muss eine ganze Zahl von {} bis {} sein; {} ist es nicht.',
  '{label} must be a number from {} to {}; {} is not.':
    '{} muss eine Zahl von {} bis {} sein; {} ist es nicht.',
  '{label} must be a whole number from {} to {}; what was given is not a number.':
    '{} muss eine ganze Zahl von {} bis {} sein; was angegeben ist, ist keine Zahl.',
  '{label} must be a number from {} to {}; what was given is not a number.':
    '{} muss eine Zahl von {} bis {} sein; was angegeben ist, ist keine Zahl.',
  'a number, a variable, a function or “(”': 'eine Zahl, eine Variable, eine Funktion oder „(“',
  'a number, a name or an operator': 'eine Zahl, ein Name oder ein Rechenzeichen',
  'an operator such as + or *': 'ein Rechenzeichen wie + oder *',
  'a closing parenthesis': 'eine schließende Klammer',
  'a closing bracket': 'eine schließende eckige Klammer',
  'a comma, and after it what holds then,': 'ein Komma und danach, was dann gilt,',
  'a comma, and after it what holds otherwise,': 'ein Komma und danach, was sonst gilt,',
  'a comma': 'ein Komma',
  'the “)” that ends “{}(”': 'die „)“, die „{}(“ beendet,',
}
