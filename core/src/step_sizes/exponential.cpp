// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include "schedule.hpp"
#include "schedule_parameters.hpp"
#include "step_sizes.hpp"

namespace fall_line {
namespace {

class Exponential final : public Schedule {
 public:
  explicit Exponential(std::span<const double> parameters) : size_(parameters[0]), factor_(parameters[1]) {}

 private:
  [[nodiscard]] double size_after(double steps) const override { return size_ * std::pow(factor_, steps); }

  double size_;
  double factor_;
};

}  // namespace

ListedStepSizeRule exponential() {
  return {.unit = {.id = "exponential",
                   .label = "Exponential",
                   .help = "Multiplies the step size by the same factor after every step. All sizes together have a "
                           "finite sum, so a start that is too far away is not made good.",
                   .formula = R"(\alpha_t = \alpha \gamma^{t - 1})",
                   .citation = "X. Li, Z. Zhuang, F. Orabona: A Second Look at Exponential and Cosine Step Sizes, ICML "
                               "2021, arXiv:2002.05273.",
                   .parameters = {first_size(), shrinking_factor(0.999)},
                   .python = "step_size = size * factor ** (t - 1)"},
          .make = made_rule<Exponential>};
}

}  // namespace fall_line
