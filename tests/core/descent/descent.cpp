// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <vector>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include "../descents.hpp"

using namespace fall_line;
using namespace fall_line::test;
using Catch::Matchers::WithinRel;

TEST_CASE("a run is ready, runs and converges, and then stands still") {
  Descent run = descent_on("x^2 + 3*y^2", {4.0, -2.0}, with_step(0.1));
  CHECK(run.status() == Status::ready);
  CHECK(run.steps() == 0);
  CHECK(run.history().value[0] == 28.0);
  CHECK_THAT(run.history().gradient_norm[0], WithinRel(std::sqrt(64.0 + 144.0), 1e-15));
  CHECK(run.advance(0) == Status::ready);

  CHECK(run.advance(3) == Status::running);
  CHECK(run.steps() == 3);
  CHECK(run.advance(1'000'000) == Status::converged);
  CHECK(run.cause() == Cause::small_gradient);
  const std::uint64_t steps = run.steps();
  CHECK(run.history().gradient_norm[steps] <= 1e-8);
  CHECK(run.history().gradient_norm[steps - 1] > 1e-8);
  CHECK(run.advance(10) == Status::converged);
  CHECK(run.steps() == steps);
}

TEST_CASE("the history holds every iterate and agrees with itself") {
  Descent run = descent_on("x^2 + 3*y^2", {4.0, -2.0}, with_step(0.1));
  run.advance(25);
  const History& history = run.history();
  REQUIRE(history.size() == 26);
  REQUIRE(history.x.size() == 52);
  for (std::size_t k = 1; k < history.size(); ++k) {
    const double x = history.x[2 * k - 2];
    const double y = history.x[2 * k - 1];
    CHECK(history.x[2 * k] == x + 0.1 * -(2.0 * x));
    CHECK(history.x[2 * k + 1] == y + 0.1 * -(6.0 * y));
    CHECK(history.value[k] ==
          history.x[2 * k] * history.x[2 * k] + 3.0 * (history.x[2 * k + 1] * history.x[2 * k + 1]));
    CHECK(history.evaluations[k] == Evaluations{0, k});
  }
  CHECK(run.gradient()[0] == 2.0 * history.x[50]);
}

TEST_CASE("to advance in pieces or at once is the same") {
  Descent pieces = descent_on("himmelblau", {-0.6, -0.4});
  Descent whole = descent_on("himmelblau", {-0.6, -0.4});
  for (int k = 0; k < 10; ++k) pieces.advance(7);
  whole.advance(70);
  CHECK(pieces.history().x == whole.history().x);
  CHECK(pieces.history().value == whole.history().value);
}

TEST_CASE("work is counted when a step uses it") {
  const auto spent = [](const std::string& source) {
    Method method = with_step(0.1);
    method.gradient.id = source;
    Descent run = descent_on("x^2 + 3*y^2 + z^2", {4.0, -2.0, 1.0}, method);
    CHECK(run.evaluations() == Evaluations{});
    run.advance(10);
    return run.evaluations();
  };
  CHECK(spent("exact") == Evaluations{0, 10});
  CHECK(spent("forward") == Evaluations{40, 0});
  CHECK(spent("central") == Evaluations{60, 0});
}

TEST_CASE("a start where the slope is nothing has converged on the first advance, at no cost") {
  Descent run = descent_on("x^2 + y^2", {0.0, 0.0});
  CHECK(run.status() == Status::ready);
  CHECK(run.advance(5) == Status::converged);
  CHECK(run.steps() == 0);
  CHECK(run.evaluations() == Evaluations{});
}

TEST_CASE("a start where the function is not defined, or not finite, is invalid") {
  for (const auto& [text, x] : {std::pair{"log(x)", -1.0}, {"1/x", 0.0}, {"sqrt(x)", 0.0}, {"exp(x)", 1000.0}}) {
    INFO(text);
    Descent run = descent_on(text, {x});
    CHECK(run.status() == Status::invalid);
    CHECK(run.cause() == Cause::start_undefined);
    CHECK(run.advance(10) == Status::invalid);
    CHECK(run.steps() == 0);
  }
}

