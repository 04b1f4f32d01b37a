// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * A reporter for node's test runner: a line for each test, what went wrong under it, and the closing line that
 * tests/run.sh adds up.
 * @param {AsyncIterable<{type: string, data: any}>} events
 */
export default async function* report(events) {
  let passed = 0
  let failed = 0
  for await (const { type, data } of events) {
    if (type === 'test:pass' && !isWrapper(data)) {
      if (data.skip !== undefined || data.todo !== undefined) {
        failed += 1
        yield `not ok - ${data.name} (was not run)\n`
      } else {
        passed += 1
        yield `ok - ${data.name} (${duration(data)})\n`
      }
    } else if (type === 'test:fail' && data.details?.error?.failureType !== 'subtestsFailed') {
      failed += 1
      yield `not ok - ${data.name} (${duration(data)})\n${reason(data.details?.error)}\n`
    } else if (type === 'test:stdout' || type === 'test:stderr') {
      yield data.message
    } else if (type === 'test:diagnostic' && data.nesting > 0) {
      yield `  ${data.message}\n`
    }
  }
  yield `${passed} passed, ${failed} failed\n`
}

/**
 * A suite, or the file that some versions of node report around its tests, is no test.
 * @param {any} data
 */
function isWrapper(data) {
  return data.details?.type === 'suite' || /\.test\.mjs$/.test(data.name)
}

/** @param {any} data */
function duration(data) {
  return `${Math.round(data.details?.duration_ms ?? 0)} ms`
}

/** @param {any} error */
function reason(error) {
  const cause = error?.cause ?? error
  return String(cause?.stack ?? cause?.message ?? cause)
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')
}
