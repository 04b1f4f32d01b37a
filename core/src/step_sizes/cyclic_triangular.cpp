// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include "schedule.hpp"
#include "schedule_parameters.hpp"
#include "step_sizes.hpp"

namespace fall_line {
namespace {

class CyclicTriangular final : public Schedule {
 public:
  explicit CyclicTriangular(std::span<const double> parameters)
      : size_(parameters[0]), least_(parameters[1]), period_(parameters[2]) {}

 private:
  [[nodiscard]] double size_after(double steps) const override {
    const double to_peak = std::fabs(std::fmod(steps, 2.0 * period_) - period_);
    return least_ + (size_ - least_) * ((period_ - to_peak) / period_);
  }

  double size_;
  double least_;
  double period_;
};

}  // namespace

ListedStepSizeRule cyclic_triangular() {
  const Parameter size{.id = "size",
                       .label = "Largest step size",
                       .symbol = "α",
                       .help = "The step size at the peaks. A larger one throws the descent further out there.",
                       .unit = "",
                       .minimum = 1e-6,
                       .maximum = 10.0,
                       .fallback = 0.01,
                       .scale = Scale::logarithmic};
  const Parameter least{.id = "least",
                        .label = "Smallest step size",
                        .symbol = "ω",
                        .help = "The step size that it begins with and comes back to. A larger one settles less.",
                        .unit = "",
                        .minimum = 0.0,
                        .maximum = 10.0,
                        .fallback = 0.001,
                        .scale = Scale::logarithmic};
  return {.unit = {.id = "cyclic_triangular",
                   .label = "Up and down in a triangle",
                   .help = "Grows evenly to the largest step size, shrinks evenly back to the smallest, and so on "
                           "without end: long steps look around, short ones settle.",
                   .formula = R"(\alpha_t = \omega + (\alpha - \omega) \left(1 - \frac{|u_t - T|}{T}\right)
u_t = (t - 1) \bmod 2T)",
                   .citation = "L. N. Smith: Cyclical Learning Rates for Training Neural Networks, WACV 2017, "
                               "arXiv:1506.01186.",
                   .parameters = {size, least,
                                  period("The number of steps from the smallest size to the largest, and back again. A "
                                         "larger one makes the triangle wider.")},
                   .python = R"(to_peak = abs((t - 1) % (2 * period) - period)
step_size = least + (size - least) * ((period - to_peak) / period))"},
          .make = made_rule<CyclicTriangular>};
}

}  // namespace fall_line
