// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <fall_line/graph.hpp>

namespace fall_line {

/// The same value, with logarithms of a logistic function computed at once: log(sigmoid(z)) as -softplus(-z), and
/// 1 - sigmoid(z) as sigmoid(-z). Far out the function itself is 0 or 1 to the last digit, and its logarithm would be
/// infinite where the loss is a number of some tens.
[[nodiscard]] NodeId with_steady_logarithms(Graph& graph, NodeId root);

}  // namespace fall_line
