// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "moving_average.hpp"
#include "optimizers.hpp"
#include "parameters.hpp"

namespace fall_line {
namespace {

/// As in PyTorch, epsilon is added to the gradient's size within the maximum; the paper has none, and divides by 0
/// where all gradients so far were 0.
class AdaMax final : public Optimizer {
 public:
  explicit AdaMax(std::span<const double> parameters)
      : mean_(parameters[0]), beta2_(parameters[1]), epsilon_(parameters[2]), weight_decay_(parameters[3]) {}

  void reset(std::size_t size) override {
    mean_.reset(size);
    norms_.assign(size, 0.0);
  }

  void direction(const StepStart& from, double, Minimised*, std::span<double> direction) override {
    const double mean_weight = mean_.begin_step();
    for (std::size_t i = 0; i < direction.size(); ++i) {
      const double g = from.gradient[i] + weight_decay_ * from.x[i];
      norms_[i] = std::max(beta2_ * norms_[i], std::fabs(g) + epsilon_);
      direction[i] = -mean_.add(i, g) / (mean_weight * norms_[i]);
    }
  }

  [[nodiscard]] bool may_move_again() const override { return mean_.changed(); }
  [[nodiscard]] std::vector<Remembered> remembered() const override {
    return {{"m_t", mean_.values()}, {"u_t", norms_}};
  }

 private:
  MovingAverage mean_;
  double beta2_;
  double epsilon_;
  double weight_decay_;
  std::vector<double> norms_;
};

}  // namespace

ListedOptimizer adamax() {
  return {{.unit = {.id = "adamax",
                    .label = "AdaMax",
                    .help = "Adam that divides by the largest gradient of late instead of an average of squares. No "
                            "coordinate moves further than about α in a step.",
                    .formula = R"(g_t = \nabla f(x_t) + \lambda x_t
m_t = \beta_1 m_{t-1} + (1 - \beta_1) g_t
u_t = \max(\beta_2 u_{t-1}, |g_t| + \varepsilon)
x_{t+1} = x_t - \frac{\alpha}{1 - \beta_1^t} \frac{m_t}{u_t})",
                    .citation = "D. P. Kingma, J. Ba: Adam: A method for stochastic optimization, ICLR 2015, "
                                "arXiv:1412.6980, algorithm 2.",
                    .parameters = {beta1(), beta2(), epsilon(), weight_decay()},
                    .python = R"(beta1_to_t *= beta1
g = gradient + weight_decay * x
u = maximum(beta2 * u, abs(g) + epsilon)
m = beta1 * m + (1 - beta1) * g
direction = -m / ((1 - beta1_to_t) * u)

m = u = [0.0]
beta1_to_t = 1.0

m)"},
           .make = made<AdaMax>},
          {"fixed", {{"size", 0.002}}}};
}

}  // namespace fall_line
