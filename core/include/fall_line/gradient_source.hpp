// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include <fall_line/objective.hpp>
#include <fall_line/unit.hpp>

namespace fall_line {

/// What a run has asked of its objective. Work is counted so that races can be fair.
struct Evaluations {
  std::uint64_t function = 0;
  std::uint64_t gradient = 0;

  Evaluations& operator+=(const Evaluations& other) {
    function += other.function;
    gradient += other.gradient;
    return *this;
  }
  bool operator==(const Evaluations&) const = default;
};

/// The difference quotient by which a source estimates a slope.
struct DifferenceQuotient {
  /// The points whose values it joins, ascending, as multiples of h away from x. Empty: the source takes no quotient.
  std::vector<double> offsets;
  /// The power of h with which its error shrinks.
  int order = 0;
};

/// Where a descent gets its gradient from.
class GradientSource {
 public:
  virtual ~GradientSource() = default;

  [[nodiscard]] virtual DifferenceQuotient quotient() const { return {}; }

  /// Writes the gradient at `x`, exact or estimated, and returns the value of the objective there. Adds to
  /// `evaluations` what the gradient costs; the value, where the gradient does not need it, is for the picture only
  /// and is not counted.
  virtual double value_and_gradient(Objective& objective, std::span<const double> x, std::span<double> gradient,
                                    Evaluations& evaluations) = 0;
};

/// All gradient sources, in the order in which they are offered.
[[nodiscard]] const std::vector<Listed<std::unique_ptr<GradientSource>>>& gradient_sources();

}  // namespace fall_line
