// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <limits>
#include <vector>

#include <fall_line/step_size.hpp>

namespace fall_line {

/// What is known of the objective at a point of the line.
struct Sample {
  double step_size = 0.0;
  /// Infinite where the objective is not defined or not finite, so that no search ends there.
  double value = std::numeric_limits<double>::infinity();
  /// The derivative by the step size, `gradient * direction`; NaN where it was not asked for.
  double slope = std::numeric_limits<double>::quiet_NaN();
};

/// The objective along the direction of a step, as a line search sees it: `phi(alpha) = f(x + alpha * direction)`.
/// Each look is a trial on record and is counted.
class Line {
 public:
  explicit Line(const LineQuestion& question);

  /// At step size 0. Known before the search, so no trial.
  [[nodiscard]] const Sample& start() const { return start_; }

  /// Whether the value falls at first. NaN counts as no.
  [[nodiscard]] bool descends() const { return start_.slope < 0.0; }

  /// Values nearer to the start's than this may differ from it by rounding alone. Slopes still tell there which way the
  /// minimiser lies (W. W. Hager, H. Zhang: A new conjugate gradient method with guaranteed descent and an efficient
  /// line search, SIAM Journal on Optimization 16 (2005), no. 1, 170–192, section 1).
  [[nodiscard]] double rounding() const;

  /// Whether a step of this size changes any coordinate at all.
  [[nodiscard]] bool moves(double step_size) const;

  /// Looks at the value only.
  Sample value(double step_size);

  /// Looks at value and slope, the slope by the gradient source of the run. Where the slope is not finite the value
  /// counts as infinite: a step to there would end the run.
  Sample value_and_slope(double step_size);

  [[nodiscard]] std::size_t trials() const { return question_.trials.size(); }

  /// Marks the latest trial of this size as accepted. Returns the size.
  double accept(double step_size);

 private:
  void place(double step_size);
  Sample recorded(const Sample& sample);
  [[nodiscard]] double slope_of(std::span<const double> gradient) const;

  const LineQuestion& question_;
  Sample start_;
  std::vector<double> x_;
  std::vector<double> gradient_;
};

}  // namespace fall_line
