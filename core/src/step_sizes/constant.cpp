// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "schedule.hpp"
#include "schedule_parameters.hpp"
#include "step_sizes.hpp"

namespace fall_line {
namespace {

class Constant final : public Schedule {
 public:
  explicit Constant(std::span<const double> parameters)
      : size_(parameters[0]), factor_(parameters[1]), horizon_(parameters[2]) {}

 private:
  [[nodiscard]] double size_after(double steps) const override { return steps < horizon_ ? size_ * factor_ : size_; }

  double size_;
  double factor_;
  double horizon_;
};

}  // namespace

ListedStepSizeRule constant() {
  const Parameter size{.id = "size",
                       .label = "Step size",
                       .symbol = "α",
                       .help = "The step size after the first stretch. A larger one makes every step longer.",
                       .unit = "",
                       .minimum = 1e-6,
                       .maximum = 10.0,
                       .fallback = 0.01,
                       .scale = Scale::logarithmic};
  const Parameter factor{.id = "factor",
                         .label = "Factor at first",
                         .symbol = "γ",
                         .help =
                             "What the step size is multiplied by in the first stretch. With 1 it is the same "
                             "throughout.",
                         .unit = "",
                         .minimum = 0.001,
                         .maximum = 1.0,
                         .fallback = 1.0 / 3.0};
  return {.unit = {.id = "constant",
                   .label = "Constant after a careful start",
                   .help = "Takes smaller steps of one size for a while and steps of the full size from then on: a "
                           "warm-up in a single jump.",
                   .formula = R"(\alpha_t = \gamma \alpha \text{ if } t \le T, \text{ else } \alpha)",
                   .citation = "K. He, X. Zhang, S. Ren, J. Sun: Deep Residual Learning for Image Recognition, CVPR "
                               "2016, arXiv:1512.03385, section 4.2.",
                   .parameters = {size, factor, horizon()},
                   .python = "step_size = size * factor if t <= horizon else size"},
          .make = made_rule<Constant>};
}

}  // namespace fall_line
