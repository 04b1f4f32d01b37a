// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include "mean_and_squares.hpp"
#include "optimizers.hpp"
#include "parameters.hpp"

namespace fall_line {
namespace {

/// As in PyTorch: rectified from rho > 5 on, where the paper has 4, and epsilon added to the root before it is
/// corrected.
class RAdam final : public MeanAndSquares {
 public:
  explicit RAdam(std::span<const double> parameters)
      : MeanAndSquares(parameters[0], parameters[1]), epsilon_(parameters[2]), weight_decay_(parameters[3]) {}

  void direction(const StepStart& from, double, Minimised*, std::span<double> direction) override {
    const double mean_weight = mean_.begin_step();
    const double squares_weight = squares_.begin_step();
    const double rectified = rectification(static_cast<double>(from.t), squares_weight);
    const double scale = rectified * std::sqrt(squares_weight);
    for (std::size_t i = 0; i < direction.size(); ++i) {
      const double g = from.gradient[i] + weight_decay_ * from.x[i];
      const double m = mean_.add(i, g) / mean_weight;
      const double v = squares_.add_product(i, g, g);
      direction[i] = rectified > 0.0 ? -m * scale / (std::sqrt(v) + epsilon_) : -m;
    }
  }

 private:
  /// What makes up for the variance of the few squares known so far; 0 while there are too few to say.
  [[nodiscard]] double rectification(double t, double squares_weight) const {
    const double last = 2.0 / (1.0 - squares_.beta()) - 1.0;
    const double rho = last - 2.0 * t * squares_.power() / squares_weight;
    if (!(rho > 5.0)) return 0.0;
    return std::sqrt((rho - 4.0) * (rho - 2.0) * last / ((last - 4.0) * (last - 2.0) * rho));
  }

  double epsilon_;
  double weight_decay_;
};

}  // namespace

ListedOptimizer radam() {
  return {
      {.unit = {.id = "radam",
                .label = "RAdam",
                .help = "Adam that warms up by itself: until it knows enough gradients to trust its second average it "
                        "goes without, and then takes it into account little by little.",
                .formula = R"(g_t = \nabla f(x_t) + \lambda x_t
m_t = \beta_1 m_{t-1} + (1 - \beta_1) g_t
v_t = \beta_2 v_{t-1} + (1 - \beta_2) g_t^2
\rho_\infty = \frac{2}{1 - \beta_2} - 1, \quad \rho_t = \rho_\infty - \frac{2 t \beta_2^t}{1 - \beta_2^t}
r_t = \sqrt{\frac{(\rho_t - 4) (\rho_t - 2) \rho_\infty}{(\rho_\infty - 4) (\rho_\infty - 2) \rho_t}}
x_{t+1} = x_t - \alpha \frac{m_t}{1 - \beta_1^t} r_t \frac{\sqrt{1 - \beta_2^t}}{\sqrt{v_t} + \varepsilon} \quad \text{if } \rho_t > 5
x_{t+1} = x_t - \alpha \frac{m_t}{1 - \beta_1^t} \quad \text{otherwise})",
                .citation = "L. Liu, H. Jiang, P. He, W. Chen, X. Liu, J. Gao, J. Han: On the variance of the "
                            "adaptive learning rate and beyond, ICLR 2020, arXiv:1908.03265, algorithm 2.",
                .parameters = {beta1(), beta2(), epsilon(), weight_decay()},
                .python = R"(beta1_to_t *= beta1
beta2_to_t *= beta2
last = 2 / (1 - beta2) - 1
rho = last - 2 * t * beta2_to_t / (1 - beta2_to_t)
known = rho > 5
rectified = sqrt((rho - 4) * (rho - 2) * last / ((last - 4) * (last - 2) * rho)) if known else 0.0
g = gradient + weight_decay * x
m = beta1 * m + (1 - beta1) * g
v = beta2 * v + (1 - beta2) * g * g
corrected = m / (1 - beta1_to_t)
direction = where(known, -corrected * (rectified * sqrt(1 - beta2_to_t)) / (sqrt(v) + epsilon), -corrected)

m = v = [0.0]
beta1_to_t = beta2_to_t = 1.0

m)"},
       .make = made<RAdam>},
      {"fixed", {{"size", 0.001}}}};
}

}  // namespace fall_line
