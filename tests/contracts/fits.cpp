// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <vector>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include "../core/descents.hpp"

using namespace fall_line;
using namespace fall_line::test;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

namespace {

std::vector<double> central_differences(Objective& objective, const std::vector<double>& at, double h) {
  std::vector<double> estimate(at.size());
  Evaluations evaluations;
  needed(make_chosen(gradient_sources(), "gradient", {"central", {{"h", h}}}))
      ->value_and_gradient(objective, at, estimate, evaluations);
  return estimate;
}

/// Two central differences, so weighed that their errors cancel but for the fourth power of h.
std::vector<double> extrapolated(Objective& objective, const std::vector<double>& at) {
  const std::vector<double> wide = central_differences(objective, at, 2e-4);
  std::vector<double> narrow = central_differences(objective, at, 1e-4);
  for (std::size_t i = 0; i < at.size(); ++i) narrow[i] += (narrow[i] - wide[i]) / 3.0;
  return narrow;
}

}  // namespace

TEST_CASE("every data set opens with its model, and its row fits it") {
  for (const DataSetRow& row : data_set_rows()) {
    INFO(row.id);
    const Problem problem = needed(open_fit(row.id, {}));
    const std::size_t n = problem.objective->dimension();
    REQUIRE(problem.start.size() == n);
    REQUIRE(problem.domain.size() == n);
    for (std::size_t i = 0; i < n; ++i) {
      CHECK(problem.domain[i].low < problem.start[i]);
      CHECK(problem.start[i] < problem.domain[i].high);
      if (!problem.answer) continue;
      CHECK(problem.domain[i].low < problem.answer->x[i]);
      CHECK(problem.answer->x[i] < problem.domain[i].high);
    }
    CHECK(std::isfinite(problem.objective->value(problem.start)));
  }
}

TEST_CASE("every model can be fitted with every loss, and its gradient agrees with central differences") {
  const std::vector<double> feature{0.5, 1.0, 1.5, 2.0, 2.5};
  const std::vector<double> other{1.0, -1.0, 0.5, 2.0, -0.5};
  for (const ModelRow& model : model_rows()) {
    for (const LossRow& loss : loss_rows()) {
      INFO(model.id << ", " << loss.id);
      DataSet data{{model.columns.front(), "y"}, {feature, {1.1, 0.3, 2.9, 3.2, 4.8}}};
      if (loss.of_classes) data.columns.back() = {0.0, 1.0, 0.0, 1.0, 1.0};
      if (model.columns.size() == 2) {
        data.names.insert(data.names.begin() + 1, model.columns[1]);
        data.columns.insert(data.columns.begin() + 1, other);
      }
      const FitRequest request{.model = {std::string(model.id), {}}, .loss = {std::string(loss.id), {}}};
      const Problem problem = needed(open_fit(data, request));
      CHECK(model.columns.size() == problem.fit->data().names.size() - 1);
      if (!std::isfinite(problem.objective->value(problem.start))) continue;  // a probability that is none
      std::vector<double> gradient(problem.start.size());
      problem.objective->value_and_gradient(problem.start, gradient);
      const std::vector<double> estimate = extrapolated(*problem.objective, problem.start);
      for (std::size_t i = 0; i < gradient.size(); ++i) {
        CHECK_THAT(gradient[i], WithinAbs(estimate[i], 1e-8 * std::max(1.0, std::fabs(gradient[i]))));
      }
    }
  }
}

TEST_CASE("every data set that is certified has that for its answer") {
  std::size_t certified = 0;
  for (const DataSetRow& row : data_set_rows()) {
    if (!row.certified) continue;
    ++certified;
    INFO(row.id);
    const Problem problem = needed(open_fit(row.id, {}));
    REQUIRE(problem.answer);
    REQUIRE(problem.certified);
    CHECK(problem.warnings.empty());
    for (std::size_t i = 0; i < problem.start.size(); ++i) {
      CHECK_THAT(problem.answer->x[i], WithinRel(problem.certified->at[i], 1e-6));
    }
    CHECK_THAT(problem.answer->value, WithinRel(problem.certified->value, 1e-6) || WithinAbs(0.0, 1e-12));
  }
  CHECK(certified == 10);
}

TEST_CASE("a closed form is the lowest point: no neighbour is lower, and there is no slope") {
  for (const DataSetRow& row : data_set_rows()) {
    INFO(row.id);
    const Problem problem = needed(open_fit(row.id, {}));
    if (!problem.answer) continue;
    CHECK(problem.answer->value == problem.objective->value(problem.answer->x));
    for (std::size_t i = 0; i < problem.start.size(); ++i) {
      for (const double sign : {-1.0, 1.0}) {
        std::vector<double> neighbour = problem.answer->x;
        neighbour[i] += sign * 1e-4 * std::max(1.0, std::fabs(neighbour[i]));
        CHECK(problem.objective->value(neighbour) > problem.answer->value);
      }
    }
  }
}
