// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include "searched_steps.hpp"

using namespace fall_line;
using namespace fall_line::test;

TEST_CASE("Barzilai and Borwein's quotients, from the iterates and gradients") {
  for (const bool is_long : {true, false}) {
    Method method;
    method.step_size = {"barzilai_borwein", {{"size", 0.003}, {"long", is_long ? 1.0 : 0.0}}};
    const std::vector<SearchedStep> steps = searched_steps("x^2 + 50*y^2 + x*y", {7.0, 1.0}, method);
    REQUIRE(steps.size() > 5);
    CHECK(steps.front().step_size == 0.003);
    for (std::size_t k = 1; k < steps.size(); ++k) {
      std::vector<double> s = steps[k].x;
      std::vector<double> y = steps[k - 1].direction;
      for (std::size_t i = 0; i < s.size(); ++i) {
        s[i] -= steps[k - 1].x[i];
        y[i] -= steps[k].direction[i];
      }
      const double quotient = is_long ? dot(s, s) / dot(s, y) : dot(s, y) / dot(y, y);
      CHECK(std::fabs(steps[k].step_size / quotient - 1.0) < 1e-14);
      CHECK(steps[k].cost == Evaluations{0, 1});
      CHECK(steps[k].trials.empty());
    }
  }
}

TEST_CASE("Barzilai and Borwein's rule keeps its step size where the function curves down") {
  Method method;
  method.step_size = {"barzilai_borwein", {{"size", 0.25}}};
  Descent run = descent_on("-x^2", {1.0}, method);
  run.advance(10);
  for (std::size_t k = 1; k <= 10; ++k) CHECK(run.history().step_size[k] == 0.25);
}

TEST_CASE("Barzilai and Borwein's rule converges where a fixed step must crawl") {
  Method method;
  method.step_size = {"barzilai_borwein", {}};
  Descent run = descent_on("x^2 + 1000*y^2", {1.0, 1.0}, method);
  CHECK(run.advance(200) == Status::converged);
}
