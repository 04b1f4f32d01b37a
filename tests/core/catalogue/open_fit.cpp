// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <fall_line/catalogue.hpp>

#include "../descents.hpp"

using namespace fall_line;
using namespace fall_line::test;
using Catch::Matchers::WithinRel;

TEST_CASE("a listed data set brings its model, start and domain") {
  const Problem problem = needed(open_fit("line", "", ""));
  CHECK(problem.variables == std::vector<std::string>{"slope", "intercept"});
  CHECK(problem.text == "slope*x + intercept");
  CHECK(problem.loss_text == "(prediction - y)^2");
  CHECK(problem.start == std::vector<double>{0.5, -0.5});
  CHECK(problem.fit->data().rows() == 100);
  REQUIRE(problem.answer);
  CHECK(problem.answer->by == "closed form");
  CHECK_THAT(problem.answer->x[0], WithinRel(20.0, 1e-14));
  CHECK_THAT(problem.answer->x[1], WithinRel(5.0, 1e-14));
  CHECK(problem.answer->value < 1e-24);
  CHECK(problem.minimisers.size() == 1);
}

TEST_CASE("model and loss are taken by id or as text") {
  CHECK(needed(open_fit("line", "line", "squared")).answer);
  const Problem typed = needed(open_fit("line", "a*x + b*x^2", "abs(prediction - y)"));
  CHECK(typed.variables == std::vector<std::string>{"a", "b"});
  CHECK_FALSE(typed.answer);
  CHECK(typed.minimisers.empty());
  CHECK(typed.domain[0].low < typed.start[0]);
}

TEST_CASE("own rows are shown around their answer, with the start well inside") {
  const DataSet rows{{"x", "y"}, {{1.0, 2.0, 3.0, 4.0}, {110.0, 205.0, 310.0, 395.0}}};
  const Problem problem = needed(open_fit(rows, "", ""));
  REQUIRE(problem.answer);
  for (std::size_t i = 0; i < 2; ++i) {
    const Interval shown = problem.domain[i];
    const double margin = 0.1 * (shown.high - shown.low);
    CHECK(shown.low + margin < std::min(problem.start[i], problem.answer->x[i]));
    CHECK(shown.high - margin > std::max(problem.start[i], problem.answer->x[i]));
  }
}

TEST_CASE("the start of a fit is a point where its loss is defined") {
  const DataSet rows{{"x", "y"}, {{1.0, 2.0, 3.0}, {1.0, 2.0, 3.0}}};
  const Problem problem = needed(open_fit(rows, "log(a*x) + sqrt(b)", ""));
  CHECK(std::isfinite(problem.objective->value(problem.start)));
}

TEST_CASE("what is wrong with a fit is said under the key of its field") {
  const auto key = [](const Result<Problem>& problem) {
    REQUIRE_FALSE(problem);
    return problem.error().key;
  };
  CHECK(key(open_fit("lime", "", "")) == "data");
  CHECK(open_fit("lime", "", "").error().suggestion == "line");
  CHECK(key(open_fit("line", "slope*", "")) == "model");
  CHECK(key(open_fit("line", "", "prediction - q")) == "loss");
  CHECK(key(open_fit(DataSet{{"x", "y"}, {{}, {}}}, "", "")) == "data");
}
