// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "optimizers.hpp"

namespace fall_line {
namespace {

constexpr UnitLine<ListedOptimizer> lines[] = {
#define FALL_LINE_UNIT(heading, name) {heading, name},
#include "units.def"
};

}  // namespace

Parameter weight_decay() {
  return {.id = "weight_decay",
          .label = "Weight decay",
          .symbol = "λ",
          .help =
              "Adds λx to the gradient, as if the square of each coordinate, times λ/2, belonged to the function. "
              "A larger value pulls harder towards 0.",
          .unit = "",
          .minimum = 0.0,
          .maximum = 1.0,
          .fallback = 0.0,
          .scale = Scale::logarithmic};
}

const ListedOptimizer& first_optimizer() {
  static const ListedOptimizer first = listed(lines[0]);
  return first;
}

const std::vector<ListedOptimizer>& optimizers() {
  static const std::vector<ListedOptimizer> list = all_listed(lines);
  return list;
}

}  // namespace fall_line
