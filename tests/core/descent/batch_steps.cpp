// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <vector>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <fall_line/diagnosis.hpp>

#include "../descents.hpp"

using namespace fall_line;
using namespace fall_line::test;
using Catch::Matchers::WithinRel;

namespace {

std::shared_ptr<FitObjective> noisy_line(std::size_t rows) {
  DataSet data{{"x", "y"}, {{}, {}}};
  for (std::size_t k = 0; k < rows; ++k) {
    const double x = 2.0 * static_cast<double>(k) / static_cast<double>(rows) - 1.0;
    data.columns[0].push_back(x);
    data.columns[1].push_back(3.0 * x + 1.0 + 0.1 * static_cast<double>((k * 37) % 11) - 0.5);
  }
  return needed(make_fit_objective({.model = "slope*x + intercept", .loss = "(prediction - y)^2"}, std::move(data)));
}

Descent batch_descent(const std::shared_ptr<FitObjective>& fit, const Batching& batching, Method method = {},
                      std::optional<std::uint64_t> average_from = std::nullopt) {
  DescentPlan plan;
  plan.gradient_source = needed(make_chosen(gradient_sources(), "gradient", method.gradient));
  plan.optimizer = needed(make_chosen(optimizers(), "optimizer", method.optimizer));
  plan.step_size_rule = needed(make_chosen(step_size_rules(), "step", method.step_size));
  plan.stop = method.stop;
  plan.start = {0.5, -0.5};
  plan.batches = std::make_unique<Batches>(fit, batching);
  plan.average_from = average_from;
  return {fit, std::move(plan)};
}

}  // namespace

TEST_CASE("a step goes by the gradient of its batch, and the history tells of all rows") {
  const auto fit = noisy_line(30);
  Descent run = batch_descent(fit, {10, Shuffle::none, 1}, with_step(0.1));
  Batches batches(fit, {10, Shuffle::none, 1});
  std::vector<double> x{0.5, -0.5};
  std::vector<double> gradient(2);
  for (std::size_t step = 1; step <= 7; ++step) {
    batches.next();
    batches.value_and_gradient(x, gradient);
    for (std::size_t i = 0; i < 2; ++i) x[i] += 0.1 * -gradient[i];
    run.advance(1);
    CHECK(std::vector(run.history().x.end() - 2, run.history().x.end()) == x);
    CHECK(std::vector(run.gradient_of_step().begin(), run.gradient_of_step().end()) == gradient);
    CHECK(run.batches()->row_numbers() == batches.row_numbers());
    CHECK(run.history().value.back() == fit->value_and_gradient(x, gradient));
    CHECK(run.history().gradient_norm.back() == std::sqrt(gradient[0] * gradient[0] + gradient[1] * gradient[1]));
  }
}

TEST_CASE("row gradients are counted, those of a last, smaller batch too, and the looks at all rows are not") {
  Descent run = batch_descent(noisy_line(25), {10, Shuffle::none, 1}, with_step(0.01));
  run.advance(6);
  CHECK(run.evaluations() == Evaluations{0, 6});
  CHECK(run.row_evaluations() == Evaluations{0, 50});
  const std::vector<Evaluations> expected{{0, 0}, {0, 10}, {0, 20}, {0, 25}, {0, 35}, {0, 45}, {0, 50}};
  CHECK(run.history().row_evaluations == expected);
}

TEST_CASE("a limit of rows ends a run in batches, and one of all rows, when it is used up") {
  const auto steps_with = [](std::uint64_t rows, Shuffle shuffle) {
    Method method = with_step(0.01);
    method.stop.rows = rows;
    Descent run = batch_descent(noisy_line(25), {10, shuffle, 1}, method);
    CHECK(run.advance(100) == Status::limit);
    CHECK(run.cause() == Cause::row_limit);
    CHECK(run.row_evaluations().gradient <= rows);
    return run.steps();
  };
  // Batches of 10, 10 and 5 rows.
  CHECK(steps_with(9, Shuffle::none) == 0);
  CHECK(steps_with(20, Shuffle::none) == 2);
  CHECK(steps_with(24, Shuffle::none) == 2);
  CHECK(steps_with(25, Shuffle::none) == 3);
  CHECK(steps_with(69, Shuffle::none) == 7);
  CHECK(steps_with(70, Shuffle::none) == 8);
  for (const Shuffle shuffle : {Shuffle::batches, Shuffle::rows, Shuffle::none}) CHECK(steps_with(250, shuffle) == 30);

  Method method = with_step(0.01);
  method.stop.rows = 99;
  Descent whole = descent(noisy_line(25), {0.5, -0.5}, method);
  CHECK(whole.advance(100) == Status::limit);
  CHECK(whole.cause() == Cause::row_limit);
  CHECK(whole.steps() == 3);
}

