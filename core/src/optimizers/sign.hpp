// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace fall_line {

/// -1, 0 or 1; NaN of NaN, so that a run that has lost its way does not go on as if it knew it.
[[nodiscard]] inline double sign(double value) {
  if (value > 0.0) return 1.0;
  if (value < 0.0) return -1.0;
  return value;
}

}  // namespace fall_line
