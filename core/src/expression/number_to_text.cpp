// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include <fall_line/expression.hpp>

#include "decimal.hpp"

namespace fall_line {

std::string number_to_text(double value) {
  if (std::isnan(value)) return "NaN";
  if (std::isinf(value)) return value < 0.0 ? "-Infinity" : "Infinity";
  if (std::signbit(value)) return "-" + number_to_text(-value);
  if (value == 0.0) return "0";

  auto [digits, exponent] = shortest_decimal(value);
  constexpr int least_plain = -5;
  constexpr int greatest_plain = 15;
  const int length = static_cast<int>(digits.size());
  if (exponent < least_plain || exponent > greatest_plain) {
    const std::string power = "e" + std::to_string(exponent);
    return length == 1 ? digits + power : digits.substr(0, 1) + "." + digits.substr(1) + power;
  }
  if (exponent < 0) return "0." + std::string(static_cast<std::size_t>(-exponent - 1), '0') + digits;
  if (length <= exponent + 1) return digits + std::string(static_cast<std::size_t>(exponent + 1 - length), '0');
  digits.insert(static_cast<std::size_t>(exponent + 1), ".");
  return digits;
}

}  // namespace fall_line
