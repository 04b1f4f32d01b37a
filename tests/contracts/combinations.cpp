// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// What holds for every optimizer, whatever it is combined with.

#include <cmath>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "../core/descents.hpp"
#include "same_bits.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

constexpr const char* round_bowl = "sum(i, 1, n, (1 + i/n)*(x[i] - 0.5)^2) + 0.1*x[1]*x[n]";

std::vector<double> start_in(std::size_t dimension) {
  std::vector<double> start;
  for (std::size_t i = 0; i < dimension; ++i) start.push_back(i % 2 == 0 ? 1.5 : -2.0);
  return start;
}

bool has_parameter(const Unit& unit, std::string_view id) {
  for (const Parameter& parameter : unit.parameters) {
    if (parameter.id == id) return true;
  }
  return false;
}

/// The directions for gradients that are `pull * x` away from some that grow, shrink, vanish and change their sign.
std::vector<double> directions(const ListedOptimizer& listed, double decay, double pull) {
  const Choice choice{std::string(listed.unit.id), {{"weight_decay", decay}}};
  const auto optimizer = needed(make_chosen(optimizers(), "optimizer", choice));
  const std::vector<double> x{2.0, -0.75};
  optimizer->reset(x.size());
  std::vector<double> all;
  std::uint64_t t = 0;
  for (const double slope : {3.0, -0.5, 2.0, 0.0, 1e-3, -40.0, 0.25}) {
    const std::vector<double> gradient{slope + pull * x[0], 1.0 - slope + pull * x[1]};
    std::vector<double> direction(x.size());
    optimizer->direction({++t, x, gradient, 0.0}, 0.01, nullptr, direction);
    all.insert(all.end(), direction.begin(), direction.end());
  }
  return all;
}

/// The iterates of some steps, by the very objects given.
std::vector<double> walk(Optimizer& optimizer, StepSizeRule& rule, Objective& objective) {
  const auto source = make_default(gradient_sources().front());
  Evaluations spent;
  Minimised minimised(objective, *source, 1.0, spent);
  std::vector<double> x = start_in(objective.dimension());
  std::vector<double> gradient(x.size());
  std::vector<double> direction(x.size());
  std::vector<double> iterates;
  optimizer.reset(x.size());
  rule.reset();
  for (std::uint64_t t = 1; t <= 40; ++t) {
    const double value = minimised.value_and_gradient(x, gradient);
    const StepStart from{t, x, gradient, value};
    double size = optimizer.traits().sets_length ? 1.0 : rule.intended(from);
    optimizer.direction(from, size, &minimised, direction);
    std::vector<Trial> trials;
    if (!optimizer.traits().sets_length) size = rule.step_size({from, direction, size, minimised, 0.0, trials});
    for (std::size_t i = 0; i < x.size(); ++i) x[i] += size * direction[i];
    iterates.insert(iterates.end(), x.begin(), x.end());
  }
  return iterates;
}

/// A plane whose value is right and whose gradient, left of `edge`, is not: in one coordinate or in all.
class BrokenGradient final : public Objective {
 public:
  BrokenGradient(std::size_t dimension, std::size_t broken, double slope, double edge)
      : dimension_(dimension), broken_(broken), slope_(slope), edge_(edge) {}
  [[nodiscard]] std::size_t dimension() const override { return dimension_; }
  void values(const double* const* points, double* values, std::size_t count) override {
    for (std::size_t k = 0; k < count; ++k) {
      values[k] = 0.0;
      for (std::size_t i = 0; i < dimension_; ++i) values[k] += points[i][k];
    }
  }
  double value_and_gradient(std::span<const double> x, std::span<double> gradient) override {
    for (std::size_t i = 0; i < dimension_; ++i) gradient[i] = x[0] < edge_ && i < broken_ ? slope_ : 1.0;
    return value(x);
  }
  void hessian(std::span<const double>, std::span<double> hessian) override {
    for (double& entry : hessian) entry = 0.0;
  }

 private:
  std::size_t dimension_;
  std::size_t broken_;
  double slope_;
  double edge_;
};

}  // namespace

