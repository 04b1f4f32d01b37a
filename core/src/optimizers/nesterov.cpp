// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "optimizers.hpp"
#include "parameters.hpp"
#include "velocity.hpp"

namespace fall_line {
namespace {

/// PyTorch's form. Textbooks take the gradient at the look-ahead point `x + momentum * v`; here x is that point, so
/// that the gradient is taken where the run stands.
class Nesterov final : public Optimizer {
 public:
  explicit Nesterov(std::span<const double> parameters)
      : momentum_(parameters[0]), velocity_(parameters[0], 0.0), weight_decay_(parameters[1]) {}
  void reset(std::size_t size) override { velocity_.reset(size); }

  void direction(const StepStart& from, double, Minimised*, std::span<double> direction) override {
    velocity_.begin_step();
    for (std::size_t i = 0; i < direction.size(); ++i) {
      const double g = from.gradient[i] + weight_decay_ * from.x[i];
      direction[i] = -(g + momentum_ * velocity_.add(i, g));
    }
  }

  [[nodiscard]] bool may_move_again() const override { return velocity_.changed(); }
  [[nodiscard]] std::vector<Remembered> remembered() const override { return {{"b_t", velocity_.values()}}; }

 private:
  double momentum_;
  Velocity velocity_;
  double weight_decay_;
};

}  // namespace

ListedOptimizer nesterov() {
  return {
      {.unit = {.id = "nesterov",
                .label = "Nesterov’s momentum",
                .help =
                    "A heavy ball that looks ahead: it brakes on the slope it is about to reach, and so swings less "
                    "far past the bottom than with plain momentum.",
                .formula = R"(g_t = \nabla f(x_t) + \lambda x_t
b_1 = g_1
b_t = \mu b_{t-1} + g_t
x_{t+1} = x_t - \alpha (g_t + \mu b_t))",
                .citation = "Y. Nesterov: A method of solving a convex programming problem with convergence rate "
                            "O(1/k²), Soviet Mathematics Doklady 27 (1983), 372–376; in this form: I. Sutskever, J. "
                            "Martens, G. Dahl, G. Hinton: On the importance of initialization and momentum in deep "
                            "learning, ICML 2013, PMLR 28(3), 1139–1147.",
                .parameters = {momentum_parameter(), weight_decay()},
                .python = R"(g = gradient + weight_decay * x
b = momentum * b + g
direction = -(g + momentum * b)

b = [0.0]

b)"},
       .make = made<Nesterov>},
      {"fixed", {{"size", 0.001}}}};
}

}  // namespace fall_line
