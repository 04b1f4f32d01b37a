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
    const listener = await readFile(new URL('listener.js', here), 'utf8')
    await writeFile(join(directory, 'listener.js'), listener)
    // The policy forbids the hosted page what the single file is made of.
    await putFirst(join(directory, 'index.html'), '<script src="listener.js"></script>')
    for (const name of ['fall-line.html', 'frame.html'])
      await putFirst(join(directory, name), `<script>${listener}</script>`)
  }
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) }
}

/**
 * @param {string} path of a page
 * @param {string} script
 */
async function putFirst(path, script) {
  const text = await readFile(path, 'utf8')
  const [before, after, ...more] = text.split('<head>')
  if (after === undefined || more.length > 0) throw new Error(`${path} must hold <head> once`)
  await writeFile(path, `${before}<head>${script}${after}`)
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
