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
  return {{"gradient_descent",
           "Gradient descent",
           "Walks straight downhill: against the gradient, the direction in which f grows fastest. Each step is the "
           "longer the steeper the slope is.",
           "xₜ₊₁ = xₜ − α ∇f(xₜ)",
           "A. Cauchy: Méthode générale pour la résolution des systèmes d’équations simultanées, Comptes rendus de "
           "l’Académie des sciences 25 (1847), 536–538.",
           {}},
          [](std::span<const double>) -> std::unique_ptr<Optimizer> { return std::make_unique<GradientDescent>(); }};
}

}  // namespace fall_line
