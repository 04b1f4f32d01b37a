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

/// The largest relative error of the iterates recorded after each epoch, coordinate by coordinate.
double worst_error(const nlohmann::json& iterates, const History& history, std::size_t dimension,
                   std::size_t steps_in_epoch = 1) {
  double worst = 0.0;
  for (const auto& [epoch, expected] : iterates.items()) {
    const std::size_t k = steps_in_epoch * std::stoul(epoch);
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
    const Problem problem = needed(open_fit("line", {}));
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

TEST_CASE("the chapter's fit of a line, in minibatches and row by row") {
  std::size_t runs = 0;
  for (const auto& experiment : reference_data("book.json", "line_fit")) {
    if (experiment.at("kind") == "batch") continue;
    ++runs;
    const std::size_t steps = experiment.at("gradient_steps");
    const std::size_t in_epoch = steps / experiment.at("epochs").get<std::size_t>();
    const Problem problem = needed(open_fit("line", {}));
    DescentPlan plan;
    plan.gradient_source = needed(make_chosen(gradient_sources(), "gradient", {"exact", {}}));
    plan.optimizer = needed(make_chosen(optimizers(), "optimizer", {"gradient_descent", {}}));
    plan.step_size_rule = needed(
        make_chosen(step_size_rules(), "step", {"fixed", {{"size", experiment.at("learning_rate").get<double>()}}}));
    plan.start = experiment.at("start").get<std::vector<double>>();
    plan.stop.steps = steps;
    plan.batches = std::make_unique<Batches>(problem.fit, Batching{experiment.at("batch_size"), Shuffle::none, 1});
    Descent run(problem.objective, std::move(plan));
    CHECK(run.advance(steps) == Status::limit);
    REQUIRE(run.history().size() == steps + 1);
    REQUIRE(experiment.at("iterates").size() > 20);
    CHECK(worst_error(experiment.at("iterates"), run.history(), 2, in_epoch) < tolerance);
    std::size_t step = 0;
    for (const auto& expected : experiment.at("first_epoch_after_each_step")) {
      ++step;
      for (std::size_t i = 0; i < 2; ++i) {
        const double wanted = expected.at(i);
        CHECK(std::fabs(run.history().x[2 * step + i] - wanted) <= tolerance * std::fabs(wanted));
      }
    }
    CHECK(run.row_evaluations() == Evaluations{0, experiment.at("counts").at("point_gradient")});
    CHECK(std::fabs(run.history().value.back() / experiment.at("final_mse").get<double>() - 1.0) < 1e-8);
  }
  CHECK(runs == 4);
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
