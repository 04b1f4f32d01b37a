// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <span>
#include <string_view>

#include <fall_line/graph.hpp>

namespace fall_line {

/// What the first and the second argument of a node contribute to its derivative.
struct Contributions {
  NodeId a = 0;
  NodeId b = 0;
};

/// All there is to know of an operation, but for its meaning on numbers (`scalar.hpp`): one row each.
struct OperationRow {
  Operation operation;
  /// As it is called in a text; empty for operators.
  std::string_view function;
  std::size_t arity;
  /// Given a node and the derivative of the root by it (its adjoint), what that adds to the adjoints of its arguments.
  /// Null where the derivative is zero everywhere it exists, and for `select`, which is no sum of contributions.
  Contributions (*differentiate)(Graph& graph, NodeId self, NodeId adjoint);
};

/// The row of an operation.
[[nodiscard]] const OperationRow& row_of(Operation operation);

/// All rows, in the order of `Operation`.
[[nodiscard]] std::span<const OperationRow> operation_rows();

/// The arguments of a node: as many as `arity` says.
[[nodiscard]] inline std::array<NodeId, 3> arguments(const Node& node) { return {node.a, node.b, node.c}; }

}  // namespace fall_line
