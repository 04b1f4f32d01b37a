// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace fall_line {

/// The significant digits of a positive number, and the power of ten of the first of them.
struct Decimal {
  std::string digits;
  int exponent = 0;
};

// Exact conversions between doubles and decimal digits. They come from the C library (decimal.cpp), and in a browser
// from JavaScript itself (wasm/decimal.cpp), which has them at no cost in bytes.

/// The fewest digits that read back to the same double. The number must be positive and finite.
[[nodiscard]] Decimal shortest_decimal(double value);

/// The double nearest to a decimal number as the language writes it; infinite when it is too large.
[[nodiscard]] double nearest_double(const std::string& text);

}  // namespace fall_line
