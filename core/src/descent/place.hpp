// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <limits>
#include <span>
#include <vector>

#include <fall_line/diagnosis.hpp>

namespace fall_line {

/// What the derivatives at a point say of its surroundings.
struct Surroundings {
  Place place = Place::unknown;
  /// To the minimum, maximum or saddle; NaN for any other place.
  double distance = std::numeric_limits<double>::quiet_NaN();
  /// Of the Hessian, ascending; empty where it cannot be had.
  std::vector<double> eigenvalues;
};

/// A coordinate of a stationary point, and of one that is near it, differ by no more than this, times the largest
/// coordinate (or times 1, where that is below).
inline constexpr double nearness = 1e-3;

[[nodiscard]] Surroundings look_around(Objective& objective, std::span<const double> x);

}  // namespace fall_line
