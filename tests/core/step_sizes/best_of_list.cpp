// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include "searched_steps.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

Method by_list(const std::map<std::string, double>& parameters = {}) {
  Method method;
  method.step_size = {"best_of_list", parameters};
  return method;
}

}  // namespace

TEST_CASE("the list is the chapter's") {
  Descent run = descent_on("x^2", {1.0}, by_list());
  run.advance(1);
  const std::vector<double> chapter{100.0, 10.0, 1.0, 0.1, 0.01, 0.001, 0.0001, 0.00001};
  REQUIRE(run.trials().size() == chapter.size());
  for (std::size_t k = 0; k < chapter.size(); ++k) CHECK(run.trials()[k].step_size == chapter[k]);
}

TEST_CASE("the best of a list is where the objective is least, at every step") {
  for (const auto& [function, start] : smooth_places) {
    INFO(function);
    const std::vector<SearchedStep> steps =
        searched_steps(function, start, by_list({{"factor", 3.0}, {"largest", 3.0}, {"smallest", 1e-6}}));
    REQUIRE(steps.size() > 5);
    const Problem problem = needed(open_function(function, start.size()));
    for (const SearchedStep& step : steps) {
      check_accepted_trial(step);
      CHECK(step.trials.size() == 14);
      CHECK(step.cost == Evaluations{step.trials.size(), 1});
      for (const Trial& trial : step.trials) {
        std::vector<double> x = step.x;
        for (std::size_t i = 0; i < x.size(); ++i) x[i] += trial.step_size * step.direction[i];
        const double value = problem.objective->value(x);
        if (std::isfinite(value)) {
          CHECK(trial.value == value);
          CHECK(step.next_value <= value);
        } else {
          CHECK(trial.value == HUGE_VAL);
        }
      }
    }
  }
}

TEST_CASE("the chapter's third way on the sum of squares arrives where too small crawls and too large runs away") {
  const std::vector<double> start{5.5, -7.25, 3.125};
  Descent small = descent_on("sum_of_squares", start, by_list({{"largest", 1e-3}, {"smallest", 0.5}}));
  CHECK(small.advance(500) == Status::running);
  CHECK(small.history().value.back() > 0.1 * small.history().value.front());

  // 100 and 10 would run away: no trial of them is taken.
  Descent large = descent_on("sum_of_squares", start, by_list({{"smallest", 1.0}}));
  CHECK(large.advance(500) == Status::stalled);
  CHECK(large.cause() == Cause::no_step);
  CHECK(large.evaluations() == Evaluations{3, 1});

  Descent between = descent_on("sum_of_squares", start, by_list());
  CHECK(between.advance(500) == Status::converged);
  for (std::size_t k = 1; k < between.history().size(); ++k) CHECK(between.history().step_size[k] == 0.1);
}
