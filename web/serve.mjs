// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * A static server for this machine alone. It sends the strict policy that the hosted site is promised to work under,
 * so that whatever breaks the policy breaks here first.
 *
 *     node web/serve.mjs [DIRECTORY] [--port N]
 */
import { createReadStream, realpathSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const contentSecurityPolicy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'"

/** @type {Readonly<Record<string, string>>} */
const mediaTypes = Object.freeze({
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
})

/**
 * The file that a request path names, or null where there is none inside the root.
 * @param {string} root absolute path of the served directory
 * @param {string} path the path of the request, still percent-encoded
 * @returns {Promise<{path: string, size: number} | null>}
 */
async function findFile(root, path) {
  try {
    const decoded = decodeURIComponent(path)
    if (decoded.includes('\0')) return null
    const asked = resolve(join(root, decoded))
    if (asked !== root && !asked.startsWith(root + sep)) return null
    const file = (await stat(asked)).isDirectory() ? join(asked, 'index.html') : asked
    const facts = await stat(file)
    return facts.isFile() ? { path: file, size: facts.size } : null
  } catch {
    return null
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} root
 * @param {Record<string, string>} headers
 */
async function answer(request, response, root, headers) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end()
    return
  }
  const file = await findFile(root, (request.url ?? '/').replace(/[?#].*$/, ''))
  if (file === null) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n')
    return
  }
  response.writeHead(200, {
    ...headers,
    'Content-Type': mediaTypes[extname(file.path)] ?? 'application/octet-stream',
    'Content-Length': file.size,
  })
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response)
}

/**
 * Serves a directory on the loopback interface until it is closed.
 * @param {string} directory
 * @param {{port?: number, headers?: Record<string, string>}} [options] port 0 takes a free one; headers add to or
 *     replace those sent with every answer
 * @returns {Promise<{address: string, close: () => Promise<void>}>} address without a closing slash
 */
export async function serve(directory, { port = 0, headers = {} } = {}) {
  const root = resolve(directory)
  const sent = {
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
    ...headers,
  }
  const server = createServer((request, response) => answer(request, response, root, sent))
  await new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => done(undefined))
  })
  const bound = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    address: `http://127.0.0.1:${bound.port}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()))
        server.closeAllConnections?.()
      }),
  }
}

async function main() {
  const words = process.argv.slice(2)
  const at = words.indexOf('--port')
  const port = at < 0 ? 8080 : Number(words.splice(at, 2)[1])
  const directory = words[0] ?? fileURLToPath(new URL('dist', import.meta.url))
  try {
    const { address } = await serve(directory, { port })
    console.log(`Fall Line is at ${address} (Ctrl+C stops it)`)
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error)
    const taken = `port ${port} is taken: name another with --port N, or 0 for any free one`
    console.error(code === 'EADDRINUSE' ? taken : message)
    process.exitCode = 1
  }
}

const started = process.argv[1]
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url)) await main()
