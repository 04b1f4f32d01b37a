// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <fall_line/diagnosis.hpp>

#include "../descents.hpp"

using namespace fall_line;
using namespace fall_line::test;
using Catch::Matchers::WithinRel;

namespace {

Diagnosis diagnosis_after(const std::string& function, const std::vector<double>& start, double step_size,
                          std::uint64_t steps, Status wanted) {
  Method method = with_step(step_size);
  method.stop.steps = steps;
  Descent run = descent_on(function, start, method);
  INFO(function);
  CHECK(run.advance(steps) == wanted);
  return diagnose(run);
}

}  // namespace

TEST_CASE("the chapter's three step sizes: what is found of each") {
  const std::vector<double> start{5.5, -7.25, 3.125};

  const Diagnosis small = diagnosis_after("sum_of_squares", start, 1e-5, 1000, Status::limit);
  CHECK(small.finding == Finding::crawling);
  CHECK(small.place == Place::minimum);
  CHECK(small.progress > 0.0);
  CHECK(small.stable_step == 1.0);
  CHECK(small.condition_number == 1.0);

  const Diagnosis large = diagnosis_after("sum_of_squares", start, 1.1, 1000, Status::diverged);
  CHECK(large.finding == Finding::diverging);
  CHECK(large.since == 0U);
  CHECK(large.stable_step == 1.0);
  CHECK(large.step_size == 1.1);

  const Diagnosis between = diagnosis_after("sum_of_squares", start, 0.1, 1000, Status::converged);
  CHECK(between.finding == Finding::none);
  CHECK(between.place == Place::minimum);
  CHECK(between.distance < 1e-8);
}

