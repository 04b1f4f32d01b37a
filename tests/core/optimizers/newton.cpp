// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "../descents.hpp"
#include "quadratic.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

Method with_newton(std::map<std::string, double> parameters = {}) {
  Method method;
  method.optimizer = {"newton", std::move(parameters)};
  method.step_size = {"fixed", {{"size", 1.0}}};
  return method;
}

std::vector<double> last_point(const Descent& run) {
  return {run.history().x.end() - static_cast<std::ptrdiff_t>(run.dimension()), run.history().x.end()};
}

}  // namespace

TEST_CASE("Newton's method steps to the minimum of a quadratic at once") {
  Descent run = descent_on("3*(x - 1)^2 + 2*x*y + 5*(y + 2)^2", {40.0, -70.0}, with_newton());
  CHECK(run.advance(1) == Status::converged);
  // 6(x - 1) + 2y = 0 and 2x + 10(y + 2) = 0.
  const std::vector<double> x = last_point(run);
  CHECK(std::fabs(x[0] - 25.0 / 14.0) <= 1e-12);
  CHECK(std::fabs(x[1] + 33.0 / 14.0) <= 1e-12);
  // One gradient, and one for each row of the Hessian.
  CHECK(run.evaluations() == Evaluations{0, 3});
}

TEST_CASE("Newton's method finds the minimum of Rosenbrock's function in few steps") {
  Descent run = descent_on("rosenbrock", {-1.2, 1.0}, with_newton());
  CHECK(run.advance(100) == Status::converged);
  CHECK(run.steps() <= 7);
  for (const double coordinate : last_point(run)) CHECK(std::fabs(coordinate - 1.0) <= 1e-9);
}

TEST_CASE("where the Hessian is not positive definite, Newton's direction still leads down") {
  // A saddle, a maximum, a plane, a saddle with nothing on the diagonal, and waves.
  for (const char* function : {"-x^2 + y^2", "-x^2 - 3*y^2", "2*x + y", "x*y", "cos(x) + y^4"}) {
    for (const double at : {-0.7, 0.3, 1e3}) {
      INFO(function << " at " << at);
      Descent run = descent_on(function, {at, 0.4}, with_newton());
      const std::vector<double> gradient(run.gradient().begin(), run.gradient().end());
      run.advance(1);
      CHECK(run.direction()[0] * gradient[0] + run.direction()[1] * gradient[1] < 0.0);
    }
  }
}

TEST_CASE("the shift of Newton's method is what the published rule says") {
  Descent run = descent_on("-x^2 + y^2", {0.5, 1.0}, with_newton({{"shift", 0.25}}));
  run.advance(1);
  // The curvatures -2 and 2 are lifted by 2.25: d = -g / (0.25, 4.25), with g = (-1, 2).
  CHECK(run.direction()[0] == 4.0);
  CHECK(std::fabs(run.direction()[1] + 2.0 / 4.25) <= 1e-15);
  const std::vector<Remembered> rows = run.remembered();
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].symbol == "[B_t]_{1}");
  CHECK(std::vector<double>(rows[0].values.begin(), rows[0].values.end()) == std::vector<double>{0.25, 0.0});
  CHECK(std::vector<double>(rows[1].values.begin(), rows[1].values.end()) == std::vector<double>{0.0, 4.25});
}

TEST_CASE("damping adds to every curvature") {
  Descent run = descent_on("x^2 + 3*y^2", {1.0, 1.0}, with_newton({{"damping", 2.0}}));
  run.advance(1);
  CHECK(std::fabs(run.direction()[0] + 0.5) <= 1e-15);
  CHECK(std::fabs(run.direction()[1] + 0.75) <= 1e-15);
}

TEST_CASE("without a finite Hessian Newton's method takes the steepest way down") {
  // The slope of |x|^1.5 is 0 at 0, its curvature infinite.
  Descent run = descent_on("abs(x)^1.5 + y", {0.0, 0.0}, with_newton());
  run.advance(1);
  CHECK(run.direction()[0] == 0.0);
  CHECK(run.direction()[1] == -1.0);
}
