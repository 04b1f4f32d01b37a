// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "sizes.hpp"

using namespace fall_line;
using namespace fall_line::test;

TEST_CASE("sizes by inverse square root fall to a half when the number of steps is fourfold") {
  const auto found = sizes({"inverse_square_root", {{"size", 0.5}, {"decay", 1.0}}}, 100);
  CHECK(found[0] == 0.5);
  CHECK(found[3] == 0.25);
  CHECK(found[24] == 0.1);
  CHECK(found[99] == 0.05);
}

TEST_CASE("linear and polynomial schedules reach their final size at the horizon and stay there") {
  for (const char* id : {"linear", "polynomial"}) {
    INFO(id);
    const auto found = sizes({id, {{"size", 0.5}, {"least", 0.125}, {"horizon", 8}}}, 30);
    CHECK(found[0] == 0.5);
    CHECK(found[7] > 0.125);
    CHECK(std::all_of(found.begin() + 8, found.end(), [](double size) { return size == 0.125; }));
    CHECK(std::is_sorted(found.begin(), found.end(), std::greater<>()));
  }
  CHECK(sizes({"polynomial", {{"power", 1.0}, {"horizon", 8}}}, 12) == sizes({"linear", {{"horizon", 8}}}, 12));
}

TEST_CASE("a cosine begins again after every period, each stretched as it says") {
  const auto restarts = [](double stretch) {
    const auto found = sizes({"cosine_restarts", {{"size", 0.5}, {"period", 3}, {"stretch", stretch}}}, 40);
    std::vector<std::size_t> steps;
    for (std::size_t i = 0; i < found.size(); ++i) {
      if (found[i] == 0.5) steps.push_back(i + 1);
    }
    return steps;
  };
  CHECK(restarts(1) == std::vector<std::size_t>{1, 4, 7, 10, 13, 16, 19, 22, 25, 28, 31, 34, 37, 40});
  CHECK(restarts(2) == std::vector<std::size_t>{1, 4, 10, 22});
  CHECK(restarts(3) == std::vector<std::size_t>{1, 4, 13, 40});
}

TEST_CASE("one cycle rises to its peak, falls, and stays at its last size") {
  const auto found = sizes(
      {"one_cycle", {{"size", 0.5}, {"horizon", 20}, {"rise", 0.25}, {"start_divisor", 5.0}, {"final_divisor", 10.0}}},
      40);
  CHECK(std::fabs(found[0] - 0.1) < 1e-16);
  CHECK(found[4] == 0.5);
  CHECK(std::is_sorted(found.begin(), found.begin() + 5));
  CHECK(std::is_sorted(found.begin() + 4, found.begin() + 20, std::greater<>()));
  for (std::size_t i = 19; i < 40; ++i) CHECK(found[i] == 0.01);
}

TEST_CASE("one cycle that is too short to rise only falls") {
  for (const double horizon : {1.0, 2.0, 4.0}) {
    INFO(horizon);
    const auto found = sizes({"one_cycle", {{"size", 0.5}, {"horizon", horizon}, {"rise", 0.25}}}, 8);
    CHECK(std::is_sorted(found.begin(), found.end(), std::greater<>()));
    CHECK(found.front() <= 0.5);
    CHECK(found.back() > 0.0);
  }
}

TEST_CASE("drops at milestones begin at the first, come as often as they shall, and end") {
  const auto found =
      sizes({"multistep", {{"size", 1.0}, {"factor", 0.5}, {"first", 3}, {"period", 2}, {"drops", 2}}}, 12);
  CHECK(found == std::vector<double>{1.0, 1.0, 1.0, 0.5, 0.5, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25});
  const auto never = sizes({"multistep", {{"size", 1.0}, {"first", 1}, {"drops", 0}}}, 5);
  CHECK(never == std::vector<double>(5, 1.0));
}

TEST_CASE("a careful start is one jump") {
  const auto found = sizes({"constant", {{"size", 1.0}, {"factor", 0.25}, {"horizon", 3}}}, 6);
  CHECK(found == std::vector<double>{0.25, 0.25, 0.25, 1.0, 1.0, 1.0});
}

TEST_CASE("a triangle goes up and down between its two sizes for ever") {
  const auto found = sizes({"cyclic_triangular", {{"size", 1.0}, {"least", 0.5}, {"period", 2}}}, 10);
  CHECK(found == std::vector<double>{0.5, 0.75, 1.0, 0.75, 0.5, 0.75, 1.0, 0.75, 0.5, 0.75});
}
