// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <optional>

#include "operations.hpp"

namespace fall_line {
namespace {

/// The adjoints of nodes: how the value changes with each. None yet means zero.
class Adjoints {
 public:
  Adjoints(Graph& graph, std::size_t nodes) : graph_(graph), of_(nodes) {}

  [[nodiscard]] const std::optional<NodeId>& of(NodeId node) const { return of_[node]; }

  void add(NodeId node, NodeId contribution) {
    const Node& term = graph_[contribution];
    if (term.operation == Operation::constant && term.number == 0.0) return;
    std::optional<NodeId>& sum = of_[node];
    sum = sum ? graph_.apply(Operation::add, *sum, contribution) : contribution;
  }

 private:
  Graph& graph_;
  std::vector<std::optional<NodeId>> of_;
};

}  // namespace

std::vector<NodeId> differentiate(Graph& graph, NodeId value, std::size_t first, std::size_t count) {
  // Only parts that depend on these variables can carry a derivative: no work goes into the others.
  std::vector<bool> depends(value + std::size_t{1}, false);
  for (NodeId id = 0; id <= value; ++id) {
    const Node& node = graph[id];
    const std::size_t arguments = arity(node.operation);
    depends[id] = (node.operation == Operation::variable && node.a >= first && node.a - first < count) ||
                  (arguments > 0 && depends[node.a]) || (arguments > 1 && depends[node.b]);
  }

  Adjoints adjoints(graph, value + std::size_t{1});
  adjoints.add(value, graph.constant(1.0));
  std::vector<NodeId> partials(count, graph.constant(0.0));
  for (NodeId id = value + 1; id-- > 0;) {
    const std::optional<NodeId> adjoint = adjoints.of(id);
    if (!adjoint || !depends[id]) continue;
    const Node node = graph[id];
    if (node.operation == Operation::variable) {
      partials[node.a - first] = *adjoint;
      continue;
    }
    const OperationRow& row = row_of(node.operation);
    if (row.differentiate == nullptr) continue;
    const Contributions contributions = row.differentiate(graph, id, *adjoint);
    if (depends[node.a]) adjoints.add(node.a, contributions.a);
    if (row.arity > 1 && depends[node.b]) adjoints.add(node.b, contributions.b);
  }
  return partials;
}

}  // namespace fall_line
