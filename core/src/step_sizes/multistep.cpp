// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "schedule.hpp"
#include "schedule_parameters.hpp"
#include "step_sizes.hpp"

namespace fall_line {
namespace {

class Multistep final : public Schedule {
 public:
  explicit Multistep(std::span<const double> parameters)
      : size_(parameters[0]),
        factor_(parameters[1]),
        first_(parameters[2]),
        period_(parameters[3]),
        drops_(parameters[4]) {}

 private:
  [[nodiscard]] double size_after(double steps) const override {
    const double passed = std::clamp(std::floor((steps - first_) / period_) + 1.0, 0.0, drops_);
    return size_ * std::pow(factor_, passed);
  }

  double size_;
  double factor_;
  double first_;
  double period_;
  double drops_;
};

}  // namespace

ListedStepSizeRule multistep() {
  const Parameter first{.id = "first",
                        .label = "First milestone",
                        .symbol = "b",
                        .help =
                            "The number of steps after which the size drops for the first time. A larger one keeps "
                            "it for longer.",
                        .unit = "steps",
                        .minimum = 1.0,
                        .maximum = 1e6,
                        .fallback = 500.0,
                        .scale = Scale::logarithmic,
                        .integer = true};
  const Parameter drops{.id = "drops",
                        .label = "Number of milestones",
                        .symbol = "n",
                        .help = "How many times the size drops. With more of them it becomes smaller in the end.",
                        .unit = "",
                        .minimum = 0.0,
                        .maximum = 100.0,
                        .fallback = 2.0,
                        .integer = true};
  return {
      .unit = {.id = "multistep",
               .label = "Drops at milestones",
               .help = "Keeps the step size for a long time and then multiplies it by a factor at a few milestones, "
                       "after the last of which it stays: how deep networks are often trained.",
               .formula = R"(\alpha_t = \alpha \gamma^{k_t}
k_t = \min\left(\max\left(\left\lfloor \frac{t - 1 - b}{T} \right\rfloor + 1, 0\right), n\right))",
               .citation = "K. He, X. Zhang, S. Ren, J. Sun: Deep Residual Learning for Image Recognition, CVPR "
                           "2016, arXiv:1512.03385.",
               .parameters = {first_size(), shrinking_factor(0.1), first,
                              period("The number of steps from one milestone to the next. A larger one drops the "
                                     "size later."),
                              drops},
               .python = R"(passed = min(max(floor((t - 1 - first) / period) + 1, 0), drops)
step_size = size * factor ** passed)"},
      .make = made_rule<Multistep>};
}

}  // namespace fall_line
