// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "../descents.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

Method coordinates(double step_size) {
  Method method = with_step(step_size);
  method.optimizer = {"coordinate_descent", {}};
  return method;
}

}  // namespace

TEST_CASE("coordinate descent changes one coordinate a step, in turn") {
  Descent run = descent_on("x^2 + y^2 + z^2 + x*y + y*z", {1.0, 2.0, 3.0}, coordinates(0.125));
  run.advance(9);
  REQUIRE(run.steps() == 9);
  const std::vector<double>& x = run.history().x;
  for (std::size_t k = 0; k < 9; ++k) {
    for (std::size_t i = 0; i < 3; ++i) CHECK((x[3 * (k + 1) + i] != x[3 * k + i]) == (k % 3 == i));
  }
  // The first three, by hand: slopes 4 at (1, 2, 3), 7.5 at (0.5, 2, 3), 7.0625 at (0.5, 1.0625, 3).
  CHECK(x[3] == 0.5);
  CHECK(x[7] == 1.0625);
  CHECK(x[11] == 3.0 - 7.0625 / 8.0);
}

TEST_CASE("coordinate descent solves a separable quadratic in one round, with steps as long as its curvature says") {
  Descent run = descent_on("2*(x - 1)^2 + 2*(y + 3)^2 + 2*z^2", {5.0, 6.0, -7.0}, coordinates(0.25));
  CHECK(run.advance(100) == Status::converged);
  CHECK(run.steps() == 3);
  CHECK(std::vector<double>(run.history().x.end() - 3, run.history().x.end()) == std::vector<double>{1.0, -3.0, 0.0});
}

TEST_CASE("coordinate descent goes on past a coordinate that has nothing to win, and ends when none has") {
  Descent run = descent_on("x^2 + y^2 + (z - 1)^2", {0.0, 0.0, 0.0}, coordinates(0.5));
  CHECK(run.advance(100) == Status::converged);
  CHECK(run.steps() == 3);

  // Slopes so small that a step changes nothing: three rests are a whole round.
  Method method = coordinates(0.5);
  method.stop.gradient = 1e-30;
  Descent stuck = descent_on("(x - 1e10)*1e-20 + 1e-15*y + 1e-12*z", {1e5, 1e5, 1e5}, method);
  CHECK(stuck.advance(100) == Status::stalled);
  CHECK(stuck.cause() == Cause::no_change);
  CHECK(stuck.steps() == 3);
}

TEST_CASE("coordinate descent goes on to the next coordinate where a search fails along one") {
  // It falls towards smaller x, but x = 0 is where the function ends.
  Method method = coordinates(0.1);
  method.step_size = {"exact", {}};
  Descent run = descent_on("x + x^1.5 + (y - 3)^2", {0.0, 1e3}, method);
  run.advance(1);
  INFO("a search along x that finds no step");
  CHECK(run.history().step_size[1] == 0.0);
  CHECK_FALSE(run.trials().empty());
  CHECK(run.status() == Status::running);
  run.advance(1);
  CHECK(std::fabs(run.history().x.back() - 3.0) < 1.0);
}
