// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <fall_line/graph.hpp>

namespace fall_line {

/// The node for an operation on nodes of the graph, after simplification.
[[nodiscard]] NodeId simplify(Graph& graph, const Node& node);

}  // namespace fall_line
