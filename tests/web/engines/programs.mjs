// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { accessSync, constants, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Where a program is: what the environment names, else the first of the names on PATH.
 * @param {string} label for the message when there is none
 * @param {string} variable of the environment
 * @param {string[]} names
 */
export function findProgram(label, variable, names) {
  const given = process.env[variable]
  if (given) return given
  const places = (process.env.PATH ?? '').split(delimiter)
  for (const name of names) {
    for (const place of places) if (isProgram(join(place, name))) return join(place, name)
  }
  throw new Error(`${label} was not found: install one of ${names.join(', ')} or name it in ${variable}`)
}

/** MiniBrowser is not on PATH: it lies with WebKitGTK's other programs. */
export function findMiniBrowser() {
  const given = process.env.MINIBROWSER
  if (given) return given
  for (const top of ['/usr/lib', '/usr/libexec']) {
    for (const place of ['.', ...foldersIn(top)]) {
      for (const version of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
        const path = join(top, place, version, 'MiniBrowser')
        if (isProgram(path)) return path
      }
    }
  }
  throw new Error(
    'MiniBrowser of WebKitGTK was not found: install webkit2gtk-driver or name it in MINIBROWSER',
  )
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @param {string} path */
function foldersIn(path) {
  try {
    return readdirSync(path)
  } catch {
    return []
  }
}
