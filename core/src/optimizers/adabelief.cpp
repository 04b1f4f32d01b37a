// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include "moving_average.hpp"
#include "optimizers.hpp"
#include "parameters.hpp"

namespace fall_line {
namespace {

/// As in the paper, epsilon stands twice: it joins the second average in every step, and the root.
class AdaBelief final : public Optimizer {
 public:
  explicit AdaBelief(std::span<const double> parameters)
      : mean_(parameters[0]), surprise_(parameters[1]), epsilon_(parameters[2]), weight_decay_(parameters[3]) {}

  void reset(std::size_t size) override {
    mean_.reset(size);
    surprise_.reset(size);
  }

  void direction(const StepStart& from, double, Minimised*, std::span<double> direction) override {
    const double mean_weight = mean_.begin_step();
    const double surprise_weight = surprise_.begin_step();
    for (std::size_t i = 0; i < direction.size(); ++i) {
      const double g = from.gradient[i] + weight_decay_ * from.x[i];
      const double m = mean_.add(i, g);
      const double s = surprise_.set(i, surprise_.add_product(i, g - m, g - m) + epsilon_);
      direction[i] = -m / (mean_weight * (std::sqrt(s / surprise_weight) + epsilon_));
    }
  }

  [[nodiscard]] bool may_move_again() const override { return mean_.changed(); }
  [[nodiscard]] std::vector<Remembered> remembered() const override {
    return {{"m_t", mean_.values()}, {"s_t", surprise_.values()}};
  }

 private:
  MovingAverage mean_;
  /// Of how far a gradient is from what the average let expect, squared.
  MovingAverage surprise_;
  double epsilon_;
  double weight_decay_;
};

}  // namespace

ListedOptimizer adabelief() {
  return {
      {.unit = {.id = "adabelief",
                .label = "AdaBelief",
                .help = "Adam that divides by how far gradients are from their average. It strides where the gradient "
                        "is as expected, however large, and is careful where it surprises.",
                .formula = R"(g_t = \nabla f(x_t) + \lambda x_t
m_t = \beta_1 m_{t-1} + (1 - \beta_1) g_t
s_t = \beta_2 s_{t-1} + (1 - \beta_2) (g_t - m_t)^2 + \varepsilon
x_{t+1} = x_t - \alpha \frac{m_t / (1 - \beta_1^t)}{\sqrt{s_t / (1 - \beta_2^t)} + \varepsilon})",
                .citation = "J. Zhuang, T. Tang, Y. Ding, S. Tatikonda, N. Dvornek, X. Papademetris, J. Duncan: "
                            "AdaBelief optimizer: Adapting stepsizes by the belief in observed gradients, NeurIPS "
                            "2020, arXiv:2010.07468, algorithm 2.",
                .parameters = {beta1(), beta2(), epsilon(), weight_decay()},
                .python = R"(beta1_to_t *= beta1
beta2_to_t *= beta2
g = gradient + weight_decay * x
m = beta1 * m + (1 - beta1) * g
s = beta2 * s + (1 - beta2) * (g - m) * (g - m) + epsilon
direction = -m / ((1 - beta1_to_t) * (sqrt(s / (1 - beta2_to_t)) + epsilon))

m = s = [0.0]
beta1_to_t = beta2_to_t = 1.0

m)"},
       .make = made<AdaBelief>},
      {"fixed", {{"size", 0.001}}}};
}

}  // namespace fall_line
