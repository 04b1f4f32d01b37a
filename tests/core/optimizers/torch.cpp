// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "torch_runs.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

#include <catch2/catch_test_macros.hpp>

using namespace fall_line;
using namespace fall_line::test;

namespace {

/// Largest error of an iterate, each coordinate's relative to `scale(i)`. Infinite where one is not a number.
template <class Scale>
double error_of(std::span<const double> found, std::span<const double> expected, Scale scale) {
  double largest = 0.0;
  for (std::size_t i = 0; i < expected.size(); ++i) {
    const double error = std::fabs(found[i] - expected[i]) / scale(i);
    largest = std::max(largest, std::isnan(error) ? std::numeric_limits<double>::infinity() : error);
  }
  return largest;
}

std::span<const double> iterate(const TorchRun& run, std::size_t k) {
  return std::span(run.x).subspan(k * run.dimension, run.dimension);
}

constexpr double tiny = 1e-3;

/// Each step on its own, from the recorded iterate: the optimizer keeps its memory, errors of x cannot grow.
double anchored_error(const TorchRun& run, Objective& objective) {
  const auto optimizer = needed(make_chosen(optimizers(), "optimizer", run.optimizer));
  optimizer->reset(run.dimension);
  std::vector<double> gradient(run.dimension);
  std::vector<double> next(run.dimension);
  double largest = 0.0;
  for (std::size_t k = 0; k < run.steps; ++k) {
    const std::span<const double> x = iterate(run, k);
    objective.value_and_gradient(x, gradient);
    if (run.sense == Sense::maximise) {
      for (double& slope : gradient) slope = -slope;
    }
    optimizer->direction({k + 1, x, gradient, std::nan("")}, run.step_size, nullptr, next);
    for (std::size_t i = 0; i < next.size(); ++i) next[i] = x[i] + run.step_size * next[i];
    // Relative to x itself, before or after the step, whose difference is no more exact than the larger; but where both
    // are tiny.
    const std::span<const double> expected = iterate(run, k + 1);
    const auto scale = [&](std::size_t i) { return std::max({tiny, std::fabs(x[i]), std::fabs(expected[i])}); };
    largest = std::max(largest, error_of(next, expected, scale));
  }
  if (!run.average.empty()) {
    const std::vector<Remembered> remembered = optimizer->remembered();
    REQUIRE(remembered.size() == 1);
    const auto scale = [&](std::size_t i) { return std::max(tiny, std::fabs(run.average[i])); };
    largest = std::max(largest, error_of(remembered[0].values, run.average, scale));
  }
  return largest;
}

/// The run that a descent makes by itself.
double closed_error(const TorchRun& run, const std::shared_ptr<Objective>& objective) {
  Method method;
  method.optimizer = run.optimizer;
  method.step_size.parameters["size"] = run.step_size;
  method.sense = run.sense;
  method.stop.gradient = 0.0;
  const std::span<const double> start = iterate(run, 0);
  Descent descent = fall_line::test::descent(objective, {start.begin(), start.end()}, method);
  descent.advance(run.steps);
  std::vector<double> found = descent.history().x;
  if (descent.steps() < run.steps) {
    // A run of ours ends where PyTorch's goes on without moving.
    REQUIRE(descent.cause() == Cause::no_change);
    const std::vector<double> last(found.end() - static_cast<std::ptrdiff_t>(run.dimension), found.end());
    while (found.size() < run.x.size()) found.insert(found.end(), last.begin(), last.end());
  }
  const auto scale_of = [](std::span<const double> x) {
    return [x](std::size_t i) { return std::max(1.0, std::fabs(x[i])); };
  };
  double largest = error_of(found, run.x, scale_of(run.x));
  if (!run.average.empty()) {
    largest = std::max(largest, error_of(descent.remembered()[0].values, run.average, scale_of(run.average)));
  }
  return largest;
}

}  // namespace

TEST_CASE("each recorded step of PyTorch's optimizers, to 1e-14") {
  std::size_t covered = 0;
  std::set<std::string> units;
  for (const std::string& file : torch_files()) {
    TorchObjective objective(file);
    for (const TorchRun& run : torch_runs(file)) {
      INFO(run.name);
      CHECK(anchored_error(run, objective) <= 1e-14);
      units.insert(run.optimizer.id);
      ++covered;
    }
  }
  CHECK(covered == 131 - 7);
  CHECK(units.size() == 14);
}

TEST_CASE("the recorded runs of PyTorch's optimizers, from the start alone") {
  for (const std::string& file : torch_files()) {
    const auto objective = std::make_shared<TorchObjective>(file);
    for (const TorchRun& run : torch_runs(file)) {
      INFO(run.name << ", rounding sensitivity " << run.rounding_sensitivity);
      REQUIRE(run.rounding_sensitivity < 1e-9);
      CHECK(closed_error(run, objective) <= std::max(1e-13, 1000.0 * run.rounding_sensitivity));
    }
  }
}
