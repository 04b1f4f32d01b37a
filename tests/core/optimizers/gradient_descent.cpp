// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "../descents.hpp"

using namespace fall_line;
using namespace fall_line::test;

TEST_CASE("gradient descent goes against the gradient, lane by lane") {
  const auto optimizer = needed(make_chosen(optimizers(), "optimizer", {"gradient_descent", {}}));
  std::vector<double> direction(4);
  optimizer->reset(4);
  const std::vector<double> x(4, 9.0);
  const std::vector<double> gradient{1.0, -2.5, 0.0, 1e300};
  optimizer->direction({1, x, gradient, std::nan("")}, 0.01, nullptr, direction);
  CHECK(direction == std::vector<double>{-1.0, 2.5, 0.0, -1e300});
}
