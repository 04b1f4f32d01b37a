// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include <fall_line/gradient_source.hpp>
#include <fall_line/objective.hpp>

namespace fall_line {

/// An objective as a descent sees it: turned upside down when it is to be maximised, its gradient from the chosen
/// source, and every look at it counted.
class Minimised {
 public:
  /// \param sign   +1 when the objective is minimised, -1 when it is maximised
  /// \param spent  where each look is added
  Minimised(Objective& objective, GradientSource& source, double sign, Evaluations& spent)
      : objective_(objective), source_(source), sign_(sign), spent_(spent) {}

  [[nodiscard]] std::size_t dimension() const { return objective_.dimension(); }

  /// The value at `x`: one evaluation of the function.
  [[nodiscard]] double value(std::span<const double> x);

  /// The value at `x`; writes the gradient by the chosen source, which says what that costs.
  double value_and_gradient(std::span<const double> x, std::span<double> gradient);

  /// Writes the exact Hessian at `x`, row by row. Counted as one gradient for each of its rows, which is what it costs.
  void hessian(std::span<const double> x, std::span<double> hessian);

 private:
  Objective& objective_;
  GradientSource& source_;
  double sign_;
  Evaluations& spent_;
};

}  // namespace fall_line
