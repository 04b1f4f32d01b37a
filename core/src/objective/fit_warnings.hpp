// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "fit_graph.hpp"

namespace fall_line {

/// What will trouble whoever fits this model to these data, a sentence each: `FitObjective::warnings`.
[[nodiscard]] std::vector<Error> fit_warnings(const FitGraph& fit, const DataSet& data);

}  // namespace fall_line
