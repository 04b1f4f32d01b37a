// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "place.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "derivatives/curvature.hpp"

namespace fall_line {
namespace {

/// An eigenvalue smaller than this, beside the largest, is as good as 0.
constexpr double flatness = 1e-10;
/// What a gradient has along a direction is as good as nothing when it is smaller than this, beside its length.
constexpr double negligible = 1e-12;
/// The Hessian at both ends of a Newton step is the same when no eigenvalue differs by more than this, in proportion.
constexpr double sameness = 0.25;

double largest_of(std::span<const double> numbers) {
  double largest = 0.0;
  for (const double number : numbers) largest = std::max(largest, std::fabs(number));
  return largest;
}

/// Where the quadratic that has the same derivatives at a point is stationary.
struct NewtonStep {
  std::vector<double> step;
  /// Whether some direction is flat, that is, without curvature.
  bool flat = false;
  /// Whether there is a slope along a flat direction: then the quadratic has no stationary point.
  bool slides = false;
};

NewtonStep newton_step(const SymmetricEigen& hessian, std::span<const double> gradient) {
  const std::size_t n = gradient.size();
  const double flat_below = flatness * largest_of(hessian.values);
  const double nothing_below = negligible * largest_of(gradient);
  NewtonStep result{std::vector<double>(n, 0.0)};
  for (std::size_t k = 0; k < n; ++k) {
    const auto direction = std::span(hessian.vectors).subspan(k * n, n);
    double slope = 0.0;
    for (std::size_t i = 0; i < n; ++i) slope += direction[i] * gradient[i];
    if (std::fabs(hessian.values[k]) <= flat_below) {
      result.flat = true;
      result.slides = result.slides || std::fabs(slope) > nothing_below;
      continue;
    }
    for (std::size_t i = 0; i < n; ++i) result.step[i] -= slope / hessian.values[k] * direction[i];
  }
  return result;
}

bool is_same(const std::vector<double>& here, const std::vector<double>& there) {
  for (std::size_t k = 0; k < here.size(); ++k) {
    if (!(std::fabs(there[k] - here[k]) <= sameness * std::fabs(here[k]))) return false;
  }
  return true;
}

Place by_signs(const std::vector<double>& ascending) {
  if (ascending.front() > 0.0) return Place::minimum;
  return ascending.back() < 0.0 ? Place::maximum : Place::saddle;
}

}  // namespace

Surroundings look_around(Objective& objective, std::span<const double> x) {
  std::vector<double> gradient(x.size());
  // Derivatives may have a value where the function has none: that of log(x) has one below 0.
  if (!std::isfinite(objective.value_and_gradient(x, gradient))) return {};
  const std::optional<SymmetricEigen> here = curvature(objective, x);
  if (!here) return {};
  Surroundings result;
  result.eigenvalues = here->values;
  result.place = Place::ordinary;

  const NewtonStep newton = newton_step(*here, gradient);
  const double length = largest_of(newton.step);
  if (newton.slides || !std::isfinite(length)) return result;

  const bool near = length <= nearness * std::max(1.0, largest_of(x));
  bool same = false;
  if (!newton.flat) {
    std::vector<double> end(x.begin(), x.end());
    for (std::size_t i = 0; i < end.size(); ++i) end[i] += newton.step[i];
    const std::optional<SymmetricEigen> there = curvature(objective, end);
    same = there && is_same(here->values, there->values);
  }
  if (same) {
    result.place = by_signs(here->values);
    double sum = 0.0;
    for (const double entry : newton.step) sum += entry * entry;
    result.distance = std::sqrt(sum);
  } else if (near) {
    result.place = Place::degenerate;
  }
  return result;
}

}  // namespace fall_line
