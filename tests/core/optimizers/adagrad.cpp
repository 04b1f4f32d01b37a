// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "directions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fall_line;
using namespace fall_line::test;

TEST_CASE("AdaGrad: the step size decays, and the sum begins where it is told to") {
  const Choice choice{"adagrad", {{"lr_decay", 0.5}, {"initial_accumulator_value", 7.0}, {"epsilon", 1.0}}};
  // s: 7 + 9 = 16, then 16 + 9 = 25, divided by 1.5 more.
  CHECK(near(directions(choice, {3.0, -3.0}), {-3.0 / 5.0, 3.0 / 6.0 / 1.5}));
}
