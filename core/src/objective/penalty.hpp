// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "fit_graph.hpp"

namespace fall_line {

/// Of each parameter, whether a penalty counts it: unless it is only ever added or subtracted.
[[nodiscard]] std::vector<bool> penalised_parameters(const FitGraph& fit);

/// What is added: `l2` times the sum of the penalised parameters' squares, and `l1` times that of their absolute
/// values; those of them that are not nothing.
[[nodiscard]] std::vector<NodeId> penalty_terms(FitGraph& fit, double l2, double l1);

/// The loss of a row with these terms. They are the same in every row, so that the mean has them once.
[[nodiscard]] NodeId with_penalty(FitGraph& fit, double l2, double l1);

}  // namespace fall_line
