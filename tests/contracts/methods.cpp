// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <optional>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "../core/descents.hpp"
#include "same_bits.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

/// Runs a check with every optimizer under its usual step-size rule, every rule with plain gradient descent, and every
/// gradient source with both: each unit meets each kind of neighbour, and the number of runs stays a sum.
template <class Check>
void for_each_method(Check check) {
  std::vector<Method> methods;
  for (const ListedOptimizer& optimizer : optimizers()) {
    Method& method = methods.emplace_back();
    method.optimizer.id = optimizer.unit.id;
    method.step_size = optimizer.usual_step_size;
  }
  for (const auto& rule : step_size_rules()) methods.emplace_back().step_size = {std::string(rule.unit.id), {}};
  for (const auto& source : gradient_sources()) methods.emplace_back().gradient = {std::string(source.unit.id), {}};
  for (const Method& method : methods) {
    INFO(method.optimizer.id << ", " << method.step_size.id << ", " << method.gradient.id);
    check(method);
  }
}

void check_same_run(const Descent& left, const Descent& right) {
  CHECK(left.status() == right.status());
  CHECK(left.cause() == right.cause());
  CHECK(same_bits(left.history().x, right.history().x));
  CHECK(same_bits(left.history().gradient_norm, right.history().gradient_norm));
  CHECK(same_bits(left.history().step_size, right.history().step_size));
  CHECK(left.history().evaluations == right.history().evaluations);
}

bool has_ended(Status status) { return status != Status::ready && status != Status::running; }

/// A value or a slope that is out of order once a point is left of `edge`.
class Broken final : public Objective {
 public:
  Broken(double value, double slope, double edge) : value_(value), slope_(slope), edge_(edge) {}
  [[nodiscard]] std::size_t dimension() const override { return 1; }
  void values(const double* const* points, double* values, std::size_t count) override {
    for (std::size_t k = 0; k < count; ++k) values[k] = points[0][k] < edge_ ? value_ : points[0][k];
  }
  double value_and_gradient(std::span<const double> x, std::span<double> gradient) override {
    gradient[0] = x[0] < edge_ ? slope_ : 1.0;
    return value(x);
  }
  void hessian(std::span<const double>, std::span<double> hessian) override { hessian[0] = 0.0; }

 private:
  double value_;
  double slope_;
  double edge_;
};

}  // namespace

TEST_CASE("every method lowers a convex quadratic, in 2 and in 20 dimensions") {
  for_each_method([](const Method& method) {
    for (const std::size_t dimension : {std::size_t{2}, std::size_t{20}}) {
      std::vector<double> start;
      for (std::size_t i = 0; i < dimension; ++i) start.push_back(i % 2 == 0 ? 1.5 : -2.0);
      const std::string bowl = "sum(i, 1, n, (1 + i/n)*(x[i] - 0.5)^2) + 0.1*x[1]*x[n]";
      // The least value, for rules that need it: from a run that every other method has no part in.
      Descent plain = descent_on(bowl, start, with_step(0.1));
      REQUIRE(plain.advance(10'000) == Status::converged);
      const Problem problem = needed(open_function(bowl, dimension));
      Descent run = descent(problem.objective, start, method, plain.history().value.back());
      INFO(dimension << " dimensions");
      const std::vector<double>& values = run.history().value;
      run.advance(200);
      CHECK(std::isfinite(values.back()));
      CHECK(values.back() < values.front());
      // Rules whose steps are as long as the step size, whatever the slope, need the steps that the way is long: at the
      // shortest usual size, 1e-4, the 2.5 to the bottom are 25,000. Half the value is well before that.
      while (run.status() == Status::running && run.steps() < 10'000 && !(values.back() < 0.5 * values.front())) {
        run.advance(200);
      }
      CHECK(values.back() < 0.5 * values.front());
    }
  });
}

TEST_CASE("every method replays a run bit for bit, in one go or in pieces") {
  for_each_method([](const Method& method) {
    for (const FunctionRow& row : function_rows()) {
      INFO(row.id);
      const std::vector<double> start = needed(open_function(row.id, 0)).start;
      Descent first = descent_on(row.id, start, method);
      Descent second = descent_on(row.id, start, method);
      first.advance(300);
      for (int k = 0; k < 100; ++k) second.advance(3);
      check_same_run(first, second);
      CHECK(same_bits(first.history().value, second.history().value));
    }
  });
}

TEST_CASE("to maximise f is to minimise -f, bit for bit") {
  for_each_method([](const Method& method) {
    for (const FunctionRow& row : function_rows()) {
      INFO(row.id);
      const std::vector<double> start = needed(open_function(row.id, 0)).start;
      const std::string negative = "-(" + std::string(row.text) + ")";
      Method upwards = method;
      upwards.sense = Sense::maximise;
      Descent climb = descent_on(row.id, start, upwards);
      Descent descend = descent_on(negative, start, method);
      climb.advance(300);
      descend.advance(300);
      check_same_run(climb, descend);

      const Problem negated = needed(open_function(negative, start.size()));
      std::optional<double> greatest = least_value(needed(open_function(row.id, start.size())));
      if (greatest) greatest = -*greatest;
      Descent climb_negated = descent(negated.objective, start, upwards, greatest);
      Descent descend_itself = descent_on(row.id, start, method);
      climb_negated.advance(300);
      descend_itself.advance(300);
      check_same_run(climb_negated, descend_itself);
    }
  });
}

TEST_CASE("a value or a slope that is NaN, infinite or zero ends every method with a status") {
  const double nan = std::nan("");
  for_each_method([&](const Method& method) {
    for (const double bad : {nan, HUGE_VAL, -HUGE_VAL, 0.0}) {
      for (const double edge : {2.0, 0.5}) {
        INFO(bad << " left of " << edge);
        Descent run = descent(std::make_shared<Broken>(bad, bad, edge), {1.0}, method, -1.0);
        run.advance(100'000);
        CHECK(has_ended(run.status()));
        if (edge > 1.0 && bad != 0.0) CHECK(run.status() == Status::invalid);
      }
    }
  });
}

TEST_CASE("the smallest and the largest settings of every parameter end with a status too") {
  const auto check_extremes = [](const Unit& unit, auto set) {
    for (const Parameter& parameter : unit.parameters) {
      for (const double value : {parameter.minimum, parameter.maximum}) {
        INFO(unit.id << "." << parameter.id << " = " << value);
        Method method;
        set(method) = {std::string(unit.id), {{std::string(parameter.id), value}}};
        method.stop.steps = 2000;
        Descent run = descent_on("himmelblau", {-0.6, -0.4}, method);
        run.advance(5000);
        CHECK(has_ended(run.status()));
      }
    }
  };
  for (const auto& entry : optimizers()) {
    check_extremes(entry.unit, [](Method& method) -> Choice& { return method.optimizer; });
  }
  for (const auto& entry : step_size_rules()) {
    check_extremes(entry.unit, [](Method& method) -> Choice& { return method.step_size; });
  }
  for (const auto& entry : gradient_sources()) {
    check_extremes(entry.unit, [](Method& method) -> Choice& { return method.gradient; });
  }
}
