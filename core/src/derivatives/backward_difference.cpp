// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <array>

#include "difference_points.hpp"
#include "sources.hpp"

namespace fall_line {
namespace {

class BackwardDifference final : public GradientSource {
 public:
  explicit BackwardDifference(double h) : h_(h) {}

  [[nodiscard]] DifferenceQuotient quotient() const override { return {.offsets = {-1.0, 0.0}, .order = 1}; }

  double value_and_gradient(Objective& objective, std::span<const double> x, std::span<double> gradient,
                            Evaluations& evaluations) override {
    const std::span<const double> values = points_.values(objective, x, std::array{-h_});
    for (std::size_t i = 0; i < x.size(); ++i) gradient[i] = (values[0] - values[1 + i]) / h_;
    evaluations.function += x.size() + 1;
    return values[0];
  }

 private:
  double h_;
  DifferencePoints points_;
};

}  // namespace

ListedGradientSource backward_difference() {
  return {.unit = {.id = "backward",
                   .label = "Backward difference",
                   .help = "Estimates each partial derivative by a small step back: n + 1 values of f for n variables. "
                           "The error shrinks in proportion to h, until rounding takes over.",
                   .formula = R"(\frac{\partial f}{\partial x_i} \approx \frac{f(x) - f(x - h e_i)}{h})",
                   .citation = "J. Nocedal, S. J. Wright: Numerical Optimization, 2nd ed., Springer 2006, section 8.1.",
                   .parameters = {difference_step()},
                   .python = R"([(f(x) - f(moved(x, i, -h))) / h for i in range(len(x))]

len(x) + 1)"},
          .make = [](std::span<const double> parameters) -> std::unique_ptr<GradientSource> {
            return std::make_unique<BackwardDifference>(parameters[0]);
          }};
}

}  // namespace fall_line
