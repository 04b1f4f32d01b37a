// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include <fall_line/objective.hpp>

namespace fall_line {

/// A point and its neighbours along the axes, evaluated all at once.
class DifferencePoints {
 public:
  /// Values at `x`, then at `x` with `offsets[0]` added to each coordinate in turn, then with `offsets[1]`, ...
  std::span<const double> values(Objective& objective, std::span<const double> x, std::span<const double> offsets);

 private:
  std::vector<double> coordinates_;
  std::vector<const double*> points_;
  std::vector<double> values_;
};

}  // namespace fall_line
