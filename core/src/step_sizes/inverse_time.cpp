// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "schedule.hpp"
#include "schedule_parameters.hpp"
#include "step_sizes.hpp"

namespace fall_line {
namespace {

class InverseTime final : public Schedule {
 public:
  explicit InverseTime(std::span<const double> parameters) : size_(parameters[0]), decay_(parameters[1]) {}

 private:
  [[nodiscard]] double size_after(double steps) const override { return size_ / (1.0 + decay_ * steps); }

  double size_;
  double decay_;
};

}  // namespace

ListedStepSizeRule inverse_time() {
  return {.unit = {.id = "inverse_time",
                   .label = "Inverse time",
                   .help = "Divides the first step size by a number that grows evenly with the steps. Sizes vanish, "
                           "but their sum does not stay finite, so no point is out of reach, and noise dies away.",
                   .formula = R"(\alpha_t = \frac{\alpha}{1 + k (t - 1)})",
                   .citation = "H. Robbins, S. Monro: A Stochastic Approximation Method, Annals of Mathematical "
                               "Statistics 22 (1951), pp. 400–407.",
                   .parameters = {first_size(), decay_of_size()},
                   .python = "step_size = size / (1 + decay * (t - 1))"},
          .make = made_rule<InverseTime>};
}

}  // namespace fall_line
