// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <fall_line/interval.hpp>
#include <fall_line/objective.hpp>

namespace fall_line {

/// A rectangle of points in the plane of two coordinates, the others held still. Nodes lie on the edges: column 0 at
/// `horizontal.low`, the last one at `horizontal.high`; row 0 at `vertical.low`.
struct Grid {
  std::array<std::size_t, 2> axes = {0, 1};
  /// A full point; its two coordinates named by `axes` are not used.
  std::vector<double> at;
  Interval horizontal;
  Interval vertical;
  std::size_t columns = 2;
  std::size_t rows = 2;
};

/// Values on `count` rows of the grid from row `first` on, row by row: `count * columns` numbers.
void grid_values(Objective& objective, const Grid& grid, std::size_t first, std::size_t count,
                 std::span<double> values);

/// Values along one coordinate, the others held at `at`, at `values.size()` evenly spaced points, ends included.
void line_values(Objective& objective, std::size_t axis, std::span<const double> at, Interval interval,
                 std::span<double> values);

/// The point `index` of `count` evenly spaced ones, ends included.
[[nodiscard]] double spaced(Interval interval, std::size_t index, std::size_t count);

/// A point with independent, uniformly distributed coordinates, the same on every machine for the same seed.
[[nodiscard]] std::vector<double> random_point(std::span<const Interval> domain, std::uint64_t seed);

}  // namespace fall_line
