// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <array>
#include <cstdio>
#include <cstdlib>

#include <fall_line/expression.hpp>

namespace fall_line {

// std::to_chars for doubles is missing from the oldest standard library we build with, so the least number of digits
// that survives a round trip is found by trying.
std::string number_to_text(double value) {
  constexpr int most_digits = 17;
  std::array<char, 32> text{};
  for (int digits = 1; digits <= most_digits; ++digits) {
    std::snprintf(text.data(), text.size(), "%.*g", digits, value);
    if (std::strtod(text.data(), nullptr) == value) break;
  }
  return text.data();
}

}  // namespace fall_line
