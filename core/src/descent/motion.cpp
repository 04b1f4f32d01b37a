// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "motion.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <vector>

namespace fall_line {
namespace {

constexpr std::size_t lately = 32;

double sign_of(const Descent& run) { return run.sense() == Sense::minimise ? 1.0 : -1.0; }

std::span<const double> iterate(const Descent& run, std::size_t entry) {
  return std::span(run.history().x).subspan(entry * run.dimension(), run.dimension());
}

/// The scalar product of the ways from a to b and from c to d.
double product(std::span<const double> a, std::span<const double> b, std::span<const double> c,
               std::span<const double> d) {
  double sum = 0.0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += (b[i] - a[i]) * (d[i] - c[i]);
  return sum;
}

bool is_worse(double before, double after) {
  if (std::isnan(after) || (std::isinf(after) && after > 0.0)) return true;
  return after > before;
}

}  // namespace

std::optional<std::size_t> worse_since(const Descent& run) {
  const std::vector<double>& value = run.history().value;
  const double sign = sign_of(run);
  std::size_t since = value.size() - 1;
  while (since > 0 && is_worse(sign * value[since - 1], sign * value[since])) --since;
  if (since == value.size() - 1) return std::nullopt;
  return since;
}

double progress_per_step(const Descent& run) {
  const History& history = run.history();
  const std::size_t newest = history.size() - 1;
  const std::size_t before = newest - std::min(newest, lately);
  if (before == newest) return 0.0;
  const double gained = sign_of(run) * (history.value[before] - history.value[newest]);
  return gained / static_cast<double>(history.step[newest] - history.step[before]);
}

double reversal_share(const Descent& run) {
  const History& history = run.history();
  const std::size_t newest = history.size() - 1;
  if (history.stride() > 1) {
    double along = 0.0;
    const std::span<const double> x = iterate(run, newest);
    for (std::size_t i = 0; i < x.size(); ++i) along += (x[i] - run.origin()[i]) * sign_of(run) * run.gradient()[i];
    return along > 0.0 ? 1.0 : 0.0;
  }
  if (newest < 4) return 0.0;
  const std::size_t count = std::min(newest - 1, lately);
  std::size_t reversals = 0;
  for (std::size_t k = newest - count + 1; k <= newest; ++k) {
    const auto [a, b, c] = std::array{iterate(run, k - 2), iterate(run, k - 1), iterate(run, k)};
    if (product(a, b, b, c) < 0.0) ++reversals;
  }
  return static_cast<double>(reversals) / static_cast<double>(count);
}

double newest_step_length(const Descent& run) {
  const std::span<const double> x = iterate(run, run.history().size() - 1);
  return std::sqrt(product(run.origin(), x, run.origin(), x));
}

bool has_fixed_step_size(const History& history) {
  const auto& sizes = history.step_size;
  return sizes.size() > 1 &&
         std::all_of(sizes.begin() + 1, sizes.end(), [&](double size) { return size == sizes.back(); });
}

}  // namespace fall_line
