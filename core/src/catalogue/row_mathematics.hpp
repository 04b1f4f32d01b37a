// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include <fall_line/catalogue.hpp>
#include <fall_line/mathematics.hpp>

namespace fall_line {

/// How the gradient of one row comes about, as equations: by the chain rule a partial derivative of its loss is `slope`
/// times the one of `partials`.
struct RowMathematics {
  /// `prediction = ...`, in features and parameters.
  Formula prediction;
  /// `ℓ = ...`, in the prediction and the observed column; without the penalty.
  Formula loss;
  /// `∂ℓ/∂prediction = ...`
  Formula slope;
  /// `∂prediction/∂slope = ...` for each parameter, up to `most_partials`.
  std::vector<Formula> partials;
  /// The chain rule for each of these: `∂ℓ/∂slope = ∂ℓ/∂prediction ∂prediction/∂slope`.
  std::vector<Formula> chains;

  static constexpr std::size_t most_partials = 12;
};

/// Of a fit. Features are written by their names, standardised or not.
[[nodiscard]] std::optional<RowMathematics> row_mathematics(const Problem& problem);

}  // namespace fall_line
