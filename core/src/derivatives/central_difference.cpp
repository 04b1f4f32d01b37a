// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <array>

#include "difference_points.hpp"
#include "sources.hpp"

namespace fall_line {
namespace {

class CentralDifference final : public GradientSource {
 public:
  explicit CentralDifference(double h) : h_(h) {}

  [[nodiscard]] DifferenceQuotient quotient() const override { return {.offsets = {-1.0, 1.0}, .order = 2}; }

  double value_and_gradient(Objective& objective, std::span<const double> x, std::span<double> gradient,
                            Evaluations& evaluations) override {
    const std::size_t n = x.size();
    const std::span<const double> values = points_.values(objective, x, std::array{h_, -h_});
    for (std::size_t i = 0; i < n; ++i) gradient[i] = (values[1 + i] - values[1 + n + i]) / (2.0 * h_);
    // The value at x itself is for the picture: the quotients do without it.
    evaluations.function += 2 * n;
    return values[0];
  }

 private:
  double h_;
  DifferencePoints points_;
};

}  // namespace

ListedGradientSource central_difference() {
  return {.unit = {.id = "central",
                   .label = "Central difference",
                   .help = "Estimates each partial derivative by a small step ahead and one back: 2n values of f for n "
                           "variables. The error shrinks with the square of h, until rounding takes over.",
                   .formula = R"(\frac{\partial f}{\partial x_i} \approx \frac{f(x + h e_i) - f(x - h e_i)}{2h})",
                   .citation = "J. Nocedal, S. J. Wright: Numerical Optimization, 2nd ed., Springer 2006, section 8.1.",
                   .parameters = {difference_step()},
                   .python = R"([(f(moved(x, i, h)) - f(moved(x, i, -h))) / (2 * h) for i in range(len(x))]

2 * len(x))"},
          .make = [](std::span<const double> parameters) -> std::unique_ptr<GradientSource> {
            return std::make_unique<CentralDifference>(parameters[0]);
          }};
}

}  // namespace fall_line
