// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

const namespace = 'http://www.w3.org/1998/Math/MathML'

/** The most neighbours that may stand for one quantity, such as the gradient at a point. */
const longestRun = 8

/** Greek letters and signs by their names in TeX, as the formulas use them. */
const letters = Object.freeze({
  alpha: 'α',
  beta: 'β',
  eta: 'η',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  rho: 'ρ',
  tau: 'τ',
  psi: 'ψ',
  Delta: 'Δ',
  varepsilon: 'ε',
  nabla: '∇',
  infty: '∞',
  prod: '∏',
})

/**
 * A quantity's name as it is read off a formula: without the layout that tells a subscript from what it belongs to.
 * @param {string} text  of MathML, or a symbol in Unicode
 */
export const plainName = (text) =>
  text
    .normalize('NFKC')
    .replaceAll('−', '-')
    .replace(/[\s\u2061-\u2064]/g, '')

/** The same for a symbol in TeX, such as `v_t^{\max}`. @param {string} tex */
export const nameOfTex = (tex) =>
  plainName(
    tex
      .replace(/\\bar\s*\{\s*(\w)\s*\}/g, '$1‾')
      .replace(/\\([A-Za-z]+)/g, (_all, name) => letters[/** @type {keyof letters} */ (name)] ?? name)
      .replace(/[_^{}\\]/g, ''),
  )

/** What is given a new value is written as what it is called. @type {ReadonlyMap<string, string>} */
const nothingKnown = new Map()

/** @param {string} name @param {...(Node | string)} parts */
function node(name, ...parts) {
  const element = document.createElementNS(namespace, name)
  element.append(...parts)
  return element
}

/** @param {string} text  a number as it is to be read */
const numberNode = (text) => node('mn', text)

/** @param {string} text */
const inParentheses = (text) => node('mrow', node('mo', '('), numberNode(text), node('mo', ')'))

/** @param {Element | undefined} element */
const isOpening = (element) =>
  !element || (element.localName === 'mo' && /^[([{|=,]$/.test(plainName(element.textContent ?? '')))

/** Stands between a function and its argument, without being seen. */
const applied = '\u2061'

/** Whether a product sign is wanted before or after an element that stands next to a number. @param {Element} element */
const isFactor = (element) =>
  ['mn', 'mi', 'mfrac', 'msqrt', 'msub', 'msup', 'msubsup', 'mrow'].includes(element.localName) &&
  /[\p{L}\p{N}]/u.test(element.textContent ?? '') &&
  !(element.textContent ?? '').endsWith(applied)

/** @param {Element} element */
const closes = (element) => element.localName === 'mo' && plainName(element.textContent ?? '') === ')'

/** @param {Element} element */
const opens = (element) => element.localName === 'mo' && plainName(element.textContent ?? '') === '('

/**
 * A formula with numbers in the places of the quantities whose values are known.
 * @param {Element} formula  a MathML element
 * @param {ReadonlyMap<string, string>} numbers  as they are to be read, by `plainName`
 * @returns {Element}
 */
export function withNumbers(formula, numbers) {
  const known = numbers.get(plainName(formula.textContent ?? ''))
  if (known !== undefined && formula.localName !== 'math') {
    return known.startsWith('−') ? inParentheses(known) : numberNode(known)
  }
  if (formula.localName === 'msubsup') {
    const [base, index, power] = formula.children
    const text = numbers.get(plainName(`${base.textContent}${index.textContent}`))
    if (text === undefined) return /** @type {Element} */ (formula.cloneNode(true))
    const number = text.startsWith('−') ? inParentheses(text) : numberNode(text)
    return node('msup', number, withNumbers(power, numbers))
  }
  // What a name is made of is no quantity itself: the t of an unknown m_t is not the number of the step.
  if (formula.localName === 'msub' || formula.children.length === 0)
    return /** @type {Element} */ (formula.cloneNode(true))
  const copy = /** @type {Element} */ (formula.cloneNode(false))
  copy.append(...rowWithNumbers([...formula.children], numbers))
  return copy
}

/**
 * @param {Element[]} children
 * @param {ReadonlyMap<string, string>} numbers
 */
function rowWithNumbers(children, numbers) {
  /** @type {Element[]} */
  const row = []
  const isRow = /^(?:math|mrow|mstyle|mtd|msqrt|mpadded)$/.test(children[0]?.parentElement?.localName ?? '')
  for (let at = 0; at < children.length; ) {
    const isAssigned = children[at + 1]?.textContent?.trim() === '←'
    const { length, text } =
      isRow && !isAssigned ? longestKnown(children, at, numbers) : { length: 1, text: undefined }
    const last = row[row.length - 1]
    const next =
      text === undefined
        ? withNumbers(children[at], isAssigned ? nothingKnown : numbers)
        : text.startsWith('−') && !isOpening(last)
          ? inParentheses(text)
          : numberNode(text)
    if (
      isRow &&
      last &&
      (isFactor(last) || closes(last)) &&
      (isFactor(next) || opens(next)) &&
      holdsNumber(last, next)
    ) {
      row.push(node('mo', '⋅'))
    }
    row.push(next)
    at += length
  }
  return row
}

/** @param {...Element} elements */
const holdsNumber = (...elements) =>
  elements.some((element) => element.localName === 'mn' || element.querySelector('mn') !== null)

/**
 * @param {Element[]} children
 * @param {number} at
 * @param {ReadonlyMap<string, string>} numbers
 */
function longestKnown(children, at, numbers) {
  // What is empty, such as a space before a quantity, is no part of its name.
  if (!children[at].textContent) return { length: 1, text: undefined }
  for (let length = Math.min(longestRun, children.length - at); length > 0; length -= 1) {
    const text = numbers.get(
      plainName(
        children
          .slice(at, at + length)
          .map((child) => child.textContent)
          .join(''),
      ),
    )
    if (text !== undefined) return { length, text }
  }
  return { length: 1, text: undefined }
}
