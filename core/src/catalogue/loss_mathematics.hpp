// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include <fall_line/catalogue.hpp>
#include <fall_line/mathematics.hpp>

namespace fall_line {

/// What a fit descends on, as equations.
struct LossMathematics {
  /// `ℒ = ...`: the mean of the rows' losses, and the penalty.
  Formula whole;
  /// `∂ℒ/∂slope = ...` for as many parameters as `Mathematics` shows: the mean of the rows' partial derivatives, and
  /// what the penalty adds.
  std::vector<Formula> partials;
};

/// Signs, not words: the loss of a row, and of all rows. They are the same in all languages.
inline constexpr std::string_view row_loss_name = "ℓ";
inline constexpr std::string_view whole_loss_name = "ℒ";

/// Of a fit.
[[nodiscard]] LossMathematics loss_mathematics(const Problem& problem);

}  // namespace fall_line
