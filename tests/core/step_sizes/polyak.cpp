// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include "searched_steps.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

Method by_polyak() {
  Method method;
  method.step_size = {"polyak", {}};
  return method;
}

}  // namespace

TEST_CASE("Polyak's step size on the sum of squares is a quarter: each step halves every coordinate") {
  Descent run = descent_on("sum_of_squares", {4.0, -2.0, 1.0}, by_polyak());
  CHECK(run.advance(200) == Status::converged);
  for (std::size_t k = 1; k < run.history().size(); ++k) {
    CHECK(run.history().step_size[k] == 0.25);
    CHECK(run.history().x[3 * k] == 4.0 * std::pow(0.5, double(k)));
  }
  CHECK(run.evaluations() == Evaluations{0, run.steps()});
}

TEST_CASE("Polyak's rule wants the least value, of what is minimised") {
  Descent unknown = descent_on("x^2 + 1", {3.0}, by_polyak());
  CHECK(unknown.status() == Status::invalid);
  CHECK(unknown.cause() == Cause::least_value_unknown);

  Method upwards = by_polyak();
  upwards.sense = Sense::maximise;
  const Problem hill = needed(open_function("1 - x^2", 1));
  Descent climb = descent(hill.objective, {3.0}, upwards, 1.0);
  climb.advance(1);
  CHECK(climb.history().step_size.back() == 0.25);
}

TEST_CASE("Polyak's rule stalls below what it was told is the least value") {
  const Problem bowl = needed(open_function("x^2", 1));
  Descent run = descent(bowl.objective, {1.0}, by_polyak(), 2.0);
  CHECK(run.advance(5) == Status::stalled);
  CHECK(run.cause() == Cause::no_step);
}