TEST_CASE("weight decay adds to the gradient, bit for bit, wherever it is not said to be decoupled") {
  const std::set<std::string> decoupled{"adamw", "adan", "lion"};
  // Its paper and PyTorch know none for it.
  const std::set<std::string> without{"rprop"};
  std::size_t checked = 0;
  for (const ListedOptimizer& listed : optimizers()) {
    INFO(listed.unit.id);
    const std::string id(listed.unit.id);
    if (!make_default(listed)->traits().by_coordinate) continue;
    CHECK(has_parameter(listed.unit, "weight_decay") == !without.contains(id));
    if (decoupled.contains(id) || without.contains(id)) continue;
    CHECK(same_bits(directions(listed, 0.3, 0.0), directions(listed, 0.0, 0.3)));
    CHECK_FALSE(same_bits(directions(listed, 0.3, 0.0), directions(listed, 0.0, 0.0)));
    ++checked;
  }
  CHECK(checked == 16);
}

TEST_CASE("every optimizer runs on every source of gradients") {
  for (const ListedOptimizer& listed : optimizers()) {
    for (const auto& source : gradient_sources()) {
      INFO(listed.unit.id << " on " << source.unit.id);
      Method method;
      method.optimizer.id = listed.unit.id;
      method.step_size = listed.usual_step_size;
      method.gradient.id = source.unit.id;
      Descent run = descent_on(round_bowl, start_in(2), method);
      run.advance(200);
      const std::vector<double>& values = run.history().value;
      CHECK(std::isfinite(values.back()));
      CHECK(values.back() < values.front());
      const bool is_estimate = source.unit.id != gradient_sources().front().unit.id;
      if (is_estimate && make_default(listed)->traits().uses_gradient) CHECK(run.evaluations().function > run.steps());
    }
  }
}

TEST_CASE("every optimizer at its defaults lowers a convex quadratic with the fixed rule and with backtracking") {
  for (const ListedOptimizer& listed : optimizers()) {
    for (const char* rule : {"fixed", "backtracking"}) {
      for (const std::size_t dimension : {2U, 20U}) {
        INFO(listed.unit.id << ", " << rule << ", " << dimension << " dimensions");
        Method method;
        method.optimizer.id = listed.unit.id;
        method.step_size = {rule, {}};
        Descent run = descent_on(round_bowl, start_in(dimension), method);
        run.advance(200);
        const std::vector<double>& values = run.history().value;
        CHECK(std::isfinite(values.back()));
        CHECK(values.back() < values.front());
      }
    }
  }
}

TEST_CASE("an optimizer and a rule that are reset forget everything: the same objects make the same run again") {
  const Problem problem = needed(open_function("rosenbrock", 0));
  const auto check = [&](Optimizer& optimizer, StepSizeRule& rule) {
    const std::vector<double> first = walk(optimizer, rule, *problem.objective);
    CHECK(same_bits(first, walk(optimizer, rule, *problem.objective)));
  };
  for (const ListedOptimizer& listed : optimizers()) {
    INFO(listed.unit.id);
    const auto rule = needed(make_chosen(step_size_rules(), "step", {"fixed", {{"size", 1e-3}}}));
    check(*make_default(listed), *rule);
  }
  for (const auto& listed : step_size_rules()) {
    INFO(listed.unit.id);
    for (const double warm_up : {0.0, 7.0}) {
      const Choice choice{std::string(listed.unit.id), {{"warmup", warm_up}}};
      check(*make_default(first_optimizer()), *needed(make_chosen(step_size_rules(), "step", choice)));
    }
  }
}

TEST_CASE("a gradient that is NaN, infinite or zero where the value is right ends every optimizer with a status") {
  for (const ListedOptimizer& listed : optimizers()) {
    for (const char* rule : {"fixed", "backtracking"}) {
      for (const double bad : {std::nan(""), HUGE_VAL, -HUGE_VAL, 0.0}) {
        for (const double edge : {2.0, 0.5}) {
          for (const auto& [dimension, broken] : {std::pair{1U, 1U}, {2U, 1U}, {2U, 2U}}) {
            INFO(listed.unit.id << ", " << rule << ": " << broken << " of " << dimension << " are " << bad
                                << " left of " << edge);
            Method method;
            method.optimizer.id = listed.unit.id;
            method.step_size = {rule, {}};
            method.stop.steps = 2000;
            Descent run = descent(std::make_shared<BrokenGradient>(dimension, broken, bad, edge),
                                  std::vector<double>(dimension, 1.0), method);
            run.advance(10'000);
            CHECK(run.status() != Status::ready);
            CHECK(run.status() != Status::running);
            if (edge > 1.0 && !std::isfinite(bad)) CHECK(run.status() == Status::invalid);
            if (edge > 1.0 && bad == 0.0 && broken == dimension) CHECK(run.status() == Status::converged);
          }
        }
      }
    }
  }
}
