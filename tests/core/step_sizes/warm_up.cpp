// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cstdint>
#include <memory>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "sizes.hpp"
#include "step_sizes/warm_up.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

/// What a rule was asked.
struct Heard {
  std::vector<std::uint64_t> steps;
  std::vector<double> intended;
  int resets = 0;
};

/// Halves the step until the value falls: as little of a line search as there can be.
class Halving final : public StepSizeRule {
 public:
  explicit Halving(Heard& heard) : heard_(heard) {}
  void reset() override { ++heard_.resets; }
  double intended(const StepStart& from) override {
    heard_.steps.push_back(from.t);
    return 4.0;
  }
  [[nodiscard]] bool looks_along() const override { return true; }
  double step_size(const LineQuestion& question) override {
    heard_.steps.push_back(question.from.t);
    heard_.intended.push_back(question.intended);
    std::vector<double> x(question.direction.size());
    for (double size = question.intended; size > 1e-9; size /= 2.0) {
      for (std::size_t i = 0; i < x.size(); ++i) x[i] = question.from.x[i] + size * question.direction[i];
      const double value = question.objective.value(x);
      question.trials.push_back({size, value, value < question.from.value});
      if (question.trials.back().accepted) return size;
    }
    return 0.0;
  }
  [[nodiscard]] bool needs_least_value() const override { return true; }

 private:
  Heard& heard_;
};

Descent searched(Heard& heard, double warmup) {
  DescentPlan plan;
  plan.gradient_source = needed(make_chosen(gradient_sources(), "gradient", {"exact", {}}));
  plan.optimizer = needed(make_chosen(optimizers(), "optimizer", {"gradient_descent", {}}));
  plan.step_size_rule = after_warm_up(std::make_unique<Halving>(heard), warmup);
  plan.start = {1.0};
  plan.best_value = 0.0;
  return {needed(open_function("x^2 / 2", 1)).objective, std::move(plan)};
}

}  // namespace

TEST_CASE("a warm-up lets a schedule's first size grow evenly, and then its clock starts") {
  const Choice bare{"exponential", {{"size", 0.5}, {"factor", 0.5}}};
  Choice warmed = bare;
  warmed.parameters["warmup"] = 4;
  std::vector<double> expected{0.125, 0.25, 0.375, 0.5};
  for (const double size : sizes(bare, 6)) expected.push_back(size);
  CHECK(sizes(warmed, 10) == expected);
}

TEST_CASE("every rule has a warm-up, as its last parameter, which is off unless it is asked for") {
  for (const ListedStepSizeRule& entry : step_size_rules()) {
    INFO(entry.unit.id);
    REQUIRE_FALSE(entry.unit.parameters.empty());
    CHECK(entry.unit.parameters.back().id == "warmup");
    const std::string id(entry.unit.id);
    const std::vector<double> values(20, 1.0);
    const auto bare = sizes(*rule_of({id, {}}), values);
    const auto warmed = sizes(*rule_of({id, {{"warmup", 8}}}), values);
    for (std::size_t i = 0; i < 8; ++i) CHECK(warmed[i] == static_cast<double>(i + 1) / 8.0 * bare[0]);
    for (std::size_t i = 8; i < 20; ++i) CHECK(warmed[i] == bare[i - 8]);
  }
}

TEST_CASE("a descent takes the sizes of the warm-up") {
  Method method = with_step(0.125);
  method.step_size.parameters["warmup"] = 5;
  Descent run = descent_on("x^2 + 3*y^2", {4.0, -2.0}, method);
  run.advance(7);
  CHECK(run.history().step_size == std::vector<double>{0.0, 0.025, 0.05, 0.075, 0.1, 0.125, 0.125, 0.125});
}

TEST_CASE("a warm-up scales what a search finds, once, and lets it begin where it would") {
  Heard heard;
  Descent run = searched(heard, 4);
  CHECK(heard.resets == 1);
  run.advance(1);
  // From 1 down the slope of x^2/2, 4 and 2 are refused and 1 would reach the bottom; a quarter of it is taken.
  const std::vector<Trial> tried{{4.0, 4.5, false}, {2.0, 0.5, false}, {1.0, 0.0, true}};
  CHECK(run.trials() == tried);
  CHECK(run.history().x.back() == 0.75);
  run.advance(2);
  CHECK(run.history().step_size == std::vector<double>{0.0, 0.25, 0.5, 0.75});
  CHECK(heard.intended == std::vector<double>{4.0, 4.0, 4.0});
  CHECK(heard.steps == std::vector<std::uint64_t>{1, 1, 1, 1, 1, 1});
}

TEST_CASE("after the warm-up a search counts from 1 and is scaled no more") {
  Heard heard;
  const auto rule = after_warm_up(std::make_unique<Halving>(heard), 2);
  for (std::uint64_t t = 1; t <= 5; ++t) CHECK(rule->intended({t, {}, {}, 0.0}) == (t == 1 ? 2.0 : 4.0));
  CHECK(heard.steps == std::vector<std::uint64_t>{1, 1, 1, 2, 3});
}

TEST_CASE("a warm-up looks along, and needs the least value, when its rule does; one of no steps is the rule itself") {
  Heard heard;
  CHECK(after_warm_up(std::make_unique<Halving>(heard), 3)->looks_along());
  CHECK_FALSE(rule_of({"fixed", {{"warmup", 3}}})->looks_along());
  CHECK(after_warm_up(std::make_unique<Halving>(heard), 3)->needs_least_value());
  CHECK_FALSE(rule_of({"fixed", {{"warmup", 3}}})->needs_least_value());
  auto rule = std::make_unique<Halving>(heard);
  const StepSizeRule* const itself = rule.get();
  CHECK(after_warm_up(std::move(rule), 0).get() == itself);
}
