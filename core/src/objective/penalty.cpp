// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "penalty.hpp"

namespace fall_line {
namespace {

bool is_sum(Operation operation) { return operation == Operation::add || operation == Operation::subtract; }

NodeId weighed(Graph& graph, double weight, NodeId sum) {
  return graph.apply(Operation::multiply, graph.constant(weight), sum);
}

}  // namespace

std::vector<bool> penalised_parameters(const FitGraph& fit) {
  std::vector<bool> penalised(fit.parameters.size(), false);
  const std::vector<bool> used = fit.graph.reachable(std::span(&fit.prediction, 1));
  const auto mark = [&](NodeId id) {
    const Node& node = fit.graph[id];
    if (node.operation != Operation::variable || node.a < fit.features) return;
    penalised[node.a - fit.features] = true;
  };
  for (NodeId id = 0; id < used.size(); ++id) {
    const Node& node = fit.graph[id];
    const std::size_t arguments = arity(node.operation);
    if (!used[id] || is_sum(node.operation)) continue;
    if (arguments > 0) mark(node.a);
    if (arguments > 1) mark(node.b);
    if (arguments > 2) mark(node.c);
  }
  return penalised;
}

std::vector<NodeId> penalty_terms(FitGraph& fit, double l2, double l1) {
  Graph& graph = fit.graph;
  NodeId squares = graph.constant(0.0);
  NodeId lengths = graph.constant(0.0);
  for (std::size_t i = 0; i < fit.parameters.size(); ++i) {
    if (!fit.penalised[i]) continue;
    const NodeId parameter = graph.variable(fit.features + i);
    squares = graph.apply(Operation::add, squares, graph.apply(Operation::power, parameter, graph.constant(2.0)));
    lengths = graph.apply(Operation::add, lengths, graph.apply(Operation::abs, parameter));
  }
  std::vector<NodeId> terms;
  if (l2 != 0.0) terms.push_back(weighed(graph, l2, squares));
  if (l1 != 0.0) terms.push_back(weighed(graph, l1, lengths));
  return terms;
}

NodeId with_penalty(FitGraph& fit, double l2, double l1) {
  NodeId loss = fit.row_loss;
  for (const NodeId term : penalty_terms(fit, l2, l1)) loss = fit.graph.apply(Operation::add, loss, term);
  return loss;
}

}  // namespace fall_line
