// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// What web/build.mjs makes of the core: see web/generated_modules.mjs.
declare module 'fall-line:first-catalogue' {
  /** As the core gives it, but without what a first view does not show. */
  const firstCatalogue: object
  export default firstCatalogue
}
