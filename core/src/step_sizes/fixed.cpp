// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "step_sizes.hpp"

namespace fall_line {
namespace {

class FixedStepSize final : public StepSizeRule {
 public:
  explicit FixedStepSize(double size) : size_(size) {}
  void reset() override {}
  double step_size(const StepQuestion&) override { return size_; }

 private:
  double size_;
};

}  // namespace

ListedStepSizeRule fixed_step_size() {
  return {{"fixed",
           "Fixed",
           "Takes the same step size, also called learning rate, in every step.",
           "αₜ = α",
           "Y. Nesterov: Introductory Lectures on Convex Optimization, Kluwer 2004, section 1.2.3; "
           "J. Grus: Data Science from Scratch, 2nd ed., O’Reilly 2019, chapter 8.",
           {{"size",
             "Step size",
             "α",
             "What the direction is multiplied by. Too small, and the descent crawls; too large, and it overshoots the "
             "valley by more each time and runs away.",
             "",
             1e-6,
             10.0,
             0.01,
             Scale::logarithmic,
             false}}},
          [](std::span<const double> parameters) -> std::unique_ptr<StepSizeRule> {
            return std::make_unique<FixedStepSize>(parameters[0]);
          }};
}

}  // namespace fall_line
