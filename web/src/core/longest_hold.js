// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * For how long one piece of work may hold the page, in milliseconds: half of a frame, so that a frame is never lost for it, and
 * what a hand does meanwhile is answered with the next one. Longer work is done in pieces.
 */
export const longestHold = 8
