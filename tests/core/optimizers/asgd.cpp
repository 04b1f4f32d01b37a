// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "directions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fall_line;
using namespace fall_line::test;

TEST_CASE("ASGD averages the iterates from t0 on") {
  const auto optimizer = optimizer_of({"asgd", {{"lambda", 0.0}, {"t0", 1.0}}});
  optimizer->reset(1);
  std::vector<double> x{0.0};
  std::vector<double> direction(1);
  std::vector<double> averages;
  const std::vector<double> gradient{-1.0};
  for (std::uint64_t t = 1; t <= 6; ++t) {
    optimizer->direction({t, x, gradient, 0.0}, 1.0, nullptr, direction);
    x[0] += direction[0];
    averages.push_back(optimizer->remembered().at(0).values[0]);
  }
  // The iterates are 1, 2, 3, ...; the average takes them one by one until three steps are done, and all from there on.
  CHECK(near(averages, {1.0, 2.0, 3.0, 3.5, 4.0, 4.5}));
}

TEST_CASE("ASGD's steps shrink and pull towards 0") {
  const Choice choice{"asgd", {{"lambda", 0.5}, {"alpha", 1.0}}};
  // At the point 2 the pull is 1; the divisor is 1, then 1 + 0.5 * 2.
  CHECK(directions(choice, {3.0, 3.0}, 2.0) == std::vector<double>{-4.0, -2.0});
}
