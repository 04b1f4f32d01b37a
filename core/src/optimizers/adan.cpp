// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include "moving_average.hpp"
#include "optimizers.hpp"
#include "parameters.hpp"

namespace fall_line {
namespace {

/// As the authors' program has it: averages begin at 0 and are corrected, and the betas are the parts that are kept. In
/// the paper's algorithm 1 they begin with the first gradients, uncorrected, and its beta is 1 minus the one here. It
/// starts anew now and then, by a rule that is left to the reader; here it does not.
class Adan final : public Optimizer {
 public:
  explicit Adan(std::span<const double> parameters)
      : mean_(parameters[0]),
        changes_(parameters[1]),
        squares_(parameters[2]),
        epsilon_(parameters[3]),
        weight_decay_(parameters[4]) {}

  void reset(std::size_t size) override {
    for (MovingAverage* average : {&mean_, &changes_, &squares_}) average->reset(size);
    former_.clear();
  }

  void direction(const StepStart& from, double step_size, Minimised*, std::span<double> direction) override {
    // Before the first step nothing has changed.
    if (former_.empty()) former_.assign(from.gradient.begin(), from.gradient.end());
    const double mean_weight = mean_.begin_step();
    const double changes_weight = changes_.begin_step();
    const double root_of_squares_weight = std::sqrt(squares_.begin_step());
    for (std::size_t i = 0; i < direction.size(); ++i) {
      const double g = from.gradient[i];
      const double change = g - former_[i];
      const double ahead = g + changes_.beta() * change;
      const double m = mean_.add(i, g) / mean_weight;
      const double v = changes_.add(i, change) / changes_weight;
      const double n = squares_.add_product(i, ahead, ahead);
      const double step = (m + changes_.beta() * v) / (std::sqrt(n) / root_of_squares_weight + epsilon_);
      direction[i] = -(step + weight_decay_ * from.x[i]) / (1.0 + step_size * weight_decay_);
      former_[i] = g;
    }
  }

  [[nodiscard]] bool may_move_again() const override { return mean_.changed() || changes_.changed(); }
  [[nodiscard]] std::vector<Remembered> remembered() const override {
    return {{"m_t", mean_.values()}, {"v_t", changes_.values()}, {"n_t", squares_.values()}};
  }

 private:
  MovingAverage mean_;
  /// Of how the gradient changes from step to step.
  MovingAverage changes_;
  MovingAverage squares_;
  double epsilon_;
  double weight_decay_;
  /// The gradient of the step before.
  std::vector<double> former_;
};

}  // namespace

ListedOptimizer adan() {
  const Parameter changes{.id = "beta2",
                          .label = "Decay of the changes",
                          .symbol = "β₂",
                          .help =
                              "The part of the average of the gradient’s changes that is kept in a step, and how "
                              "far the rule looks ahead by them. With 0 it does not look ahead and is Adam.",
                          .unit = "",
                          .minimum = 0.0,
                          .maximum = 0.9999,
                          .fallback = 0.92};
  Parameter squares = beta2(0.99);
  squares.id = "beta3";
  squares.symbol = "β₃";
  squares.help =
      "The part of the average of squares that is kept in a step. It looks back over about 1/(1 − β₃) steps: nearer to "
      "1, step lengths change more slowly.";
  return {{.unit = {.id = "adan",
                    .label = "Adan",
                    .help = "Adam that looks ahead as Nesterov does: it adds to the average of gradients how they have "
                            "changed of late, and so expects where they are going.",
                    .formula = R"(g_t = \nabla f(x_t)
m_t = \beta_1 m_{t-1} + (1 - \beta_1) g_t
v_t = \beta_2 v_{t-1} + (1 - \beta_2) (g_t - g_{t-1})
n_t = \beta_3 n_{t-1} + (1 - \beta_3) (g_t + \beta_2 (g_t - g_{t-1}))^2
u_t = \frac{m_t / (1 - \beta_1^t) + \beta_2 v_t / (1 - \beta_2^t)}{\sqrt{n_t / (1 - \beta_3^t)} + \varepsilon}
x_{t+1} = \frac{x_t - \alpha u_t}{1 + \alpha \lambda})",
                    .citation = "X. Xie, P. Zhou, H. Li, Z. Lin, S. Yan: Adan: Adaptive Nesterov momentum algorithm "
                                "for faster optimizing deep models, 2022, arXiv:2208.06677, algorithm 1.",
                    .parameters = {beta1(0.98), changes, squares, epsilon(), decoupled_weight_decay(0.0)},
                    .python = R"(beta1_to_t *= beta1
beta2_to_t *= beta2
beta3_to_t *= beta3
former = where(t == 1, gradient, former)
change = gradient - former
ahead = gradient + beta2 * change
m = beta1 * m + (1 - beta1) * gradient
v = beta2 * v + (1 - beta2) * change
n = beta3 * n + (1 - beta3) * ahead * ahead
step = (m / (1 - beta1_to_t) + beta2 * (v / (1 - beta2_to_t))) / (sqrt(n) / sqrt(1 - beta3_to_t) + epsilon)
direction = -(step + weight_decay * x) / (1 + step_size * weight_decay)
former = gradient

m = v = n = former = [0.0]
beta1_to_t = beta2_to_t = beta3_to_t = 1.0

m v)"},
           .make = made<Adan>},
          {"fixed", {{"size", 0.001}}}};
}

}  // namespace fall_line
