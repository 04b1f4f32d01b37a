// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <vector>

#include "step_sizes.hpp"

namespace fall_line {
namespace {

// Where the gradient hardly changed the quotient grows without bound, so Raydan (1997) keeps it between two.
constexpr double smallest_size = 1e-10;
constexpr double largest_size = 1e10;

/// Looks back at the latest step, not along the next one: it costs no evaluation, and the value need not fall in every
/// step.
class BarzilaiBorwein final : public StepSizeRule {
 public:
  BarzilaiBorwein(double first, bool is_long) : first_(first), long_(is_long), size_(first) {}

  void reset() override {
    size_ = first_;
    x_.clear();
    gradient_.clear();
  }

  double intended(const StepStart& from) override {
    if (!x_.empty()) size_ = next_size(from);
    x_.assign(from.x.begin(), from.x.end());
    gradient_.assign(from.gradient.begin(), from.gradient.end());
    return size_;
  }

 private:
  [[nodiscard]] double next_size(const StepStart& from) const {
    double step_squared = 0.0;
    double curvature = 0.0;
    double change_squared = 0.0;
    for (std::size_t i = 0; i < x_.size(); ++i) {
      const double step = from.x[i] - x_[i];
      const double change = from.gradient[i] - gradient_[i];
      step_squared += step * step;
      curvature += step * change;
      change_squared += change * change;
    }
    const double quotient = long_ ? step_squared / curvature : curvature / change_squared;
    // Where the function curves down along the step, or has not been left, neither quotient says how far to go.
    if (!(curvature > 0.0) || !std::isfinite(quotient)) return size_;
    return std::clamp(quotient, smallest_size, largest_size);
  }

  double first_;
  bool long_;
  double size_;
  std::vector<double> x_;
  std::vector<double> gradient_;
};

}  // namespace

ListedStepSizeRule barzilai_borwein() {
  const Parameter first{.id = "size",
                        .label = "First step size",
                        .symbol = "α₁",
                        .help =
                            "The step size of the first step, when there is none to look back at. It is kept while the "
                            "function curves down along the steps.",
                        .unit = "",
                        .minimum = 1e-6,
                        .maximum = 10.0,
                        .fallback = 0.01,
                        .scale = Scale::logarithmic};
  const Parameter is_long{.id = "long",
                          .label = "Long",
                          .symbol = "l",
                          .help =
                              "Takes the longer of the two quotients, not the shorter. The longer one is faster as a "
                              "rule, and less steady.",
                          .unit = "",
                          .minimum = 0.0,
                          .maximum = 1.0,
                          .fallback = 1.0,
                          .integer = true};
  return {.unit = {.id = "barzilai_borwein",
                   .label = "Barzilai–Borwein",
                   .help = "Reads the curvature off the latest step: how much the gradient changed along it. It costs "
                           "no further evaluations, and the value may rise for a while.",
                   .formula = R"(s_t = x_t - x_{t-1}, \quad y_t = \nabla f(x_t) - \nabla f(x_{t-1})
\alpha_t = \frac{s_t^{\top} s_t}{s_t^{\top} y_t} \text{ if } l = 1
\alpha_t = \frac{s_t^{\top} y_t}{y_t^{\top} y_t} \text{ if } l = 0)",
                   .citation = "J. Barzilai, J. M. Borwein: Two-point step size gradient methods, IMA Journal of "
                               "Numerical Analysis 8 (1988), no. 1, 141–148; M. Raydan: The Barzilai and Borwein "
                               "gradient method for the large scale unconstrained minimization problem, SIAM Journal "
                               "on Optimization 7 (1997), no. 1, 26–33.",
                   .parameters = {first, is_long}},
          .make = [](std::span<const double> parameters) -> std::unique_ptr<StepSizeRule> {
            return std::make_unique<BarzilaiBorwein>(parameters[0], parameters[1] == 1.0);
          }};
}

}  // namespace fall_line
