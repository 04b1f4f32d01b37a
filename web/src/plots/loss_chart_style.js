// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * What uPlot's own style sheet does for a chart without legend and crosshair. As text, for a shadow root's adopted
 * style sheet: a strict policy lets no style element through.
 */
export const lossChartStyle = `
  .uplot, .uplot * { box-sizing: border-box; }
  .uplot { width: min-content; line-height: 1.5; }
  .uplot .u-wrap { position: relative; user-select: none; -webkit-user-select: none; }
  .uplot .u-over, .uplot .u-under, .uplot .u-axis { position: absolute; }
  .uplot .u-under { overflow: hidden; }
  .uplot .u-over { cursor: ew-resize; touch-action: pan-y; }
  .uplot canvas { display: block; position: relative; width: 100%; height: 100%; }
  .uplot .u-select, .uplot .u-cursor-x, .uplot .u-cursor-y, .uplot .u-cursor-pt, .uplot .u-legend { display: none; }
`
