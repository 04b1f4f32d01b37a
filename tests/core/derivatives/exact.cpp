// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "../descents.hpp"

using namespace fall_line;
using namespace fall_line::test;

TEST_CASE("the exact gradient costs one gradient and no value") {
  const auto source = needed(make_chosen(gradient_sources(), "gradient", {"exact", {}}));
  const auto objective = needed(open_function("x^2 + 3*y^2", 2)).objective;
  std::vector<double> gradient(2);
  Evaluations evaluations;
  CHECK(source->value_and_gradient(*objective, std::vector<double>{2.0, -1.0}, gradient, evaluations) == 7.0);
  CHECK(gradient == std::vector<double>{4.0, -6.0});
  CHECK(evaluations == Evaluations{0, 1});
}
