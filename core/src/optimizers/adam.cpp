// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include "mean_and_squares.hpp"
#include "optimizers.hpp"
#include "parameters.hpp"

namespace fall_line {
namespace {

/// As in the paper's algorithm 1 and PyTorch, epsilon is added after both averages are corrected; the faster form at
/// the end of the paper's section 2 adds it before.
class Adam final : public MeanAndSquares {
 public:
  explicit Adam(std::span<const double> parameters)
      : MeanAndSquares(parameters[0], parameters[1]), epsilon_(parameters[2]), weight_decay_(parameters[3]) {}

  void direction(const StepStart& from, double, Minimised*, std::span<double> direction) override {
    const double mean_weight = mean_.begin_step();
    const double root_of_squares_weight = std::sqrt(squares_.begin_step());
    for (std::size_t i = 0; i < direction.size(); ++i) {
      const double g = from.gradient[i] + weight_decay_ * from.x[i];
      const double m = mean_.add(i, g);
      const double v = squares_.add_product(i, g, g);
      direction[i] = -m / (mean_weight * (std::sqrt(v) / root_of_squares_weight + epsilon_));
    }
  }

 private:
  double epsilon_;
  double weight_decay_;
};

}  // namespace

ListedOptimizer adam() {
  return {
      {.unit = {.id = "adam",
                .label = "Adam",
                .help = "Follows an average of the latest gradients, each coordinate divided by how large its gradient "
                        "usually is. A step is then about α long in every coordinate, whatever the slope.",
                .formula = R"(g_t = \nabla f(x_t) + \lambda x_t
m_t = \beta_1 m_{t-1} + (1 - \beta_1) g_t
v_t = \beta_2 v_{t-1} + (1 - \beta_2) g_t^2
x_{t+1} = x_t - \alpha \frac{m_t / (1 - \beta_1^t)}{\sqrt{v_t / (1 - \beta_2^t)} + \varepsilon})",
                .citation = "D. P. Kingma, J. Ba: Adam: A method for stochastic optimization, ICLR 2015, "
                            "arXiv:1412.6980, algorithm 1.",
                .parameters = {beta1(), beta2(), epsilon(), weight_decay()},
                .python = R"(beta1_to_t *= beta1
beta2_to_t *= beta2
g = gradient + weight_decay * x
m = beta1 * m + (1 - beta1) * g
v = beta2 * v + (1 - beta2) * g * g
direction = -m / ((1 - beta1_to_t) * (sqrt(v) / sqrt(1 - beta2_to_t) + epsilon))

m = v = [0.0]
beta1_to_t = beta2_to_t = 1.0

m)"},
       .make = made<Adam>},
      {"fixed", {{"size", 0.001}}}};
}

}  // namespace fall_line
