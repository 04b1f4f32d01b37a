// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <random>

#include <fall_line/landscape.hpp>

namespace fall_line {

std::vector<double> random_point(std::span<const Interval> domain, std::uint64_t seed) {
  // The generator is the same everywhere; the standard's distributions are not, so the top 53 bits are mapped here.
  std::mt19937_64 generator(seed);
  std::vector<double> point;
  for (const Interval& interval : domain) {
    const double part = static_cast<double>(generator() >> 11) * 0x1p-53;
    point.push_back(interval.low * (1.0 - part) + interval.high * part);
  }
  return point;
}

}  // namespace fall_line
