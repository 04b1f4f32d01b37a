// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// The runs of Joel Grus, Data Science from Scratch, 2nd ed., O'Reilly 2019, chapter 8, against iterates that were
// computed by other means.

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "../descents.hpp"
#include "../reference_data.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

constexpr double tolerance = 1e-12;

/// The largest relative error of the recorded iterates, coordinate by coordinate.
double worst_error(const nlohmann::json& iterates, const History& history, std::size_t dimension) {
  double worst = 0.0;
  for (const auto& [step, expected] : iterates.items()) {
    const std::size_t k = std::stoul(step);
    for (std::size_t i = 0; i < dimension; ++i) {
      const double wanted = expected.at(i);
      worst = std::max(worst, std::fabs(history.x.at(k * dimension + i) - wanted) / std::fabs(wanted));
    }
  }
  return worst;
}

}  // namespace

TEST_CASE("the chapter's descent on the sum of squares") {
  for (const auto& experiment : reference_data("book.json", "sum_of_squares_descent")) {
    const std::size_t epochs = experiment.at("epochs");
    Method method = with_step(experiment.at("step_size"));
    method.stop.steps = epochs;
    Descent run = descent_on("sum_of_squares", experiment.at("start"), method);
    CHECK(run.advance(epochs) == Status::limit);
    REQUIRE(run.steps() == epochs);
    REQUIRE(experiment.at("iterates").size() > 20);
    CHECK(worst_error(experiment.at("iterates"), run.history(), 3) < tolerance);
    CHECK(run.evaluations() == Evaluations{0, epochs});
  }
}

TEST_CASE("the chapter's fit of a line, all rows at once") {
  std::size_t runs = 0;
  for (const auto& experiment : reference_data("book.json", "line_fit")) {
    if (experiment.at("kind") != "batch") continue;
    ++runs;
    const std::size_t epochs = experiment.at("epochs");
    Method method = with_step(experiment.at("learning_rate"));
    method.stop.steps = epochs;
    const Problem problem = needed(open_fit("line", "", ""));
    Descent run = descent(problem.objective, experiment.at("start"), method);
    CHECK(run.advance(epochs) == Status::limit);
    REQUIRE(run.steps() == epochs);
    REQUIRE(experiment.at("iterates").size() > 20);
    CHECK(worst_error(experiment.at("iterates"), run.history(), 2) < tolerance);
    // One gradient of the objective is one of each of its rows.
    CHECK(run.evaluations().gradient * problem.fit->data().rows() == experiment.at("counts").at("point_gradient"));
    CHECK(std::fabs(run.history().value.back() / experiment.at("final_mse").get<double>() - 1.0) < 1e-8);
  }
  CHECK(runs == 2);
}

TEST_CASE("the chapter's three step sizes: too small crawls, too large runs away, in between arrives") {
  const auto run_with = [](double step_size) {
    Method method = with_step(step_size);
    method.stop.steps = 1000;
    return descent_on("sum_of_squares", {5.5, -7.25, 3.125}, method);
  };
  Descent small = run_with(1e-6);
  CHECK(small.advance(1000) == Status::limit);
  CHECK(small.history().value.back() > 0.99 * small.history().value.front());

  Descent large = run_with(1.1);
  CHECK(large.advance(1000) == Status::diverged);
  // From the first step on, each value is 1.44 times the one before.
  for (std::size_t k = 1; k < large.history().size(); ++k) {
    CHECK(large.history().value[k] > large.history().value[k - 1]);
  }

  Descent between = run_with(0.1);
  CHECK(between.advance(1000) == Status::converged);
}
