// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "search_parameters.hpp"

namespace fall_line {

Parameter first_trial() {
  return {.id = "size",
          .label = "First trial",
          .symbol = "α₀",
          .help = "The step size that is tried first in every step. The search costs least when it is about right.",
          .unit = "",
          .minimum = 1e-6,
          .maximum = 1000.0,
          .fallback = 1.0,
          .scale = Scale::logarithmic};
}

Parameter armijo() {
  return {.id = "armijo",
          .label = "Sufficient decrease",
          .symbol = "c₁",
          .help =
              "The part of the decrease promised by the slope at the start that a step must really bring. A larger "
              "value accepts shorter steps only.",
          .unit = "",
          .minimum = 1e-6,
          .maximum = 0.49,
          .fallback = 1e-4,
          .scale = Scale::logarithmic};
}

}  // namespace fall_line
