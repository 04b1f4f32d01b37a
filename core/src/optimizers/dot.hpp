// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <numeric>
#include <span>

namespace fall_line {

/// The scalar product of two vectors of the same length, summed from the front.
[[nodiscard]] inline double dot(std::span<const double> left, std::span<const double> right) {
  return std::inner_product(left.begin(), left.end(), right.begin(), 0.0);
}

}  // namespace fall_line
