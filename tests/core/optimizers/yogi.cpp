// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "directions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fall_line;
using namespace fall_line::test;

TEST_CASE("Yogi, three steps by hand") {
  // v moves by a quarter of g^2: up while it is below g^2, down while it is above, and not at all where g is 0.
  const Choice choice{"yogi", {{"beta1", 0.5}, {"beta2", 0.75}, {"initial_accumulator_value", 1.0}, {"epsilon", 0.5}}};
  const double v1 = 1.0 + 0.25 * 4.0;
  const double v2 = v1 - 0.25 * 1.0;
  const std::vector<double> expected{-(1.0 / 0.5) / (std::sqrt(v1 / 0.25) + 0.5),
                                     -(1.0 / 0.75) / (std::sqrt(v2 / 0.4375) + 0.5),
                                     -(0.5 / 0.875) / (std::sqrt(v2 / 0.578125) + 0.5)};
  CHECK(near(directions(choice, {2.0, 1.0, 0.0}), expected));
}

TEST_CASE("Yogi's first step from nothing is Adam's") {
  const std::map<std::string, double> parameters{{"epsilon", 1e-3}};
  std::map<std::string, double> yogi = parameters;
  yogi["initial_accumulator_value"] = 0.0;
  for (const double gradient : some_gradients) {
    CHECK(near(directions({"yogi", yogi}, {gradient}), directions({"adam", parameters}, {gradient})));
  }
}
