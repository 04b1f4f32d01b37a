// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include "line.hpp"
#include "search_parameters.hpp"
#include "step_sizes.hpp"

namespace fall_line {
namespace {

/// Nocedal and Wright, algorithm 3.1. From the largest first trial at the slowest contraction, this many trials reach
/// step sizes that change nothing in a double.
constexpr std::size_t most_trials = 500;

class Backtracking final : public StepSizeRule {
 public:
  Backtracking(double size, double contraction, double armijo)
      : size_(size), contraction_(contraction), armijo_(armijo) {}
  void reset() override {}
  double intended(const StepStart&) override { return size_; }

  [[nodiscard]] bool looks_along() const override { return true; }
  double step_size(const LineQuestion& question) override {
    Line line(question);
    if (!line.descends()) return 0.0;
    double size = question.intended;
    while (line.trials() < most_trials && line.moves(size)) {
      if (falls_enough(line, size)) return line.accept(size);
      size *= contraction_;
    }
    return 0.0;
  }

 private:
  /// Armijo's condition. Where values differ by rounding alone, it would let pass any step that is short enough to hide
  /// in that, and the descent would jump to and fro for ever. There the slope decides, at the price of a second look at
  /// the same size (Hager and Zhang, as named in line.hpp, equation 4.1: on a parabola, the same condition).
  [[nodiscard]] bool falls_enough(Line& line, double size) const {
    const Sample& start = line.start();
    const double value = line.value(size).value;
    if (std::fabs(value - start.value) > line.rounding()) return value <= start.value + armijo_ * size * start.slope;
    return line.value_and_slope(size).slope <= (2.0 * armijo_ - 1.0) * start.slope;
  }

  double size_;
  double contraction_;
  double armijo_;
};

}  // namespace

ListedStepSizeRule backtracking() {
  const Parameter contraction{.id = "contraction",
                              .label = "Contraction",
                              .symbol = "ρ",
                              .help =
                                  "What a refused step size is multiplied by. Nearer to 1, the search takes more "
                                  "trials and finds a longer step.",
                              .unit = "",
                              .minimum = 0.1,
                              .maximum = 0.9,
                              .fallback = 0.5};
  return {.unit = {.id = "backtracking",
                   .label = "Backtracking",
                   .help = "Tries a long step and shortens it until the function falls by enough, measured against "
                           "what the slope promised (Armijo’s condition).",
                   .formula = R"(\alpha_t = \max \{ \alpha_0 \rho^k : k = 0, 1, 2, \dots \} \text{ with}
f(x_t + \alpha_t d_t) \le f(x_t) + c_1 \alpha_t \nabla f(x_t)^{\top} d_t)",
                   .citation = "L. Armijo: Minimization of functions having Lipschitz continuous first partial "
                               "derivatives, Pacific Journal of Mathematics 16 (1966), no. 1, 1–3; J. Nocedal, "
                               "S. J. Wright: Numerical Optimization, 2nd ed., Springer 2006, algorithm 3.1.",
                   .parameters = {first_trial(), contraction, armijo()}},
          .make = [](std::span<const double> parameters) -> std::unique_ptr<StepSizeRule> {
            return std::make_unique<Backtracking>(parameters[0], parameters[1], parameters[2]);
          }};
}

}  // namespace fall_line
