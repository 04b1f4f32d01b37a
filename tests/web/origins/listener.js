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
  addEventListener('unhandledrejection', (event) => faults.push(`uncaught: ${event.reason?.message ?? event.reason}`))
  document.addEventListener('securitypolicyviolation', (event) => {
    faults.push(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
  })

  /** @param {Event} event */
  function listen(event) {
    // That a size is told one frame later is no fault, though it comes as one; the other engines' drivers leave it out.
    if (event instanceof ErrorEvent && event.message.startsWith('ResizeObserver loop')) return
    if (event instanceof ErrorEvent) faults.push(`uncaught: ${event.message}`)
    else if (event.target instanceof Element) {
      faults.push(`not loaded: ${event.target.getAttribute('src') ?? event.target.getAttribute('href')}`)
    }
  }

  const write = console.error
  console.error = (...words) => {
    faults.push(words.map((word) => word?.message ?? String(word)).join(' '))
    write.apply(console, words)
  }
})()