TEST_CASE("a run that goes well at first and then diverges is told from its best step on") {
  // The slow direction shrinks by 0.98 a step while the steep one, unseen at first, grows by 1.4.
  Method method = with_step(0.12);
  Descent run = descent_on("10*x^2 + 0.1*y^2", {1e-9, 3.0}, method);
  run.advance(10'000);
  REQUIRE(run.status() == Status::diverged);
  const Diagnosis found = diagnose(run);
  CHECK(found.finding == Finding::diverging);
  REQUIRE(found.since);
  const std::vector<double>& value = run.history().value;
  const std::uint64_t since = *found.since;
  CHECK(since > 10);
  CHECK(value[since] <= value[since - 1]);
  for (std::size_t k = since + 1; k < value.size(); ++k) CHECK(value[k] > value[k - 1]);
  CHECK_THAT(*found.stable_step, WithinRel(0.1, 1e-14));
  CHECK_THAT(*found.condition_number, WithinRel(100.0, 1e-14));
  CHECK(found.step == since);
}

TEST_CASE("across Rosenbrock's valley a run shuttles") {
  const Diagnosis found = diagnosis_after("rosenbrock", {-1.2, 1.0}, 0.0027, 2000, Status::limit);
  CHECK(found.finding == Finding::oscillating);
  CHECK(found.condition_number > 100.0);
  REQUIRE(found.stable_step);
  // Steps that neither die out nor run away are about as long as the limit.
  CHECK(0.0027 / *found.stable_step > 0.5);
  CHECK(0.0027 / *found.stable_step < 2.0);
}

TEST_CASE("in a steep quadratic valley the stable step is 2 / L, just above the one used") {
  const Diagnosis found = diagnosis_after("x^2 + 100*y^2", {3.0, 2.0}, 0.00995, 100, Status::limit);
  CHECK(found.finding == Finding::oscillating);
  CHECK_THAT(*found.stable_step, WithinRel(0.01, 1e-12));
  CHECK_THAT(*found.condition_number, WithinRel(100.0, 1e-12));
}

TEST_CASE("flat ground is a plateau, whether the run began there or came to it") {
  CHECK(diagnosis_after("-exp(-x^2)", {3.5}, 0.01, 1000, Status::limit).finding == Finding::plateau);
  CHECK(diagnosis_after("-exp(-x^2)", {5.0}, 0.01, 1000, Status::converged).finding == Finding::plateau);
  const Diagnosis bottom = diagnosis_after("x^4", {1.0}, 0.05, 10'000, Status::limit);
  CHECK(bottom.finding == Finding::plateau);
}

TEST_CASE("at a kink the gradient jumps, and curvature is not asked") {
  const Diagnosis shuttling = diagnosis_after("abs(x) + y^2", {1.03, 2.0}, 0.1, 500, Status::limit);
  CHECK(shuttling.finding == Finding::kink);
  CHECK_FALSE(shuttling.stable_step);
  // 1, 0.75, ... 0: the slope of the modulus at 0 is 0 by convention.
  CHECK(diagnosis_after("abs(x)", {1.0}, 0.25, 500, Status::converged).finding == Finding::kink);
  CHECK(diagnosis_after("max(x, -2*x)", {1.0}, 0.03, 500, Status::limit).finding == Finding::kink);
}

TEST_CASE("smooth functions have no kinks, however long the steps") {
  for (const double step_size : {0.3, 0.9, 1.9}) {
    for (const char* function : {"x^2 - 0.5*cos(3*x)", "sin(x)", "x^4 - x^2", "exp(-x^2) + 0.1*x^2"}) {
      Descent run = descent_on(function, {0.4}, with_step(step_size));
      for (int k = 0; k < 40; ++k) {
        run.advance(1);
        INFO(function << " with step size " << step_size << ", step " << k);
        CHECK(diagnose(run).finding != Finding::kink);
      }
    }
  }
}

TEST_CASE("a function without a minimum lets a run fall for ever") {
  for (const auto& [function, start, step_size] :
       std::vector<std::tuple<std::string, double, double>>{{"-x^2", 0.1, 0.1}, {"x^3", -0.5, 0.01}}) {
    const Diagnosis found = diagnosis_after(function, {start}, step_size, 100'000, Status::diverged);
    CHECK(found.finding == Finding::unbounded);
    CHECK_FALSE(found.since);
    CHECK_FALSE(found.stable_step);
  }
}

TEST_CASE("on the ridge of a saddle a run comes to rest at the saddle") {
  const Diagnosis found = diagnosis_after("x^2 - y^2", {1.0, 0.0}, 0.1, 1000, Status::converged);
  CHECK(found.place == Place::saddle);
  CHECK(found.eigenvalues == std::vector<double>{-2.0, 2.0});
  CHECK_FALSE(found.condition_number);
}

TEST_CASE("to maximise is told as to minimise, upside down") {
  Method method = with_step(1.1);
  method.sense = Sense::maximise;
  Descent away = descent_on("-x^2 - 2*y^2", {1.0, 1.0}, method);
  away.advance(1000);
  const Diagnosis lost = diagnose(away);
  CHECK(lost.finding == Finding::diverging);
  CHECK(lost.stable_step == 0.5);
  method = with_step(0.1);
  method.sense = Sense::maximise;
  Descent upwards = descent_on("-x^2 - 2*y^2", {1.0, 1.0}, method);
  upwards.advance(1000);
  CHECK(upwards.status() == Status::converged);
  CHECK(diagnose(upwards).place == Place::maximum);
  Descent endless = descent_on("x^2", {1.0}, method);
  endless.advance(1000);
  CHECK(diagnose(endless).finding == Finding::unbounded);
}

TEST_CASE("2 / L is told of plain gradient descent alone") {
  const auto stable_step = [](Method method) {
    method.stop.steps = 20;
    Descent run = descent_on("x^2 + 100*y^2", {3.0, 2.0}, method);
    run.advance(20);
    return diagnose(run).stable_step;
  };
  CHECK(stable_step(with_step(1e-4)));
  for (const ListedOptimizer& optimizer : optimizers()) {
    if (optimizer.unit.id == "gradient_descent") continue;
    Method method = with_step(1e-4);
    method.optimizer.id = optimizer.unit.id;
    const bool plain = optimizer.unit.id == "asgd";  // takes the steps of gradient descent, and averages them
    INFO(optimizer.unit.id);
    if (!plain) CHECK_FALSE(stable_step(method));
  }
  Method decaying = with_step(1e-4);
  decaying.optimizer.parameters["weight_decay"] = 0.1;
  CHECK_FALSE(stable_step(decaying));
}

TEST_CASE("a run can be asked at any time, and is not changed by it") {
  Descent asked = descent_on("himmelblau", {-0.6, -0.4});
  Descent left = descent_on("himmelblau", {-0.6, -0.4});
  CHECK(diagnose(asked).finding == Finding::none);
  for (int k = 0; k < 50; ++k) {
    asked.advance(3);
    left.advance(3);
    static_cast<void>(diagnose(asked));
  }
  CHECK(asked.history().x == left.history().x);
  CHECK(asked.evaluations() == left.evaluations());
  CHECK(diagnose(descent_on("log(x)", {-1.0})).place == Place::unknown);
}
