// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/objective.hpp>

#include <limits>

namespace fall_line {

double Objective::gradient_work() const { return std::numeric_limits<double>::quiet_NaN(); }

double Objective::value(std::span<const double> x) {
  std::vector<const double*> point(x.size());
  for (std::size_t i = 0; i < x.size(); ++i) point[i] = &x[i];
  double value = 0.0;
  values(point.data(), &value, 1);
  return value;
}

}  // namespace fall_line
