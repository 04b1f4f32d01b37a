// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// How far descents come on data sets of NIST: on raw columns, and on standardised ones, told for raw ones.

#include <stdexcept>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "../descents.hpp"
#include "../objective/nist_sets.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

NistSet set_called(const std::string& name) {
  for (const NistSet& set : nist_sets()) {
    if (set.name == name) return set;
  }
  throw std::runtime_error("no set " + name);
}

std::shared_ptr<FitObjective> fit_of(const NistSet& set, bool standardise) {
  return needed(
      make_fit_objective({.model = set.model, .loss = "(prediction - y)^2", .standardise = standardise}, set.data));
}

std::vector<double> end_of(Descent& run, std::uint64_t steps) {
  run.advance(steps);
  return {run.history().x.end() - static_cast<std::ptrdiff_t>(run.dimension()), run.history().x.end()};
}

std::vector<double> raw_of(FitObjective& fit, const std::vector<double>& x) {
  const auto raw = fit.raw_parameters();
  REQUIRE(raw);
  std::vector<double> result = raw->offset;
  for (std::size_t i = 0; i < x.size(); ++i) {
    for (std::size_t k = 0; k < x.size(); ++k) result[i] += raw->matrix[i * x.size() + k] * x[k];
  }
  return result;
}

}  // namespace

TEST_CASE("gradient descent on the raw columns of Norris: six digits") {
  const NistSet set = set_called("Norris");
  Method method;
  method.step_size = {"barzilai_borwein", {}};
  method.stop.gradient = 0.0;
  Descent run = descent(fit_of(set, false), {0.0, 0.0}, method);
  CHECK(right_digits(end_of(run, 10'000), set.certified) >= 6.0);
}

TEST_CASE("L-BFGS on the linear sets, their columns standardised: six digits of the raw parameters") {
  std::size_t sets = 0;
  for (const NistSet& set : nist_sets()) {
    if (!set.is_linear) continue;
    ++sets;
    // A line without an intercept cannot say the same of a column whose mean is taken off.
    const bool standardise = set.certified.size() > 1;
    const auto fit = fit_of(set, standardise);
    Method method;
    method.optimizer = {"l_bfgs", {}};
    method.step_size = {"exact", {}};
    method.stop.gradient = 0.0;
    Descent run = descent(fit, std::vector<double>(set.certified.size(), 0.0), method);
    const std::vector<double> x = end_of(run, 1000);
    const double digits = right_digits(standardise ? raw_of(*fit, x) : x, set.certified);
    INFO(set.name << ": " << digits << " after " << run.steps() << " steps");
    CHECK(digits >= 6.0);
  }
  CHECK(sets == 11);
}

TEST_CASE(
    "plain gradient descent on standardised columns, with Barzilai and Borwein's steps: six digits but of Filip") {
  for (const NistSet& set : nist_sets()) {
    if (!set.is_linear || set.certified.size() == 1 || set.name == "Filip") continue;
    const auto fit = fit_of(set, true);
    Method method;
    method.step_size = {"barzilai_borwein", {}};
    method.stop.gradient = 0.0;
    Descent run = descent(fit, std::vector<double>(set.certified.size(), 0.0), method);
    INFO(set.name);
    CHECK(right_digits(raw_of(*fit, end_of(run, 10'000)), set.certified) >= 6.0);
  }
}

TEST_CASE("L-BFGS on Misra1a from the nearer start: six digits") {
  const NistSet set = set_called("Misra1a");
  Method method;
  method.optimizer = {"l_bfgs", {}};
  method.step_size = {"exact", {{"size", 1.0}}};
  method.stop.gradient = 0.0;
  Descent run = descent(fit_of(set, false), set.start2, method);
  const double digits = right_digits(end_of(run, 10'000), set.certified);
  INFO(digits << " after " << run.steps() << " steps, " << to_text(run.cause()));
  CHECK(digits >= 6.0);
}
