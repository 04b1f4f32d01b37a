// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "decimal.hpp"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace fall_line {

// std::to_chars for doubles is missing from the oldest standard library we build with, so the least number of digits
// that survives a round trip is found by trying.
Decimal shortest_decimal(double value) {
  constexpr int most_digits = 17;
  std::array<char, 40> text{};
  for (int digits = 1; digits <= most_digits; ++digits) {
    std::snprintf(text.data(), text.size(), "%.*e", digits - 1, value);
    if (std::strtod(text.data(), nullptr) == value) break;
  }
  const std::string written = text.data();
  const std::size_t end = written.find('e');
  Decimal result{written.substr(0, 1), std::atoi(written.c_str() + end + 1)};
  if (end > 2) result.digits += written.substr(2, end - 2);
  return result;
}

double nearest_double(const std::string& text) { return std::strtod(text.c_str(), nullptr); }

}  // namespace fall_line
