// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include <fall_line/graph.hpp>

namespace fall_line {

/// A graph that computes the same with less: `compile` writes whole powers as products, and so does this.
struct WithoutPowers {
  Graph graph;
  /// The nodes that were asked for.
  std::vector<NodeId> nodes;
};

/// Writes every power that `compile` multiplies out, or takes a root for, as the products, quotients and roots that it
/// makes of it, and leaves away what the nodes do not need.
[[nodiscard]] WithoutPowers without_whole_powers(const Graph& graph, std::span<const NodeId> nodes);

}  // namespace fall_line
