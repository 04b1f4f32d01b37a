// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "operations.hpp"

#include <numbers>

namespace fall_line {
namespace {

using enum Operation;

NodeId square(Graph& graph, NodeId a) { return graph.apply(power, a, graph.constant(2.0)); }
NodeId quotient(Graph& graph, NodeId a, NodeId b) { return graph.apply(divide, a, b); }

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

Contributions of_atan2(Graph& graph, NodeId self, NodeId adjoint) {
  const Node node = graph[self];
  const NodeId squares = graph.apply(add, square(graph, node.a), square(graph, node.b));
  return {quotient(graph, graph.apply(multiply, adjoint, node.b), squares),
          graph.apply(negate, quotient(graph, graph.apply(multiply, adjoint, node.a), squares))};
}

// a / hypot does not overflow where hypot does not.
Contributions of_hypot(Graph& graph, NodeId self, NodeId adjoint) {
  const Node node = graph[self];
  return {graph.apply(multiply, adjoint, quotient(graph, node.a, self)),
          graph.apply(multiply, adjoint, quotient(graph, node.b, self))};
}

Contributions of_extreme(Graph& graph, NodeId self, NodeId adjoint) {
  const Node node = graph[self];
  const NodeId zero = graph.constant(0.0);
  const NodeId is_a =
      node.operation == min ? graph.apply(less_or_equal, node.a, node.b) : graph.apply(less_or_equal, node.b, node.a);
  return {graph.apply(select, is_a, adjoint, zero), graph.apply(select, is_a, zero, adjoint)};
}

Contributions of_negate(Graph& graph, NodeId, NodeId adjoint) { return {graph.apply(negate, adjoint)}; }

Contributions of_sin(Graph& graph, NodeId self, NodeId adjoint) {
  return {graph.apply(multiply, adjoint, graph.apply(cos, graph[self].a))};
}

Contributions of_cos(Graph& graph, NodeId self, NodeId adjoint) {
  return {graph.apply(negate, graph.apply(multiply, adjoint, graph.apply(sin, graph[self].a)))};
}

Contributions of_tan(Graph& graph, NodeId self, NodeId adjoint) {
  return {graph.apply(multiply, adjoint, graph.apply(add, graph.constant(1.0), square(graph, self)))};
}

Contributions of_asin(Graph& graph, NodeId self, NodeId adjoint) {
  const NodeId rest = graph.apply(subtract, graph.constant(1.0), square(graph, graph[self].a));
  return {quotient(graph, adjoint, graph.apply(sqrt, rest))};
}

Contributions of_acos(Graph& graph, NodeId self, NodeId adjoint) {
  return {graph.apply(negate, of_asin(graph, self, adjoint).a)};
}

Contributions of_atan(Graph& graph, NodeId self, NodeId adjoint) {
  return {quotient(graph, adjoint, graph.apply(add, graph.constant(1.0), square(graph, graph[self].a)))};
}

Contributions of_sinh(Graph& graph, NodeId self, NodeId adjoint) {
  return {graph.apply(multiply, adjoint, graph.apply(cosh, graph[self].a))};
}

Contributions of_cosh(Graph& graph, NodeId self, NodeId adjoint) {
  return {graph.apply(multiply, adjoint, graph.apply(sinh, graph[self].a))};
}

Contributions of_tanh(Graph& graph, NodeId self, NodeId adjoint) {
  return {graph.apply(multiply, adjoint, graph.apply(subtract, graph.constant(1.0), square(graph, self)))};
}

Contributions of_asinh(Graph& graph, NodeId self, NodeId adjoint) {
  return {quotient(graph, adjoint, graph.apply(hypot, graph.constant(1.0), graph[self].a))};
}

Contributions of_exp(Graph& graph, NodeId self, NodeId adjoint) { return {graph.apply(multiply, adjoint, self)}; }

Contributions of_log(Graph& graph, NodeId self, NodeId adjoint) {
  return {graph.apply(divide, adjoint, graph[self].a)};
}

// In factors, so that it is NaN for a < 1 and loses nothing near 1.
Contributions of_acosh(Graph& graph, NodeId self, NodeId adjoint) {
  const NodeId a = graph[self].a;
  const NodeId one = graph.constant(1.0);
  return {quotient(graph, adjoint,
                   graph.apply(multiply, graph.apply(sqrt, graph.apply(subtract, a, one)),
                               graph.apply(sqrt, graph.apply(add, a, one))))};
}

Contributions of_atanh(Graph& graph, NodeId self, NodeId adjoint) {
  return {quotient(graph, adjoint, graph.apply(subtract, graph.constant(1.0), square(graph, graph[self].a)))};
}

Contributions of_expm1(Graph& graph, NodeId self, NodeId adjoint) {
  return {graph.apply(multiply, adjoint, graph.apply(exp, graph[self].a))};
}

Contributions of_log2(Graph& graph, NodeId self, NodeId adjoint) {
  return {quotient(graph, adjoint, graph.apply(multiply, graph.constant(std::numbers::ln2), graph[self].a))};
}

Contributions of_log10(Graph& graph, NodeId self, NodeId adjoint) {
  return {quotient(graph, adjoint, graph.apply(multiply, graph.constant(std::numbers::ln10), graph[self].a))};
}

Contributions of_log1p(Graph& graph, NodeId self, NodeId adjoint) {
  return {quotient(graph, adjoint, graph.apply(add, graph.constant(1.0), graph[self].a))};
}

Contributions of_cbrt(Graph& graph, NodeId self, NodeId adjoint) {
  return {quotient(graph, adjoint, graph.apply(multiply, graph.constant(3.0), square(graph, self)))};
}

Contributions of_sigmoid(Graph& graph, NodeId self, NodeId adjoint) {
  const NodeId rest = graph.apply(subtract, graph.constant(1.0), self);
  return {graph.apply(multiply, adjoint, graph.apply(multiply, self, rest))};
}

Contributions of_softplus(Graph& graph, NodeId self, NodeId adjoint) {
  return {graph.apply(multiply, adjoint, graph.apply(sigmoid, graph[self].a))};
}

Contributions of_sqrt(Graph& graph, NodeId self, NodeId adjoint) {
  return {graph.apply(divide, adjoint, graph.apply(multiply, graph.constant(2.0), self))};
}

Contributions of_abs(Graph& graph, NodeId self, NodeId adjoint) {
  return {graph.apply(multiply, adjoint, graph.apply(sign, graph[self].a))};
}

constexpr OperationRow rows[] = {
    {constant, "", 0, nullptr},
    {variable, "", 0, nullptr},
    {add, "", 2, of_add},
    {subtract, "", 2, of_subtract},
    {multiply, "", 2, of_multiply},
    {divide, "", 2, of_divide},
    {power, "", 2, of_power},
    {atan2, "atan2", 2, of_atan2},
    {hypot, "hypot", 2, of_hypot},
    {min, "min", 2, of_extreme},
    {max, "max", 2, of_extreme},
    {less, "", 2, nullptr},
    {less_or_equal, "", 2, nullptr},
    {equal, "", 2, nullptr},
    {logical_and, "", 2, nullptr},
    {logical_or, "", 2, nullptr},
    {select, "", 3, nullptr},
    {logical_not, "", 1, nullptr},
    {negate, "", 1, of_negate},
    {sin, "sin", 1, of_sin},
    {cos, "cos", 1, of_cos},
    {tan, "tan", 1, of_tan},
    {asin, "asin", 1, of_asin},
    {acos, "acos", 1, of_acos},
    {atan, "atan", 1, of_atan},
    {sinh, "sinh", 1, of_sinh},
    {cosh, "cosh", 1, of_cosh},
    {tanh, "tanh", 1, of_tanh},
    {asinh, "asinh", 1, of_asinh},
    {acosh, "acosh", 1, of_acosh},
    {atanh, "atanh", 1, of_atanh},
    {exp, "exp", 1, of_exp},
    {expm1, "expm1", 1, of_expm1},
    {log, "log", 1, of_log},
    {log2, "log2", 1, of_log2},
    {log10, "log10", 1, of_log10},
    {log1p, "log1p", 1, of_log1p},
    {sqrt, "sqrt", 1, of_sqrt},
    {cbrt, "cbrt", 1, of_cbrt},
    {abs, "abs", 1, of_abs},
    {sign, "sign", 1, nullptr},
    {floor, "floor", 1, nullptr},
    {ceil, "ceil", 1, nullptr},
    {sigmoid, "sigmoid", 1, of_sigmoid},
    {softplus, "softplus", 1, of_softplus},
};

}  // namespace

const OperationRow& row_of(Operation operation) { return rows[static_cast<std::size_t>(operation)]; }

std::span<const OperationRow> operation_rows() { return rows; }

std::size_t arity(Operation operation) { return row_of(operation).arity; }

}  // namespace fall_line
