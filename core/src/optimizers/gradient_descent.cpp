// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "optimizers.hpp"

namespace fall_line {
namespace {

class GradientDescent final : public Optimizer {
 public:
  explicit GradientDescent(double weight_decay) : weight_decay_(weight_decay) {}
  [[nodiscard]] OptimizerTraits traits() const override { return {.is_steepest = true}; }
  void reset(std::size_t) override {}

  void direction(const StepStart& from, double, Minimised*, std::span<double> direction) override {
    for (std::size_t i = 0; i < direction.size(); ++i) direction[i] = -(from.gradient[i] + weight_decay_ * from.x[i]);
  }

 private:
  double weight_decay_;
};

}  // namespace

ListedOptimizer gradient_descent() {
  return {{.unit = {.id = "gradient_descent",
                    .label = "Gradient descent",
                    .help = "Walks straight downhill: against the gradient, the direction in which f grows fastest. A "
                            "step is the longer the steeper the slope is.",
                    .formula = R"(g_t = \nabla f(x_t) + \lambda x_t
x_{t+1} = x_t - \alpha g_t)",
                    .citation = "A. Cauchy: Méthode générale pour la résolution des systèmes d’équations simultanées, "
                                "Comptes rendus de l’Académie des sciences 25 (1847), 536–538.",
                    .parameters = {weight_decay()},
                    .python = "direction = -(gradient + weight_decay * x)"},
           .make = [](std::span<const double> parameters) -> std::unique_ptr<Optimizer> {
             return std::make_unique<GradientDescent>(parameters[0]);
           }},
          {"fixed", {{"size", 0.01}}}};
}

}  // namespace fall_line
