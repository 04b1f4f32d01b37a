// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// What installFinder() puts into a page, for the functions that specs run there.
declare const finder: ReturnType<typeof import('./finder.mjs').installFinder>
declare const playground: any
