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
  // As many browsers as processors: where more share them, each waits for the others, and pictures that move in the
  // meantime are drawn all the more often. Each worker begins with an engine of its own and helps with the others then.
  const queues = options.engines.map((engine) => ({
    engine,
    tasks: tasksOf(engine, specs, options).values(),
    directory: engine === 'webkit' ? heard.directory : plain.directory,
  }))
  const workers = Array.from({ length: options.workers }, async (_, worker) => {
    const first = worker % queues.length
    for (const queue of [...queues.slice(first), ...queues.slice(0, first)])
      await runLane({ ...queue, options, report })
  })
  await Promise.all(workers)
} finally {
  await plain.remove()
  await heard.remove()
}
process.exit(report.finish() ? 0 : 1)
