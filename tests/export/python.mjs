// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { spawnSync } from 'node:child_process'

/** Runs each script of a JSON list and tells its `path`, every number as text that reads back to the same double. */
const runner = `
import contextlib, io, json, sys
for script in json.load(sys.stdin):
    told, names = io.StringIO(), {"__name__": "__main__"}
    with contextlib.redirect_stdout(told):
        exec(compile(script, "script", "exec"), names)
    path = [[repr(float(x_i)) for x_i in x] for x in names["path"]]
    print(json.dumps({"path": path, "said": told.getvalue()}))
`

/** @param {string} python @param {string[]} parts */
const call = (python, ...parts) => spawnSync(python, parts, { encoding: 'utf8' })

/** A Python 3 that has NumPy: what is first on PATH need not be the system's, which the package of NumPy belongs to. */
function findPython() {
  for (const candidate of [process.env.PYTHON ?? 'python3', 'python3', '/usr/bin/python3']) {
    if (call(candidate, '-c', 'import numpy').status === 0) return candidate
  }
  throw new Error('there is no Python 3 with NumPy: install python3-numpy, or name one in PYTHON')
}

/**
 * Runs scripts in one process of Python.
 * @param {string[]} scripts
 * @returns {{path: number[][], said: string}[]}
 */
export function runScripts(scripts) {
  const { status, stdout, stderr, error } = spawnSync(findPython(), ['-c', runner], {
    input: JSON.stringify(scripts),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (error) throw error
  const results = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  if (status !== 0) throw new Error(`script ${results.length + 1} failed:\n${stderr}\n${scripts[results.length]}`)
  return results.map(({ path, said }) => ({ said, path: path.map((/** @type {string[]} */ x) => x.map(numberOf)) }))
}

/** @param {string} text */
const numberOf = (text) => (text === 'inf' ? Infinity : text === '-inf' ? -Infinity : Number(text))
