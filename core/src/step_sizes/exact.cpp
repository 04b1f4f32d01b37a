// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <limits>

#include "line.hpp"
#include "search_parameters.hpp"
#include "step_sizes.hpp"

namespace fall_line {
namespace {

constexpr std::size_t most_extensions = 40;
constexpr std::size_t most_trials = 150;
/// The slope counts as 0 at this part of what it was at the start: on a parabola, the relative error of the step size.
constexpr double flat = 1e-12;

/// Two step sizes with a minimiser between them: the function falls at `low`, which is no worse than the start. At
/// `high` it rises, or is worse than the start. Their slopes, as the secant weighs them, may differ from the samples'.
struct Bracket {
  Sample low;
  Sample high;
  [[nodiscard]] double width() const { return high.step_size - low.step_size; }
};

/// Finds where the slope changes its sign: a secant where it helps, bisection where it does not. That is the plan of
/// Brent's method, for the root of the slope and with the Illinois secant in place of his interpolation: his search for
/// a minimum looks at values alone, which give half the digits only.
class ExactSearch {
 public:
  explicit ExactSearch(const LineQuestion& question) : line_(question) {}

  double from(double size) {
    if (!line_.descends()) return 0.0;
    Bracket bracket{line_.start(), {}};
    while (line_.trials() < most_extensions) {
      const Sample sample = line_.value_and_slope(size);
      if (is_root(sample)) return line_.accept(size);
      if (!is_low(sample)) {
        bracket.high = sample;
        return refine(bracket);
      }
      const double root = secant(bracket.low, sample);
      bracket.low = sample;
      size = std::isfinite(root) ? std::clamp(root, 2.0 * size, 10.0 * size) : 2.0 * size;
    }
    // It falls without end, as far as anyone looked.
    return line_.accept(bracket.low.step_size);
  }

 private:
  double refine(Bracket bracket) {
    Sample best = bracket.low;
    // The slopes that the secant uses: halved at an end that stays, so that the next secant falls beyond the root
    // (the Illinois variant of regula falsi).
    Bracket weighed = bracket;
    int same_end = 0;
    double former_width = std::numeric_limits<double>::infinity();
    while (line_.trials() < most_trials) {
      // Kept this far from the ends: once one of them is the root to rounding, the next trial lies just across it.
      const double margin = 4.0 * std::numeric_limits<double>::epsilon() * bracket.high.step_size;
      if (bracket.width() <= 2.0 * margin) break;
      const bool narrows = bracket.width() <= 0.5 * former_width;
      former_width = bracket.width();
      const double size = std::clamp(next_size(bracket, weighed, narrows || same_end == 0),
                                     bracket.low.step_size + margin, bracket.high.step_size - margin);
      if (!line_.moves(size)) break;
      const Sample sample = line_.value_and_slope(size);
      if (is_root(sample)) return line_.accept(size);
      if (is_low(sample)) {
        bracket.low = weighed.low = best = sample;
        if (same_end < 0) weighed.high.slope *= 0.5;
        same_end = -1;
      } else {
        bracket.high = weighed.high = sample;
        if (sample.value <= best.value) best = sample;
        if (same_end > 0) weighed.low.slope *= 0.5;
        same_end = 1;
      }
    }
    return best.step_size > 0.0 ? line_.accept(best.step_size) : 0.0;
  }

  static double secant(const Sample& a, const Sample& b) {
    return a.step_size - a.slope * (b.step_size - a.step_size) / (b.slope - a.slope);
  }

  [[nodiscard]] double next_size(const Bracket& bracket, const Bracket& weighed, bool trust_secant) const {
    const double root = secant(weighed.low, weighed.high);
    if (trust_secant && bracket.high.slope > 0.0 && std::isfinite(root)) return root;
    // Nothing but the start is known to be good: the scale may be wrong by many powers of ten.
    if (bracket.low.step_size == 0.0) return 0.1 * bracket.high.step_size;
    return bracket.low.step_size + 0.5 * bracket.width();
  }

  [[nodiscard]] bool is_low(const Sample& sample) const { return sample.slope < 0.0 && is_no_worse(sample); }
  [[nodiscard]] bool is_root(const Sample& sample) const {
    return std::fabs(sample.slope) <= -flat * line_.start().slope && is_no_worse(sample);
  }
  [[nodiscard]] bool is_no_worse(const Sample& sample) const {
    return sample.value <= line_.start().value + line_.rounding();
  }

  Line line_;
};

class ExactLineSearch final : public StepSizeRule {
 public:
  explicit ExactLineSearch(double size) : size_(size) {}
  void reset() override {}
  double intended(const StepStart&) override { return size_; }
  [[nodiscard]] bool looks_along() const override { return true; }
  double step_size(const LineQuestion& question) override { return ExactSearch(question).from(question.intended); }

 private:
  double size_;
};

}  // namespace

ListedStepSizeRule exact_line_search() {
  return {.unit = {.id = "exact",
                   .label = "Exact line search",
                   .help = "Goes to the lowest point of the first valley along the direction: brackets it, then "
                           "refines until the slope is 0, as Brent’s method does: by a secant where that helps, by "
                           "halving where it does not.",
                   .formula = R"(\alpha_t = \arg\min_{\alpha > 0} f(x_t + \alpha d_t))",
                   .citation = "M. Dowell, P. Jarratt: A modified regula falsi method for computing the root of an "
                               "equation, BIT 11 (1971), 168–174 (the secant); R. P. Brent: Algorithms for "
                               "Minimization without Derivatives, Prentice-Hall 1973, chapter 4 (secant and halving); "
                               "J. Nocedal, S. J. Wright: Numerical Optimization, 2nd ed., Springer "
                               "2006, section 3.5.",
                   .parameters = {first_trial()}},
          .make = [](std::span<const double> parameters) -> std::unique_ptr<StepSizeRule> {
            return std::make_unique<ExactLineSearch>(parameters[0]);
          }};
}

}  // namespace fall_line
