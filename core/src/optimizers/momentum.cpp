// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "optimizers.hpp"
#include "parameters.hpp"
#include "velocity.hpp"

namespace fall_line {
namespace {

/// The step size multiplies the velocity, as in PyTorch. Textbooks that multiply the gradient by it,
/// `v = momentum * v - alpha * g`, mean the same as long as the step size does not change.
class Momentum final : public Optimizer {
 public:
  explicit Momentum(std::span<const double> parameters)
      : velocity_(parameters[0], parameters[1]), weight_decay_(parameters[2]) {}
  void reset(std::size_t size) override { velocity_.reset(size); }

  void direction(const StepStart& from, double, Minimised*, std::span<double> direction) override {
    velocity_.begin_step();
    for (std::size_t i = 0; i < direction.size(); ++i) {
      direction[i] = -velocity_.add(i, from.gradient[i] + weight_decay_ * from.x[i]);
    }
  }

  [[nodiscard]] bool may_move_again() const override { return velocity_.changed(); }
  [[nodiscard]] std::vector<Remembered> remembered() const override { return {{"b_t", velocity_.values()}}; }

 private:
  Velocity velocity_;
  double weight_decay_;
};

}  // namespace

ListedOptimizer momentum() {
  return {
      {.unit = {.id = "momentum",
                .label = "Momentum",
                .help = "A heavy ball: it gathers speed where the slope keeps its direction, and what goes to and fro "
                        "across a valley cancels out.",
                .formula = R"(g_t = \nabla f(x_t) + \lambda x_t
b_1 = g_1
b_t = \mu b_{t-1} + (1 - \tau) g_t
x_{t+1} = x_t - \alpha b_t)",
                .citation = "B. T. Polyak: Some methods of speeding up the convergence of iteration methods, USSR "
                            "Computational Mathematics and Mathematical Physics 4 (1964), no. 5, 1–17.",
                .parameters = {momentum_parameter(), dampening(), weight_decay()},
                .python = R"(gain = 1.0 if t == 1 else 1 - dampening
g = gradient + weight_decay * x
b = momentum * b + gain * g
direction = -b

b = [0.0]

b)"},
       .make = made<Momentum>},
      {"fixed", {{"size", 0.001}}}};
}

}  // namespace fall_line
