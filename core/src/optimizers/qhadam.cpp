// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include "mean_and_squares.hpp"
#include "optimizers.hpp"
#include "parameters.hpp"

namespace fall_line {
namespace {

class QhAdam final : public MeanAndSquares {
 public:
  explicit QhAdam(std::span<const double> parameters)
      : MeanAndSquares(parameters[0], parameters[1]),
        nu1_(parameters[2]),
        nu2_(parameters[3]),
        epsilon_(parameters[4]),
        weight_decay_(parameters[5]) {}

  void direction(const StepStart& from, double, Minimised*, std::span<double> direction) override {
    const double mean_weight = mean_.begin_step();
    const double squares_weight = squares_.begin_step();
    for (std::size_t i = 0; i < direction.size(); ++i) {
      const double g = from.gradient[i] + weight_decay_ * from.x[i];
      const double m = mean_.add(i, g) / mean_weight;
      const double v = squares_.add_product(i, g, g) / squares_weight;
      direction[i] = -((1.0 - nu1_) * g + nu1_ * m) / (std::sqrt((1.0 - nu2_) * g * g + nu2_ * v) + epsilon_);
    }
  }

 private:
  double nu1_;
  double nu2_;
  double epsilon_;
  double weight_decay_;
};

Parameter nu(Literal id, Literal label, Literal symbol, Literal help, double fallback) {
  return {.id = id,
          .label = label,
          .symbol = symbol,
          .help = help,
          .unit = "",
          .minimum = 0.0,
          .maximum = 1.0,
          .fallback = fallback};
}

}  // namespace

ListedOptimizer qhadam() {
  return {
      {.unit =
           {.id = "qhadam",
            .label = "QHAdam",
            .help = "Adam with both of its averages mixed with the newest gradient. With both weights 1 it is Adam; "
                    "with ν₁ = 0 it is RMSprop with corrected averages.",
            .formula = R"(g_t = \nabla f(x_t) + \lambda x_t
m_t = \beta_1 m_{t-1} + (1 - \beta_1) g_t
v_t = \beta_2 v_{t-1} + (1 - \beta_2) g_t^2
x_{t+1} = x_t - \alpha \frac{(1 - \nu_1) g_t + \nu_1 m_t / (1 - \beta_1^t)}{\sqrt{(1 - \nu_2) g_t^2 + \nu_2 v_t / (1 - \beta_2^t)} + \varepsilon})",
            .citation = "J. Ma, D. Yarats: Quasi-hyperbolic momentum and Adam for deep learning, ICLR 2019, "
                        "arXiv:1810.06801, section 4.",
            .parameters = {beta1(0.995), beta2(),
                           nu("nu1", "Weight of the average", "ν₁",
                              "How much of the average of gradients is followed, the rest being the newest one.", 0.7),
                           nu("nu2", "Weight of the squares", "ν₂",
                              "How much of the average of squares is divided by, the rest being the newest one.", 1.0),
                           epsilon(), weight_decay()},
            .python = R"(beta1_to_t *= beta1
beta2_to_t *= beta2
g = gradient + weight_decay * x
m = beta1 * m + (1 - beta1) * g
v = beta2 * v + (1 - beta2) * g * g
mixed = (1 - nu1) * g + nu1 * (m / (1 - beta1_to_t))
squares = (1 - nu2) * g * g + nu2 * (v / (1 - beta2_to_t))
direction = -mixed / (sqrt(squares) + epsilon)

m = v = [0.0]
beta1_to_t = beta2_to_t = 1.0

m)"},
       .make = made<QhAdam>},
      {"fixed", {{"size", 0.001}}}};
}

}  // namespace fall_line
