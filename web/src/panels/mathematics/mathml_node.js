// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

const namespace = 'http://www.w3.org/1998/Math/MathML'

/** The elements of MathML Core that formulas are made of. */
const elements = new Set(
  (
    'math mfrac mi mn mo mover mpadded mphantom mroot mrow mspace msqrt mstyle msub msubsup msup mtable mtd mtext ' +
    'mtr munder munderover'
  ).split(' '),
)

/** What may be said of them: nothing that holds an address, a style or a script. */
const attributes = new Set(
  (
    'accent accentunder columnalign depth display displaystyle fence form height largeop linethickness lspace ' +
    'mathvariant maxsize minsize movablelimits rspace scriptlevel separator stretchy symmetric width'
  ).split(' '),
)

/**
 * The markup of a formula as nodes for the page. Each is made anew from what is known of MathML, so that no other
 * element and no other attribute can come in with it.
 * @param {string} markup  a `math` element
 */
export function mathmlNode(markup) {
  return copyOf(new DOMParser().parseFromString(markup, 'application/xml').documentElement)
}

/** @param {Element} element */
function copyOf(element) {
  if (element.namespaceURI !== namespace || !elements.has(element.localName))
    throw new Error(`no element of a formula: ${element.localName}`)
  const copy = document.createElementNS(namespace, element.localName)
  for (const { name, value } of element.attributes) if (attributes.has(name)) copy.setAttribute(name, value)
  for (const child of element.childNodes)
    copy.append(child instanceof Element ? copyOf(child) : String(child.textContent))
  return copy
}
