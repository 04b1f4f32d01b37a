// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "directions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fall_line;
using namespace fall_line::test;

TEST_CASE("momentum's first velocity is the whole gradient, and dampening lessens the later ones") {
  const Choice choice{"momentum", {{"momentum", 0.5}, {"dampening", 0.25}, {"weight_decay", 0.5}}};
  // At the point 2 the decay adds 1 to each gradient: 4, then 2 + 0.75 * 2, then 1.75 + 0.
  CHECK(directions(choice, {3.0, 1.0, -1.0}) == std::vector<double>{-4.0, -3.5, -1.75});
}

TEST_CASE("momentum 0 is gradient descent") {
  CHECK(directions({"momentum", {{"momentum", 0.0}}}, some_gradients) ==
        directions({"gradient_descent", {}}, some_gradients));
}

TEST_CASE("a ball that rests for a step where it turns around does not end the run") {
  const auto ball = optimizer_of({"momentum", {{"momentum", 0.5}}});
  std::vector<double> direction(1);
  const std::vector<double> x{1.0};
  ball->reset(1);
  ball->direction({1, x, std::vector<double>{2.0}, 0.0}, 0.5, nullptr, direction);
  ball->direction({2, x, std::vector<double>{-1.0}, 0.0}, 0.5, nullptr, direction);
  CHECK(direction[0] == 0.0);
  CHECK(ball->may_move_again());
  for (std::uint64_t t = 3; t < 2000; ++t)
    ball->direction({t, x, std::vector<double>{-1.0}, 0.0}, 0.5, nullptr, direction);
  CHECK_FALSE(ball->may_move_again());
}
