// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "sizes.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

std::vector<double> plateau_sizes(std::map<std::string, double> parameters, const std::vector<double>& values) {
  parameters.insert({{"size", 1.0}, {"factor", 0.5}, {"patience", 1.0}, {"threshold", 0.01}});
  return sizes(*rule_of({"plateau", parameters}), values);
}

}  // namespace

TEST_CASE("a plateau is one below zero as well, where a share of the best value has the other sign") {
  CHECK(plateau_sizes({}, {5, 5, 5, 5, 5}) == std::vector<double>{1, 1, 0.5, 0.5, 0.25});
  CHECK(plateau_sizes({}, {-5, -5, -5, -5, -5}) == std::vector<double>{1, 1, 0.5, 0.5, 0.25});
  CHECK(plateau_sizes({}, {-5, -5.1, -5.2, -5.3, -5.4}) == std::vector<double>{1, 1, 1, 1, 1});
  CHECK(plateau_sizes({}, {0, 0, 0}) == std::vector<double>{1, 1, 0.5});
}

TEST_CASE("progress of less than the threshold is none, but adds up") {
  CHECK(plateau_sizes({}, {1, 0.995, 0.991, 0.985}) == std::vector<double>{1, 1, 0.5, 0.5});
  CHECK(plateau_sizes({}, {1, 0.995, 0.989, 0.985}) == std::vector<double>{1, 1, 1, 1});
}

TEST_CASE("a plateau leads to the least size and no further, and never up") {
  CHECK(plateau_sizes({{"patience", 0}, {"least", 0.3}}, {1, 1, 1, 1}) == std::vector<double>{1, 0.5, 0.3, 0.3});
  CHECK(plateau_sizes({{"patience", 0}, {"least", 3}}, {1, 1, 1}) == std::vector<double>{1, 1, 1});
}

TEST_CASE("many points at once, which have no one value, are no plateau") {
  const double nan = std::nan("");
  CHECK(plateau_sizes({{"patience", 0}}, {nan, nan, nan}) == std::vector<double>{1, 1, 1});
}

TEST_CASE("waiting for a plateau begins after the warm-up") {
  const auto found = plateau_sizes({{"warmup", 4}}, {1, 1, 1, 1, 1, 1, 1});
  CHECK(found == std::vector<double>{0.25, 0.5, 0.75, 1, 1, 1, 0.5});
}

TEST_CASE("a descent that leaps to and fro comes to rest once its step size reacts") {
  Method method = with_step(1.0);
  method.stop.steps = 500;
  Descent leaping = descent_on("x^2", {4.0}, method);
  leaping.advance(500);
  CHECK(leaping.history().value.back() == 16.0);

  method.step_size = {"plateau", {{"size", 1.0}}};
  Descent reacting = descent_on("x^2", {4.0}, method);
  reacting.advance(500);
  CHECK(reacting.status() == Status::converged);
  // After the first value, ten that are no better are borne.
  CHECK(reacting.history().step_size[11] == 1.0);
  CHECK(reacting.history().step_size[12] == 0.5);
}
