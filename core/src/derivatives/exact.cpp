// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "sources.hpp"

namespace fall_line {
namespace {

class ExactGradient final : public GradientSource {
 public:
  double value_and_gradient(Objective& objective, std::span<const double> x, std::span<double> gradient,
                            Evaluations& evaluations) override {
    evaluations.gradient += 1;
    return objective.value_and_gradient(x, gradient);
  }
};

}  // namespace

ListedGradientSource exact_gradient() {
  return {
      .unit =
          {.id = "exact",
           .label = "Exact gradient",
           .help = "Differentiates the formula itself, by the chain rule. There is no error but rounding, and "
                   "value and whole gradient together cost only a few times as much as the value, in any number "
                   "of dimensions.",
           .formula =
               R"(\nabla f(x) = \left(\frac{\partial f}{\partial x_1}, \dots, \frac{\partial f}{\partial x_n}\right))",
           .citation = "A. Griewank, A. Walther: Evaluating Derivatives, 2nd ed., SIAM 2008, section 3.2.",
           .parameters = {},
           .python = R"(gradient_of(x)

1)"},
      .make = [](std::span<const double>) -> std::unique_ptr<GradientSource> {
        return std::make_unique<ExactGradient>();
      }};
}

}  // namespace fall_line
