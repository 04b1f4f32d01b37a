// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { copyFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serve } from '../../../web/serve.mjs'

/**
 * Where a page comes from.
 * @typedef {object} Origin
 * @property {string} name `server` or `file`
 * @property {string} home address of the page, to which a hash is put
 * @property {string} framed address of a page that holds the single file in a sandboxed frame
 * @property {() => Promise<void>} close
 */

const here = new URL('.', import.meta.url)

/**
 * A copy of the built page, so that nobody's next build changes what is being tested.
 * @param {string} built the directory that the build made
 * @param {boolean} heard whether the copy listens for its own faults, for an engine whose driver does not
 */
export async function copyOf(built, heard) {
  const directory = await mkdtemp(join(tmpdir(), 'fall-line-dist-'))
  await cp(built, directory, { recursive: true })
  await copyFile(new URL('frame.html', here), join(directory, 'frame.html'))
  if (heard) {
    await copyFile(new URL('listener.js', here), join(directory, 'listener.js'))
    for (const name of ['index.html', 'fall-line.html']) {
      const path = join(directory, name)
      const text = await readFile(path, 'utf8')
      // A function, as the text of a page may well hold what String.replace takes for a pattern.
      const listening = text.replace(/<head>|<meta\b/i, (mark) =>
        mark === '<head>' ? '<head><script src="listener.js"></script>' : `<script src="listener.js"></script>${mark}`,
      )
      if (listening === text) throw new Error(`${name} has no place for the listener`)
      await writeFile(path, listening)
    }
  }
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) }
}

/**
 * The hosted page, under the strict policy. The frame comes from a second server without a policy, as from the file area of
 * a learning platform: the single file is one inline script.
 * @param {string} directory
 * @returns {Promise<Origin>}
 */
async function fromServer(directory) {
  const strict = await serve(directory, {})
  const lax = await serve(directory, { headers: { 'Content-Security-Policy': '' } })
  return {
    name: 'server',
    home: `${strict.address}/`,
    framed: `${lax.address}/frame.html`,
    close: async () => {
      await strict.close()
      await lax.close()
    },
  }
}

/**
 * The single file, as after a double click.
 * @param {string} directory
 * @returns {Promise<Origin>}
 */
async function fromFile(directory) {
  return {
    name: 'file',
    home: pathToFileURL(join(directory, 'fall-line.html')).href,
    framed: pathToFileURL(join(directory, 'frame.html')).href,
    close: async () => {},
  }
}

export const origins = Object.freeze({ server: fromServer, file: fromFile })
