// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/quotients.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "../objective/along_axis.hpp"
#include "curvature.hpp"

namespace fall_line {
namespace {

constexpr double epsilon = std::numeric_limits<double>::epsilon();

double second_derivative(AlongAxis& line, double x) {
  double second = 0.0;
  line.hessian(std::span(&x, 1), std::span(&second, 1));
  return second;
}

/// Of the exact second derivative a central difference, where that is best: a few digits are plenty here.
double third_derivative(AlongAxis& line, double x) {
  const double h = std::cbrt(epsilon) * std::max(1.0, std::fabs(x));
  const double ahead = x + h;
  const double behind = x - h;
  return (second_derivative(line, ahead) - second_derivative(line, behind)) / (ahead - behind);
}

}  // namespace

Slopes slopes_along(Objective& objective, const Listed<std::unique_ptr<GradientSource>>& source,
                    std::span<const double> at, std::size_t axis, std::span<const double> places,
                    std::span<const double> distances) {
  AlongAxis line(objective, at, axis);
  Slopes slopes;
  for (std::size_t k = 0; k < places.size(); ++k) {
    const std::span<const double> parameters = distances.subspan(k, source.unit.parameters.empty() ? 0 : 1);
    const std::unique_ptr<GradientSource> estimator = source.make(parameters);
    Evaluations not_counted;
    double slope = 0.0;
    line.value_and_gradient(places.subspan(k, 1), std::span(&slope, 1));
    slopes.exact.push_back(slope);
    estimator->value_and_gradient(line, places.subspan(k, 1), std::span(&slope, 1), not_counted);
    slopes.estimate.push_back(slope);
  }
  return slopes;
}

double QuotientError::best_distance() const {
  if (!std::isfinite(truncation) || !std::isfinite(rounding)) return std::numeric_limits<double>::quiet_NaN();
  if (truncation == 0.0) return std::numeric_limits<double>::infinity();
  return std::pow(rounding / (order * truncation), 1.0 / (order + 1));
}

double QuotientError::at(double h) const { return truncation * std::pow(h, order) + rounding / h; }

QuotientError quotient_error(Objective& objective, const GradientSource& source, std::span<const double> at,
                             std::size_t axis) {
  const DifferenceQuotient quotient = source.quotient();
  QuotientError error;
  error.order = quotient.order;
  if (quotient.order == 0) return error;
  AlongAxis line(objective, at, axis);
  const double x = at[axis];
  double slope = 0.0;
  const double value = line.value_and_gradient(std::span(&x, 1), std::span(&slope, 1));
  if (at.size() > most_curved_dimensions) {
    error.truncation = std::numeric_limits<double>::quiet_NaN();
  } else {
    error.truncation =
        std::fabs(quotient.order == 1 ? second_derivative(line, x) / 2.0 : third_derivative(line, x) / 6.0);
  }
  // Two values, each wrong by half a unit, over the distance between their points; and the point that is not quite
  // where it should be, half a unit of x times the slope.
  const double apart = quotient.offsets.back() - quotient.offsets.front();
  error.rounding = epsilon / 2.0 * (2.0 * std::fabs(value) + std::fabs(slope * x)) / apart;
  return error;
}

}  // namespace fall_line