TEST_CASE("what a line search costs counts towards the limit of rows") {
  Method method;
  method.step_size = {"best_of_list", {{"largest", 0.1}, {"smallest", 0.01}, {"factor", 10.0}}};
  method.stop.rows = 95;
  Descent run = batch_descent(noisy_line(30), {10, Shuffle::none, 1}, method);
  run.advance(100);
  CHECK(run.cause() == Cause::row_limit);
  // A gradient and two values a step, on ten rows each.
  CHECK(run.steps() == 3);
}

TEST_CASE("a function has no rows that could be used up") {
  Method method = with_step(0.01);
  method.stop.rows = 1;
  method.stop.steps = 5;
  Descent run = descent_on("x^2 + y^2", {0.5, -0.5}, method);
  CHECK(run.objective().rows() == 0);
  run.advance(100);
  CHECK(run.cause() == Cause::step_limit);
}

TEST_CASE("what a line search looks at is the batch of its step, and is counted by its rows") {
  Method method;
  method.step_size = {"backtracking", {}};
  Descent run = batch_descent(noisy_line(30), {10, Shuffle::none, 1}, method);
  run.advance(2);
  CHECK(run.evaluations().function > 0);
  CHECK(run.row_evaluations().function == 10 * run.evaluations().function);
  CHECK(run.row_evaluations().gradient == 10 * run.evaluations().gradient);
}

