// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "schedule.hpp"
#include "schedule_parameters.hpp"
#include "step_sizes.hpp"

namespace fall_line {
namespace {

class Polynomial final : public Schedule {
 public:
  explicit Polynomial(std::span<const double> parameters)
      : size_(parameters[0]), least_(parameters[1]), horizon_(parameters[2]), power_(parameters[3]) {}

 private:
  [[nodiscard]] double size_after(double steps) const override {
    const double left = std::max(horizon_ - steps, 0.0) / horizon_;
    return least_ + (size_ - least_) * std::pow(left, power_);
  }

  double size_;
  double least_;
  double horizon_;
  double power_;
};

}  // namespace

ListedStepSizeRule polynomial() {
  const Parameter power{.id = "power",
                        .label = "Power",
                        .symbol = "p",
                        .help = "Above 1 most of the decline comes early, below 1 it comes late.",
                        .unit = "",
                        .minimum = 0.1,
                        .maximum = 10.0,
                        .fallback = 2.0,
                        .scale = Scale::logarithmic};
  return {.unit = {.id = "polynomial",
                   .label = "Polynomial",
                   .help = "Goes from the first to the final step size along a power of the share of steps that are "
                           "left, and stays there. With power 1 it is a straight line.",
                   .formula = R"(\alpha_t = \omega + (\alpha - \omega) \left(1 - \frac{s_t}{T}\right)^p
s_t = \min(t - 1, T))",
                   .citation = "L.-C. Chen, G. Papandreou, I. Kokkinos, K. Murphy, A. L. Yuille: DeepLab, 2016, "
                               "arXiv:1606.00915 (the policy “poly”).",
                   .parameters = {first_size(), final_size(), horizon(), power},
                   .python = R"(left = max(horizon - (t - 1), 0) / horizon
step_size = least + (size - least) * left ** power)"},
          .make = made_rule<Polynomial>};
}

}  // namespace fall_line
