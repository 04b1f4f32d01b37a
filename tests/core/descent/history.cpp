// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "../descents.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

/// Numbers that a history has room for, in bytes.
std::size_t bytes_of(const History& history) {
  return sizeof(double) * (history.x.capacity() + history.value.capacity() + history.gradient_norm.capacity() +
                           history.step_size.capacity()) +
         sizeof(Evaluations) * history.evaluations.capacity() + sizeof(std::uint64_t) * history.step.capacity();
}

/// A run that never ends by itself: it goes round and round in the corners of a cube root's bowl.
Descent endless(std::uint64_t steps) {
  Method method = with_step(1e-3);
  method.stop.steps = steps;
  method.stop.gradient = 0.0;
  return descent_on("abs(x) + 2*abs(y - 1)", {3.0003, -2.0}, method);
}

void check_rule(const Descent& run) {
  const History& history = run.history();
  REQUIRE(history.size() > 1);
  REQUIRE(history.size() <= History::capacity(run.dimension()));
  CHECK(history.x.size() == history.size() * run.dimension());
  CHECK(history.step.front() == 0);
  CHECK(history.step.back() == run.steps());
  bool holds = true;
  for (std::size_t k = 0; k + 1 < history.size(); ++k) holds = holds && history.step[k] == k * history.stride();
  CHECK(holds);
  CHECK(history.step.back() > history.step[history.size() - 2]);
  for (const std::size_t size :
       {history.gradient_norm.size(), history.step_size.size(), history.evaluations.size(), history.step.size()}) {
    CHECK(size == history.size());
  }
}

}  // namespace

TEST_CASE("the capacity of a history is a power of two, and its numbers fit the memory they may take") {
  for (const std::size_t dimension : {1, 2, 3, 10, 50, 200}) {
    const std::size_t capacity = History::capacity(dimension);
    CHECK((capacity & (capacity - 1)) == 0);
    CHECK(capacity * (dimension + 6) * sizeof(double) <= History::most_bytes);
    CHECK(capacity > 10'000);
  }
}

TEST_CASE("as long as there is room every step is kept") {
  Descent run = endless(10'000);
  run.advance(10'000);
  CHECK(run.history().stride() == 1);
  CHECK(run.history().size() == 10'001);
  check_rule(run);
}

TEST_CASE("a full history keeps every second step, and the newest one") {
  Descent run = endless(10'000'000);
  const std::uint64_t capacity = History::capacity(2);
  run.advance(capacity - 1);
  CHECK(run.history().size() == capacity);
  CHECK(run.history().stride() == 1);
  const std::vector<double> before = run.history().x;
  run.advance(1);
  CHECK(run.history().stride() == 2);
  CHECK(run.history().size() == capacity / 2 + 1);
  check_rule(run);
  for (std::size_t k = 0; k < capacity / 2; ++k) {
    if (run.history().x[2 * k] != before[4 * k] || run.history().x[2 * k + 1] != before[4 * k + 1]) {
      FAIL("entry " << k << " is another");
    }
  }
  run.advance(1);
  CHECK(run.history().size() == capacity / 2 + 2);
  check_rule(run);
  run.advance(1);
  CHECK(run.history().size() == capacity / 2 + 2);
  check_rule(run);
}

TEST_CASE("a run of 10 million steps stays small, and ends where it would have ended", "[long]") {
  constexpr std::uint64_t steps = 10'000'000;
  Descent run = endless(steps);
  std::size_t most = 0;
  while (run.advance(100'000) == Status::running) {
    most = std::max(most, bytes_of(run.history()));
    if (run.steps() % 1'000'000 == 0) check_rule(run);
  }
  CHECK(run.cause() == Cause::step_limit);
  CHECK(run.steps() == steps);
  CHECK(most <= 2 * History::most_bytes);
  check_rule(run);

  // The same run without a history: the rule x -= 0.001 * gradient, by hand.
  double x = 3.0003;
  double y = -2.0;
  const auto sign = [](double number) { return number > 0.0 ? 1.0 : number < 0.0 ? -1.0 : 0.0; };
  const History& history = run.history();
  std::size_t entry = 0;
  bool same = true;
  for (std::uint64_t t = 0; t <= steps; ++t) {
    if (history.step[entry] == t) {
      same = same && history.x[2 * entry] == x && history.x[2 * entry + 1] == y;
      ++entry;
    }
    x += 1e-3 * -sign(x);
    y += 1e-3 * -(2.0 * sign(y - 1.0));
  }
  CHECK(same);
  CHECK(entry == history.size());
  CHECK(run.evaluations() == Evaluations{0, steps});
}
