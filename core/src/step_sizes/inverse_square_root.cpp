// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include "schedule.hpp"
#include "schedule_parameters.hpp"
#include "step_sizes.hpp"

namespace fall_line {
namespace {

class InverseSquareRoot final : public Schedule {
 public:
  explicit InverseSquareRoot(std::span<const double> parameters) : size_(parameters[0]), decay_(parameters[1]) {}

 private:
  [[nodiscard]] double size_after(double steps) const override { return size_ / std::sqrt(1.0 + decay_ * steps); }

  double size_;
  double decay_;
};

}  // namespace

ListedStepSizeRule inverse_square_root() {
  return {.unit = {.id = "inverse_square_root",
                   .label = "Inverse square root",
                   .help = "Divides the first step size by a square root that grows with the steps: a slower decline "
                           "than inverse time.",
                   .formula = R"(\alpha_t = \frac{\alpha}{\sqrt{1 + k (t - 1)}})",
                   .citation = "M. Zinkevich: Online Convex Programming and Generalized Infinitesimal Gradient Ascent, "
                               "ICML 2003, with k = 1.",
                   .parameters = {first_size(), decay_of_size()},
                   .python = "step_size = size / sqrt(1 + decay * (t - 1))"},
          .make = made_rule<InverseSquareRoot>};
}

}  // namespace fall_line
