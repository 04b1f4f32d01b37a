// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { withRules } from '../../web/src/state/rules.js'
import { createSchema } from '../../web/src/state/schema.js'
import { englishWords } from '../words/english.mjs'
import { catalogue } from './catalogue.mjs'

const spoken = () => englishWords

/** A schema with its rules, for a catalogue of the core's or the small one of these tests. */
export const schemaOf = (entries) => withRules(createSchema(entries, spoken), spoken)

export const schema = schemaOf(catalogue)
