// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "../descents.hpp"

namespace fall_line::test {

/// A step of a run, with what the tests work out for themselves about the line that it followed.
struct SearchedStep {
  std::vector<double> x;
  std::vector<double> direction;
  double step_size = 0.0;
  std::vector<Trial> trials;
  Evaluations cost;
  /// Value and slope at both ends.
  double value = 0.0;
  double slope = 0.0;
  double next_value = 0.0;
  double next_slope = 0.0;
};

inline double dot(const std::vector<double>& left, const std::vector<double>& right) {
  double sum = 0.0;
  for (std::size_t i = 0; i < left.size(); ++i) sum += left[i] * right[i];
  return sum;
}

/// The steps of a run of at most `most` steps that moved.
inline std::vector<SearchedStep> searched_steps(const std::string& function, const std::vector<double>& start,
                                                const Method& method, std::uint64_t most = 200) {
  Descent run = descent_on(function, start, method);
  const std::size_t n = start.size();
  const Problem problem = needed(open_function(function, n));
  std::vector<double> gradient(n);
  std::vector<SearchedStep> steps;
  for (std::uint64_t k = 0; k < most; ++k) {
    const std::vector<double> x(run.history().x.end() - static_cast<std::ptrdiff_t>(n), run.history().x.end());
    const Evaluations before = run.evaluations();
    run.advance(1);
    if (run.steps() == k || run.history().step_size.back() == 0.0) break;
    SearchedStep& step = steps.emplace_back();
    step.x = x;
    step.direction.assign(run.direction().begin(), run.direction().end());
    step.step_size = run.history().step_size.back();
    step.trials = run.trials();
    step.cost = {run.evaluations().function - before.function, run.evaluations().gradient - before.gradient};
    step.value = problem.objective->value_and_gradient(x, gradient);
    step.slope = dot(gradient, step.direction);
    const std::vector<double> next(run.history().x.end() - static_cast<std::ptrdiff_t>(n), run.history().x.end());
    step.next_value = problem.objective->value_and_gradient(next, gradient);
    step.next_slope = dot(gradient, step.direction);
  }
  return steps;
}

/// Exactly one trial is accepted, and it is the step that was taken.
inline void check_accepted_trial(const SearchedStep& step) {
  const auto accepted = [](const Trial& trial) { return trial.accepted; };
  REQUIRE(std::count_if(step.trials.begin(), step.trials.end(), accepted) == 1);
  const Trial& trial = *std::find_if(step.trials.begin(), step.trials.end(), accepted);
  CHECK(trial.step_size == step.step_size);
  CHECK(trial.value <= step.value);
}

/// Functions and starts with valleys, bends, kinks of the domain and many variables.
struct Place {
  std::string function;
  std::vector<double> start;
};
inline const std::vector<Place> smooth_places{
    {"rosenbrock", {-1.2, 1.0}},  {"himmelblau", {-0.6, -0.4}},          {"beale", {1.0, 1.0}},
    {"x^2 + 50*y^2", {7.0, 1.0}}, {"x - ln(x) + (y - x)^2", {0.1, 3.0}}, {"sum(i, 1, n, i*x[i]^4)", {1, 2, 3, 4, 5}}};

}  // namespace fall_line::test
