// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include "searched_steps.hpp"

using namespace fall_line;
using namespace fall_line::test;

TEST_CASE("every step of a Wolfe search meets both conditions") {
  for (const char* optimizer : {"gradient_descent", "bfgs", "polak_ribiere"}) {
    for (const double curvature : {0.9, 0.1}) {
      for (const auto& [function, start] : smooth_places) {
        INFO(optimizer << " on " << function << ", c2 = " << curvature);
        Method method;
        method.optimizer.id = optimizer;
        method.step_size = {"wolfe", {{"armijo", 1e-3}, {"curvature", curvature}}};
        method.stop.gradient = 1e-5;
        const std::vector<SearchedStep> steps = searched_steps(function, start, method);
        REQUIRE(steps.size() > 1);
        for (const SearchedStep& step : steps) {
          check_accepted_trial(step);
          CHECK(step.slope < 0.0);
          CHECK(step.next_value <= step.value + 1e-3 * step.step_size * step.slope);
          CHECK(std::fabs(step.next_slope) <= curvature * std::fabs(step.slope));
          // Value and slope of a trial come out of one gradient; the first is that at the iterate.
          CHECK(step.cost == Evaluations{0, 1 + step.trials.size()});
          CHECK(step.trials.size() < 25);
        }
      }
    }
  }
}

TEST_CASE("a Wolfe search lengthens a first trial that is too short and looks inside one that is too long") {
  Method method;
  method.step_size = {"wolfe", {{"size", 1e-3}, {"curvature", 0.1}}};
  Descent lengthened = descent_on("x^2/2", {1.0}, method);
  lengthened.advance(1);
  for (std::size_t k = 0; k < 8; ++k) CHECK(lengthened.trials().at(k).step_size == 1e-3 * std::pow(2.0, double(k)));
  CHECK(std::fabs(lengthened.history().x.back()) <= 0.1);

  method.step_size.parameters["size"] = 8.0;
  Descent shortened = descent_on("x^2/2", {1.0}, method);
  shortened.advance(1);
  // The cubic through a parabola is the parabola.
  REQUIRE(shortened.trials().size() == 2);
  CHECK(std::fabs(shortened.trials().back().step_size - 1.0) < 1e-14);
}

TEST_CASE("BFGS with a Wolfe search finds the minimum of Rosenbrock's function in few steps") {
  Method method;
  method.optimizer.id = "bfgs";
  method.step_size = {"wolfe", {}};
  Descent run = descent_on("rosenbrock", {-1.2, 1.0}, method);
  CHECK(run.advance(60) == Status::converged);
}
