// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "optimizers.hpp"

namespace fall_line {
namespace {

class GradientDescent final : public Optimizer {
 public:
  void reset(std::size_t) override {}

  void direction(std::uint64_t, std::span<const double>, std::span<const double> gradient,
                 std::span<double> direction) override {
    for (std::size_t i = 0; i < gradient.size(); ++i) direction[i] = -gradient[i];
  }
};

}  // namespace

ListedOptimizer gradient_descent() {
  return {
      .unit = {.id = "gradient_descent",
               .label = "Gradient descent",
               .help = "Walks straight downhill: against the gradient, the direction in which f grows fastest. A step "
                       "is the longer the steeper the slope is.",
               .formula = "xₜ₊₁ = xₜ − α ∇f(xₜ)",
               .citation = "A. Cauchy: Méthode générale pour la résolution des systèmes d’équations simultanées, "
                           "Comptes rendus de l’Académie des sciences 25 (1847), 536–538.",
               .parameters = {}},
      .make = [](std::span<const double>) -> std::unique_ptr<Optimizer> {
        return std::make_unique<GradientDescent>();
      }};
}

}  // namespace fall_line
