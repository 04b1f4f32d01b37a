// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "directions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fall_line;
using namespace fall_line::test;

TEST_CASE("AdaBelief, two steps by hand") {
  // m = 0.5 * 2 = 1 and s = 0.25 * (2 - 1)^2 + e; then m = 0.5 * 1 + 0.5 * 4 = 2.5, s = 0.75 s + 0.25 * 1.5^2 + e.
  const double e = 0.5;
  const double s1 = 0.25 + e;
  const double s2 = 0.75 * s1 + 0.25 * 2.25 + e;
  const std::vector<double> expected{-(1.0 / 0.5) / (std::sqrt(s1 / 0.25) + e),
                                     -(2.5 / 0.75) / (std::sqrt(s2 / 0.4375) + e)};
  CHECK(near(directions({"adabelief", {{"beta1", 0.5}, {"beta2", 0.75}, {"epsilon", e}}}, {2.0, 4.0}), expected));
}

TEST_CASE("AdaBelief strides where gradients are as expected, and Adam does not") {
  const std::vector<double> constant(200, 5.0);
  const double belief = directions({"adabelief", {}}, constant).back();
  const double adam = directions({"adam", {}}, constant).back();
  CHECK(std::fabs(adam + 1.0) < 1e-6);
  CHECK(belief < 1.2 * adam);
}
