// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace fall_line {

/// An interval of the real line, `low < high`.
struct Interval {
  double low = 0.0;
  double high = 1.0;
  bool operator==(const Interval&) const = default;
};

}  // namespace fall_line
