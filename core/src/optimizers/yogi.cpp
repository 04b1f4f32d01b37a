// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include "mean_and_squares.hpp"
#include "optimizers.hpp"
#include "parameters.hpp"
#include "sign.hpp"

namespace fall_line {
namespace {

/// The paper's algorithm 2 with both averages corrected as in Adam, which the paper leaves out of its formulas and the
/// usual implementations have.
class Yogi final : public MeanAndSquares {
 public:
  explicit Yogi(std::span<const double> parameters)
      : MeanAndSquares(parameters[0], parameters[1]),
        initial_(parameters[2]),
        epsilon_(parameters[3]),
        weight_decay_(parameters[4]) {}

  void reset(std::size_t size) override {
    MeanAndSquares::reset(size);
    squares_.reset(size, initial_);
  }

  void direction(const StepStart& from, double, Minimised*, std::span<double> direction) override {
    const double mean_weight = mean_.begin_step();
    const double squares_weight = squares_.begin_step();
    const double part = 1.0 - squares_.beta();
    for (std::size_t i = 0; i < direction.size(); ++i) {
      const double g = from.gradient[i] + weight_decay_ * from.x[i];
      const double m = mean_.add(i, g);
      const double v = squares_.set(i, squares_[i] - part * sign(squares_[i] - g * g) * (g * g));
      direction[i] = -m / (mean_weight * (std::sqrt(v / squares_weight) + epsilon_));
    }
  }

 private:
  double initial_;
  double epsilon_;
  double weight_decay_;
};

}  // namespace

ListedOptimizer yogi() {
  const Parameter initial{.id = "initial_accumulator_value",
                          .label = "First square",
                          .symbol = "v₀",
                          .help =
                              "What the average of squared gradients begins with. A larger value makes the first steps "
                              "shorter.",
                          .unit = "",
                          .minimum = 0.0,
                          .maximum = 1.0,
                          .fallback = 1e-6,
                          .scale = Scale::logarithmic};
  return {{.unit = {.id = "yogi",
                    .label = "Yogi",
                    .help = "Adam whose second average follows the squared gradients at their own pace: after large "
                            "gradients it does not fall as fast, so that steps do not suddenly grow.",
                    .formula = R"(g_t = \nabla f(x_t) + \lambda x_t
m_t = \beta_1 m_{t-1} + (1 - \beta_1) g_t
v_t = v_{t-1} - (1 - \beta_2) \operatorname{sign}(v_{t-1} - g_t^2) g_t^2
x_{t+1} = x_t - \alpha \frac{m_t / (1 - \beta_1^t)}{\sqrt{v_t / (1 - \beta_2^t)} + \varepsilon})",
                    .citation = "M. Zaheer, S. J. Reddi, D. Sachan, S. Kale, S. Kumar: Adaptive methods for nonconvex "
                                "optimization, NeurIPS 2018, Advances in Neural Information Processing Systems 31, "
                                "algorithm 2.",
                    .parameters = {beta1(), beta2(), initial, epsilon(1e-3), weight_decay()},
                    .python = R"(beta1_to_t *= beta1
beta2_to_t *= beta2
g = gradient + weight_decay * x
m = beta1 * m + (1 - beta1) * g
v = v - (1 - beta2) * sign(v - g * g) * (g * g)
direction = -m / ((1 - beta1_to_t) * (sqrt(v / (1 - beta2_to_t)) + epsilon))

m = [0.0]
v = [initial_accumulator_value]
beta1_to_t = beta2_to_t = 1.0

m)"},
           .make = made<Yogi>},
          {"fixed", {{"size", 0.01}}}};
}

}  // namespace fall_line
