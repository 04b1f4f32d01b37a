// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import './embed/language.js'
import { FallLine } from './embed/element.js'
import { pageStyles } from './embed/page.css.js'
import { registerPanels } from './embed/register.js'

// An adopted sheet, since the page's policy allows no style in the document.
document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...pageStyles]
registerPanels()
customElements.define('fall-line', FallLine)
