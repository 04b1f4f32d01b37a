// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "../descents.hpp"

namespace fall_line::test {

struct Estimate {
  std::vector<double> gradient;
  double value = 0.0;
  Evaluations evaluations;
};

/// The gradient of a function, given by id or text, by a gradient source with distance `h`.
inline Estimate estimate(const std::string& source, double h, const std::string& function,
                         const std::vector<double>& x) {
  const auto chosen = needed(make_chosen(gradient_sources(), "gradient", {source, {{"h", h}}}));
  const auto objective = needed(open_function(function, x.size())).objective;
  Estimate result{std::vector<double>(x.size()), 0.0, {}};
  result.value = chosen->value_and_gradient(*objective, x, result.gradient, result.evaluations);
  return result;
}

/// How far two difference quotients may lie apart whose values of f, of size `value`, were rounded in a different
/// order, a few units in the last place each.
inline double rounding_of_quotient(double value, double h) {
  return 8.0 * std::numeric_limits<double>::epsilon() * std::fabs(value) / h;
}

}  // namespace fall_line::test
