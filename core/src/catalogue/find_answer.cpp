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

/// By Newton's method with a line search, for any smooth loss.
std::optional<Answer> by_newton(const Problem& problem) {
  DescentPlan plan;
  auto source = make_chosen(gradient_sources(), "gradient", {"exact", {}});
  auto optimizer = make_chosen(optimizers(), "optimizer", {"newton", {}});
  auto rule = make_chosen(step_size_rules(), "step", {"backtracking", {}});
  if (!source || !optimizer || !rule) return std::nullopt;
  plan.gradient_source = std::move(*source);
  plan.optimizer = std::move(*optimizer);
  plan.step_size_rule = std::move(*rule);
  plan.sense = problem.sense;
  plan.start = problem.start;
  plan.stop.steps = 200;
  plan.stop.gradient = 0.0;  // as far as rounding lets it go
  Descent run(problem.objective, std::move(plan));
  run.advance(200);
  const std::vector<double> x(run.history().x.end() - static_cast<std::ptrdiff_t>(run.dimension()),
                              run.history().x.end());
  if (!is_reached(*problem.objective, x, problem.sense)) return std::nullopt;
  return Answer{x, run.history().value.back(), "Newton’s method", x.size()};
}

}  // namespace

void find_answer(Problem& problem) {
  if (!problem.fit) return;
  if (problem.sense == Sense::minimise) problem.answer = problem.fit->least_squares(problem.start);
  if (!problem.answer && problem.definition.l1 == 0.0) problem.answer = by_newton(problem);
  problem.minimisers.clear();
  if (problem.answer) problem.minimisers.push_back({problem.answer->x, problem.answer->value});
}

}  // namespace fall_line
