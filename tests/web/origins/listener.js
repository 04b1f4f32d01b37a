// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// Goes into the copy of the page that WebKit opens, before everything else: its driver tells of no fault by itself.
// biome-ignore lint/complexity/useArrowFunction: a classic script, run as it stands
;(function () {
  /** @type {string[]} */
  const faults = []
  Object.defineProperty(window, 'fallLineFaults', { value: faults })

  // Caught on the way down, so that a file which could not be loaded is heard of as well.
  addEventListener('error', listen, true)
  addEventListener('unhandledrejection', ({ reason }) =>
    faults.push(`uncaught: ${wordsOf(reason)}, in a promise`),
  )
  document.addEventListener('securitypolicyviolation', (event) => {
    faults.push(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
  })

  /** @param {Event} event */
  function listen(event) {
    if (event instanceof ErrorEvent && delivering && !event.error) return
    if (event instanceof ErrorEvent)
      faults.push(`uncaught: ${event.error ? wordsOf(event.error) : event.message}`)
    else if (event.target instanceof Element) {
      faults.push(`not loaded: ${event.target.getAttribute('src') ?? event.target.getAttribute('href')}`)
    }
  }

  // When a size can be told only one frame later, the browser says so by an error event right after the observers have run.
  // That is no fault, and the other engines' drivers leave it out. From a file its text is blotted out, as that of any error,
  // so it is known by its moment, and by having no error with it; what an observer itself throws is put down here.
  let delivering = false
  const Observer = window.ResizeObserver
  window.ResizeObserver = class extends Observer {
    /** @param {ResizeObserverCallback} callback */
    constructor(callback) {
      super((...told) => {
        delivering = true
        setTimeout(() => {
          delivering = false
        })
        try {
          callback(...told)
        } catch (error) {
          faults.push(`uncaught: ${wordsOf(error)}`)
          throw error
        }
      })
    }
  }

  /** What an error says, and where: what fails once in a hundred runs is not seen again soon. @param {any} error */
  function wordsOf(error) {
    const places = String(error?.stack ?? '')
      .split('\n')
      .slice(0, 4)
    return `${error?.message ?? error} (${places.join(' < ')})`
  }

  const write = console.error
  console.error = (...words) => {
    faults.push(words.map((word) => word?.message ?? String(word)).join(' '))
    write.apply(console, words)
  }
})()
