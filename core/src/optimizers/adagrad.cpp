// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include "optimizers.hpp"
#include "parameters.hpp"

namespace fall_line {
namespace {

/// Epsilon stands outside the root, as in PyTorch; some textbooks have it inside.
class AdaGrad final : public Optimizer {
 public:
  explicit AdaGrad(std::span<const double> parameters)
      : lr_decay_(parameters[0]), initial_(parameters[1]), epsilon_(parameters[2]), weight_decay_(parameters[3]) {}
  void reset(std::size_t size) override { sums_.assign(size, initial_); }

  void direction(const StepStart& from, double, Minimised*, std::span<double> direction) override {
    const double shrink = 1.0 + static_cast<double>(from.t - 1) * lr_decay_;
    for (std::size_t i = 0; i < direction.size(); ++i) {
      const double g = from.gradient[i] + weight_decay_ * from.x[i];
      sums_[i] += g * g;
      direction[i] = -g / (shrink * (std::sqrt(sums_[i]) + epsilon_));
    }
  }

  [[nodiscard]] std::vector<Remembered> remembered() const override { return {{"s_t", sums_}}; }

 private:
  double lr_decay_;
  double initial_;
  double epsilon_;
  double weight_decay_;
  std::vector<double> sums_;
};

}  // namespace

ListedOptimizer adagrad() {
  const Parameter lr_decay{.id = "lr_decay",
                           .label = "Decay of the step size",
                           .symbol = "η",
                           .help = "The step size is divided by 1 + η(t − 1). A larger value shrinks steps sooner.",
                           .unit = "",
                           .minimum = 0.0,
                           .maximum = 1.0,
                           .fallback = 0.0,
                           .scale = Scale::logarithmic};
  const Parameter initial{.id = "initial_accumulator_value",
                          .label = "First sum of squares",
                          .symbol = "s₀",
                          .help =
                              "What the sum of squared gradients begins with. A larger value makes the first steps "
                              "shorter.",
                          .unit = "",
                          .minimum = 0.0,
                          .maximum = 10.0,
                          .fallback = 0.0};
  return {{.unit = {.id = "adagrad",
                    .label = "AdaGrad",
                    .help = "Gives each coordinate its own step size: the larger its gradients have been so far, all "
                            "added up, the smaller. Steps only ever get shorter for the same slope.",
                    .formula = R"(g_t = \nabla f(x_t) + \lambda x_t
s_t = s_{t-1} + g_t^2
x_{t+1} = x_t - \frac{\alpha}{1 + \eta (t - 1)} \frac{g_t}{\sqrt{s_t} + \varepsilon})",
                    .citation = "J. Duchi, E. Hazan, Y. Singer: Adaptive subgradient methods for online learning and "
                                "stochastic optimization, Journal of Machine Learning Research 12 (2011), 2121–2159.",
                    .parameters = {lr_decay, initial, epsilon(1e-10), weight_decay()},
                    .python = R"(g = gradient + weight_decay * x
s = s + g * g
direction = -g / ((1 + (t - 1) * lr_decay) * (sqrt(s) + epsilon))

s = [initial_accumulator_value])"},
           .make = made<AdaGrad>},
          {"fixed", {{"size", 0.01}}}};
}

}  // namespace fall_line
