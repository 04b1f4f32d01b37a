// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * Makes web/dist/ from web/src and the core that CMake has put in web/build:
 *   index.html, icon.svg, fall-line.js, fall-line.wasm    the hosted page: external files only, for a strict policy
 *   part-*.js                                             what fall-line.js loads: one at once, the others when needed
 *   fall-line-rest.wasm                                   the part of the core that a first view does without
 *   fall-line-reader.js, fall-line-core.js                workers: one reads tables, one holds a core of its own
 *   fall-line.html                                        the same page as one file, opened by a double click
 */
import { realpathSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { generatedModules } from './generated_modules.mjs'
import { shortTemplates } from './short_templates.mjs'
import { splitCore } from './split_core.mjs'
import { coreWorkerScript, readerScript } from './worker_scripts.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const output = join(here, 'dist')
const core = join(here, 'build/fall_line_core.wasm')
const entryPoint = 'src/main.js'
const iconFile = 'icon.svg'
const scriptTag = '<script type="module" src="fall-line.js"></script>'

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: here,
  entryPoints: { 'fall-line': entryPoint },
  bundle: true,
  minify: true,
  target: ['es2022', 'chrome100', 'firefox102', 'safari16'],
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
}

/**
 * The modules that take the core and a worker from files beside the page give way to those that carry them.
 * @type {import('esbuild').Plugin}
 */
const embedFiles = {
  name: 'embed-files',
  setup(bundler) {
    const filter = /[\\/]src[\\/](?:core[\\/]load|workers[\\/]open_worker)\.js$/
    bundler.onLoad({ filter }, async ({ path }) => ({
      contents: await readFile(path.replace(/\.js$/, '_embedded.js'), 'utf8'),
    }))
  },
}

/**
 * Makes every module that is loaded later look upon the whole page, so that all that a first view needs stays together
 * in one file. Otherwise what such a module shares with the page would be a file of its own.
 * @type {import('esbuild').Plugin}
 */
const keepFirstViewTogether = {
  name: 'keep-first-view-together',
  setup(bundler) {
    const entry = JSON.stringify(join(here, entryPoint))
    const namespace = 'later'
    bundler.onResolve({ filter: /^\.{1,2}\// }, ({ kind, path, resolveDir, namespace: from }) =>
      kind === 'dynamic-import' && from !== namespace
        ? { path: join(resolveDir, path), namespace }
        : undefined,
    )
    bundler.onLoad({ filter: /.*/, namespace }, ({ path }) => ({
      contents: `import ${entry}\nexport * from ${JSON.stringify(path)}`,
      resolveDir: dirname(path),
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

/**
 * The page asks for the core and the parts that its script begins with at once, not after it has read the script.
 * @param {string} page
 * @param {import('esbuild').Metafile | undefined} metafile
 */
function withPreloads(page, metafile) {
  const entry = Object.values(metafile?.outputs ?? {}).find(({ entryPoint: from }) => from === entryPoint)
  const parts = (entry?.imports ?? []).filter(({ kind }) => kind === 'import-statement')
  const links = parts.map(({ path }) => `<link rel="modulepreload" href="${basename(path)}">\n    `)
  links.push('<link rel="preload" href="fall-line.wasm" as="fetch" crossorigin>\n    ')
  return page.replace(scriptTag, `${links.join('')}${scriptTag}`)
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
  const [hosted, single] = await Promise.all([
    build({
      ...common,
      format: 'esm',
      splitting: true,
      metafile: true,
      outdir: output,
      chunkNames: 'part-[hash]',
      plugins: [generatedModules, shortTemplates, keepFirstViewTogether],
    }),
    build({
      ...common,
      format: 'iife',
      write: false,
      outdir: output,
      loader: { '.wasm': 'binary' },
      plugins: [generatedModules, shortTemplates, embedFiles],
    }),
    splitCore(core, join(output, 'fall-line.wasm'), join(output, 'fall-line-rest.wasm')),
    writeFile(join(output, iconFile), icon),
    writeFile(join(output, 'fall-line-reader.js'), await readerScript()),
    writeFile(join(output, 'fall-line-core.js'), await coreWorkerScript()),
  ])
  await writeFile(join(output, 'index.html'), withPreloads(page, hosted.metafile))
  const script = single.outputFiles?.[0]?.text ?? ''
  await writeFile(join(output, 'fall-line.html'), intoOneFile(page, script, icon))
  await printSizes((await readdir(output)).sort())
}

const started = process.argv[1]
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url)) await main()
