// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <array>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include <derivatives/difference_points.hpp>

#include "../descents.hpp"

using namespace fall_line;
using namespace fall_line::test;

TEST_CASE("the neighbours of a point are those along the axes, offset after offset") {
  const auto objective = needed(open_function("x + 100*y", 2)).objective;
  DifferencePoints points;
  const std::vector<double> x{1.0, 2.0};
  const auto values = points.values(*objective, x, std::array{0.5, -0.25});
  CHECK(std::vector<double>(values.begin(), values.end()) == std::vector<double>{201.0, 201.5, 251.0, 200.75, 176.0});
}
