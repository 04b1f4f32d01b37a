// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include <fall_line/expression.hpp>

namespace fall_line {
namespace {

/// The significant digits of a number and the power of ten of the first.
struct Decimal {
  std::string digits;
  int exponent = 0;
};

// std::to_chars for doubles is missing from the oldest standard library we build with, so the least number of digits
// that survives a round trip is found by trying.
Decimal shortest(double value) {
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

}  // namespace

std::string number_to_text(double value) {
  if (std::isnan(value)) return "NaN";
  if (std::isinf(value)) return value < 0.0 ? "-Infinity" : "Infinity";
  if (std::signbit(value)) return "-" + number_to_text(-value);
  if (value == 0.0) return "0";

  auto [digits, exponent] = shortest(value);
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
