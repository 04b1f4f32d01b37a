// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include <fall_line/graph.hpp>

namespace fall_line {

/// The nodes of the upper triangle of a Hessian, diagonal included, row by row. `gradient[i]` is the derivative by
/// the variable `first + i`.
[[nodiscard]] std::vector<NodeId> hessian_nodes(Graph& graph, std::span<const NodeId> gradient, std::size_t first);

/// Spreads an upper triangle, row by row, over the full symmetric matrix (`dimension` squared numbers).
void fill_symmetric(std::span<const double> triangle, std::size_t dimension, std::span<double> matrix);

}  // namespace fall_line
