// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// What installFinder() puts into a page, for the functions that specs run there.
declare const finder: ReturnType<typeof import('./finder.mjs').installFinder>
// biome-ignore lint/suspicious/noExplicitAny: the page's own surface, as a script of the course page sees it
declare const playground: any
