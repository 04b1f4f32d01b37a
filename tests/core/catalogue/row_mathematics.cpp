// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include "catalogue/row_mathematics.hpp"

#include "../descents.hpp"

using namespace fall_line;
using namespace fall_line::test;
using Catch::Matchers::WithinAbs;

namespace {

/// The gradient of one row as the objective has it, and by the chain rule.
void check_row(Problem& problem, std::size_t row) {
  const std::size_t n = problem.variables.size();
  std::vector<double> sums(n + 1, 0.0);
  problem.fit->add_sums({row, 1}, problem.start, sums);
  const std::vector<double> parts = row_parts(problem, problem.start, row);
  REQUIRE(parts.size() == n + 3);
  CHECK_THAT(parts[1], WithinAbs(sums[0], 1e-9 * std::abs(sums[0])));
  for (std::size_t i = 0; i < n; ++i) {
    CAPTURE(problem.variables[i]);
    CHECK_THAT(parts[2] * parts[3 + i], WithinAbs(sums[1 + i], 1e-9 * std::abs(sums[1 + i])));
  }
}

}  // namespace

TEST_CASE("the parts of a row's gradient, multiplied, are its gradient, for every data set, model and loss") {
  for (const DataSetRow& set : data_set_rows()) {
    CAPTURE(set.id);
    for (const bool standardise : {false, true}) {
      Problem problem = needed(open_fit(set.id, {.standardise = standardise}));
      check_row(problem, 0);
      check_row(problem, problem.fit->data().rows() - 1);
    }
  }
  for (const LossRow& loss : loss_rows()) {
    CAPTURE(loss.id);
    Problem problem = needed(open_fit("two_classes", {.loss = {std::string(loss.id), {}}}));
    check_row(problem, 7);
  }
}

TEST_CASE("the parts of the chapter's row in numbers") {
  const Problem problem = needed(open_fit("line", {}));
  // x = -50, y = -995; prediction 0.5 * -50 - 0.5
  CHECK(row_parts(problem, problem.start, 0) == std::vector<double>{-25.5, 969.5 * 969.5, 2.0 * 969.5, -50.0, 1.0});
  CHECK(row_parts(problem, problem.start, 100).empty());
}

TEST_CASE("the equations of a row have what they equate on their left") {
  const Problem problem = needed(open_fit("line", {.loss = {"huber", {}}, .l2 = 3.0}));
  const std::optional<RowMathematics> row = row_mathematics(problem);
  REQUIRE(row);
  CHECK(row->partials.size() == 2);
  CHECK(row->chains.size() == 2);
  const auto has = [](const Formula& formula, std::string_view part) {
    return formula.mathml.find(part) != std::string::npos;
  };
  CHECK(has(row->prediction, "<mi>prediction</mi>"));
  CHECK(has(row->prediction, "<mi>slope</mi>"));
  CHECK(has(row->loss, "<mi>prediction</mi>"));
  CHECK(has(row->slope, "<mfrac>"));
  CHECK_FALSE(has(row->slope, "<mi>slope</mi>"));
  CHECK(has(row->chains[0], "<mi>slope</mi>"));
}

TEST_CASE("of a standardised column the name stands for the column as the model sees it") {
  const Problem problem = needed(open_fit("norris", {.standardise = true}));
  const std::optional<RowMathematics> row = row_mathematics(problem);
  REQUIRE(row);
  CHECK(row->partials[0].mathml.find("<mn>") == std::string::npos);  // no mean, no deviation
  const std::vector<double> parts = row_parts(problem, problem.start, 0);
  const double x = problem.fit->data().columns[0][0];
  CHECK(parts[3] < 0.0);
  CHECK(parts[3] != x);
}
