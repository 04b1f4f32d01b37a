// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "conjugate_gradient.hpp"
#include "dot.hpp"
#include "optimizers.hpp"

namespace fall_line {

ListedOptimizer polak_ribiere() {
  return {
      {.unit = {.id = "polak_ribiere",
                .label = "Conjugate gradient (Polak–Ribière+)",
                .help = "Conjugate gradients that notice when they stop making way: where the gradient has hardly "
                        "changed, β is near 0, and it begins again with steepest descent.",
                .formula = R"(\beta_t = \max\left(\frac{g_t^\top (g_t - g_{t-1})}{g_{t-1}^\top g_{t-1}}, 0\right)
d_t = -g_t + \beta_t d_{t-1}
x_{t+1} = x_t + \alpha_t d_t)",
                .citation = "E. Polak, G. Ribière: Note sur la convergence de méthodes de directions conjuguées, Revue "
                            "française d’informatique et de recherche opérationnelle 3 (1969), 35–43; the maximum with "
                            "0: J. C. Gilbert, J. Nocedal: Global convergence properties of conjugate gradient methods "
                            "for optimization, SIAM Journal on Optimization 2 (1992), 21–42.",
                .parameters = {conjugate_gradient_restart()}},
       .make = [](std::span<const double> parameters) -> std::unique_ptr<Optimizer> {
         return make_conjugate_gradient(
             [](std::span<const double> gradient, std::span<const double> former) {
               double change = 0.0;
               for (std::size_t i = 0; i < gradient.size(); ++i) change += gradient[i] * (gradient[i] - former[i]);
               return std::max(change / dot(former, former), 0.0);
             },
             static_cast<std::size_t>(parameters[0]));
       }},
      {"wolfe", {{"curvature", 0.1}}}};
}

}  // namespace fall_line
