// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <vector>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <fall_line/objective.hpp>

#include "../descents.hpp"

using namespace fall_line;
using namespace fall_line::test;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

std::optional<Answer> answer_of(const std::string& model, const DataSet& data,
                                const std::string& loss = "(prediction - y)^2") {
  const auto fit = needed(make_fit_objective({.model = model, .loss = loss}, data));
  const auto answer = fit->least_squares(std::vector<double>(fit->dimension(), 0.5));
  return answer && answer->by == "closed form" ? answer : std::nullopt;
}

const DataSet four_points{{"x", "y"}, {{0.0, 1.0, 2.0, 3.0}, {1.0, 0.0, 3.0, 2.0}}};

}  // namespace

TEST_CASE("the line through four points is the one of the normal equations") {
  // Sums: n = 4, x 6, y 6, x^2 14, xy 12; slope (4*12 - 6*6)/(4*14 - 6*6) = 0.6, intercept (6 - 0.6*6)/4 = 0.6.
  for (const std::string loss : {"(prediction - y)^2", "(y - prediction)^2"}) {
    const auto answer = answer_of("slope*x + intercept", four_points, loss);
    REQUIRE(answer);
    CHECK_THAT(answer->x[0], WithinRel(0.6, 1e-14));
    CHECK_THAT(answer->x[1], WithinRel(0.6, 1e-14));
    CHECK_THAT(answer->value, WithinRel(0.8, 1e-14));
    CHECK(answer->by == "closed form");
  }
}

TEST_CASE("at the answer the gradient is zero, also for a model that is linear in curved features") {
  DataSet data{{"x", "y"}, {{}, {}}};
  for (int k = 0; k < 60; ++k) {
    data.columns[0].push_back(0.1 * k);
    data.columns[1].push_back(std::sqrt(0.1 * k) + 0.1 * (k % 3));
  }
  const auto fit =
      needed(make_fit_objective({.model = "a*sin(x) + b*x^3 + c + log(1 + x)", .loss = "(prediction - y)^2"}, data));
  const auto answer = fit->least_squares(std::vector<double>(3));
  REQUIRE(answer);
  std::vector<double> gradient(3);
  CHECK(fit->value_and_gradient(answer->x, gradient) == answer->value);
  for (const double g : gradient) CHECK_THAT(g, WithinAbs(0.0, 1e-11));
}

TEST_CASE("columns of very different size do not look dependent") {
  DataSet data{{"x", "y"}, {{}, {}}};
  for (int k = 0; k < 20; ++k) {
    data.columns[0].push_back(1e9 * (k - 10));
    data.columns[1].push_back(3e-9 * data.columns[0].back() + 7.0);
  }
  const auto answer = answer_of("slope*x^2 + 0*slope + lift*x + level", data);
  REQUIRE(answer);
  CHECK_THAT(answer->x[1], WithinRel(3e-9, 1e-12));
  CHECK_THAT(answer->x[2], WithinRel(7.0, 1e-12));
}

TEST_CASE("there is no closed form for another loss or a model that is not linear or not defined") {
  CHECK_FALSE(answer_of("a*x + b", four_points, "abs(prediction - y)"));
  CHECK_FALSE(answer_of("exp(a*x) + b", four_points));
  CHECK_FALSE(answer_of("a*b*x", four_points));
  CHECK_FALSE(answer_of("abs(a)*x", four_points));
  CHECK_FALSE(answer_of("a*log(x) + b", four_points));  // log(0)
}

TEST_CASE("where the data do not determine all parameters, the answer says how many, and is the shortest") {
  const auto twice = answer_of("a*x + b*x", four_points);
  REQUIRE(twice);
  CHECK(twice->rank == 1);
  CHECK_THAT(twice->x[0], WithinRel(twice->x[1], 1e-14));
  // Through the origin the slope is 12/14.
  CHECK_THAT(twice->x[0] + twice->x[1], WithinRel(12.0 / 14.0, 1e-14));

  const auto one_row = answer_of("a*x + b", {{"x", "y"}, {{2.0}, {5.0}}});
  REQUIRE(one_row);
  CHECK(one_row->rank == 1);
  CHECK_THAT(2.0 * one_row->x[0] + one_row->x[1], WithinRel(5.0, 1e-14));

  const auto constant = answer_of("a*x + b", {{"x", "y"}, {{2.0, 2.0, 2.0}, {5.0, 6.0, 7.0}}});
  REQUIRE(constant);
  CHECK(constant->rank == 1);
  CHECK_THAT(2.0 * constant->x[0] + constant->x[1], WithinRel(6.0, 1e-14));
  CHECK(answer_of("a*x + b", four_points)->rank == 2);
}

TEST_CASE("more rows than are taken in at once give the same line") {
  DataSet data{{"x", "y"}, {{}, {}}};
  for (int k = 0; k < 20'000; ++k) {
    data.columns[0].push_back(0.001 * k);
    data.columns[1].push_back(3.0 * (0.001 * k) - 2.0 + (k % 2 == 0 ? 0.25 : -0.25));
  }
  const auto answer = answer_of("slope*x + intercept", data);
  REQUIRE(answer);
  // The normal equations, with the mean of x taken off.
  double mean = 0.0;
  for (const double x : data.columns[0]) mean += x / 20'000.0;
  double along = 0.0;
  double squares = 0.0;
  double mean_y = 0.0;
  for (std::size_t row = 0; row < data.rows(); ++row) {
    along += (data.columns[0][row] - mean) * data.columns[1][row];
    squares += (data.columns[0][row] - mean) * (data.columns[0][row] - mean);
    mean_y += data.columns[1][row] / 20'000.0;
  }
  CHECK_THAT(answer->x[0], WithinRel(along / squares, 1e-12));
  CHECK_THAT(answer->x[1], WithinRel(mean_y - along / squares * mean, 1e-11));
}

TEST_CASE("an L2 penalty shrinks the slope, and leaves the intercept to the mean") {
  const auto fit = needed(
      make_fit_objective({.model = "slope*x + intercept", .loss = "(prediction - y)^2", .l2 = 0.5}, four_points));
  const auto answer = fit->least_squares(std::vector<double>(2));
  REQUIRE(answer);
  CHECK(answer->by == "closed form");
  // With x less its mean 1.5: sum of squares 5, along y 3; the slope is 3/(5 + 4*0.5).
  CHECK_THAT(answer->x[0], WithinRel(3.0 / 7.0, 1e-14));
  CHECK_THAT(answer->x[1], WithinRel(1.5 - 1.5 * 3.0 / 7.0, 1e-14));
  std::vector<double> gradient(2);
  fit->value_and_gradient(answer->x, gradient);
  for (const double g : gradient) CHECK_THAT(g, WithinAbs(0.0, 1e-14));
}

TEST_CASE("a model that only looks linear at the answer has no closed form") {
  // Its slope by a at 0 is 1, so that the mean of y, 1, would be the answer; there it even agrees with that. But its
  // slope at 1 is 1 - x, and the error there is not the least.
  CHECK_FALSE(answer_of("a + a^2*(1 - a)*x", {{"x", "y"}, {{0.0, 1.0, 2.0}, {0.0, 1.0, 2.0}}}));
}
