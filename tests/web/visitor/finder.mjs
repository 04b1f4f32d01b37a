// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * Runs in the page, once a document: finds what a visitor finds, by role and accessible name, through open shadow roots.
 * Everything is inside one function, as its text is what travels to the browser.
 */
export function installFinder() {
  /** @type {Record<string, string>} */
  const inputRoles = {
    range: 'slider',
    checkbox: 'checkbox',
    radio: 'radio',
    number: 'spinbutton',
    search: 'searchbox',
  }
  /** @type {Record<string, string>} */
  const tagRoles = {
    button: 'button',
    canvas: 'canvas',
    details: 'group',
    dialog: 'dialog',
    fieldset: 'group',
    figure: 'figure',
    footer: 'contentinfo',
    header: 'banner',
    iframe: 'iframe',
    img: 'img',
    main: 'main',
    nav: 'navigation',
    output: 'status',
    section: 'region',
    summary: 'summary',
    table: 'table',
    textarea: 'textbox',
  }

  /**
   * @param {Document | ShadowRoot} root
   * @returns {Element[]}
   */
  function all(root = document) {
    return [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [element, ...all(element.shadowRoot)] : [element],
    )
  }

  /** @param {Element} element */
  function roleOf(element) {
    const given = element.getAttribute('role')
    if (given) return given
    const tag = element.localName
    if (element instanceof HTMLInputElement) return inputRoles[element.type] ?? 'textbox'
    if (element instanceof HTMLSelectElement) return element.multiple ? 'listbox' : 'combobox'
    if (tag === 'a') return element.hasAttribute('href') ? 'link' : ''
    if (/^h[1-6]$/.test(tag)) return 'heading'
    return tagRoles[tag] ?? ''
  }

  /** @param {Element} element */
  const isSeen = (element) => element.checkVisibility({ visibilityProperty: true })

  /**
   * The text a node speaks: what is hidden from assistive technology left out, shadow trees and slots followed.
   * @param {Node} node
   * @param {Element | null} except
   * @returns {string}
   */
  function spoken(node, except = null) {
    if (node instanceof Text) return node.data
    if (!(node instanceof Element || node instanceof DocumentFragment)) return ''
    if (node instanceof Element) {
      if (node === except || node.getAttribute('aria-hidden') === 'true') return ''
      if (node instanceof HTMLSlotElement)
        return node
          .assignedNodes({ flatten: true })
          .map((part) => spoken(part))
          .join(' ')
      if (/^(script|style|template)$/.test(node.localName)) return ''
      if (node.getAttribute('aria-label')) return String(node.getAttribute('aria-label'))
      if (node.shadowRoot) return spoken(node.shadowRoot, except)
    }
    return [...node.childNodes].map((part) => spoken(part, except)).join('')
  }

  /** @param {Element} element */
  function nameOf(element) {
    const root = /** @type {Document | ShadowRoot} */ (element.getRootNode())
    const byIds = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean)
    const named = byIds.map((id) => root.getElementById(id)).filter((found) => found !== null)
    if (named.length > 0) return tidy(named.map((part) => spoken(part)).join(' '))
    const own = element.getAttribute('aria-label')
    if (own) return tidy(own)
    const { labels } = /** @type {HTMLInputElement} */ (element)
    if (labels && labels.length > 0) return tidy([...labels].map((label) => spoken(label, element)).join(' '))
    const title = element.querySelector(':scope > legend, :scope > caption, :scope > figcaption')
    if (title) return tidy(spoken(title))
    const speaks = /^(button|link|heading|summary|tab|option|menuitem|radio|checkbox|switch|status|alert)$/
    if (speaks.test(roleOf(element))) {
      const text = tidy([...element.childNodes].map((part) => spoken(part)).join(''))
      if (text !== '') return text
    }
    return tidy(element.getAttribute('title') ?? element.getAttribute('placeholder') ?? '')
  }

  /** @param {string} text */
  const tidy = (text) => text.replace(/\s+/g, ' ').trim()

  /**
   * @param {Element} element
   * @returns {string} what aria-describedby and aria-errormessage point at
   */
  function descriptionOf(element) {
    const root = /** @type {Document | ShadowRoot} */ (element.getRootNode())
    const ids = `${element.getAttribute('aria-describedby') ?? ''} ${element.getAttribute('aria-errormessage') ?? ''}`
    const parts = ids.split(/\s+/).map((id) => (id ? root.getElementById(id) : null))
    return tidy(parts.map((part) => (part ? spoken(part) : '')).join(' '))
  }

  /**
   * @param {string} role
   * @param {{source: string, flags: string} | string} name a pattern, or the whole name in any case
   * @returns {Element[]}
   */
  function find(role, name) {
    const fits =
      typeof name === 'string'
        ? (/** @type {string} */ text) => text.toLowerCase() === name.toLowerCase()
        : (/** @type {string} */ text) => new RegExp(name.source, name.flags).test(text)
    return all().filter((element) => roleOf(element) === role && isSeen(element) && fits(nameOf(element)))
  }

  /** @param {Element} element */
  function placeOf(element) {
    const { left, top, width, height } = element.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2, left, top, width, height }
  }

  /** The innermost element at a place of the window. */
  function hit(/** @type {number} */ x, /** @type {number} */ y) {
    let found = document.elementFromPoint(x, y)
    while (found?.shadowRoot) {
      const inner = found.shadowRoot.elementFromPoint(x, y)
      if (inner === null || inner === found) break
      found = inner
    }
    return found
  }

  /**
   * Where to press to work an element: itself, or its label where the skin covers it.
   * @param {Element} element
   */
  function handleOf(element) {
    const { labels } = /** @type {HTMLInputElement} */ (element)
    const choices = [element, ...(labels ?? [])]
    for (const choice of choices) {
      choice.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      let place = placeOf(choice)
      if (place.y < 0 || place.y > innerHeight || !touches(choices, place)) {
        choice.scrollIntoView({ block: 'center', inline: 'nearest' })
        place = placeOf(choice)
      }
      if (place.width >= 4 && place.height >= 4 && touches(choices, place)) return place
    }
    const place = placeOf(element)
    const above = hit(place.x, place.y)
    throw new Error(
      `“${nameOf(element)}” cannot be pressed: at its middle lies ${above?.outerHTML.slice(0, 120)}`,
    )
  }

  /**
   * @param {Element[]} choices
   * @param {{x: number, y: number}} place
   */
  function touches(choices, place) {
    const found = hit(place.x, place.y)
    return found !== null && choices.some((choice) => choice === found || choice.contains(found))
  }

  function active() {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    return element
  }

  /** @param {Element} element */
  function describe(element) {
    const field = /** @type {HTMLInputElement} */ (element)
    return {
      tag: element.localName,
      role: roleOf(element),
      name: nameOf(element),
      description: descriptionOf(element),
      text: tidy(spoken(element)),
      value: field.value ?? null,
      valueText: element.getAttribute('aria-valuetext'),
      checked: field.checked ?? null,
      pressed: element.getAttribute('aria-pressed'),
      disabled: field.disabled === true || element.getAttribute('aria-disabled') === 'true',
      invalid: element.getAttribute('aria-invalid') === 'true',
      options:
        element instanceof HTMLSelectElement
          ? [...element.options]
              .filter((option) => !option.disabled)
              .map(({ value, text }) => ({ value, text }))
          : [],
      focused: active() === element,
      place: placeOf(element),
    }
  }

  /**
   * All that a visitor reads or hears: text, what fields hold, names and values that are spoken only.
   * @param {Node} node
   * @param {string[]} words
   */
  function read(node, words = []) {
    if (node instanceof Text) {
      if (node.data.trim() !== '') words.push(tidy(node.data))
      return words
    }
    if (node instanceof Element) {
      if (/^(script|style|template|noscript)$/.test(node.localName)) return words
      // A slot has no box of its own: what stands in it does.
      if (!(node instanceof HTMLSlotElement) && !isSeen(node)) return words
      for (const name of [
        'aria-label',
        'aria-valuetext',
        'aria-description',
        'title',
        'placeholder',
        'alt',
      ]) {
        const text = node.getAttribute(name)
        if (text) words.push(tidy(text))
      }
      if ((node instanceof HTMLInputElement && node.type !== 'range') || node instanceof HTMLTextAreaElement)
        words.push(node.value)
      if (node.shadowRoot) read(node.shadowRoot, words)
      if (node instanceof HTMLSelectElement) words.push(node.selectedOptions[0]?.text ?? '')
      else if (node instanceof HTMLSlotElement) for (const part of node.assignedNodes()) read(part, words)
      else if (!node.shadowRoot && !(node instanceof HTMLTextAreaElement))
        for (const part of node.childNodes) read(part, words)
      return words
    }
    for (const part of node.childNodes) read(part, words)
    return words
  }

  /**
   * Waits until a test gives something truthy; null when it never does.
   * @param {() => unknown} test
   * @param {number} milliseconds
   */
  async function until(test, milliseconds) {
    const end = performance.now() + milliseconds
    for (;;) {
      const value = await test()
      if (value) return value
      if (performance.now() > end) return null
      await new Promise((done) => setTimeout(done, 30))
    }
  }

  const finder = {
    all,
    active,
    describe,
    descriptionOf,
    find,
    handleOf,
    hit,
    isSeen,
    nameOf,
    placeOf,
    read,
    roleOf,
    spoken,
    until,
  }
  Object.defineProperty(window, 'finder', { value: finder, configurable: true })
  Object.defineProperty(window, 'playground', {
    get: () => document.querySelector('fall-line'),
    configurable: true,
  })
  return finder
}
