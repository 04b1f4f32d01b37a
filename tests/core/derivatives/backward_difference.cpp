// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "estimates.hpp"

using namespace fall_line;
using namespace fall_line::test;

TEST_CASE("a backward difference looks back, and costs n + 1 values") {
  const Estimate found = estimate("backward", 0.5, "x^2 + x*y + 10*z", {1.0, 2.0, 3.0});
  CHECK(found.evaluations == Evaluations{4, 0});
  CHECK(found.value == 33.0);
  // (1 - 0.25) / 0.5 + y, and x and 10 exactly.
  CHECK(found.gradient == std::vector<double>{3.5, 1.0, 10.0});
}

TEST_CASE("a backward difference at x + h is the forward one at x") {
  for (const double x : {-3.0, 0.25, 2.0}) {
    CHECK(estimate("backward", 0.5, "x^3 - x", {x + 0.5}).gradient ==
          estimate("forward", 0.5, "x^3 - x", {x}).gradient);
  }
}
