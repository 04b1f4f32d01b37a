// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "line.hpp"
#include "search_parameters.hpp"
#include "step_sizes.hpp"

namespace fall_line {
namespace {

constexpr std::size_t most_extensions = 40;
constexpr std::size_t most_trials = 100;

/// Where the cubic through values and slopes at both ends is least (Nocedal and Wright, equation 3.59), kept a tenth of
/// the interval away from its ends; the middle where there is no such cubic.
double cubic_minimiser(const Sample& a, const Sample& b) {
  const double width = b.step_size - a.step_size;
  const double d1 = a.slope + b.slope - 3.0 * (a.value - b.value) / (a.step_size - b.step_size);
  const double d2 = std::copysign(std::sqrt(d1 * d1 - a.slope * b.slope), width);
  const double part = 1.0 - (b.slope + d2 - d1) / (b.slope - a.slope + 2.0 * d2);
  return a.step_size + width * (std::isfinite(part) ? std::clamp(part, 0.1, 0.9) : 0.5);
}

/// Where a kink, rounding or a function that falls without end leaves no step that meets both conditions, the lowest
/// one that was tried with sufficient decrease is taken.
class WolfeSearch {
 public:
  WolfeSearch(const LineQuestion& question, double armijo, double curvature)
      : line_(question), armijo_(armijo), curvature_(curvature) {}

  /// Algorithm 3.5: lengthens the step until it is acceptable or an interval surely holds one that is.
  double from(double size) {
    if (!line_.descends()) return 0.0;
    Sample former = line_.start();
    while (line_.trials() < most_extensions) {
      const Sample sample = line_.value_and_slope(size);
      if (!falls_enough(sample) || sample.value > former.value) return zoom(former, sample);
      if (flat_enough(sample)) return line_.accept(size);
      if (sample.slope >= 0.0) return zoom(sample, former);
      former = sample;
      size *= 2.0;
    }
    return line_.accept(former.step_size);
  }

 private:
  /// Algorithm 3.6. `low` has the least value of those that fall enough, and the function falls from there towards
  /// `high`.
  double zoom(Sample low, Sample high) {
    while (line_.trials() < most_trials) {
      const double size = cubic_minimiser(low, high);
      if (size == low.step_size || size == high.step_size || !line_.moves(size)) break;
      const Sample sample = line_.value_and_slope(size);
      // Nocedal and Wright refuse a value that is equal, too. Near a minimum rounding makes many values equal, and
      // the slopes still tell them apart.
      if (!falls_enough(sample) || sample.value > low.value) {
        high = sample;
        continue;
      }
      if (flat_enough(sample)) return line_.accept(size);
      if (sample.slope * (high.step_size - low.step_size) >= 0.0) high = low;
      low = sample;
    }
    return low.step_size > 0.0 ? line_.accept(low.step_size) : 0.0;
  }

  [[nodiscard]] bool falls_enough(const Sample& sample) const {
    return sample.value <= line_.start().value + armijo_ * sample.step_size * line_.start().slope;
  }
  [[nodiscard]] bool flat_enough(const Sample& sample) const {
    return std::fabs(sample.slope) <= -curvature_ * line_.start().slope;
  }

  Line line_;
  double armijo_;
  double curvature_;
};

class Wolfe final : public StepSizeRule {
 public:
  Wolfe(double size, double armijo, double curvature) : size_(size), armijo_(armijo), curvature_(curvature) {}
  void reset() override {}
  double intended(const StepStart&) override { return size_; }
  [[nodiscard]] bool looks_along() const override { return true; }
  double step_size(const LineQuestion& question) override {
    return WolfeSearch(question, armijo_, curvature_).from(question.intended);
  }

 private:
  double size_;
  double armijo_;
  double curvature_;
};

}  // namespace

ListedStepSizeRule wolfe() {
  const Parameter curvature{.id = "curvature",
                            .label = "Curvature condition",
                            .symbol = "c₂",
                            .help =
                                "How steep the function may still be where the step ends, as a part of the slope at "
                                "its start. A smaller value makes the search more exact and takes more trials.",
                            .unit = "",
                            .minimum = 0.01,
                            .maximum = 0.99,
                            .fallback = 0.9};
  return {.unit = {.id = "wolfe",
                   .label = "Strong Wolfe",
                   .help = "Looks for a step after which the function is lower by enough and its slope along the step "
                           "is flatter by enough. Quasi-Newton methods need both.",
                   .formula = R"(f(x_t + \alpha_t d_t) \le f(x_t) + c_1 \alpha_t \nabla f(x_t)^{\top} d_t
|\nabla f(x_t + \alpha_t d_t)^{\top} d_t| \le c_2 |\nabla f(x_t)^{\top} d_t|)",
                   .citation = "P. Wolfe: Convergence conditions for ascent methods, SIAM Review 11 (1969), no. 2, "
                               "226–235; J. Nocedal, S. J. Wright: Numerical Optimization, 2nd ed., Springer 2006, "
                               "algorithms 3.5 and 3.6.",
                   .parameters = {first_trial(), armijo(), curvature}},
          .make = [](std::span<const double> parameters) -> std::unique_ptr<StepSizeRule> {
            return std::make_unique<Wolfe>(parameters[0], parameters[1], parameters[2]);
          }};
}

}  // namespace fall_line
