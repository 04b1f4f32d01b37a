// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "made_data.hpp"

#include <cmath>

#include "../objective/chance.hpp"

namespace fall_line {
namespace {

double rounded(double number) { return std::round(number * 1000.0) / 1000.0; }

/// One feature, from `low` on, each `step` further than the last; `f` of it, and noise.
template <class Function>
DataSet curve(double low, double step, int rows, Function f, double deviation, std::uint64_t seed) {
  Chance chance(seed);
  DataSet data{{"x", "y"}, {{}, {}}};
  for (int k = 0; k < rows; ++k) {
    const double x = low + k * step;
    data.columns[0].push_back(x);
    data.columns[1].push_back(rounded(f(x) + deviation * chance.bell()));
  }
  return data;
}

double steep_line(double x) { return 20.0 * x + 5.0; }

}  // namespace

DataSet line_data() { return curve(-50.0, 1.0, 100, steep_line, 0.0, 1); }

DataSet noisy_line_data() { return curve(-50.0, 1.0, 100, steep_line, 100.0, 1); }

DataSet parabola_data() {
  return curve(
      -5.0, 0.25, 41, [](double x) { return 0.5 * x * x - 2.0 * x + 1.0; }, 1.0, 2);
}

DataSet decay_data() {
  return curve(
      0.0, 0.25, 41, [](double x) { return 10.0 * std::exp(-0.5 * x) + 2.0; }, 0.3, 3);
}

DataSet plane_data() {
  Chance chance(4);
  DataSet data{{"x1", "x2", "y"}, {{}, {}, {}}};
  for (int i = 0; i < 10; ++i) {
    for (int j = 0; j < 10; ++j) {
      data.columns[0].push_back(i);
      data.columns[1].push_back(j);
      data.columns[2].push_back(rounded(2.0 * i - 3.0 * j + 10.0 + chance.bell()));
    }
  }
  return data;
}

DataSet two_classes_data() {
  Chance chance(5);
  DataSet data{{"x1", "x2", "y"}, {{}, {}, {}}};
  for (int k = 0; k < 100; ++k) {
    const double y = k % 2;
    const double centre = 2.0 * y - 1.0;
    for (std::size_t i = 0; i < 2; ++i) data.columns[i].push_back(rounded(centre + 1.2 * chance.bell()));
    data.columns[2].push_back(y);
  }
  return data;
}

}  // namespace fall_line
