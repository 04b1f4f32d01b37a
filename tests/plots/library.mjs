// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const { resolve } = createRequire(new URL('../../web/package.json', import.meta.url))

/** A library that tests hold the page's own code against. @param {string} name */
export const library = (name) => import(pathToFileURL(resolve(name)).href)
