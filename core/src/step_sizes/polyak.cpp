// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "line.hpp"
#include "step_sizes.hpp"

namespace fall_line {
namespace {

/// Polyak states it for the negative gradient, where `-slope` is the squared norm of the gradient. Along any other
/// direction it is the step to where the tangent meets the least value.
class PolyakStepSize final : public StepSizeRule {
 public:
  void reset() override {}
  // What it takes depends on the direction, which is not known yet.
  double intended(const StepStart&) override { return 1.0; }

  [[nodiscard]] bool looks_along() const override { return true; }
  double step_size(const LineQuestion& question) override {
    const Line line(question);
    if (!line.descends() || !question.least_value) return 0.0;
    // A least value that is known with a few digits only may lie above what rounding makes of the bottom.
    const double height = line.start().value - *question.least_value;
    return height > 0.0 ? height / -line.start().slope : 0.0;
  }

  [[nodiscard]] bool needs_least_value() const override { return true; }
};

}  // namespace

ListedStepSizeRule polyak() {
  return {.unit = {.id = "polyak",
                   .label = "Polyak",
                   .help = "Goes as far as the tangent needs to come down to the least value f*. Only where the least "
                           "value is known.",
                   .formula = R"(\alpha_t = \frac{f(x_t) - f^*}{-\nabla f(x_t)^{\top} d_t})",
                   .citation = "B. T. Polyak: Introduction to Optimization, Optimization Software 1987, section 5.3.2.",
                   .parameters = {}},
          .make = [](std::span<const double>) -> std::unique_ptr<StepSizeRule> {
            return std::make_unique<PolyakStepSize>();
          }};
}

}  // namespace fall_line
