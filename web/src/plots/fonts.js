// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

const SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'
const SERIF = '"STIX Two Text", "Latin Modern Roman", Cambria, Georgia, "Times New Roman", serif'

/** @param {number} size in pixels @param {number} [weight] */
export const textFont = (size, weight = 400) => `${weight} ${size}px ${SANS}`

/** Names of variables, as mathematics sets them. @param {number} size in pixels */
export const variableFont = (size) => `italic ${size}px ${SERIF}`
