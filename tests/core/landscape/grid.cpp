// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <limits>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "../descents.hpp"

using namespace fall_line;
using namespace fall_line::test;

TEST_CASE("evenly spaced points meet both ends exactly and never turn back") {
  const Interval interval{-0.1, 0.7};
  CHECK(spaced(interval, 0, 31) == -0.1);
  CHECK(spaced(interval, 30, 31) == 0.7);
  for (std::size_t k = 1; k < 31; ++k) CHECK(spaced(interval, k, 31) > spaced(interval, k - 1, 31));
  CHECK(spaced({-6.0, 6.0}, 48, 97) == 0.0);
  CHECK(spaced({2.0, 3.0}, 0, 1) == 2.0);
  constexpr double huge = std::numeric_limits<double>::max();
  CHECK(spaced({-huge, huge}, 1, 3) == 0.0);
}

TEST_CASE("a grid is made of rows from the lowest up, with nodes on its edges") {
  const auto objective = needed(open_function("x + 10*y", 2)).objective;
  const Grid grid{{0, 1}, {99.0, 99.0}, {0.0, 2.0}, {5.0, 6.0}, 3, 2};
  std::vector<double> values(6);
  grid_values(*objective, grid, 0, 2, values);
  CHECK(values == std::vector<double>{50.0, 51.0, 52.0, 60.0, 61.0, 62.0});
}

TEST_CASE("a grid can be had in pieces, which fit together") {
  const auto objective = needed(open_function("himmelblau", 2)).objective;
  const Grid grid{{0, 1}, {0.0, 0.0}, {-6.0, 6.0}, {-6.0, 6.0}, 41, 23};
  std::vector<double> whole(41 * 23);
  grid_values(*objective, grid, 0, 23, whole);
  std::vector<double> pieces(41 * 23);
  grid_values(*objective, grid, 10, 13, std::span(pieces).subspan(10 * 41));
  grid_values(*objective, grid, 0, 10, pieces);
  CHECK(pieces == whole);
  const std::vector<double> node{spaced(grid.horizontal, 7, 41), spaced(grid.vertical, 11, 23)};
  CHECK(whole[11 * 41 + 7] == objective->value(node));
}

TEST_CASE("a grid lies in the plane of any two coordinates, through the point given") {
  const auto objective = needed(open_function("x[1] + 10*x[2] + 100*x[3] + 1000*x[4]", 4)).objective;
  const Grid grid{{3, 1}, {1.0, -1.0, 2.0, -1.0}, {0.0, 1.0}, {3.0, 5.0}, 2, 3};
  std::vector<double> values(6);
  grid_values(*objective, grid, 0, 3, values);
  CHECK(values == std::vector<double>{231.0, 1231.0, 241.0, 1241.0, 251.0, 1251.0});
}

TEST_CASE("values along one coordinate leave the others alone") {
  const auto objective = needed(open_function("x + 10*y", 2)).objective;
  std::vector<double> values(5);
  line_values(*objective, 1, std::vector<double>{7.0, 99.0}, {0.0, 4.0}, values);
  CHECK(values == std::vector<double>{7.0, 17.0, 27.0, 37.0, 47.0});
}
