// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <step_sizes/line.hpp>

#include <cmath>

#include "searched_steps.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

const std::vector<std::string> searches{"best_of_list", "exact", "backtracking", "wolfe"};

/// x, where it is at least 0; NaN, as the square root is, elsewhere. Or with a gradient that points the wrong way.
class Wall final : public Objective {
 public:
  explicit Wall(double gradient) : gradient_(gradient) {}
  [[nodiscard]] std::size_t dimension() const override { return 1; }
  void values(const double* const* points, double* values, std::size_t count) override {
    for (std::size_t k = 0; k < count; ++k) values[k] = points[0][k] < 0.0 ? std::nan("") : points[0][k];
  }
  double value_and_gradient(std::span<const double> x, std::span<double> gradient) override {
    gradient[0] = gradient_;
    return value(x);
  }
  void hessian(std::span<const double>, std::span<double> hessian) override { hessian[0] = 0.0; }

 private:
  double gradient_;
};

/// A rule's answer along a direction, asked without a descent.
double asked(const std::string& rule, std::vector<double> x, std::vector<double> direction,
             std::vector<Trial>& trials) {
  const Problem problem = needed(open_function("x^2 + y^2", 2));
  const auto source = needed(make_chosen(gradient_sources(), "gradient", {"exact", {}}));
  const auto made = needed(make_chosen(step_size_rules(), "step", {rule, {}}));
  Evaluations spent;
  Minimised objective(*problem.objective, *source, 1.0, spent);
  std::vector<double> gradient(2);
  const double value = objective.value_and_gradient(x, gradient);
  const StepStart from{1, x, gradient, value};
  return made->step_size({from, direction, made->intended(from), objective, 0.0, trials});
}

}  // namespace

TEST_CASE("a search at a wall ends the run without a step, its trials on record") {
  for (const std::string& search : searches) {
    INFO(search);
    Method method;
    method.step_size.id = search;
    method.step_size.parameters.clear();
    Descent run = descent(std::make_shared<Wall>(1.0), {0.0}, method);
    CHECK(run.advance(5) == Status::stalled);
    CHECK(run.cause() == Cause::no_step);
    CHECK(run.steps() == 1);
    CHECK_FALSE(run.trials().empty());
    CHECK(run.trials().size() < 600);
    for (const Trial& trial : run.trials()) {
      CHECK(trial.value == HUGE_VAL);
      CHECK_FALSE(trial.accepted);
    }
    CHECK(run.evaluations().function + run.evaluations().gradient == 1 + run.trials().size());
  }
}

TEST_CASE("a search whose every trial is worse than the start takes none") {
  for (const std::string& search : searches) {
    INFO(search);
    Method method;
    method.step_size.id = search;
    method.step_size.parameters.clear();
    // The gradient says that the function falls to the right; it does not.
    Descent run = descent(std::make_shared<Wall>(-1.0), {0.0}, method);
    run.advance(5);
    CHECK(run.status() == Status::stalled);
    CHECK(run.cause() == Cause::no_step);
    CHECK(run.history().x.back() == 0.0);
  }
}

TEST_CASE("along a direction that leads up no search finds a step, and those that see the slope do not look") {
  for (const char* rule : {"best_of_list", "exact", "backtracking", "wolfe", "polyak"}) {
    INFO(rule);
    std::vector<Trial> trials;
    CHECK(asked(rule, {1.0, 2.0}, {1.0, 1.0}, trials) == 0.0);
    CHECK(trials.empty() == (std::string(rule) != "best_of_list"));
    trials.clear();
    CHECK(asked(rule, {1.0, 2.0}, {0.0, 0.0}, trials) == 0.0);
    trials.clear();
    CHECK(asked(rule, {1.0, 2.0}, {-1.0, -1.0}, trials) > 0.0);
  }
}

TEST_CASE("a line is the objective at the very points that a descent steps to") {
  const Problem problem = needed(open_function("x^2 + 3*y", 2));
  const auto source = needed(make_chosen(gradient_sources(), "gradient", {"central", {}}));
  Evaluations spent;
  Minimised objective(*problem.objective, *source, -1.0, spent);
  const std::vector<double> x{1.0, 2.0};
  const std::vector<double> gradient{-2.0, -3.0};
  const std::vector<double> direction{2.0, 1.0};
  const StepStart from{1, x, gradient, -7.0};
  std::vector<Trial> trials;
  const LineQuestion question{from, direction, 1.0, objective, {}, trials};
  Line line(question);
  CHECK(line.start().slope == -7.0);
  CHECK(line.descends());
  CHECK(line.value(0.5).value == -11.5);
  CHECK(spent == Evaluations{1, 0});
  const Sample sample = line.value_and_slope(1.0);
  CHECK(sample.value == -18.0);
  CHECK(std::fabs(sample.slope + 15.0) < 1e-6);
  CHECK(spent == Evaluations{5, 0});
  CHECK(line.accept(0.5) == 0.5);
  CHECK(trials == std::vector<Trial>{{0.5, -11.5, true}, {1.0, -18.0, false}});
  CHECK(line.moves(1e-15));
  CHECK_FALSE(line.moves(1e-17));
}
