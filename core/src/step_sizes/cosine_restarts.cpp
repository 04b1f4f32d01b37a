// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include "schedule.hpp"
#include "schedule_parameters.hpp"
#include "step_sizes.hpp"

namespace fall_line {
namespace {

class CosineRestarts final : public Schedule {
 public:
  explicit CosineRestarts(std::span<const double> parameters)
      : size_(parameters[0]), least_(parameters[1]), period_(parameters[2]), stretch_(parameters[3]) {}

 private:
  [[nodiscard]] double size_after(double steps) const override {
    double length = period_;
    if (stretch_ == 1.0) {
      steps = std::fmod(steps, length);
    } else {
      for (; steps >= length; length *= stretch_) steps -= length;
    }
    return along_cosine(size_, least_, steps / length);
  }

  double size_;
  double least_;
  double period_;
  double stretch_;
};

}  // namespace

ListedStepSizeRule cosine_restarts() {
  const Parameter stretch{.id = "stretch",
                          .label = "Stretch",
                          .symbol = "m",
                          .help = "How many times as long each fall is as the one before. With 1 all are alike.",
                          .unit = "",
                          .minimum = 1.0,
                          .maximum = 10.0,
                          .fallback = 2.0,
                          .integer = true};
  return {
      .unit = {.id = "cosine_restarts",
               .label = "Cosine with restarts",
               .help = "Falls along half a wave of the cosine and begins again with the first step size, which can "
                       "throw it out of a flat or narrow valley. Every fall may take longer than the one before.",
               .formula =
                   R"(\alpha_t = \omega + \frac{\alpha - \omega}{2} \left(1 + \cos \frac{\pi (t - b_i)}{m^i T}\right)
b_0 = 1, \quad b_{i+1} = b_i + m^i T, \quad b_i \le t < b_{i+1})",
               .citation = "I. Loshchilov, F. Hutter: SGDR: Stochastic Gradient Descent with Warm Restarts, ICLR 2017, "
                           "arXiv:1608.03983.",
               .parameters = {first_size(), final_size(),
                              period("The number of steps before the first restart. A larger one restarts later."),
                              stretch},
               .python = R"(steps, length = t - 1, period
if stretch == 1:
    steps %= length
while steps >= length:
    steps, length = steps - length, length * stretch
step_size = least + (size - least) * (1 + cos(pi * (steps / length))) / 2)"},
      .make = made_rule<CosineRestarts>};
}

}  // namespace fall_line
