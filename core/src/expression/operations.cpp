// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "operations.hpp"

namespace fall_line {
namespace {

using enum Operation;

Contributions of_add(Graph&, NodeId, NodeId adjoint) { return {adjoint, adjoint}; }

Contributions of_subtract(Graph& graph, NodeId, NodeId adjoint) { return {adjoint, graph.apply(negate, adjoint)}; }

Contributions of_multiply(Graph& graph, NodeId self, NodeId adjoint) {
  const Node node = graph[self];
  return {graph.apply(multiply, adjoint, node.b), graph.apply(multiply, adjoint, node.a)};
}

Contributions of_divide(Graph& graph, NodeId self, NodeId adjoint) {
  const Node node = graph[self];
  const NodeId by_a = graph.apply(divide, adjoint, node.b);
  return {by_a, graph.apply(negate, graph.apply(multiply, by_a, self))};
}

// By the base: b a^(b-1). By the exponent: a^b log(a), which a constant exponent never asks for, so that x^2 has its
// derivative also where log(x) does not exist.
Contributions of_power(Graph& graph, NodeId self, NodeId adjoint) {
  const Node node = graph[self];
  const NodeId less_one = graph.apply(subtract, node.b, graph.constant(1.0));
  const NodeId by_a = graph.apply(multiply, node.b, graph.apply(power, node.a, less_one));
  Contributions contributions{graph.apply(multiply, adjoint, by_a)};
  if (graph[node.b].operation != constant) {
    const NodeId by_b = graph.apply(multiply, self, graph.apply(log, node.a));
    contributions.b = graph.apply(multiply, adjoint, by_b);
  }
  return contributions;
}

Contributions of_negate(Graph& graph, NodeId, NodeId adjoint) { return {graph.apply(negate, adjoint)}; }

Contributions of_sin(Graph& graph, NodeId self, NodeId adjoint) {
  return {graph.apply(multiply, adjoint, graph.apply(cos, graph[self].a))};
}

Contributions of_cos(Graph& graph, NodeId self, NodeId adjoint) {
  return {graph.apply(negate, graph.apply(multiply, adjoint, graph.apply(sin, graph[self].a)))};
}

Contributions of_exp(Graph& graph, NodeId self, NodeId adjoint) { return {graph.apply(multiply, adjoint, self)}; }

Contributions of_log(Graph& graph, NodeId self, NodeId adjoint) {
  return {graph.apply(divide, adjoint, graph[self].a)};
}

Contributions of_sqrt(Graph& graph, NodeId self, NodeId adjoint) {
  return {graph.apply(divide, adjoint, graph.apply(multiply, graph.constant(2.0), self))};
}

Contributions of_abs(Graph& graph, NodeId self, NodeId adjoint) {
  return {graph.apply(multiply, adjoint, graph.apply(sign, graph[self].a))};
}

constexpr OperationRow rows[] = {
    {constant, "", 0, nullptr},     {variable, "", 0, nullptr},     {add, "", 2, of_add},
    {subtract, "", 2, of_subtract}, {multiply, "", 2, of_multiply}, {divide, "", 2, of_divide},
    {power, "", 2, of_power},       {negate, "", 1, of_negate},     {sin, "sin", 1, of_sin},
    {cos, "cos", 1, of_cos},        {exp, "exp", 1, of_exp},        {log, "log", 1, of_log},
    {sqrt, "sqrt", 1, of_sqrt},     {abs, "abs", 1, of_abs},        {sign, "sign", 1, nullptr},
};

}  // namespace

const OperationRow& row_of(Operation operation) { return rows[static_cast<std::size_t>(operation)]; }

std::span<const OperationRow> operation_rows() { return rows; }

std::size_t arity(Operation operation) { return row_of(operation).arity; }

}  // namespace fall_line
