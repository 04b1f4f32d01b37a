// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "step_sizes.hpp"

namespace fall_line {
namespace {

class FixedStepSize final : public StepSizeRule {
 public:
  explicit FixedStepSize(double size) : size_(size) {}
  void reset() override {}
  double intended(const StepStart&) override { return size_; }

 private:
  double size_;
};

}  // namespace

ListedStepSizeRule fixed_step_size() {
  const Parameter size{.id = "size",
                       .label = "Step size",
                       .symbol = "α",
                       .help =
                           "What the direction is multiplied by. Too small, and the descent crawls; too large, and it "
                           "overshoots the valley by more each time and runs away.",
                       .unit = "",
                       .minimum = 1e-6,
                       .maximum = 10.0,
                       .fallback = 0.01,
                       .scale = Scale::logarithmic,
                       .least = least_step_size};
  return {.unit = {.id = "fixed",
                   .label = "Fixed",
                   .help = "Takes the same step size, also called learning rate, in every step.",
                   .formula = R"(\alpha_t = \alpha)",
                   .citation = "Y. Nesterov: Introductory Lectures on Convex Optimization, Kluwer 2004, section 1.2.3; "
                               "J. Grus: Data Science from Scratch, 2nd ed., O’Reilly 2019, chapter 8.",
                   .parameters = {size},
                   .python = "step_size = size"},
          .make = [](std::span<const double> parameters) -> std::unique_ptr<StepSizeRule> {
            return std::make_unique<FixedStepSize>(parameters[0]);
          }};
}

}  // namespace fall_line
