// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "parameters.hpp"

namespace fall_line {

Parameter beta1(double fallback) {
  return {.id = "beta1",
          .label = "Decay of the average",
          .symbol = "β₁",
          .help =
              "The part of the average of gradients that is kept in a step. It looks back over about 1/(1 − β₁) "
              "steps: nearer to 1, the path is smoother and turns later.",
          .unit = "",
          .minimum = 0.0,
          .maximum = 0.9999,
          .fallback = fallback};
}

Parameter beta2(double fallback) {
  return {.id = "beta2",
          .label = "Decay of the squares",
          .symbol = "β₂",
          .help =
              "The part of the second average, for most rules that of squared gradients, that is kept in a step. It "
              "looks back over about 1/(1 − β₂) steps: nearer to 1, step lengths change more slowly.",
          .unit = "",
          .minimum = 0.0,
          .maximum = 0.99999,
          .fallback = fallback};
}

Parameter epsilon(double fallback) {
  return {.id = "epsilon",
          .label = "Epsilon",
          .symbol = "ε",
          .help =
              "Keeps the quotient finite where gradients vanish. A larger value makes steps shorter where the slope "
              "is slight, and the rule more like plain gradient descent.",
          .unit = "",
          .minimum = 1e-16,
          .maximum = 1.0,
          .fallback = fallback,
          .scale = Scale::logarithmic};
}

Parameter momentum_parameter(double fallback) {
  return {.id = "momentum",
          .label = "Momentum",
          .symbol = "μ",
          .help =
              "The part of the velocity that is kept in a step. Nearer to 1, it runs faster along a valley and swings "
              "further past the bottom.",
          .unit = "",
          .minimum = 0.0,
          .maximum = 0.9999,
          .fallback = fallback};
}

Parameter dampening() {
  return {.id = "dampening",
          .label = "Dampening",
          .symbol = "τ",
          .help =
              "How much less than the whole gradient joins the velocity, after the first step. Equal to the momentum, "
              "it makes the velocity an average of gradients.",
          .unit = "",
          .minimum = 0.0,
          .maximum = 1.0,
          .fallback = 0.0};
}

Parameter decoupled_weight_decay(double fallback) {
  return {.id = "weight_decay",
          .label = "Weight decay",
          .symbol = "λ",
          .help =
              "Shrinks x towards 0 by αλ of itself in every step, apart from the gradient, so that the averages do not "
              "see it. A larger value pulls harder towards 0.",
          .unit = "",
          .minimum = 0.0,
          .maximum = 1.0,
          .fallback = fallback,
          .scale = Scale::logarithmic};
}

}  // namespace fall_line
