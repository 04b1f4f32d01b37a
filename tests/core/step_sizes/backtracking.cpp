// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include "searched_steps.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

Method by_backtracking(const std::map<std::string, double>& parameters = {}) {
  Method method;
  method.step_size = {"backtracking", parameters};
  method.stop.gradient = 1e-5;
  return method;
}

}  // namespace

TEST_CASE("backtracking takes the first size of its sequence that meets Armijo's condition") {
  for (const auto& [function, start] : smooth_places) {
    INFO(function);
    const std::vector<SearchedStep> steps =
        searched_steps(function, start, by_backtracking({{"contraction", 0.25}, {"armijo", 0.1}}));
    REQUIRE(steps.size() > 5);
    for (const SearchedStep& step : steps) {
      check_accepted_trial(step);
      CHECK(step.next_value <= step.value + 0.1 * step.step_size * step.slope);
      double size = 1.0;
      for (const Trial& trial : step.trials) {
        CHECK(trial.step_size == size);
        CHECK(trial.accepted == (trial.value <= step.value + 0.1 * size * step.slope));
        size *= 0.25;
      }
      CHECK(step.trials.back().accepted);
      CHECK(step.cost == Evaluations{step.trials.size(), 1});
    }
  }
}

TEST_CASE("the halvings of backtracking, by hand") {
  // f = 3x^2 from x = 1, along -6: 1 and 1/2 land at -5 and -2, 1/4 at -1/2.
  Descent run = descent_on("3*x^2", {1.0}, by_backtracking());
  run.advance(1);
  CHECK(run.trials() == std::vector<Trial>{{1.0, 75.0, false}, {0.5, 12.0, false}, {0.25, 0.75, true}});
  CHECK(run.history().x.back() == -0.5);
}

TEST_CASE("backtracking shortens a step out of where the function is not defined or overflows") {
  for (const char* function : {"sqrt(x) + 4*sqrt(x)*x", "exp(exp(x^2)) + 0*ln(x + 1)"}) {
    INFO(function);
    Descent run = descent_on(function, {1.2}, by_backtracking());
    run.advance(1);
    CHECK_FALSE(std::isfinite(run.trials().front().value));
    CHECK(run.history().value.back() < run.history().value.front());
  }
}
