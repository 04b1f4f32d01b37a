// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "expression/decimal.hpp"

#include <array>
#include <cstddef>

// What the client gives the core: JavaScript's own conversions, ECMA-262 Number(text) and
// Number.prototype.toExponential without an argument, which writes as many digits as are needed to tell the number from
// all others, as in `1.25e+0`.
#define FALL_LINE_IMPORT(name) extern "C" __attribute__((import_module("javascript"), import_name(name)))

FALL_LINE_IMPORT("nearestDouble") double fall_line_nearest_double(const char* text, std::size_t length);
FALL_LINE_IMPORT("shortestDecimal")
std::size_t fall_line_shortest_decimal(double value, char* text, std::size_t room);

namespace fall_line {

Decimal shortest_decimal(double value) {
  std::array<char, 32> text{};
  const std::size_t length = fall_line_shortest_decimal(value, text.data(), text.size());
  Decimal result;
  std::size_t at = 0;
  for (; at < length && text[at] != 'e'; ++at) {
    if (text[at] != '.') result.digits += text[at];
  }
  const bool is_negative = text[at + 1] == '-';
  for (at += 2; at < length; ++at) result.exponent = 10 * result.exponent + (text[at] - '0');
  if (is_negative) result.exponent = -result.exponent;
  return result;
}

double nearest_double(const std::string& text) { return fall_line_nearest_double(text.data(), text.size()); }

}  // namespace fall_line
