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
  const auto fit = needed(make_fit_objective({.model = "a*x + b", .loss = "(prediction - y)^2"}, data));
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
  const auto problem = needed(open_fit("line", {}));
  std::vector<double> hessian(4);
  problem.objective->hessian(std::vector<double>{3.0, 4.0}, hessian);
  CHECK(hessian == std::vector<double>{1667.0, -1.0, -1.0, 2.0});
}

TEST_CASE("values at many parameters are those at each, bit for bit") {
  const auto fit = needed(make_fit_objective({.model = "a*exp(-b*x^2)", .loss = "abs(prediction - y)"}, many_rows()));
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
  const auto fit = needed(make_fit_objective({.model = "p*x + q*z + 1", .loss = "abs(prediction - y)"}, data));
  const std::vector<double> x{10.0, 20.0, 30.0};
  const std::vector<double> z{1.0, 2.0, 3.0};
  const double* features[] = {x.data(), z.data()};
  std::vector<double> predictions(3);
  fit->predict(std::vector<double>{2.0, -1.0}, features, predictions.data(), 3);
  CHECK(predictions == std::vector<double>{20.0, 39.0, 58.0});
}

TEST_CASE("a model without features is fitted too: its best constant is the mean") {
  const auto fit =
      needed(make_fit_objective({.model = "level", .loss = "(prediction - y)^2"}, {{"y"}, {{1.0, 2.0, 6.0}}}));
  const auto answer = fit->least_squares(std::vector<double>{0.0});
  REQUIRE(answer);
  CHECK_THAT(answer->x[0], WithinRel(3.0, 1e-15));
  CHECK_THAT(answer->value, WithinRel(14.0 / 3.0, 1e-15));
}

TEST_CASE("a penalty is added to the mean once, with its slope") {
  const FitDefinition plain{.model = "a*x + b", .loss = "(prediction - y)^2"};
  FitDefinition penalised = plain;
  penalised.l2 = 0.25;
  penalised.l1 = 2.0;
  const auto without = needed(make_fit_objective(plain, many_rows()));
  const auto with = needed(make_fit_objective(penalised, many_rows()));
  CHECK(with->penalised() == std::vector<std::string>{"a"});
  const std::vector<double> at{-3.0, 4.0};
  std::vector<double> gradient(2);
  std::vector<double> expected(2);
  const double value = with->value_and_gradient(at, gradient);
  CHECK_THAT(value, WithinRel(without->value_and_gradient(at, expected) + 0.25 * 9.0 + 2.0 * 3.0, 1e-12));
  CHECK_THAT(gradient[0], WithinRel(expected[0] + 0.5 * -3.0 - 2.0, 1e-12));
  CHECK_THAT(gradient[1], WithinRel(expected[1], 1e-12));
}

TEST_CASE("standardised features have mean 0 and standard deviation 1, and raw ones are given to predict") {
  const DataSet data{{"x", "y"}, {{1.0, 2.0, 3.0, 6.0}, {1.0, 0.0, 2.0, 5.0}}};
  const auto fit = needed(
      make_fit_objective({.model = "slope*x + intercept", .loss = "(prediction - y)^2", .standardise = true}, data));
  REQUIRE(fit->standardised().size() == 1);
  CHECK(fit->standardised()[0].mean == 3.0);
  CHECK_THAT(fit->standardised()[0].deviation, WithinRel(std::sqrt(3.5), 1e-15));
  std::vector<double> hessian(4);
  fit->hessian(std::vector<double>{0.0, 0.0}, hessian);
  CHECK_THAT(hessian[0], WithinRel(2.0, 1e-14));
  CHECK(std::fabs(hessian[1]) < 1e-14);
  CHECK(hessian[3] == 2.0);
  const std::vector<double> x{3.0 + std::sqrt(3.5)};
  const double* const features = x.data();
  double prediction = 0.0;
  fit->predict(std::vector<double>{5.0, 1.0}, &features, &prediction, 1);
  CHECK_THAT(prediction, WithinRel(6.0, 1e-14));
}

