// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "expression/operations.hpp"

#include <cmath>

#include <catch2/catch_test_macros.hpp>

#include "evaluated.hpp"

using namespace fall_line;
using test::value_of;

namespace {

double slope_of(std::string_view text, double x) {
  const Result<Function> function = read_function("f(x) = " + std::string(text), 1);
  REQUIRE(function);
  const double at[] = {x};
  return test::evaluate(function->graph, function->value, at).gradient[0];
}

bool is_near(double found, double expected) { return std::fabs(found - expected) <= 4e-16 * std::fabs(expected); }

}  // namespace

TEST_CASE("softplus is log(1 + exp(x)) with the sigmoid for its slope, without overflow") {
  CHECK(is_near(value_of("softplus(x)", 0.0), std::log(2.0)));
  CHECK(is_near(value_of("softplus(x)", 1.5), std::log1p(std::exp(1.5))));
  CHECK(is_near(value_of("softplus(x)", -1.5), std::log1p(std::exp(-1.5))));
  CHECK(value_of("softplus(x)", 800.0) == 800.0);
  CHECK(value_of("softplus(x)", -800.0) == 0.0);
  CHECK(slope_of("softplus(x)", 0.0) == 0.5);
  CHECK(is_near(slope_of("softplus(x)", 1.5), 1.0 / (1.0 + std::exp(-1.5))));
  CHECK(slope_of("softplus(x)", 800.0) == 1.0);
  CHECK(slope_of("softplus(x)", -800.0) == 0.0);
}

TEST_CASE("gauss is exp(-x^2)") {
  CHECK(value_of("gauss(x)", 0.0) == 1.0);
  CHECK(is_near(value_of("gauss(x)", -1.5), std::exp(-2.25)));
  CHECK(slope_of("gauss(x)", 0.0) == 0.0);
  CHECK(is_near(slope_of("gauss(x)", 1.5), -3.0 * std::exp(-2.25)));
  CHECK(value_of("gauss(x)", 40.0) == 0.0);
  CHECK(slope_of("gauss(x)", 40.0) == 0.0);
}

TEST_CASE("relu is flat below 0 and, by convention, at it") {
  CHECK(value_of("relu(x)", -2.5) == 0.0);
  CHECK(value_of("relu(x)", 0.0) == 0.0);
  CHECK(value_of("relu(x)", 2.5) == 2.5);
  CHECK(slope_of("relu(x)", -2.5) == 0.0);
  CHECK(slope_of("relu(x)", 0.0) == 0.0);
  CHECK(slope_of("relu(x)", 2.5) == 1.0);
}

TEST_CASE("steps are flat everywhere, on their edges too") {
  struct Row {
    double x;
    double floor;
    double ceil;
    double sign;
  };
  for (const Row& row : {Row{-1.5, -2.0, -1.0, -1.0}, Row{-1.0, -1.0, -1.0, -1.0}, Row{0.0, 0.0, 0.0, 0.0},
                         Row{0.5, 0.0, 1.0, 1.0}, Row{2.0, 2.0, 2.0, 1.0}}) {
    INFO(row.x);
    CHECK(value_of("floor(x)", row.x) == row.floor);
    CHECK(value_of("ceil(x)", row.x) == row.ceil);
    CHECK(value_of("sign(x)", row.x) == row.sign);
    for (const char* text : {"floor(x)", "ceil(x)", "sign(x)"}) CHECK(slope_of(text, row.x) == 0.0);
  }
  CHECK(slope_of("x*floor(x)", 2.5) == 2.0);
}

TEST_CASE("the slope of abs at 0 is 0") {
  CHECK(slope_of("abs(x)", 0.0) == 0.0);
  CHECK(slope_of("abs(x)", -3.0) == -1.0);
  CHECK(slope_of("abs(x)", 3.0) == 1.0);
}
