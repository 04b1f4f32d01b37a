// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include "schedule.hpp"
#include "schedule_parameters.hpp"
#include "step_sizes.hpp"

namespace fall_line {
namespace {

class StepDrop final : public Schedule {
 public:
  explicit StepDrop(std::span<const double> parameters)
      : size_(parameters[0]), factor_(parameters[1]), period_(parameters[2]) {}

 private:
  [[nodiscard]] double size_after(double steps) const override {
    return size_ * std::pow(factor_, std::floor(steps / period_));
  }

  double size_;
  double factor_;
  double period_;
};

}  // namespace

ListedStepSizeRule step_drop() {
  return {.unit = {.id = "step_drop",
                   .label = "Step drop",
                   .help = "Keeps the step size for a number of steps, then multiplies it by a factor, and so on: a "
                           "staircase down.",
                   .formula = R"(\alpha_t = \alpha \gamma^{\lfloor (t - 1) / T \rfloor})",
                   .citation = "R. Ge, S. M. Kakade, R. Kidambi, P. Netrapalli: The Step Decay Schedule, NeurIPS 2019, "
                               "arXiv:1904.12838.",
                   .parameters = {first_size(), shrinking_factor(0.5),
                                  period("The number of steps for which the size stays before it drops again. A larger "
                                         "one drops it later.")},
                   .python = "step_size = size * factor ** floor((t - 1) / period)"},
          .make = made_rule<StepDrop>};
}

}  // namespace fall_line
