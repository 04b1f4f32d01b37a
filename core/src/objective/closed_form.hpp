// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "fit_graph.hpp"
#include "least_squares.hpp"

namespace fall_line {

/// The parameters with the least mean squared error and penalty, by linear least squares. Nothing when the model is not
/// linear in its parameters, or not defined everywhere in the data.
/// \param l2  weight of the squares of the penalised parameters
[[nodiscard]] std::optional<LeastSquares::Solution> closed_form(FitGraph& fit, const DataSet& data, double l2);

}  // namespace fall_line
