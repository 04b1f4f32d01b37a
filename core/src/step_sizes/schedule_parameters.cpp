// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "schedule_parameters.hpp"

#include "step_sizes.hpp"

namespace fall_line {

Parameter first_size() {
  return {.id = "size",
          .label = "First step size",
          .symbol = "α",
          .help = "The step size that the schedule begins with. A larger one makes every step longer.",
          .unit = "",
          .minimum = 1e-6,
          .maximum = 10.0,
          .fallback = 0.01,
          .scale = Scale::logarithmic,
          .least = least_step_size};
}

Parameter final_size() {
  return {.id = "least",
          .label = "Final step size",
          .symbol = "ω",
          .help = "The step size that the schedule ends with. With 0 the descent comes to rest there.",
          .unit = "",
          .minimum = 0.0,
          .maximum = 10.0,
          .fallback = 0.0,
          .scale = Scale::logarithmic};
}

Parameter decay_of_size() {
  return {.id = "decay",
          .label = "Decay",
          .symbol = "k",
          .help =
              "How fast the step size shrinks: 1/k is about the number of steps until it has visibly done so. A larger "
              "value shrinks it sooner; with 0 it stays.",
          .unit = "per step",
          .minimum = 0.0,
          .maximum = 10.0,
          .fallback = 0.01,
          .scale = Scale::logarithmic};
}

Parameter shrinking_factor(double fallback) {
  return {.id = "factor",
          .label = "Factor",
          .symbol = "γ",
          .help = "What the step size is multiplied by whenever it shrinks. Nearer to 1, it shrinks more slowly.",
          .unit = "",
          .minimum = 0.001,
          .maximum = 1.0,
          .fallback = fallback};
}

Parameter horizon() {
  return {.id = "horizon",
          .label = "Number of steps",
          .symbol = "T",
          .help = "The number of steps over which the schedule runs. A larger one stretches it.",
          .unit = "steps",
          .minimum = 1.0,
          .maximum = 1e6,
          .fallback = 1000.0,
          .scale = Scale::logarithmic,
          .integer = true};
}

Parameter period(Literal help) {
  return {.id = "period",
          .label = "Period",
          .symbol = "T",
          .help = help,
          .unit = "steps",
          .minimum = 1.0,
          .maximum = 1e6,
          .fallback = 100.0,
          .scale = Scale::logarithmic,
          .integer = true};
}

}  // namespace fall_line
