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
using Catch::Matchers::WithinRel;

namespace {

/// More rows than fit in one block of lanes, and not a whole number of blocks.
DataSet many_rows() {
  DataSet data{{"x", "y"}, {{}, {}}};
  for (int k = 0; k < 700; ++k) {
    data.columns[0].push_back(0.01 * k - 3.0);
    data.columns[1].push_back(std::cos(0.05 * k));
  }
  return data;
}

}  // namespace

TEST_CASE("the objective is the mean of the rows' losses, summed in their order") {
  const DataSet data = many_rows();
  const auto fit = needed(make_fit_objective("a*x + b", "(prediction - y)^2", data));
  CHECK(fit->parameters() == std::vector<std::string>{"a", "b"});
  const std::vector<double> at{0.75, -1.5};
  double value = 0.0;
  double by_a = 0.0;
  double by_b = 0.0;
  for (std::size_t row = 0; row < data.rows(); ++row) {
    const double error = at[0] * data.columns[0][row] + at[1] - data.columns[1][row];
    value += error * error;
    by_a += 2.0 * error * data.columns[0][row];
    by_b += 2.0 * error;
  }
  const auto rows = static_cast<double>(data.rows());
  std::vector<double> gradient(2);
  CHECK(fit->value(at) == value / rows);
  CHECK(fit->value_and_gradient(at, gradient) == value / rows);
  CHECK_THAT(gradient[0], WithinRel(by_a / rows, 1e-14));
  CHECK_THAT(gradient[1], WithinRel(by_b / rows, 1e-14));
}

TEST_CASE("the Hessian of the mean squared error of a line is made of the moments of x") {
  const auto problem = needed(open_fit("line", "", ""));
  std::vector<double> hessian(4);
  problem.objective->hessian(std::vector<double>{3.0, 4.0}, hessian);
  CHECK(hessian == std::vector<double>{1667.0, -1.0, -1.0, 2.0});
}

TEST_CASE("values at many parameters are those at each, bit for bit") {
  const auto fit = needed(make_fit_objective("a*exp(-b*x^2)", "abs(prediction - y)", many_rows()));
  std::vector<double> a;
  std::vector<double> b;
  for (int k = 0; k < 50; ++k) {
    a.push_back(0.1 * k);
    b.push_back(2.0 - 0.03 * k);
  }
  const double* points[] = {a.data(), b.data()};
  std::vector<double> values(a.size());
  fit->values(points, values.data(), values.size());
  std::vector<double> gradient(2);
  for (std::size_t k = 0; k < a.size(); ++k) {
    const std::vector<double> at{a[k], b[k]};
    CHECK(values[k] == fit->value(at));
    CHECK(values[k] == fit->value_and_gradient(at, gradient));
  }
}

TEST_CASE("predictions are the model's, whatever the loss") {
  const DataSet data{{"x", "z", "y"}, {{1.0, 2.0}, {3.0, 4.0}, {0.0, 0.0}}};
  const auto fit = needed(make_fit_objective("p*x + q*z + 1", "abs(prediction - y)", data));
  const std::vector<double> x{10.0, 20.0, 30.0};
  const std::vector<double> z{1.0, 2.0, 3.0};
  const double* features[] = {x.data(), z.data()};
  std::vector<double> predictions(3);
  fit->predict(std::vector<double>{2.0, -1.0}, features, predictions.data(), 3);
  CHECK(predictions == std::vector<double>{20.0, 39.0, 58.0});
}

TEST_CASE("a model without features is fitted too: its best constant is the mean") {
  const auto fit = needed(make_fit_objective("level", "(prediction - y)^2", {{"y"}, {{1.0, 2.0, 6.0}}}));
  const auto answer = fit->closed_form();
  REQUIRE(answer);
  CHECK_THAT(answer->x[0], WithinRel(3.0, 1e-15));
  CHECK_THAT(answer->value, WithinRel(14.0 / 3.0, 1e-15));
}
