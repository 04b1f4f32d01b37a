// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstring>

#include <catch2/catch_test_macros.hpp>

#include "directions.hpp"
#include "optimizers/optimizers.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

/// Gradients of three lanes in two coordinates, as different as runs of their own are.
std::vector<std::vector<double>> gradients_of_lanes() {
  std::vector<std::vector<double>> gradients;
  for (int t = 0; t < 60; ++t) {
    const double s = std::sin(t);
    gradients.push_back({3.0 + s, 1e-6 * s, t == 5 ? 0.0 : -200.0 * s, 0.5, -1e8 * s, 1.0 / (t + 1)});
  }
  return gradients;
}

}  // namespace

TEST_CASE("lanes are independent: three at once go where each goes alone, bit for bit") {
  const std::vector<std::vector<double>> gradients = gradients_of_lanes();
  const std::vector<double> x{1.0, -2.0, 0.5, 0.0, 30.0, -1e-3};
  for (const ListedOptimizer& entry : optimizers()) {
    if (!make_default(entry)->traits().by_coordinate) continue;
    Choice choice{std::string(entry.unit.id), {}};
    for (const Parameter& parameter : entry.unit.parameters) {
      if (parameter.id == "weight_decay" || parameter.integer)
        choice.parameters[std::string(parameter.id)] = parameter.minimum + 1.0;
    }
    INFO(entry.unit.id);
    const auto together = directions(choice, gradients, x);
    for (std::size_t lane = 0; lane < 3; ++lane) {
      // Coordinate by coordinate: the lanes of the first, then the lanes of the second.
      const auto of_lane = [lane](const std::vector<double>& all) {
        return std::vector<double>{all[lane], all[3 + lane]};
      };
      std::vector<std::vector<double>> own;
      for (const auto& gradient : gradients) own.push_back(of_lane(gradient));
      const auto alone = directions(choice, own, of_lane(x));
      for (std::size_t t = 0; t < alone.size(); ++t) {
        const std::vector<double> expected = of_lane(together[t]);
        CHECK(std::memcmp(alone[t].data(), expected.data(), 2 * sizeof(double)) == 0);
      }
    }
  }
}

TEST_CASE("what an optimizer remembers has a symbol of its formula and a number for each coordinate") {
  for (const ListedOptimizer& entry : optimizers()) {
    const auto optimizer = make_default(entry);
    if (!optimizer->traits().by_coordinate) continue;
    optimizer->reset(4);
    std::vector<double> direction(4);
    const std::vector<double> x(4, 1.0);
    optimizer->direction({1, x, x, 0.0}, 0.01, nullptr, direction);
    for (const Remembered& remembered : optimizer->remembered()) {
      INFO(entry.unit.id << " " << remembered.symbol);
      CHECK(entry.unit.formula.find(remembered.symbol) != std::string::npos);
      CHECK(remembered.values.size() == 4);
    }
  }
}

TEST_CASE("a rule that begins with its gradient says whether its weight decay belongs to it") {
  // The page puts numbers into the rule, and knows by its first line what the gradient is made of.
  const std::string plain = R"(g_t = \nabla f(x_t))";
  const std::string decayed = plain + R"( + \lambda x_t)";
  for (const ListedOptimizer& entry : optimizers()) {
    const std::string_view first = entry.unit.formula.substr(0, entry.unit.formula.find('\n'));
    if (first.rfind("g_t =", 0) != 0) continue;
    INFO(entry.unit.id);
    const bool has_decay = std::any_of(entry.unit.parameters.begin(), entry.unit.parameters.end(),
                                       [](const Parameter& one) { return one.help == weight_decay().help; });
    CHECK(first == (has_decay ? decayed : plain));
  }
}
