// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "moving_average.hpp"
#include "optimizers.hpp"
#include "parameters.hpp"

namespace fall_line {
namespace {

/// The average begins at 0 and is not corrected, as in the paper.
class Qhm final : public Optimizer {
 public:
  explicit Qhm(std::span<const double> parameters)
      : mean_(parameters[0]), nu_(parameters[1]), weight_decay_(parameters[2]) {}
  void reset(std::size_t size) override { mean_.reset(size); }

  void direction(const StepStart& from, double, Minimised*, std::span<double> direction) override {
    mean_.begin_step();
    for (std::size_t i = 0; i < direction.size(); ++i) {
      const double g = from.gradient[i] + weight_decay_ * from.x[i];
      direction[i] = -((1.0 - nu_) * g + nu_ * mean_.add(i, g));
    }
  }

  [[nodiscard]] bool may_move_again() const override { return mean_.changed(); }
  [[nodiscard]] std::vector<Remembered> remembered() const override { return {{"m_t", mean_.values()}}; }

 private:
  MovingAverage mean_;
  double nu_;
  double weight_decay_;
};

}  // namespace

ListedOptimizer qhm() {
  Parameter beta = momentum_parameter(0.999);
  beta.symbol = "β";
  beta.help =
      "The part of the average of gradients that is kept in a step. It looks back over about 1/(1 − β) steps: "
      "nearer to 1, the path is smoother and turns later.";
  const Parameter nu{.id = "nu",
                     .label = "Weight of the average",
                     .symbol = "ν",
                     .help =
                         "0 is plain gradient descent; 1 follows the average alone, which is momentum with as much "
                         "dampening.",
                     .unit = "",
                     .minimum = 0.0,
                     .maximum = 1.0,
                     .fallback = 0.7};
  return {{.unit = {.id = "qhm",
                    .label = "QHM",
                    .help = "Quasi-hyperbolic momentum: goes by a mixture of the gradient here and the average of past "
                            "ones. Many other rules with momentum are cases of it.",
                    .formula = R"(g_t = \nabla f(x_t) + \lambda x_t
m_t = \beta m_{t-1} + (1 - \beta) g_t
x_{t+1} = x_t - \alpha ((1 - \nu) g_t + \nu m_t))",
                    .citation = "J. Ma, D. Yarats: Quasi-hyperbolic momentum and Adam for deep learning, ICLR 2019, "
                                "arXiv:1810.06801, section 3.",
                    .parameters = {beta, nu, weight_decay()},
                    .python = R"(g = gradient + weight_decay * x
m = momentum * m + (1 - momentum) * g
direction = -((1 - nu) * g + nu * m)

m = [0.0]

m)"},
           .make = made<Qhm>},
          {"fixed", {{"size", 0.01}}}};
}

}  // namespace fall_line
