// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * Makes web/dist/ from web/src and the core that CMake has put in web/build:
 *   index.html, icon.svg, fall-line.js, fall-line.wasm    the hosted page: external files only, for a strict policy
 *   fall-line.html                                        the same page as one file, opened by a double click
 */
import { realpathSync } from 'node:fs'
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const output = join(here, 'dist')
const iconFile = 'icon.svg'
const scriptTag = '<script type="module" src="fall-line.js"></script>'

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: here,
  entryPoints: ['src/main.js'],
  bundle: true,
  minify: true,
  target: ['es2022', 'chrome100', 'firefox102', 'safari16'],
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  // Emscripten's glue speaks of node and of its own address in branches that never run here.
  external: ['module', 'fs', 'path', 'url', 'crypto'],
}

/**
 * The module that reads the core over the network gives way to the one that carries it.
 * @type {import('esbuild').Plugin}
 */
const embedCore = {
  name: 'embed-core',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]src[\\/]core[\\/]load\.js$/ }, async ({ path }) => ({
      contents: await readFile(path.replace(/load\.js$/, 'load_embedded.js'), 'utf8'),
    }))
  },
}

/**
 * Text that can stand inside a script element: nothing in it ends the element or starts a comment in it. Both
 * sequences can only occur within strings and patterns, where the backslash changes nothing.
 * @param {string} script
 */
export function escapeForScriptElement(script) {
  const escaped = script.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--')
  if (/<(?=script[\s/>])/i.test(escaped)) return escaped.replace(/<(?=script[\s/>])/gi, '\\x3C')
  return escaped
}

/**
 * @param {string} page
 * @param {string} script
 * @param {string} icon
 */
export function intoOneFile(page, script, icon) {
  if (page.split(scriptTag).length !== 2) throw new Error(`index.html must hold this line once: ${scriptTag}`)
  if (page.split('</body>').length !== 2) throw new Error('index.html must hold </body> once')
  // A classic script runs where it stands, so it moves behind everything it looks for.
  const element = `<script>${escapeForScriptElement(script)}</script>\n`
  return page
    .replace(scriptTag, '')
    .replace(`href="${iconFile}"`, `href="data:image/svg+xml,${encodeURIComponent(icon)}"`)
    .replace('</body>', () => `${element}</body>`)
}

/** @param {string} page */
function refuseInline(page) {
  const found = /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/i.exec(page)
  if (found) throw new Error(`index.html holds inline code or style, which the policy forbids: ${found[0]}`)
}

/** @param {string[]} names */
async function printSizes(names) {
  console.log(`${'file'.padEnd(18)}${'bytes'.padStart(10)}${'gzip'.padStart(10)}${'brotli'.padStart(10)}`)
  for (const name of names) {
    const bytes = await readFile(join(output, name))
    const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
    const sizes = [bytes, gzipSync(bytes), brotli].map((form) => String(form.length).padStart(10))
    console.log(name.padEnd(18) + sizes.join(''))
  }
}

async function main() {
  await rm(output, { recursive: true, force: true })
  await mkdir(output, { recursive: true })
  const page = await readFile(join(here, 'index.html'), 'utf8')
  const icon = await readFile(join(here, iconFile), 'utf8')
  refuseInline(page)
  const [, single] = await Promise.all([
    build({ ...common, format: 'esm', outfile: join(output, 'fall-line.js') }),
    build({
      ...common,
      format: 'iife',
      write: false,
      outfile: join(output, 'single.js'),
      loader: { '.wasm': 'binary' },
      plugins: [embedCore],
      // A classic script has no such thing. The glue makes an address of it that nobody asks for.
      define: { 'import.meta.url': '"file:///"' },
    }),
    copyFile(join(here, 'build/fall_line_core.wasm'), join(output, 'fall-line.wasm')),
    writeFile(join(output, 'index.html'), page),
    writeFile(join(output, iconFile), icon),
  ])
  const script = single.outputFiles?.[0]?.text ?? ''
  await writeFile(join(output, 'fall-line.html'), intoOneFile(page, script, icon))
  await printSizes(['index.html', 'fall-line.js', 'fall-line.wasm', 'fall-line.html'])
}

const started = process.argv[1]
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url)) await main()
