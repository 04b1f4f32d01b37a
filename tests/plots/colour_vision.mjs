// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { hexOf, linearRgb } from '../../web/src/plots/oklab.js'

/** Full dichromacy in linear light: Machado, Oliveira and Fernandes, 2009. */
const MATRICES = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
}

export const visions = Object.keys(MATRICES)

/** The colour as someone with that vision sees it. */
export function seen(hex, vision) {
  const rgb = linearRgb(hex)
  const matrix = MATRICES[vision]
  const mixed = [0, 3, 6].map(
    (row) => matrix[row] * rgb[0] + matrix[row + 1] * rgb[1] + matrix[row + 2] * rgb[2],
  )
  return hexOf(mixed.map((channel) => Math.max(0, Math.min(1, channel))))
}
