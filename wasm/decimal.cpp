// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "expression/decimal.hpp"

#include <emscripten/val.h>

#include <cstdlib>

namespace fall_line {

using emscripten::val;

// ECMA-262, Number.prototype.toExponential without an argument: as many digits as are needed to tell the number from all
// others, as in `1.25e+0`.
Decimal shortest_decimal(double value) {
  const std::string written = val(value).call<std::string>("toExponential");
  const std::size_t end = written.find('e');
  Decimal result{written.substr(0, 1), std::atoi(written.c_str() + end + 1)};
  if (end > 2) result.digits += written.substr(2, end - 2);
  return result;
}

double nearest_double(const std::string& text) { return val::global("Number")(text).as<double>(); }

}  // namespace fall_line
