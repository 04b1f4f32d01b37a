// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <fall_line/catalogue.hpp>
#include <fall_line/descent.hpp>

namespace fall_line::test {

/// What a test descends with; whatever it does not say is plain gradient descent.
struct Method {
  Choice optimizer{"gradient_descent", {}};
  Choice step_size{"fixed", {{"size", 0.01}}};
  Choice gradient{"exact", {}};
  Sense sense = Sense::minimise;
  StopRules stop{};
  std::uint64_t seed = 1;
};

/// The value of a result that has to have one; the test fails with the error's own words otherwise.
template <class Value>
Value needed(Result<Value> result) {
  if (!result) throw std::runtime_error(result.error().key + ": " + result.error().message);
  return std::move(*result);
}

/// All of a plan but where it starts.
inline DescentPlan plan_of(const Method& method) {
  DescentPlan plan;
  plan.gradient_source = needed(make_chosen(gradient_sources(), "gradient", method.gradient));
  plan.optimizer = needed(make_chosen(optimizers(), "optimizer", method.optimizer));
  plan.step_size_rule = needed(make_chosen(step_size_rules(), "step", method.step_size));
  plan.sense = method.sense;
  plan.stop = method.stop;
  plan.seed = method.seed;
  return plan;
}

inline Descent descent(std::shared_ptr<Objective> objective, std::vector<double> start, const Method& method = {},
                       std::optional<double> best_value = std::nullopt) {
  DescentPlan plan = plan_of(method);
  plan.start = std::move(start);
  plan.best_value = best_value;
  return {std::move(objective), std::move(plan)};
}

/// A descent on a function given by id or text.
inline Descent descent_on(std::string_view function, std::vector<double> start, const Method& method = {}) {
  const std::size_t dimension = start.size();
  const Problem problem = needed(open_function(function, dimension));
  std::optional<double> best_value;
  if (method.sense == Sense::minimise) best_value = least_value(problem);
  return descent(problem.objective, std::move(start), method, best_value);
}

inline Method with_step(double size) {
  Method method;
  method.step_size.parameters["size"] = size;
  return method;
}

}  // namespace fall_line::test
