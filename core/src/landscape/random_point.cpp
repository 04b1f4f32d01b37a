// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/landscape.hpp>

#include "../objective/chance.hpp"

namespace fall_line {

std::vector<double> random_point(std::span<const Interval> domain, std::uint64_t seed) {
  Chance chance(seed);
  std::vector<double> point;
  for (const Interval& interval : domain) {
    const double part = chance.part();
    point.push_back(interval.low * (1.0 - part) + interval.high * part);
  }
  return point;
}

}  // namespace fall_line