TEST_CASE("the same seed takes the same steps, however they are portioned") {
  for (const std::size_t rows : {200UL, 20'000UL}) {
    const auto fit = noisy_line(rows);
    for (const Shuffle shuffle : {Shuffle::batches, Shuffle::rows}) {
      Method method = with_step(0.05);
      method.stop.steps = 100;
      Descent whole = batch_descent(fit, {7, shuffle, 3}, method, 20);
      Descent pieces = batch_descent(fit, {7, shuffle, 3}, method, 20);
      whole.advance(100);
      while (pieces.status() == Status::ready || pieces.status() == Status::running) pieces.advance(9);
      CHECK(whole.status() == Status::limit);
      CHECK(pieces.status() == Status::limit);
      CHECK(whole.history().x == pieces.history().x);
      CHECK(whole.history().value == pieces.history().value);
      CHECK(whole.history().average == pieces.history().average);
      CHECK(whole.history().row_evaluations == pieces.history().row_evaluations);
    }
  }
}

TEST_CASE("of very many rows the whole is looked at now and then, and always at the newest iterate") {
  CHECK(look_interval(4096, 1) == 1);
  CHECK(look_interval(1'000'000, 20) == 256);
  CHECK(look_interval(1'000'000, 1'000'000) == 1);
  const auto fit = noisy_line(40'000);
  Descent run = batch_descent(fit, {20, Shuffle::rows, 1}, with_step(0.05));
  const std::uint64_t stride = run.history().stride();
  CHECK(stride == 16);
  run.advance(100);
  CHECK(run.history().step == std::vector<std::uint64_t>{0, 16, 32, 48, 64, 80, 96, 100});
  for (std::size_t k = 0; k < run.history().size(); ++k) {
    const std::vector<double> at{run.history().x[2 * k], run.history().x[2 * k + 1]};
    CHECK(run.history().value[k] == fit->value(at));
  }
}

TEST_CASE("iterates are averaged from the step that was asked for, and not before") {
  Descent run = batch_descent(noisy_line(30), {1, Shuffle::rows, 1}, with_step(0.05), 5);
  run.advance(40);
  const History& history = run.history();
  double sum = 0.0;
  for (std::size_t k = 0; k < history.size(); ++k) {
    const double x = history.x[2 * k];
    if (k >= 5) sum += x;
    CHECK_THAT(history.average[2 * k], WithinRel(k < 5 ? x : sum / static_cast<double>(k - 4), 1e-13));
  }
}

TEST_CASE("the mean of the iterates is nearer to the answer than a last one that the rows still push about") {
  const auto fit = noisy_line(300);
  Method method = with_step(0.1);
  method.stop.steps = 20'000;
  Descent run = batch_descent(fit, {1, Shuffle::rows, 1}, method, 2000);
  run.advance(20'000);
  const std::vector<double> best = fit->least_squares(std::vector<double>(2))->x;
  const auto distance = [&](const std::vector<double>& points) {
    const std::size_t last = points.size() - 2;
    return std::hypot(points[last] - best[0], points[last + 1] - best[1]);
  };
  CHECK(distance(run.history().average) < 0.1 * distance(run.history().x));
}

TEST_CASE("a batch that asks for no change does not end the run, an epoch of them does") {
  // The first row is fitted exactly at the start, the second is not.
  const DataSet data{{"x", "y"}, {{1.0, 2.0}, {0.0, 5.0}}};
  const std::shared_ptr<FitObjective> fit =
      needed(make_fit_objective({.model = "slope*x + intercept", .loss = "(prediction - y)^2"}, data));
  Descent run = batch_descent(fit, {1, Shuffle::none, 1}, with_step(0.05));
  CHECK(run.advance(1) == Status::running);
  CHECK(run.advance(1) == Status::running);
  CHECK(run.history().x[4] != 0.5);

  // Errors so small that the steps are lost in rounding.
  Method method = with_step(1e-6);
  method.stop.gradient = 0.0;
  const std::shared_ptr<FitObjective> nearly =
      needed(make_fit_objective({.model = "slope*x + intercept", .loss = "(prediction - y)^2"},
                                {{"x", "y"}, {{1.0, 2.0}, {1e-12, 0.5 + 1e-12}}}));
  Descent still = batch_descent(nearly, {1, Shuffle::none, 1}, method);
  CHECK(still.advance(10) == Status::stalled);
  CHECK(still.cause() == Cause::no_change);
  CHECK(still.steps() == 2);
}

TEST_CASE("a run in batches converges by the gradient of all rows, or by what an epoch changes") {
  const DataSet data{{"x", "y"}, {{1.0, 2.0, 3.0, 4.0}, {1.0, 3.0, 5.0, 7.0}}};
  const std::shared_ptr<FitObjective> fit =
      needed(make_fit_objective({.model = "slope*x + intercept", .loss = "(prediction - y)^2"}, data));
  Method method = with_step(0.02);
  method.stop.gradient = 1e-6;
  Descent by_gradient = batch_descent(fit, {1, Shuffle::none, 1}, method);
  CHECK(by_gradient.advance(10'000) == Status::converged);
  CHECK(by_gradient.history().gradient_norm.back() <= 1e-6);

  method.stop.gradient = 0.0;
  method.stop.change = 1e-3;
  Descent by_change = batch_descent(fit, {1, Shuffle::none, 1}, method);
  CHECK(by_change.advance(10'000) == Status::converged);
  CHECK(by_change.cause() == Cause::small_change);
  CHECK(by_change.steps() % 4 == 0);
}

TEST_CASE("a run in batches that overflows ends with a reason") {
  Descent run = batch_descent(noisy_line(30), {1, Shuffle::none, 1}, with_step(10.0));
  CHECK(run.advance(10'000) == Status::diverged);
}

TEST_CASE("what the batches do to a run is not laid to the ground's charge") {
  Method method = with_step(0.3);
  method.stop.steps = 500;
  Descent run = batch_descent(noisy_line(300), {5, Shuffle::rows, 1}, method);
  run.advance(500);
  CHECK(diagnose(run).finding == Finding::none);
  CHECK(diagnose(run).place == Place::minimum);
}
