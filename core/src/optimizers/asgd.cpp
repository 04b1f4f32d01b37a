// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "optimizers.hpp"
#include "parameters.hpp"

namespace fall_line {
namespace {

/// PyTorch's form. The run shows x itself; the average of the iterates, which is the method's answer, is remembered.
class Asgd final : public Optimizer {
 public:
  explicit Asgd(std::span<const double> parameters)
      : lambda_(parameters[0]), power_(parameters[1]), begin_(parameters[2]), weight_decay_(parameters[3]) {}
  void reset(std::size_t size) override { average_.assign(size, 0.0); }

  /// The step shrinks with the number of steps by a measure in which the step size stands, and the average is taken
  /// over points one step ahead: both take the step size that the rule means to take.
  void direction(const StepStart& from, double step_size, Minimised*, std::span<double> direction) override {
    const auto before = static_cast<double>(from.t - 1);
    const double shrink = std::pow(1.0 + lambda_ * step_size * before, power_);
    const double weight = 1.0 / std::max(1.0, before - begin_);
    for (std::size_t i = 0; i < direction.size(); ++i) {
      const double g = from.gradient[i] + weight_decay_ * from.x[i];
      direction[i] = -(g + lambda_ * from.x[i]) / shrink;
      const double next = from.x[i] + step_size * direction[i];
      average_[i] = weight == 1.0 ? next : average_[i] + (next - average_[i]) * weight;
    }
  }

  [[nodiscard]] std::vector<Remembered> remembered() const override { return {{R"(\bar{x}_{t+1})", average_}}; }

 private:
  double lambda_;
  double power_;
  double begin_;
  double weight_decay_;
  std::vector<double> average_;
};

}  // namespace

ListedOptimizer asgd() {
  const Parameter lambda{.id = "lambda",
                         .label = "Decay",
                         .symbol = "a",
                         .help = "Pulls x towards 0 and sets how soon steps shrink. A larger value does both more.",
                         .unit = "",
                         .minimum = 0.0,
                         .maximum = 1.0,
                         .fallback = 1e-4,
                         .scale = Scale::logarithmic};
  const Parameter alpha{.id = "alpha",
                        .label = "Power of shrinking",
                        .symbol = "c",
                        .help = "How fast steps shrink once they do. With 0 they keep their size.",
                        .unit = "",
                        .minimum = 0.0,
                        .maximum = 1.0,
                        .fallback = 0.75};
  const Parameter begin{.id = "t0",
                        .label = "Averaging begins",
                        .symbol = "t₀",
                        .help =
                            "The number of steps after which iterates are averaged; before, the average is the "
                            "newest one. With 0 all of them count.",
                        .unit = "steps",
                        .minimum = 0.0,
                        .maximum = 1e6,
                        .fallback = 1e6,
                        .scale = Scale::logarithmic,
                        .integer = true};
  return {
      {.unit = {.id = "asgd",
                .label = "Averaged gradient descent (ASGD)",
                .help = "Gradient descent with slowly shrinking steps that also keeps the average of the points it has "
                        "been at. Where gradients are noisy the average is a better answer than the last point.",
                .formula = R"(g_t = \nabla f(x_t) + \lambda x_t
\eta_t = \frac{\alpha}{(1 + a \alpha (t - 1))^c}
x_{t+1} = x_t - \eta_t (g_t + a x_t)
\bar{x}_{t+1} = \bar{x}_t + \frac{x_{t+1} - \bar{x}_t}{\max(1, t - 1 - t_0)})",
                .citation = "B. T. Polyak, A. B. Juditsky: Acceleration of stochastic approximation by averaging, SIAM "
                            "Journal on Control and Optimization 30 (1992), 838–855; W. Xu: Towards optimal one pass "
                            "large scale learning with averaged stochastic gradient descent, 2011, arXiv:1107.2490.",
                .parameters = {lambda, alpha, begin, weight_decay()},
                .python = R"(shrink = (1 + lambda_ * step_size * (t - 1)) ** alpha
weight = 1 / max(1, t - 1 - t0)
g = gradient + weight_decay * x
direction = -(g + lambda_ * x) / shrink
ahead = x + step_size * direction
average = where(weight == 1, ahead, average + (ahead - average) * weight)

average = [0.0])"},
       .make = made<Asgd>},
      {"fixed", {{"size", 0.01}}}};
}

}  // namespace fall_line
