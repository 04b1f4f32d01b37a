// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <limits>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include <descent/stopping.hpp>

using namespace fall_line;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

struct Case {
  std::string what;
  std::vector<double> x;
  double value;
  double gradient_norm;
  Status status;
  Cause cause;
};

}  // namespace

TEST_CASE("every way to end has its status and its cause") {
  const std::vector<Case> cases{
      {"in good order", {1.0, 2.0}, 3.0, 4.0, Status::running, Cause::none},
      {"the bound itself is in reach", {1e12, 0.0}, 3.0, 4.0, Status::running, Cause::none},
      {"a coordinate far away", {0.0, -1.1e12}, 3.0, 4.0, Status::diverged, Cause::far_away},
      {"far away counts before the value", {1e13}, not_a_number, not_a_number, Status::diverged, Cause::far_away},
      {"a coordinate infinite", {infinity}, not_a_number, not_a_number, Status::diverged, Cause::overflow},
      {"a coordinate NaN", {not_a_number}, not_a_number, not_a_number, Status::diverged, Cause::overflow},
      {"value undefined", {1.0}, not_a_number, not_a_number, Status::left_domain, Cause::undefined_value},
      {"value infinite", {1.0}, infinity, 1.0, Status::diverged, Cause::overflow},
      {"value minus infinity", {1.0}, -infinity, 1.0, Status::diverged, Cause::overflow},
      {"gradient undefined", {1.0}, 1.0, not_a_number, Status::left_domain, Cause::undefined_gradient},
      {"gradient infinite", {1.0}, 1.0, infinity, Status::diverged, Cause::overflow},
      {"gradient small", {1.0}, 1.0, 1e-8, Status::converged, Cause::small_gradient},
      {"gradient zero", {1.0}, 1.0, 0.0, Status::converged, Cause::small_gradient},
  };
  for (const Case& one : cases) {
    INFO(one.what);
    const Verdict verdict =
        judge({one.x, one.x, one.value, one.gradient_norm, Progress::moved, 1, {}}, StopRules{}, 1e12);
    CHECK(verdict.status == one.status);
    CHECK(verdict.cause == one.cause);
  }
}

TEST_CASE("a run has converged before it is stalled, and is stalled before it meets a limit") {
  const std::vector<double> x{1.0};
  const StopRules rules{5, 1e-8, 100};
  CHECK(judge({x, x, 1.0, 0.0, Progress::stuck, 5, {}}, rules, 1e12).status == Status::converged);
  CHECK(judge({x, x, 1.0, 1.0, Progress::stuck, 5, {}}, rules, 1e12).cause == Cause::no_change);
  CHECK(judge({x, x, 1.0, 1.0, Progress::moved, 5, {}}, rules, 1e12).cause == Cause::step_limit);
  CHECK(judge({x, x, 1.0, 1.0, Progress::moved, 4, {60, 40}}, rules, 1e12).status == Status::running);
  CHECK(judge({x, x, 1.0, 1.0, Progress::moved, 4, {60, 41}}, rules, 1e12).cause == Cause::evaluation_limit);
}

TEST_CASE("a run ends before it looks at more rows than it may") {
  const std::vector<double> x{1.0};
  StopRules rules;
  rules.rows = 500;
  const auto cause = [&](std::uint64_t rows) {
    return judge({.x = x, .origin = x, .value = 1.0, .gradient_norm = 1.0, .committed_rows = rows}, rules, 1e12).cause;
  };
  CHECK(cause(500) == Cause::none);
  CHECK(cause(501) == Cause::row_limit);
  CHECK(std::string(to_text(Cause::row_limit)) == "row-limit");
}

TEST_CASE("statuses are written as on the public surface") {
  CHECK(std::string(to_text(Status::left_domain)) == "left-domain");
  CHECK(std::string(to_text(Status::converged)) == "converged");
  CHECK(std::string(to_text(Cause::small_gradient)) == "small-gradient");
  CHECK(std::string(to_text(Cause::undefined_gradient)) == "undefined-gradient");
}

TEST_CASE("the defaults of the stop parameters are those of the rules") {
  const StopRules rules;
  for (const Parameter& parameter : stop_parameters()) {
    INFO(parameter.id);
    if (parameter.id == "steps") CHECK(parameter.fallback == static_cast<double>(rules.steps));
    if (parameter.id == "gradient") CHECK(parameter.fallback == rules.gradient);
    if (parameter.id == "change") CHECK(parameter.fallback == rules.change);
    if (parameter.id == "domain") CHECK((parameter.fallback == 0.0 && rules.domain.empty()));
    if (parameter.id == "evaluations") CHECK((parameter.fallback == 0.0 && !rules.evaluations));
    if (parameter.id == "rows") CHECK((parameter.fallback == 0.0 && !rules.rows));
  }
  CHECK(stop_parameters().size() == 6);
}

TEST_CASE("a run may end by the length of a step, or by leaving a box") {
  const std::vector<double> origin{1.0, 2.0};
  const std::vector<double> x{1.0 + 3e-3, 2.0 - 4e-3};
  const auto cause = [&](const StopRules& rules, Progress progress = Progress::moved, std::uint64_t steps = 1) {
    return judge({x, origin, 1.0, 1.0, progress, steps, {}}, rules, 1e12).cause;
  };
  StopRules change;
  change.change = 4.9e-3;
  CHECK(cause(change) == Cause::none);
  change.change = 5.1e-3;
  CHECK(cause(change) == Cause::small_change);
  CHECK(cause(change, Progress::rested) == Cause::none);
  CHECK(cause(change, Progress::stuck) == Cause::no_change);
  CHECK(cause(change, Progress::moved, 0) == Cause::none);

  StopRules box;
  box.domain = {{0.0, 2.0}, {1.996, 3.0}};
  CHECK(cause(box) == Cause::none);
  box.domain[1].low = 1.997;
  CHECK(cause(box) == Cause::outside_box);
  CHECK(judge({x, origin, 1.0, 1.0, Progress::moved, 1, {}}, box, 1e12).status == Status::left_domain);
  box.domain = {{0.0, 1.001}, {0.0, 3.0}};
  CHECK(cause(box) == Cause::outside_box);
}
