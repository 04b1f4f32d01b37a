// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include <fall_line/expression.hpp>

#include "syntax.hpp"

namespace fall_line {

/// Builds the graph of a text: sums and products are written out, choices whose condition is a constant are made.
/// `parameters` are the nodes that the text's parameters stand for.
[[nodiscard]] Result<NodeId> elaborate(const Syntax& syntax, Graph& graph, std::size_t dimension,
                                       std::span<const NodeId> parameters);

}  // namespace fall_line