TEST_CASE("parameters on standardised columns are told for raw ones, where the model is linear") {
  const DataSet data{{"x", "y"}, {{1.0, 2.0, 3.0, 6.0}, {1.0, 0.0, 2.0, 5.0}}};
  const auto raw_of = [&](const std::string& model, const std::vector<double>& x) -> std::vector<double> {
    const auto fit =
        needed(make_fit_objective({.model = model, .loss = "(prediction - y)^2", .standardise = true}, data));
    const auto raw = fit->raw_parameters();
    if (!raw) return {};
    std::vector<double> result = raw->offset;
    for (std::size_t i = 0; i < x.size(); ++i) {
      for (std::size_t k = 0; k < x.size(); ++k) result[i] += raw->matrix[i * x.size() + k] * x[k];
    }
    return result;
  };
  const double deviation = std::sqrt(3.5);
  const std::vector<double> line = raw_of("slope*x + intercept", {5.0, 1.0});
  REQUIRE(line.size() == 2);
  CHECK_THAT(line[0], WithinRel(5.0 / deviation, 1e-13));
  CHECK_THAT(line[1], WithinRel(1.0 - 5.0 * 3.0 / deviation, 1e-13));
  const std::vector<double> parabola = raw_of("c0 + c1*x + c2*x^2", {1.0, 2.0, 7.0});
  REQUIRE(parabola.size() == 3);
  CHECK_THAT(parabola[2], WithinRel(7.0 / 3.5, 1e-12));
  // A line without intercept cannot say the same of raw columns, nor can a model that is not linear.
  CHECK(raw_of("slope*x", {5.0}).empty());
  CHECK(raw_of("exp(slope*x) + level", {1.0, 1.0}).empty());
}

TEST_CASE("the logarithm of a probability is a number however far out") {
  const DataSet data{{"x", "y"}, {{-1.0, 1.0}, {1.0, 0.0}}};
  const auto fit = needed(make_fit_objective(
      {.model = "sigmoid(a*x)", .loss = "-(y*log(prediction) + (1 - y)*log(1 - prediction))"}, data));
  std::vector<double> gradient(1);
  CHECK(fit->value_and_gradient(std::vector<double>{1000.0}, gradient) == 1000.0);
  CHECK(gradient[0] == 1.0);
  CHECK(fit->value_and_gradient(std::vector<double>{-1000.0}, gradient) == 0.0);
}

TEST_CASE("what will trouble a fit is said in a sentence") {
  const auto said = [](const std::string& model, DataSet data) {
    std::string all;
    for (const Error& warning :
         needed(make_fit_objective({.model = model, .loss = "(prediction - y)^2"}, std::move(data)))->warnings()) {
      all += warning.key + ": " + warning.message + "\n";
    }
    return all;
  };
  CHECK(said("a*x + b", {{"x", "y"}, {{1.0, 2.0}, {1.0, 3.0}}}).empty());
  CHECK(said("a*x + b", {{"x", "y"}, {{1.0}, {1.0}}}).find("1 row for 2 parameters") != std::string::npos);
  CHECK(said("a*x + b", {{"x", "y"}, {{2.0, 2.0}, {1.0, 3.0}}}).find("“x” has the same number") != std::string::npos);
  CHECK(said("level", {{"x", "y"}, {{1.0, 2.0}, {1.0, 3.0}}}).find("model: The model does not use") == 0);
  CHECK(said("a*x + b", {{"x", "y"}, {{1.0, 2.0}, {3.0, 3.0}}}).find("to be predicted, has the same") !=
        std::string::npos);
}

TEST_CASE("a column that has the name of another place keeps it") {
  const DataSet crossed{{"x2", "x1", "y"}, {{1.0, 2.0}, {30.0, 40.0}, {5.0, 7.0}}};
  const auto fit = needed(make_fit_objective({.model = "a*x1 + b*x2", .loss = "(prediction - y)^2"}, crossed));
  const double* features[] = {crossed.columns[0].data(), crossed.columns[1].data()};
  std::vector<double> predictions(2);
  fit->predict(std::vector<double>{1.0, 0.0}, features, predictions.data(), 2);
  CHECK(predictions == std::vector<double>{30.0, 40.0});
}