TEST_CASE("limits on steps and evaluations are kept to the letter") {
  Method method = with_step(0.001);
  method.stop.steps = 12;
  Descent by_steps = descent_on("x^2", {1.0}, method);
  CHECK(by_steps.advance(100) == Status::limit);
  CHECK(by_steps.cause() == Cause::step_limit);
  CHECK(by_steps.steps() == 12);

  // Three values a step with the forward difference in 2-D: a fourth step would need 12.
  method.gradient.id = "forward";
  method.stop.evaluations = 11;
  Descent by_evaluations = descent_on("x^2 + y^2", {1.0, 2.0}, method);
  CHECK(by_evaluations.advance(100) == Status::limit);
  CHECK(by_evaluations.cause() == Cause::evaluation_limit);
  CHECK(by_evaluations.steps() == 3);
  CHECK(by_evaluations.evaluations() == Evaluations{9, 0});
}

TEST_CASE("a step size that is too large diverges, and the history tells of it honestly") {
  Descent run = descent_on("x^2", {1.0}, with_step(1.5));
  CHECK(run.advance(1'000'000) == Status::diverged);
  CHECK(run.cause() == Cause::far_away);
  // Each step multiplies by -2: 2^40 is the first power beyond 1e12.
  CHECK(run.steps() == 40);
  CHECK(run.history().x.back() == std::ldexp(1.0, 40));

  // The bound grows with the start: 1e6 * 1e12. One step leads to 1e6 - 4e18.
  Descent steep = descent_on("x^4", {1e6}, with_step(1.0));
  CHECK(steep.advance(1'000'000) == Status::diverged);
  CHECK(std::fabs(steep.history().x.back()) > 1e18);
}

TEST_CASE("a number that outgrows a double is an overflow") {
  // From 7 the gradient 14 exp(49) throws x far, and there exp(x^2) is infinite.
  Descent run = descent_on("exp(x^2)", {7.0}, with_step(1e-6));
  CHECK(run.advance(100) == Status::diverged);
  Descent near = descent_on("exp(x^2)", {3.0}, with_step(0.001));
  CHECK(near.advance(100) == Status::diverged);
  CHECK(near.cause() == Cause::overflow);
  CHECK(std::isfinite(near.history().x.back()));
  CHECK(std::isinf(near.history().value.back()));
}

TEST_CASE("leaving the domain ends a run, and the point outside is recorded") {
  Descent run = descent_on("x + log(x)", {0.05}, with_step(0.01));
  CHECK(run.advance(10) == Status::left_domain);
  CHECK(run.cause() == Cause::undefined_value);
  CHECK(run.steps() == 1);
  CHECK(run.history().x.back() < 0.0);
  CHECK(std::isnan(run.history().value.back()));
}

TEST_CASE("a slope without a value ends a run as well") {
  // x^1.5 at 0 has value 0 and slope 0; sqrt(x)^3 written as a power of a root has slope 0 * infinity there.
  Descent run = descent_on("sqrt(x)^3", {1.0}, with_step(2.0 / 3.0));
  CHECK(run.advance(1) == Status::left_domain);
  CHECK(run.cause() == Cause::undefined_gradient);
  CHECK(run.history().x.back() == 0.0);
  CHECK(run.history().value.back() == 0.0);
}

TEST_CASE("a step too small to change anything stalls a run") {
  Descent run = descent_on("x + 0*y", {1e11, 1.0}, with_step(1e-6));
  CHECK(run.advance(10) == Status::stalled);
  CHECK(run.cause() == Cause::no_change);
  CHECK(run.steps() == 1);
}

TEST_CASE("maximising climbs, and shows the function's own values") {
  Method method = with_step(0.1);
  method.sense = Sense::maximise;
  Descent run = descent_on("5 - x^2 - y^2", {1.0, 2.0}, method);
  CHECK(run.advance(1000) == Status::converged);
  CHECK(run.history().value.front() == 0.0);
  CHECK_THAT(run.history().value.back(), WithinRel(5.0, 1e-12));
  CHECK(run.history().value[3] > run.history().value[2]);
}

TEST_CASE("the norm of a gradient whose squares overflow is right all the same") {
  Descent run = descent_on("3e200*x + 4e200*y", {1.0, 1.0});
  CHECK(run.status() == Status::ready);
  CHECK_THAT(run.history().gradient_norm[0], WithinRel(5e200, 1e-15));
}

TEST_CASE("a run keeps its word for as long as its objective, whoever else lets go of it") {
  std::shared_ptr<Objective> objective = needed(open_function("x^2", 1)).objective;
  Descent run = descent(objective, {1.0});
  objective.reset();
  CHECK(run.advance(10) == Status::running);
}
