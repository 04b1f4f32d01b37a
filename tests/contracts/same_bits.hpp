// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstring>
#include <vector>

namespace fall_line::test {

/// Unlike ==, tells 0 from -0 and takes NaN for equal to itself.
inline bool same_bits(const std::vector<double>& left, const std::vector<double>& right) {
  return left.size() == right.size() &&
         (left.empty() || std::memcmp(left.data(), right.data(), left.size() * sizeof(double)) == 0);
}

}  // namespace fall_line::test
