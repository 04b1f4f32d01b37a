// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * Runs every spec in every engine from every origin. See --help.
 */
import { mkdir } from 'node:fs/promises'
import { copyOf } from './origins/origins.mjs'
import { runLane, tasksOf } from './runner/lane.mjs'
import { readOptions, usage } from './runner/options.mjs'
import { createReport } from './runner/report.mjs'
import { loadSpecs } from './runner/specs.mjs'

const options = readOptions(process.argv.slice(2))
if (typeof options === 'string') {
  console.error(`${options}\n\n${usage}`)
  process.exit(2)
}
if (options.help) {
  console.log(usage)
  process.exit(0)
}

// Without this a signal would end the runner and leave its browsers behind.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1))

if (options.screenshots) await mkdir(options.screenshots, { recursive: true })
const specs = (await loadSpecs()).filter(({ name }) => name.includes(options.only))
const report = createReport(console.log)
const plain = await copyOf(options.dist, false)
const heard = await copyOf(options.dist, true)
try {
  // Side by side: each waits for its own browser much of the time, and WebKit's is the slowest by far.
  await Promise.all(
    options.engines.flatMap((engine) => {
      const tasks = tasksOf(engine, specs, options).values()
      const { directory } = engine === 'webkit' ? heard : plain
      const lane = () => runLane({ engine, tasks, directory, options, report })
      return engine === 'webkit' ? [lane(), lane()] : [lane()]
    }),
  )
} finally {
  await plain.remove()
  await heard.remove()
}
process.exit(report.finish() ? 0 : 1)
