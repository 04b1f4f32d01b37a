// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include "mean_and_squares.hpp"
#include "optimizers.hpp"
#include "parameters.hpp"

namespace fall_line {
namespace {

/// As in PyTorch, the decay is multiplied by the step size, which the paper keeps out of it. PyTorch shrinks x first
/// and then takes Adam's step; one direction with both parts is the same.
class AdamW final : public MeanAndSquares {
 public:
  explicit AdamW(std::span<const double> parameters)
      : MeanAndSquares(parameters[0], parameters[1]), epsilon_(parameters[2]), weight_decay_(parameters[3]) {}

  void direction(const StepStart& from, double, Minimised*, std::span<double> direction) override {
    const double mean_weight = mean_.begin_step();
    const double root_of_squares_weight = std::sqrt(squares_.begin_step());
    for (std::size_t i = 0; i < direction.size(); ++i) {
      const double g = from.gradient[i];
      const double m = mean_.add(i, g);
      const double v = squares_.add_product(i, g, g);
      const double step = m / (mean_weight * (std::sqrt(v) / root_of_squares_weight + epsilon_));
      direction[i] = -(weight_decay_ * from.x[i] + step);
    }
  }

 private:
  double epsilon_;
  double weight_decay_;
};

}  // namespace

ListedOptimizer adamw() {
  return {{.unit = {.id = "adamw",
                    .label = "AdamW",
                    .help = "Adam that pulls x towards 0 besides, and keeps that pull apart from the gradients that it "
                            "averages. It settles a little nearer to 0 than the minimum is.",
                    .formula = R"(g_t = \nabla f(x_t)
m_t = \beta_1 m_{t-1} + (1 - \beta_1) g_t
v_t = \beta_2 v_{t-1} + (1 - \beta_2) g_t^2
x_{t+1} = x_t - \alpha (\frac{m_t / (1 - \beta_1^t)}{\sqrt{v_t / (1 - \beta_2^t)} + \varepsilon} + \lambda x_t))",
                    .citation = "I. Loshchilov, F. Hutter: Decoupled weight decay regularization, ICLR 2019, "
                                "arXiv:1711.05101, algorithm 2.",
                    .parameters = {beta1(), beta2(), epsilon(), decoupled_weight_decay(0.01)},
                    .python = R"(beta1_to_t *= beta1
beta2_to_t *= beta2
m = beta1 * m + (1 - beta1) * gradient
v = beta2 * v + (1 - beta2) * gradient * gradient
step = m / ((1 - beta1_to_t) * (sqrt(v) / sqrt(1 - beta2_to_t) + epsilon))
direction = -(weight_decay * x + step)

m = v = [0.0]
beta1_to_t = beta2_to_t = 1.0

m)"},
           .make = made<AdamW>},
          {"fixed", {{"size", 0.001}}}};
}

}  // namespace fall_line
