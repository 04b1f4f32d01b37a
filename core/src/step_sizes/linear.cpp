// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "schedule.hpp"
#include "schedule_parameters.hpp"
#include "step_sizes.hpp"

namespace fall_line {
namespace {

class Linear final : public Schedule {
 public:
  explicit Linear(std::span<const double> parameters)
      : size_(parameters[0]), least_(parameters[1]), horizon_(parameters[2]) {}

 private:
  [[nodiscard]] double size_after(double steps) const override {
    const double left = std::max(horizon_ - steps, 0.0) / horizon_;
    return least_ + (size_ - least_) * left;
  }

  double size_;
  double least_;
  double horizon_;
};

}  // namespace

ListedStepSizeRule linear() {
  return {.unit = {.id = "linear",
                   .label = "Linear",
                   .help = "Goes from the first to the final step size in a straight line and stays there.",
                   .formula = R"(\alpha_t = \omega + (\alpha - \omega) \left(1 - \frac{s_t}{T}\right)
s_t = \min(t - 1, T))",
                   .citation = "A. Defazio, A. Cutkosky, H. Mehta, K. Mishchenko: Optimal Linear Decay Learning Rate "
                               "Schedules and Further Refinements, 2023, arXiv:2310.07831.",
                   .parameters = {first_size(), final_size(), horizon()},
                   .python = R"(left = max(horizon - (t - 1), 0) / horizon
step_size = least + (size - least) * left)"},
          .make = made_rule<Linear>};
}

}  // namespace fall_line
