// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/catalogue.hpp>

#include "../derivatives/curvature.hpp"

namespace fall_line {
namespace {

/// Whether a minimum (a maximum) is reached: the objective curves towards it in every direction, and what is left to
/// go, by Newton's step, is next to nothing. A loss that falls for ever is flat far out, too, but its step is not
/// short.
bool is_reached(Objective& objective, std::span<const double> x, Sense sense) {
  const std::size_t n = x.size();
  const std::optional<SymmetricEigen> curved = curvature(objective, x);
  if (!curved) return false;
  std::vector<double> gradient(n);
  objective.value_and_gradient(x, gradient);
  double left = 0.0;
  double size = 1.0;
  for (std::size_t k = 0; k < n; ++k) {
    const double bend = sense == Sense::minimise ? curved->values[k] : -curved->values[k];
    if (!(bend > 0.0)) return false;
    double along = 0.0;
    for (std::size_t i = 0; i < n; ++i) along += curved->vectors[k * n + i] * gradient[i];
    left += (along / bend) * (along / bend);
    size += x[k] * x[k];
  }
  return left <= 1e-16 * size;
}

/// The best of what is found from the starts.
std::optional<Answer> by_levenberg_marquardt(const Problem& problem) {
  std::optional<Answer> best = problem.fit->levenberg_marquardt(problem.start);
  for (const std::vector<double>& start : problem.other_starts) {
    std::optional<Answer> found = problem.fit->levenberg_marquardt(start);
    // Nothing but a clear gain counts, else rounding would choose.
    if (found && (!best || found->value < best->value * (1.0 - 1e-8))) best = std::move(found);
  }
  return best;
}

/// By Newton's method with a line search, for any smooth loss.
std::optional<Answer> by_newton(const Problem& problem) {
  DescentPlan plan;
  auto source = make_chosen(gradient_sources(), "gradient", {"exact", {}});
  auto optimizer = make_chosen(optimizers(), "optimizer", {"newton", {}});
  auto rule = make_chosen(step_size_rules(), "step", {"backtracking", {{"size", 1.0}}});
  if (!source || !optimizer || !rule) return std::nullopt;
  plan.gradient_source = std::move(*source);
  plan.optimizer = std::move(*optimizer);
  plan.step_size_rule = std::move(*rule);
  plan.sense = problem.sense;
  plan.start = problem.start;
  plan.stop.steps = 100;
  plan.stop.gradient = 1e-13;
  Descent run(problem.objective, std::move(plan));
  run.advance(100);
  const std::vector<double> x(run.history().x.end() - static_cast<std::ptrdiff_t>(run.dimension()),
                              run.history().x.end());
  if (!is_reached(*problem.objective, x, problem.sense)) return std::nullopt;
  return Answer{x, run.history().value.back(), "Newton’s method", x.size()};
}

}  // namespace

void find_answer(Problem& problem, bool by_search) {
  if (!problem.fit) return;
  const bool is_minimised = problem.sense == Sense::minimise;
  if (is_minimised) problem.answer = problem.fit->closed_form();
  if (by_search && !problem.answer && is_minimised) problem.answer = by_levenberg_marquardt(problem);
  if (by_search && !problem.answer && problem.definition.l1 == 0.0) problem.answer = by_newton(problem);
  problem.minimisers.clear();
  if (problem.answer) problem.minimisers.push_back({problem.answer->x, problem.answer->value});
}

}  // namespace fall_line
