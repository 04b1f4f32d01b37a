// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "cholesky.hpp"
#include "optimizers.hpp"
#include "remembered_rows.hpp"

namespace fall_line {
namespace {

class Newton final : public Optimizer {
 public:
  Newton(double damping, double shift) : damping_(damping), shift_(shift) {}

  [[nodiscard]] OptimizerTraits traits() const override { return {.by_coordinate = false}; }

  void reset(std::size_t size) override {
    size_ = size;
    matrix_.assign(size * size, 0.0);
  }

  void direction(const StepStart& from, double, Minimised* objective, std::span<double> direction) override {
    for (std::size_t i = 0; i < size_; ++i) direction[i] = -from.gradient[i];
    objective->hessian(from.x, matrix_);
    add_to_diagonal(damping_);
    const double tau = decompose_shifted(cholesky_, matrix_, size_, shift_);
    // Without a Hessian (at a kink, say) there is still the slope: steepest descent.
    if (!std::isfinite(tau)) return;
    add_to_diagonal(tau);
    cholesky_.solve(direction);
  }

  [[nodiscard]] std::vector<Remembered> remembered() const override { return remembered_rows("B_t", matrix_, size_); }

 private:
  void add_to_diagonal(double amount) {
    for (std::size_t i = 0; i < size_; ++i) matrix_[i * size_ + i] += amount;
  }

  double damping_;
  double shift_;
  std::size_t size_ = 0;
  std::vector<double> matrix_;
  Cholesky cholesky_;
};

}  // namespace

ListedOptimizer newton() {
  const Parameter damping{.id = "damping",
                          .label = "Damping",
                          .symbol = "μ",
                          .help =
                              "Is added to each curvature, so that flat directions get shorter steps. 0 is Newton's "
                              "own step; a larger value comes nearer to a short step of gradient descent.",
                          .unit = "",
                          .minimum = 0.0,
                          .maximum = 1000.0,
                          .fallback = 0.0,
                          .scale = Scale::logarithmic};
  const Parameter shift{.id = "shift",
                        .label = "Least shift",
                        .symbol = "β",
                        .help =
                            "What is added to each curvature, at first, where f does not curve upwards in every "
                            "direction; doubled until it does. A larger value gives shorter steps there.",
                        .unit = "",
                        .minimum = 1e-6,
                        .maximum = 10.0,
                        .fallback = 1e-3,
                        .scale = Scale::logarithmic};
  return {
      {.unit = {.id = "newton",
                .label = "Newton’s method (damped)",
                .help = "Steps to the lowest point of the paraboloid that has the slope and the curvature of f here. "
                        "Where f curves downwards, the curvatures are shifted until the paraboloid has a lowest "
                        "point, so that the way still leads down.",
                .formula = R"(B_t = \nabla^2 f(x_t) + (\mu + \tau_t) I
B_t d_t = -\nabla f(x_t)
x_{t+1} = x_t + \alpha_t d_t)",
                .citation = "J. Nocedal, S. J. Wright: Numerical Optimization, 2nd ed., Springer 2006, section 3.4, "
                            "algorithms 3.2 and 3.3.",
                .parameters = {damping, shift}},
       .make = [](std::span<const double> parameters) -> std::unique_ptr<Optimizer> {
         return std::make_unique<Newton>(parameters[0], parameters[1]);
       }},
      {"backtracking", {}}};
}

}  // namespace fall_line
