// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/landscape.hpp>

#include <algorithm>

namespace fall_line {
namespace {

/// Points that share all coordinates but those which are set anew.
class Lanes {
 public:
  Lanes(std::span<const double> at, std::size_t count) : count_(count), coordinates_(at.size() * count) {
    for (std::size_t i = 0; i < at.size(); ++i) {
      set(i, at[i]);
      points_.push_back(begin(i));
    }
  }

  [[nodiscard]] const double* const* points() const { return points_.data(); }

  void set(std::size_t coordinate, double number) { std::fill_n(begin(coordinate), count_, number); }

  void spread(std::size_t coordinate, Interval interval) {
    for (std::size_t lane = 0; lane < count_; ++lane) begin(coordinate)[lane] = spaced(interval, lane, count_);
  }

 private:
  double* begin(std::size_t coordinate) { return coordinates_.data() + coordinate * count_; }

  std::size_t count_;
  std::vector<double> coordinates_;
  std::vector<const double*> points_;
};

}  // namespace

double spaced(Interval interval, std::size_t index, std::size_t count) {
  // Both ends come out exactly, and no interval overflows.
  const double part = count > 1 ? static_cast<double>(index) / static_cast<double>(count - 1) : 0.0;
  return interval.low * (1.0 - part) + interval.high * part;
}

void grid_values(Objective& objective, const Grid& grid, std::size_t first, std::size_t count,
                 std::span<double> values) {
  Lanes lanes(grid.at, grid.columns);
  lanes.spread(grid.axes[0], grid.horizontal);
  for (std::size_t row = 0; row < count; ++row) {
    lanes.set(grid.axes[1], spaced(grid.vertical, first + row, grid.rows));
    objective.values(lanes.points(), &values[row * grid.columns], grid.columns);
  }
}

void line_values(Objective& objective, std::size_t axis, std::span<const double> at, Interval interval,
                 std::span<double> values) {
  Lanes lanes(at, values.size());
  lanes.spread(axis, interval);
  objective.values(lanes.points(), values.data(), values.size());
}

}  // namespace fall_line
