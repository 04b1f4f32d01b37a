// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "usual_start.hpp"

#include <algorithm>
#include <cmath>

#include "repeat.hpp"

namespace fall_line {

std::vector<double> usual_start(Objective& objective, const std::vector<std::vector<double>>& patterns) {
  std::vector<double> gradient(objective.dimension());
  for (const std::vector<double>& pattern : patterns) {
    std::vector<double> start = repeat(pattern, objective.dimension());
    const double value = objective.value_and_gradient(start, gradient);
    const bool slope = std::all_of(gradient.begin(), gradient.end(), [](double g) { return std::isfinite(g); });
    if (std::isfinite(value) && slope) return start;
  }
  return repeat(patterns.front(), objective.dimension());
}

}  // namespace fall_line
