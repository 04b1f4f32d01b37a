// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "../descents.hpp"

using namespace fall_line;
using namespace fall_line::test;

TEST_CASE("a fixed step size is the same in every step") {
  Descent run = descent_on("x^2 + 3*y^2", {4.0, -2.0}, with_step(0.125));
  run.advance(20);
  REQUIRE(run.steps() == 20);
  for (std::size_t k = 1; k <= 20; ++k) CHECK(run.history().step_size[k] == 0.125);
  CHECK(run.history().step_size[0] == 0.0);
}

TEST_CASE("a fixed step size is 0.01 unless it is said otherwise") {
  Method method;
  method.step_size = {"fixed", {}};
  Descent run = descent_on("x^2", {1.0}, method);
  run.advance(1);
  CHECK(run.history().step_size[1] == 0.01);
}
