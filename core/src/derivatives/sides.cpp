// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/quotients.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

#include "../objective/along_axis.hpp"
#include "curvature.hpp"

namespace fall_line {
namespace {

/// How far to the sides, of the size of the coordinate.
constexpr double beside = 1e-7;
/// How many times more than is explained a change must be, and how large a part of the slopes.
constexpr double unexplained = 4.0;
constexpr double considerable = 1e-4;

/// What is known on one side.
struct Side {
  double value = 0.0;
  double slope = 0.0;
  double curvature = 0.0;
};

Side side_at(AlongAxis& line, double x, bool curved) {
  Side side;
  side.value = line.value_and_gradient(std::span(&x, 1), std::span(&side.slope, 1));
  if (curved) line.hessian(std::span(&x, 1), std::span(&side.curvature, 1));
  return side;
}

}  // namespace

Sides sides_of(Objective& objective, std::span<const double> at, std::size_t axis) {
  AlongAxis line(objective, at, axis);
  const double x = at[axis];
  const double distance = beside * std::max(1.0, std::fabs(x));
  const bool curved = at.size() <= most_curved_dimensions;
  const Side left = side_at(line, x - distance, curved);
  const Side right = side_at(line, x + distance, curved);

  Sides sides{left.slope, right.slope};
  const double turn = std::fabs(right.slope - left.slope);
  const double steepest = std::max(std::fabs(left.slope), std::fabs(right.slope));
  const double curvature = std::max(std::fabs(left.curvature), std::fabs(right.curvature));
  sides.kink = turn > considerable * steepest && turn > unexplained * 2.0 * distance * curvature && std::isfinite(turn);

  const double rise = std::fabs(right.value - left.value);
  const double rounding =
      8.0 * std::numeric_limits<double>::epsilon() * (std::fabs(left.value) + std::fabs(right.value));
  sides.jump = rise > unexplained * 2.0 * distance * steepest + rounding && std::isfinite(rise);
  return sides;
}

}  // namespace fall_line
