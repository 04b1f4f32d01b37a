// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "moving_average.hpp"
#include "optimizers.hpp"
#include "parameters.hpp"
#include "sign.hpp"

namespace fall_line {
namespace {

class Lion final : public Optimizer {
 public:
  explicit Lion(std::span<const double> parameters)
      : beta1_(parameters[0]), mean_(parameters[1]), weight_decay_(parameters[2]) {}
  void reset(std::size_t size) override { mean_.reset(size); }

  void direction(const StepStart& from, double, Minimised*, std::span<double> direction) override {
    mean_.begin_step();
    for (std::size_t i = 0; i < direction.size(); ++i) {
      const double g = from.gradient[i];
      const double blend = beta1_ * mean_[i] + (1.0 - beta1_) * g;
      direction[i] = -(sign(blend) + weight_decay_ * from.x[i]);
      mean_.add(i, g);
    }
  }

  [[nodiscard]] bool may_move_again() const override { return mean_.changed(); }
  [[nodiscard]] std::vector<Remembered> remembered() const override { return {{"m_t", mean_.values()}}; }

 private:
  double beta1_;
  MovingAverage mean_;
  double weight_decay_;
};

}  // namespace

ListedOptimizer lion() {
  return {
      {.unit = {.id = "lion",
                .label = "Lion",
                .help = "Looks only at the sign of a mean of past and present gradients: every coordinate moves by "
                        "exactly α, up or down. A search among programs found the rule.",
                .formula = R"(g_t = \nabla f(x_t)
c_t = \beta_1 m_{t-1} + (1 - \beta_1) g_t
x_{t+1} = x_t - \alpha (\operatorname{sign}(c_t) + \lambda x_t)
m_t = \beta_2 m_{t-1} + (1 - \beta_2) g_t)",
                .citation = "X. Chen, C. Liang, D. Huang, E. Real, K. Wang, Y. Liu, H. Pham, X. Dong, T. Luong, C.-J. "
                            "Hsieh, Y. Lu, Q. V. Le: Symbolic discovery of optimization algorithms, NeurIPS 2023, "
                            "arXiv:2302.06675, algorithm 2.",
                .parameters = {beta1(), beta2(0.99), decoupled_weight_decay(0.0)},
                .python = R"(blend = beta1 * m + (1 - beta1) * gradient
direction = -(sign(blend) + weight_decay * x)
m = beta2 * m + (1 - beta2) * gradient

m = [0.0]

m)"},
       .make = made<Lion>},
      {"fixed", {{"size", 1e-4}}}};
}

}  // namespace fall_line
