// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { spawnSync } from 'node:child_process'

/** Runs each script of a JSON list; tells its `path` and its `average`, with numbers as text that reads back to the same double. */
const runner = `
import contextlib, io, json, sys, traceback
for script in json.load(sys.stdin):
    said, names, error = io.StringIO(), {"__name__": "__main__"}, None
    try:
        with contextlib.redirect_stdout(said):
            exec(compile(script, "script", "exec"), names)
    except Exception:
        error = traceback.format_exc()
    path = [[repr(float(x_i)) for x_i in x] for x in names.get("path", [])]
    average = [repr(float(x_i)) for x_i in names.get("mean_point", [])]
    print(json.dumps({"path": path, "average": average, "said": said.getvalue(), "error": error}))
`

/** @param {string} python */
const hasNumpy = (python) => spawnSync(python, ['-c', 'import numpy']).status === 0

/** A Python 3 that has NumPy: what is first on PATH need not be the system's, which the package of NumPy belongs to. */
function findPython() {
  const found = [process.env.PYTHON ?? 'python3', 'python3', '/usr/bin/python3'].find(hasNumpy)
  if (!found) throw new Error('there is no Python 3 with NumPy: install python3-numpy, or name one in PYTHON')
  return found
}

/** @typedef {{path: number[][], average: number[], said: string, error: string | null}} ScriptResult */

/**
 * Runs scripts, all in one process of Python.
 * @param {string[]} scripts
 * @returns {ScriptResult[]}
 */
export function runScripts(scripts) {
  const { stdout, stderr, error } = spawnSync(findPython(), ['-c', runner], {
    input: JSON.stringify(scripts),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (error) throw error
  const lines = stdout.split('\n').filter((line) => line !== '')
  if (lines.length !== scripts.length) throw new Error(stderr)
  return lines.map((line) => {
    const { path, average, ...result } = JSON.parse(line)
    return {
      ...result,
      path: path.map((/** @type {string[]} */ x) => x.map(numberOf)),
      average: average.map(numberOf),
    }
  })
}

/** @param {string} text */
const numberOf = (text) => (text === 'inf' ? Infinity : text === '-inf' ? -Infinity : Number(text))
