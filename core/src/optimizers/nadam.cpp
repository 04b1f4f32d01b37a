// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include "mean_and_squares.hpp"
#include "optimizers.hpp"
#include "parameters.hpp"

namespace fall_line {
namespace {

/// The published rule with its warming momentum, as PyTorch has it from version 2 on. In PyTorch 1.13 the default code
/// has the present momentum twice in the product that corrects the average.
class NAdam final : public MeanAndSquares {
 public:
  explicit NAdam(std::span<const double> parameters)
      : MeanAndSquares(parameters[0], parameters[1]),
        momentum_decay_(parameters[2]),
        epsilon_(parameters[3]),
        weight_decay_(parameters[4]) {}

  void reset(std::size_t size) override {
    MeanAndSquares::reset(size);
    product_ = 1.0;
  }

  void direction(const StepStart& from, double, Minimised*, std::span<double> direction) override {
    mean_.begin_step();
    const double root_of_squares_weight = std::sqrt(squares_.begin_step());
    const auto t = static_cast<double>(from.t);
    const double momentum = momentum_at(t);
    const double next_momentum = momentum_at(t + 1.0);
    product_ *= momentum;
    const double gradient_part = (1.0 - momentum) / (1.0 - product_);
    const double mean_part = next_momentum / (1.0 - product_ * next_momentum);
    for (std::size_t i = 0; i < direction.size(); ++i) {
      const double g = from.gradient[i] + weight_decay_ * from.x[i];
      const double m = mean_.add(i, g);
      const double v = squares_.add_product(i, g, g);
      direction[i] = -(gradient_part * g + mean_part * m) / (std::sqrt(v) / root_of_squares_weight + epsilon_);
    }
  }

 private:
  /// Grows from half of beta1 to beta1.
  [[nodiscard]] double momentum_at(double t) const {
    return mean_.beta() * (1.0 - 0.5 * std::pow(0.96, t * momentum_decay_));
  }

  double momentum_decay_;
  double epsilon_;
  double weight_decay_;
  /// Of all momenta so far.
  double product_ = 1.0;
};

}  // namespace

ListedOptimizer nadam() {
  const Parameter momentum_decay{.id = "momentum_decay",
                                 .label = "Momentum decay",
                                 .symbol = "ψ",
                                 .help = "How fast the momentum grows from half of β₁ to β₁. With 0 it stays at half.",
                                 .unit = "",
                                 .minimum = 0.0,
                                 .maximum = 1.0,
                                 .fallback = 0.004,
                                 .scale = Scale::logarithmic};
  return {{.unit = {.id = "nadam",
                    .label = "NAdam",
                    .help = "Adam with Nesterov’s look ahead: besides the average of gradients, the newest one counts "
                            "once more.",
                    .formula = R"(g_t = \nabla f(x_t) + \lambda x_t
m_t = \beta_1 m_{t-1} + (1 - \beta_1) g_t
v_t = \beta_2 v_{t-1} + (1 - \beta_2) g_t^2
\mu_t = \beta_1 (1 - \frac{1}{2} 0.96^{t \psi})
x_{t+1} = x_t - \alpha \frac{\frac{1 - \mu_t}{1 - \prod_{i=1}^{t} \mu_i} g_t + \frac{\mu_{t+1}}{1 - \prod_{i=1}^{t+1} \mu_i} m_t}{\sqrt{v_t / (1 - \beta_2^t)} + \varepsilon})",
                    .citation =
                        "T. Dozat: Incorporating Nesterov momentum into Adam, ICLR 2016 workshop track, algorithm 2.",
                    .parameters = {beta1(), beta2(), momentum_decay, epsilon(), weight_decay()},
                    .python = R"(beta2_to_t *= beta2
mu = beta1 * (1 - 0.5 * 0.96 ** (t * momentum_decay))
next_mu = beta1 * (1 - 0.5 * 0.96 ** ((t + 1) * momentum_decay))
product *= mu
g = gradient + weight_decay * x
m = beta1 * m + (1 - beta1) * g
v = beta2 * v + (1 - beta2) * g * g
ahead = (1 - mu) / (1 - product) * g + next_mu / (1 - product * next_mu) * m
direction = -ahead / (sqrt(v) / sqrt(1 - beta2_to_t) + epsilon)

m = v = [0.0]
product = beta2_to_t = 1.0

m)"},
           .make = made<NAdam>},
          {"fixed", {{"size", 0.002}}}};
}

}  // namespace fall_line
