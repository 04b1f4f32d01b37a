// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "fit_graph.hpp"

namespace fall_line {

/// What the parameters of a model on standardised columns are on raw ones: `FitObjective::raw_parameters`.
[[nodiscard]] std::optional<RawParameters> raw_parameters(const FitDefinition& definition, const DataSet& data);

}  // namespace fall_line
