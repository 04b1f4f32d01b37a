// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "directions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fall_line;
using namespace fall_line::test;

TEST_CASE("QHM with weight 0 is gradient descent") {
  const Choice plain{"gradient_descent", {{"weight_decay", 0.1}}};
  CHECK(directions({"qhm", {{"nu", 0.0}, {"weight_decay", 0.1}}}, some_gradients) == directions(plain, some_gradients));
}

TEST_CASE("QHM with weight 1 is momentum with as much dampening, once both velocities are equal") {
  // Momentum begins with the whole first gradient and QHM with a part of it: with none at first, they agree.
  std::vector<double> gradients = some_gradients;
  gradients.insert(gradients.begin(), 0.0);
  const Choice momentum{"momentum", {{"momentum", 0.75}, {"dampening", 0.75}}};
  CHECK(directions({"qhm", {{"momentum", 0.75}, {"nu", 1.0}}}, gradients) == directions(momentum, gradients));
}

TEST_CASE("QHM, three steps by hand") {
  // m = 0.25 * 4, then 0.75 * 1 - 0.25 * 2, then 0.75 * 0.25 + 0; the direction is -(g + m) / 2.
  const Choice choice{"qhm", {{"momentum", 0.75}, {"nu", 0.5}}};
  CHECK(directions(choice, {4.0, -2.0, 0.0}) == std::vector<double>{-2.5, 0.875, -0.09375});
}
