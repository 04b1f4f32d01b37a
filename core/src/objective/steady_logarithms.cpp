// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "steady_logarithms.hpp"

namespace fall_line {
namespace {

NodeId negated(Graph& graph, NodeId node) { return graph.apply(Operation::negate, node); }

/// An operation on arguments that have been seen to.
NodeId rewritten(Graph& graph, Operation operation, NodeId a, NodeId b, NodeId c) {
  const auto is_logistic = [&](NodeId id) { return graph[id].operation == Operation::sigmoid; };
  const bool is_one = graph[a].operation == Operation::constant && graph[a].number == 1.0;
  if (operation == Operation::subtract && is_one && is_logistic(b)) {
    return graph.apply(Operation::sigmoid, negated(graph, graph[b].a));
  }
  if (operation == Operation::log && is_logistic(a)) {
    return negated(graph, graph.apply(Operation::softplus, negated(graph, graph[a].a)));
  }
  switch (arity(operation)) {
    case 1: return graph.apply(operation, a);
    case 2: return graph.apply(operation, a, b);
    default: return graph.apply(operation, a, b, c);
  }
}

}  // namespace

NodeId with_steady_logarithms(Graph& graph, NodeId root) {
  const std::vector<bool> used = graph.reachable(std::span(&root, 1));
  std::vector<NodeId> now(used.size());
  for (NodeId id = 0; id < used.size(); ++id) {
    const Node node = graph[id];  // a copy: the graph grows
    const std::size_t arguments = arity(node.operation);
    now[id] = !used[id] || arguments == 0 ? id
                                          : rewritten(graph, node.operation, now[node.a],
                                                      now[arguments > 1 ? node.b : 0], now[arguments > 2 ? node.c : 0]);
  }
  return now[root];
}

}  // namespace fall_line
