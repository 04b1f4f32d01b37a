// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "directions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fall_line;
using namespace fall_line::test;

TEST_CASE("Rprop's steps are as long as it says, whatever the step size") {
  // The step begins as the step size; it grows by 1.2, halves and rests when the sign changes, and then goes on.
  for (const double size : {0.01, 0.25}) {
    const std::vector<double> found = directions({"rprop", {}}, {5.0, 0.1, -3.0, -3.0, -3.0}, size);
    CHECK(near(found, {-1.0, -1.2, -0.0, 0.6, 0.72}));
  }
}

TEST_CASE("Rprop rests with a step size of 0, and after a change of sign may move again") {
  CHECK(directions({"rprop", {}}, {5.0, 5.0}, 0.0) == std::vector<double>{0.0, 0.0});
  const auto rprop = optimizer_of({"rprop", {}});
  std::vector<double> direction(1);
  const std::vector<double> x{1.0};
  rprop->reset(1);
  rprop->direction({1, x, std::vector<double>{2.0}, 0.0}, 0.5, nullptr, direction);
  rprop->direction({2, x, std::vector<double>{-1.0}, 0.0}, 0.5, nullptr, direction);
  CHECK(direction[0] == 0.0);
  CHECK(rprop->may_move_again());
}

TEST_CASE("Rprop keeps its steps within its bounds, even when they are the wrong way round") {
  const Choice bounds{"rprop", {{"delta_min", 0.25}, {"delta_max", 0.125}}};
  CHECK(directions(bounds, {1.0, 1.0, 1.0}, 0.5) == std::vector<double>{-0.5, -0.5, -0.5});
}
