// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <set>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "../descents.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

Method random_search(std::uint64_t seed, double radius = 0.5) {
  Method method;
  method.optimizer = {"random_search", {{"radius", radius}}};
  method.seed = seed;
  return method;
}

}  // namespace

TEST_CASE("random search never goes up, and finds its way down") {
  for (const char* function : {"rosenbrock", "himmelblau"}) {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
      INFO(function << ", seed " << seed);
      Descent run = descent_on(function, {-1.2, 1.0}, random_search(seed));
      run.advance(2000);
      const std::vector<double>& value = run.history().value;
      for (std::size_t k = 1; k < value.size(); ++k) CHECK(value[k] <= value[k - 1]);
      CHECK(value.back() < 0.1 * value.front());
    }
  }
}

TEST_CASE("random search leaves a side valley only with a radius that reaches beyond it") {
  // From (-1.2, 1) Rastrigin's function goes down to 1.99 near (-1, 1); the way to 0 leads over a ridge.
  const auto end = [](double radius) {
    Descent run = descent_on("rastrigin", {-1.2, 1.0}, random_search(1, radius));
    run.advance(2000);
    const std::vector<double>& value = run.history().value;
    for (std::size_t k = 1; k < value.size(); ++k) CHECK(value[k] <= value[k - 1]);
    return value.back();
  };
  CHECK(end(0.25) > 1.98);
  CHECK(end(0.25) < 2.1);
  CHECK(end(1.5) < 0.9);
}

TEST_CASE("random search takes the same way with the same seed and another one with another") {
  const auto way = [](std::uint64_t seed) {
    Descent run = descent_on("himmelblau", {-1.2, 1.0}, random_search(seed));
    run.advance(500);
    return run.history().x;
  };
  CHECK(way(7) == way(7));
  CHECK(way(7) != way(8));
}

TEST_CASE("random search looks within its radius, on all sides") {
  // From the top of a roof every point is lower, so the first trial of every seed is a step.
  std::set<int> quadrants;
  for (std::uint64_t seed = 0; seed < 200; ++seed) {
    Descent run = descent_on("-x^2 - y^2 - 1e-3*x", {0.0, 0.0}, random_search(seed, 0.25));
    run.advance(1);
    CHECK(std::fabs(run.direction()[0]) <= 0.25);
    CHECK(std::fabs(run.direction()[1]) <= 0.25);
    quadrants.insert((run.direction()[0] > 0.0 ? 1 : 0) + (run.direction()[1] > 0.0 ? 2 : 0));
  }
  CHECK(quadrants.size() == 4);
}

TEST_CASE("random search evaluates the start once and one point a step, and no gradient") {
  Descent run = descent_on("himmelblau", {0.0, 0.0}, random_search(1));
  run.advance(100);
  REQUIRE(run.steps() == 100);
  CHECK(run.evaluations() == Evaluations{101, 0});
}

TEST_CASE("random search does not step to where there is no value") {
  Descent run = descent_on("sqrt(x) + y^2", {0.01, 0.0}, random_search(1));
  run.advance(500);
  CHECK(run.status() == Status::running);
  for (const double value : run.history().value) CHECK(std::isfinite(value));
}
