// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "directions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fall_line;
using namespace fall_line::test;

TEST_CASE("Adan, three steps by hand") {
  // Gradients 4, 2, 2: they change by 0, -2, 0, and look ahead to 4, 2 - 2/2 = 1, 2.
  // m: 2, 2, 2, of weights 1/2, 3/4, 7/8.  v: 0, -1, -1/2, of the same.  n: 4, 13/4, 55/16, of 1/4, 7/16, 37/64.
  const Choice choice{"adan", {{"beta1", 0.5}, {"beta2", 0.5}, {"beta3", 0.75}, {"epsilon", 0.5}}};
  const std::vector<double> expected{
      -4.0 / (4.0 + 0.5),
      -(2.0 / 0.75 + 0.5 * -1.0 / 0.75) / (std::sqrt(3.25 / 0.4375) + 0.5),
      -(2.0 / 0.875 + 0.5 * -0.5 / 0.875) / (std::sqrt(3.4375 / 0.578125) + 0.5),
  };
  CHECK(near(directions(choice, {4.0, 2.0, 2.0}), expected));
}

TEST_CASE("Adan divides the whole step by 1 + alpha lambda") {
  // From 2, the direction without decay is -8/9: (2 - 8/9 alpha) / (1 + alpha lambda) is where the step leads.
  const double alpha = 0.25;
  const double decay = 0.5;
  const Choice choice{"adan", {{"epsilon", 0.5}, {"weight_decay", decay}}};
  const double direction = directions(choice, std::vector<double>{4.0}, alpha)[0];
  CHECK(near({2.0 + alpha * direction}, {(2.0 - alpha * 8.0 / 9.0) / (1.0 + alpha * decay)}));
}

TEST_CASE("Adan that does not look ahead is Adam") {
  const Choice adan{"adan", {{"beta1", 0.75}, {"beta2", 0.0}, {"beta3", 0.9}, {"epsilon", 1e-3}}};
  const Choice adam{"adam", {{"beta1", 0.75}, {"beta2", 0.9}, {"epsilon", 1e-3}}};
  CHECK(near(directions(adan, some_gradients), directions(adam, some_gradients)));
}

TEST_CASE("Adan in an even slope goes as far in each step") {
  const Choice choice{"adan", {{"epsilon", 1e-16}}};
  CHECK(near(directions(choice, {3.0, 3.0, 3.0, 3.0}), {-1.0, -1.0, -1.0, -1.0}));
}

TEST_CASE("Adan forgets the former gradient when it is reset") {
  const auto adan = optimizer_of({"adan", {}});
  const std::vector<double> x{2.0};
  const auto first_direction = [&](double gradient) {
    std::vector<double> direction(1);
    adan->reset(1);
    adan->direction({1, x, std::vector<double>{gradient}, 0.0}, 0.01, nullptr, direction);
    return direction[0];
  };
  const double first = first_direction(4.0);
  first_direction(-1.0);
  CHECK(first_direction(4.0) == first);
}
