// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include <catch2/catch_test_macros.hpp>

#include <fall_line/catalogue.hpp>

#include "../descents.hpp"

using namespace fall_line;
using namespace fall_line::test;

TEST_CASE("a listed function is opened by its id") {
  const Problem problem = needed(open_function("himmelblau", 0));
  CHECK(problem.label == "Himmelblau’s function");
  CHECK(problem.text == "(x^2 + y - 11)^2 + (x + y^2 - 7)^2");
  CHECK(problem.variables == std::vector<std::string>{"x", "y"});
  CHECK(problem.minimisers.size() == 4);
  CHECK_FALSE(problem.any_dimension);
  CHECK_FALSE(problem.fit);
  CHECK_FALSE(problem.answer);
  CHECK(problem.objective->value(problem.minimisers[0].at) == 0.0);
}

TEST_CASE("a function of any dimension takes the one that is wanted, and its row is repeated over it") {
  CHECK(needed(open_function("sum_of_squares", 0)).variables.size() == 3);
  const Problem problem = needed(open_function("sum_of_squares", 5));
  CHECK(problem.any_dimension);
  CHECK(problem.start == std::vector<double>{5.5, -7.25, 3.125, 5.5, -7.25});
  CHECK(problem.minimisers[0].at == std::vector<double>(5, 0.0));
  CHECK(problem.domain == std::vector<Interval>(5, Interval{-10.0, 10.0}));
  CHECK(needed(open_function("sum_of_squares", 200)).objective->dimension() == 200);
  const auto too_many = open_function("sum_of_squares", 201);
  REQUIRE_FALSE(too_many);
  CHECK(too_many.error().key == "dim");
}

TEST_CASE("a number of variables says nothing to a function that has its own") {
  CHECK(needed(open_function("himmelblau", 7)).objective->dimension() == 2);
  CHECK(needed(open_function("x^2 + y^2 + z^2", 999)).objective->dimension() == 3);
}

TEST_CASE("a typed function is its own label, with a usual domain and start") {
  const Problem problem = needed(open_function("x^2 + 3*y^2", 0));
  CHECK(problem.label == "x^2 + 3*y^2");
  CHECK(problem.domain == std::vector<Interval>(2, Interval{-5.0, 5.0}));
  CHECK(problem.start == std::vector<double>{-3.0, 2.0});
  CHECK(problem.minimisers.empty());
  CHECK(needed(open_function("x + y + z", 0)).start == std::vector<double>{-3.0, 2.0, -3.0});
  CHECK(needed(open_function("sum(i, 1, n, x[i]^4)", 0)).variables.size() == 2);
}

TEST_CASE("a typed function starts where it is defined, if one of the usual points is there") {
  for (const char* text : {"x*log(x)", "sqrt(x) + y^2", "sqrt(1 - x^2 - y^2)"}) {
    const Problem problem = needed(open_function(text, 0));
    INFO(text);
    CHECK(std::isfinite(problem.objective->value(problem.start)));
  }
  CHECK(needed(open_function("log(-1 - x^2)", 0)).start == std::vector<double>{-3.0});
}

TEST_CASE("a wrong text is refused with its position, and a slip in an id with what is meant") {
  const auto wrong = open_function("x^2 + ", 0);
  REQUIRE_FALSE(wrong);
  CHECK(wrong.error().key == "f");
  CHECK(wrong.error().position == 6);
  const auto slip = open_function("rosenbrok", 0);
  REQUIRE_FALSE(slip);
  CHECK(slip.error().key == "f");
  CHECK(slip.error().suggestion == "rosenbrock");
  CHECK(slip.error().length == 9);
}
