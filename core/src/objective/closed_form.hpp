// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "fit_graph.hpp"

namespace fall_line {

/// The parameters with the least mean squared error, by linear least squares. Nothing when the loss is not
/// `(prediction - y)^2`, the model is not linear in its parameters, or the data do not determine them.
[[nodiscard]] std::optional<std::vector<double>> closed_form_parameters(FitGraph& fit, const DataSet& data);

}  // namespace fall_line
