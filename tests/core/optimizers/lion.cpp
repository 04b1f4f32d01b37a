// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "directions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fall_line;
using namespace fall_line::test;

TEST_CASE("Lion, four steps by hand, with its decay at the point 2") {
  // c = m/2 + g/2 and m = 3m/4 + g/4. c: 2, then (1 - 1)/2 = 0, then (0.5 - 4)/2, then (-0.625 + 0.625)/2.
  const Choice choice{"lion", {{"beta1", 0.5}, {"beta2", 0.75}, {"weight_decay", 0.125}}};
  CHECK(directions(choice, {4.0, -1.0, -4.0, 0.625}) == std::vector<double>{-1.25, -0.25, 0.75, -0.25});
}

TEST_CASE("a Lion that rests where its mean passes 0 moves on") {
  const auto lion = optimizer_of({"lion", {{"beta1", 0.5}, {"beta2", 0.75}}});
  std::vector<double> direction(1);
  const std::vector<double> x{2.0};
  lion->reset(1);
  lion->direction({1, x, std::vector<double>{4.0}, 0.0}, 0.01, nullptr, direction);
  lion->direction({2, x, std::vector<double>{-1.0}, 0.0}, 0.01, nullptr, direction);
  CHECK(direction[0] == 0.0);
  CHECK(lion->may_move_again());
}
