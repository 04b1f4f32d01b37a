// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "mean_and_squares.hpp"
#include "optimizers.hpp"
#include "parameters.hpp"

namespace fall_line {
namespace {

/// As in PyTorch, the largest of the averages before they are corrected is kept, and then corrected as Adam's is; the
/// paper's algorithm 2 corrects neither average.
class AmsGrad final : public MeanAndSquares {
 public:
  explicit AmsGrad(std::span<const double> parameters)
      : MeanAndSquares(parameters[0], parameters[1]), epsilon_(parameters[2]), weight_decay_(parameters[3]) {}

  void reset(std::size_t size) override {
    MeanAndSquares::reset(size);
    largest_.assign(size, 0.0);
  }

  void direction(const StepStart& from, double, Minimised*, std::span<double> direction) override {
    const double mean_weight = mean_.begin_step();
    const double root_of_squares_weight = std::sqrt(squares_.begin_step());
    for (std::size_t i = 0; i < direction.size(); ++i) {
      const double g = from.gradient[i] + weight_decay_ * from.x[i];
      const double m = mean_.add(i, g);
      largest_[i] = std::max(largest_[i], squares_.add_product(i, g, g));
      direction[i] = -m / (mean_weight * (std::sqrt(largest_[i]) / root_of_squares_weight + epsilon_));
    }
  }

  [[nodiscard]] std::vector<Remembered> remembered() const override {
    std::vector<Remembered> all = MeanAndSquares::remembered();
    all.push_back({R"(v_t^{\max})", largest_});
    return all;
  }

 private:
  std::vector<double> largest_;
  double epsilon_;
  double weight_decay_;
};

}  // namespace

ListedOptimizer amsgrad() {
  return {
      {.unit = {.id = "amsgrad",
                .label = "AMSGrad",
                .help = "Adam that never forgets its largest gradients, so that steps do not grow again. It converges "
                        "in cases that were made for Adam to fail.",
                .formula = R"(g_t = \nabla f(x_t) + \lambda x_t
m_t = \beta_1 m_{t-1} + (1 - \beta_1) g_t
v_t = \beta_2 v_{t-1} + (1 - \beta_2) g_t^2
v_t^{\max} = \max(v_{t-1}^{\max}, v_t)
x_{t+1} = x_t - \alpha \frac{m_t / (1 - \beta_1^t)}{\sqrt{v_t^{\max} / (1 - \beta_2^t)} + \varepsilon})",
                .citation = "S. J. Reddi, S. Kale, S. Kumar: On the convergence of Adam and beyond, ICLR 2018, "
                            "arXiv:1904.09237, algorithm 2.",
                .parameters = {beta1(), beta2(), epsilon(), weight_decay()},
                .python = R"(beta1_to_t *= beta1
beta2_to_t *= beta2
g = gradient + weight_decay * x
m = beta1 * m + (1 - beta1) * g
v = beta2 * v + (1 - beta2) * g * g
largest = maximum(largest, v)
direction = -m / ((1 - beta1_to_t) * (sqrt(largest) / sqrt(1 - beta2_to_t) + epsilon))

m = v = largest = [0.0]
beta1_to_t = beta2_to_t = 1.0

m)"},
       .make = made<AmsGrad>},
      {"fixed", {{"size", 0.001}}}};
}

}  // namespace fall_line
