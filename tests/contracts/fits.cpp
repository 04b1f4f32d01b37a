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

TEST_CASE("every data set opens with its model, and its row fits it") {
  for (const DataSetRow& row : data_set_rows()) {
    INFO(row.id);
    const Problem problem = needed(open_fit(row.id, "", ""));
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
  const DataSet data{{"x", "y"}, {{0.5, 1.0, 1.5, 2.0, 2.5}, {1.1, 0.3, 2.9, 3.2, 4.8}}};
  for (const ModelRow& model : model_rows()) {
    for (const LossRow& loss : loss_rows()) {
      INFO(model.id << ", " << loss.id);
      const Problem problem = needed(open_fit(data, model.id, loss.id));
      CHECK(model.columns.size() == problem.fit->data().names.size() - 1);
      std::vector<double> gradient(problem.start.size());
      std::vector<double> estimate(problem.start.size());
      Evaluations evaluations;
      problem.objective->value_and_gradient(problem.start, gradient);
      needed(make_chosen(gradient_sources(), "gradient", {"central", {{"h", 1e-5}}}))
          ->value_and_gradient(*problem.objective, problem.start, estimate, evaluations);
      for (std::size_t i = 0; i < gradient.size(); ++i) {
        CHECK_THAT(gradient[i], WithinAbs(estimate[i], 1e-8 * std::max(1.0, std::fabs(gradient[i]))));
      }
    }
  }
}

TEST_CASE("a closed form is the lowest point: no neighbour is lower, and there is no slope") {
  for (const DataSetRow& row : data_set_rows()) {
    INFO(row.id);
    const Problem problem = needed(open_fit(row.id, "", ""));
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
