// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "../descents.hpp"

using namespace fall_line;
using namespace fall_line::test;

TEST_CASE("searches by slope converge where the values differ by rounding alone") {
  struct Place {
    const char* function;
    std::vector<double> start;
  };
  // Least values far from 0: close to the minimiser, rounding hides all falling long before the gradient is small.
  const std::vector<Place> places{{"1e6 + x^2 + 3*y^2", {4.0, -2.0}},
                                  {"styblinski_tang", {0.5, -0.25}},
                                  {"exp(x - 2) + exp(2 - x) - 50", {0.0}},
                                  {"trid", {-1.0, 2.0}}};
  for (const char* const search : {"exact", "backtracking", "wolfe"}) {
    for (const char* const optimizer : {"gradient_descent", "bfgs"}) {
      for (const Place& place : places) {
        Method method;
        method.optimizer = {optimizer, {}};
        method.step_size = {search, {}};
        Descent run = descent_on(place.function, place.start, method);
        run.advance(1000);
        INFO(optimizer << " with " << search << " on " << place.function << ": " << to_text(run.cause())
                       << ", gradient norm " << run.history().gradient_norm.back());
        CHECK(run.status() == Status::converged);
      }
    }
  }
}

TEST_CASE("where a value equals the start's by rounding, backtracking looks at the slope of the same step") {
  // 1e6 + x^2 at 1e-6 shows no trace of x^2. A step of 1 leads across the minimiser to a slope as steep, one of 1/2 to
  // it.
  Method method;
  method.step_size = {"backtracking", {}};
  Descent run = descent_on("1e6 + x^2", {1e-6}, method);
  CHECK(run.advance(1) == Status::converged);
  CHECK(run.trials() == std::vector<Trial>{{1.0, 1e6, false}, {1.0, 1e6, false}, {0.5, 1e6, false}, {0.5, 1e6, true}});
  // The gradient at the start, two values, two slopes.
  CHECK(run.evaluations() == Evaluations{2, 3});
}
