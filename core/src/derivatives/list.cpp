// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "sources.hpp"

namespace fall_line {
namespace {

constexpr UnitLine<ListedGradientSource> lines[] = {
#define FALL_LINE_UNIT(heading, name) {heading, name},
#include "units.def"
};

}  // namespace

Parameter difference_step() {
  return {.id = "h",
          .label = "Distance h of the quotient",
          .symbol = "h",
          .help =
              "How far apart the points are that a slope is measured between. A larger h follows the curve less "
              "closely; a very small one drowns the slope in rounding.",
          .unit = "",
          .minimum = 1e-16,
          .maximum = 10.0,
          .fallback = 1e-4,
          .scale = Scale::logarithmic};
}

const std::vector<ListedGradientSource>& gradient_sources() {
  static const std::vector<ListedGradientSource> list = all_listed(lines);
  return list;
}

}  // namespace fall_line
