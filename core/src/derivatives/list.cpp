// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "sources.hpp"

namespace fall_line {

Parameter difference_step() {
  return {"h",
          "Distance of the difference quotient",
          "h",
          "How far apart the points are that a slope is measured between. A larger h follows the curve less closely; "
          "a very small one drowns the slope in rounding.",
          "",
          1e-16,
          10.0,
          1e-4,
          Scale::logarithmic,
          false};
}

const std::vector<ListedGradientSource>& gradient_sources() {
  static const std::vector<ListedGradientSource> list{
      exact_gradient(),
      forward_difference(),
      central_difference(),
  };
  return list;
}

}  // namespace fall_line
