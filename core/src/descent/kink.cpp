// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

#include "derivatives/curvature.hpp"
#include "motion.hpp"

namespace fall_line {
namespace {

/// Steps that are looked at, from the newest back.
constexpr std::size_t few = 8;
/// Points of a step at which the curvature is looked at, ends included.
constexpr int points_of_a_step = 9;
/// How many times more than the curvature explains a change of the gradient must be, and how large a part of it.
constexpr double unexplained = 4.0;
constexpr double considerable = 0.01;

double norm(const std::vector<double>& vector) {
  double sum = 0.0;
  for (const double entry : vector) sum += entry * entry;
  return std::sqrt(sum);
}

/// The largest curvature (Frobenius norm of the Hessian) at points along a step. Undefined ones do not count.
double largest_curvature(Objective& objective, std::span<const double> from, std::span<const double> to) {
  std::vector<double> x(from.size());
  std::vector<double> hessian(x.size() * x.size());
  double largest = 0.0;
  for (int k = 0; k < points_of_a_step; ++k) {
    const double share = static_cast<double>(k) / (points_of_a_step - 1);
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = from[i] + share * (to[i] - from[i]);
    objective.hessian(x, hessian);
    const double here = norm(hessian);
    if (std::isfinite(here)) largest = std::max(largest, here);
  }
  return largest;
}

bool crosses_kink(Objective& objective, std::span<const double> from, std::span<const double> to) {
  std::vector<double> before(from.size());
  std::vector<double> after(from.size());
  objective.value_and_gradient(from, before);
  objective.value_and_gradient(to, after);
  std::vector<double> jump(from.size());
  std::vector<double> step(from.size());
  for (std::size_t i = 0; i < from.size(); ++i) {
    jump[i] = after[i] - before[i];
    step[i] = to[i] - from[i];
  }
  if (!(norm(jump) > considerable * std::max(norm(before), norm(after)))) return false;
  return norm(jump) > unexplained * norm(step) * largest_curvature(objective, from, to);
}

}  // namespace

bool has_met_kink(const Descent& run) {
  if (run.steps() == 0 || run.dimension() > most_curved_dimensions) return false;
  const std::span<const double> x = std::span(run.history().x).last(run.dimension());
  return crosses_kink(run.objective(), run.origin(), x);
}

bool shuttles_over_kink(const Descent& run) {
  if (run.history().stride() > 1) return has_met_kink(run);
  if (run.dimension() > most_curved_dimensions) return false;
  const std::size_t newest = run.history().size() - 1;
  const std::span<const double> x(run.history().x);
  std::size_t crossings = 0;
  for (std::size_t k = newest; k > newest - std::min(newest, few); --k) {
    const auto from = x.subspan((k - 1) * run.dimension(), run.dimension());
    if (crosses_kink(run.objective(), from, x.subspan(k * run.dimension(), run.dimension()))) ++crossings;
  }
  return crossings >= 2;
}

}  // namespace fall_line
