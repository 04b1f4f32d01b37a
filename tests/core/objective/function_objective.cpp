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

std::unique_ptr<Objective> objective_of(const std::string& text, std::size_t dimension = 2) {
  return make_function_objective(needed(read_function(text, dimension)));
}

}  // namespace

TEST_CASE("value, gradient and Hessian of Rosenbrock's function where they are known by hand") {
  const auto objective = objective_of("(1 - x)^2 + 100*(y - x^2)^2");
  REQUIRE(objective->dimension() == 2);
  const std::vector<double> at{-1.0, 2.0};
  std::vector<double> gradient(2);
  std::vector<double> hessian(4);
  CHECK(objective->value_and_gradient(at, gradient) == 104.0);
  CHECK(gradient == std::vector<double>{396.0, 200.0});
  objective->hessian(at, hessian);
  CHECK(hessian == std::vector<double>{402.0, 400.0, 400.0, 200.0});
  // The second time the kernel is there already; another point, so that nothing can be left from the first.
  objective->hessian(std::vector<double>{1.0, 1.0}, hessian);
  CHECK(hessian == std::vector<double>{802.0, -400.0, -400.0, 200.0});
}

TEST_CASE("values at many points are those at each, bit for bit") {
  const auto objective = objective_of("sin(x)*exp(y) + x^3/(1 + y^2)");
  std::vector<double> x;
  std::vector<double> y;
  for (int k = 0; k < 1000; ++k) {
    x.push_back(0.013 * k - 5.0);
    y.push_back(1.0 - 0.007 * k);
  }
  const double* points[] = {x.data(), y.data()};
  std::vector<double> values(x.size());
  objective->values(points, values.data(), values.size());
  std::vector<double> gradient(2);
  for (std::size_t k = 0; k < x.size(); ++k) {
    const std::vector<double> at{x[k], y[k]};
    REQUIRE(values[k] == objective->value(at));
    REQUIRE(values[k] == objective->value_and_gradient(at, gradient));
  }
}

TEST_CASE("a function of 200 variables has its gradient and its Hessian") {
  const auto objective = objective_of("sum(i, 1, n, i*x[i]^2) + x[1]*x[n]", 200);
  REQUIRE(objective->dimension() == 200);
  std::vector<double> gradient(200);
  std::vector<double> hessian(200 * 200);
  objective->value_and_gradient(std::vector<double>(200, 1.0), gradient);
  objective->hessian(std::vector<double>(200, 1.0), hessian);
  for (std::size_t i = 0; i < 200; ++i) {
    const double ends = i == 0 || i == 199 ? 1.0 : 0.0;
    CHECK(gradient[i] == 2.0 * static_cast<double>(i + 1) + ends);
    CHECK(hessian[i * 200 + i] == 2.0 * static_cast<double>(i + 1));
  }
  CHECK(hessian[199] == 1.0);
  CHECK(hessian[199 * 200] == 1.0);
  CHECK(hessian[1] == 0.0);
}

TEST_CASE("where a function is not defined its value is NaN, and nothing is thrown") {
  const auto objective = objective_of("log(x) + sqrt(y)");
  std::vector<double> gradient(2);
  CHECK(std::isnan(objective->value(std::vector<double>{-1.0, 1.0})));
  CHECK(std::isnan(objective->value_and_gradient(std::vector<double>{1.0, -1.0}, gradient)));
  CHECK_THAT(objective->value(std::vector<double>{1.0, 4.0}), WithinRel(2.0, 1e-15));
}

TEST_CASE("the whole gradient takes a few values' work, however many variables there are") {
  const double few = objective_of("sum(i, 1, n-1, 100*(x[i+1] - x[i]^2)^2 + (1 - x[i])^2)", 5)->gradient_work();
  const double many = objective_of("sum(i, 1, n-1, 100*(x[i+1] - x[i]^2)^2 + (1 - x[i])^2)", 200)->gradient_work();
  CHECK(few > 1.0);
  CHECK(many < 5.0);
}
