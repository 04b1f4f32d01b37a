// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "difference_points.hpp"

#include <algorithm>

namespace fall_line {

std::span<const double> DifferencePoints::values(Objective& objective, std::span<const double> x,
                                                 std::span<const double> offsets) {
  const std::size_t count = 1 + offsets.size() * x.size();
  coordinates_.resize(count * x.size());
  points_.resize(x.size());
  values_.resize(count);
  for (std::size_t i = 0; i < x.size(); ++i) {
    double* const coordinate = &coordinates_[i * count];
    std::fill_n(coordinate, count, x[i]);
    for (std::size_t k = 0; k < offsets.size(); ++k) coordinate[1 + k * x.size() + i] = x[i] + offsets[k];
    points_[i] = coordinate;
  }
  objective.values(points_.data(), values_.data(), count);
  return values_;
}

}  // namespace fall_line
