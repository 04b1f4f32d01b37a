// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "conjugate_gradient.hpp"
#include "dot.hpp"
#include "optimizers.hpp"

namespace fall_line {

ListedOptimizer fletcher_reeves() {
  return {
      {.unit = {.id = "fletcher_reeves",
                .label = "Conjugate gradient (Fletcher–Reeves)",
                .help = "Steepest descent that keeps part of its former direction, so that a step does not undo what "
                        "the former ones won. On a quadratic with n coordinates, and with an exact line search, it "
                        "ends in n steps.",
                .formula = R"(\beta_t = \frac{g_t^\top g_t}{g_{t-1}^\top g_{t-1}}
d_t = -g_t + \beta_t d_{t-1}
x_{t+1} = x_t + \alpha_t d_t)",
                .citation = "R. Fletcher, C. M. Reeves: Function minimization by conjugate gradients, The Computer "
                            "Journal 7 (1964), 149–154.",
                .parameters = {conjugate_gradient_restart()}},
       .make = [](std::span<const double> parameters) -> std::unique_ptr<Optimizer> {
         return make_conjugate_gradient(
             [](std::span<const double> gradient, std::span<const double> former) {
               return dot(gradient, gradient) / dot(former, former);
             },
             static_cast<std::size_t>(parameters[0]));
       }},
      {"wolfe", {{"curvature", 0.1}}}};
}

}  // namespace fall_line
