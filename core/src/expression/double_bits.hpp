// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <cstring>

namespace fall_line {

/// A double as its sign bit, 11 bits of exponent and 52 of mantissa, the highest first (IEEE 754, binary64).
inline std::uint64_t bits_of(double number) {
  std::uint64_t result = 0;
  std::memcpy(&result, &number, sizeof result);
  return result;
}

inline double double_of(std::uint64_t bits) {
  double result = 0.0;
  std::memcpy(&result, &bits, sizeof result);
  return result;
}

/// Added to a number below 2^51 and subtracted again, it rounds to the nearest whole number, without a branch or a
/// call. Before it is subtracted, the lowest bits of the sum are that whole number, as an integer.
inline constexpr double rounding = 0x1.8p52;

}  // namespace fall_line
