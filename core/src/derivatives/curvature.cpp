// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "curvature.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace fall_line {

std::optional<SymmetricEigen> curvature(Objective& objective, std::span<const double> x) {
  const auto is_finite = [](double number) { return std::isfinite(number); };
  if (x.size() > most_curved_dimensions || !std::all_of(x.begin(), x.end(), is_finite)) return std::nullopt;
  std::vector<double> hessian(x.size() * x.size());
  objective.hessian(x, hessian);
  if (!std::all_of(hessian.begin(), hessian.end(), is_finite)) return std::nullopt;
  return symmetric_eigen(std::move(hessian), x.size());
}

}  // namespace fall_line
