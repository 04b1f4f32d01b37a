// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include <fall_line/gradient_source.hpp>

namespace fall_line {

/// A partial derivative, exact and as a gradient source gives it, at several places.
struct Slopes {
  std::vector<double> exact;
  std::vector<double> estimate;
};

/// What a difference quotient makes of an objective along one axis through a point: the derivative with respect to
/// coordinate `axis`, where that coordinate has the value `places[k]` and the others are those of `at`, estimated with
/// the distance `distances[k]`. The numbers are those that a descent with that source would use.
///
/// \param source     a unit whose one parameter is the distance h, or the exact gradient, which has none
/// \param at         as many numbers as the objective has variables
/// \param axis       less than that
/// \param places     as many as `distances`
[[nodiscard]] Slopes slopes_along(Objective& objective, const Listed<std::unique_ptr<GradientSource>>& source,
                                  std::span<const double> at, std::size_t axis, std::span<const double> places,
                                  std::span<const double> distances);

/// Of what the error of a difference quotient is made, to first order: `truncation * h^order + rounding / h`.
///
/// The first part is the remainder of Taylor's series, |f''|/2 for one-sided quotients and |f'''|/6 for central ones.
/// The second bounds what is lost when f(x) and x + h are rounded: half a unit in the last place of each.
///
/// J. Nocedal, S. J. Wright: Numerical Optimization, 2nd ed., Springer 2006, section 8.1; W. H. Press et al.: Numerical
/// Recipes, 3rd ed., Cambridge 2007, section 5.7.
struct QuotientError {
  int order = 0;
  double truncation = 0.0;
  double rounding = 0.0;

  /// The distance at which the sum is least: infinite where nothing is truncated, 0 where nothing is rounded, NaN where
  /// a derivative is not finite.
  [[nodiscard]] double best_distance() const;
  [[nodiscard]] double at(double h) const;
};

/// The error to be expected of a source along an axis through `at`. An exact source has the order 0 and no error.
[[nodiscard]] QuotientError quotient_error(Objective& objective, const GradientSource& source,
                                           std::span<const double> at, std::size_t axis);

/// The slopes just beside a point, along an axis.
struct Sides {
  double left = 0.0;
  double right = 0.0;
  /// They differ by more than the curvature on both sides explains: there is no one tangent.
  bool kink = false;
  /// The values on both sides differ by more than the slopes explain.
  bool jump = false;
};

/// Looks at both sides of `at`, a ten-millionth of the size of the coordinate away (of 1 where that is smaller). Where
/// something is not finite there is neither kink nor jump.
[[nodiscard]] Sides sides_of(Objective& objective, std::span<const double> at, std::size_t axis);

}  // namespace fall_line
