// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { spawn } from 'node:child_process'
import { findProgram } from './programs.mjs'

/**
 * A program that ends with this one, whatever ends this one.
 * @param {string} path
 * @param {string[]} words
 * @param {import('node:child_process').SpawnOptions} options
 */
export function startProgram(path, words, options) {
  const child = spawn(path, words, options)
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const ended = new Promise((done) => child.once('exit', done))
  return {
    child,
    end: async () => {
      process.removeListener('exit', kill)
      child.kill()
      const patience = setTimeout(kill, 3000)
      await ended
      clearTimeout(patience)
    },
  }
}

/**
 * An X server without a monitor, large enough for every window of the suite; it finds a free display number by itself.
 * @returns {Promise<{display: string, end: () => Promise<void>}>}
 */
export async function startScreen() {
  const words = ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp']
  const { child, end } = startProgram(findProgram('Xvfb', 'XVFB', ['Xvfb']), words, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise((done, fail) => {
    child.stdio[3]?.once('data', (text) => done(String(text).trim()))
    child.once('exit', (code) => fail(new Error(`Xvfb ended with ${code}`)))
  })
  return { display: `:${number}`, end }
}
