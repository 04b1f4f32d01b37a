// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "directions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fall_line;
using namespace fall_line::test;

TEST_CASE("QHAdam with both weights 1 is Adam") {
  const std::map<std::string, double> averages{
      {"beta1", 0.8}, {"beta2", 0.9}, {"epsilon", 1e-3}, {"weight_decay", 0.1}};
  std::map<std::string, double> quasi = averages;
  quasi["nu1"] = 1.0;
  quasi["nu2"] = 1.0;
  CHECK(near(directions({"qhadam", quasi}, some_gradients), directions({"adam", averages}, some_gradients)));
}

TEST_CASE("QHAdam with both weights 0 goes by the sign of the gradient, but for epsilon") {
  const Choice choice{"qhadam", {{"nu1", 0.0}, {"nu2", 0.0}, {"epsilon", 0.5}}};
  CHECK(directions(choice, {1.5, -0.5, 0.0}) == std::vector<double>{-0.75, 0.5, 0.0});
}

TEST_CASE("QHAdam, two steps by hand") {
  // Step 1: m = 2 and v = 4, corrected: -(0.5 * 2 + 0.5 * 2) / (sqrt(0.25 * 4 + 0.75 * 4) + 1).
  // Step 2: m = (0.5 * 1 + 0.5 * 6) / 0.75 and v = (0.75 * 1 + 0.25 * 36) / 0.4375.
  const Choice choice{"qhadam", {{"beta1", 0.5}, {"beta2", 0.75}, {"nu1", 0.5}, {"nu2", 0.75}, {"epsilon", 1.0}}};
  const double second = -(0.5 * 6.0 + 0.5 * (3.5 / 0.75)) / (std::sqrt(0.25 * 36.0 + 0.75 * (9.75 / 0.4375)) + 1.0);
  CHECK(near(directions(choice, {2.0, 6.0}), {-2.0 / 3.0, second}));
}
