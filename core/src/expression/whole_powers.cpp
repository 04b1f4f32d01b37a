// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "whole_powers.hpp"

#include <cmath>

#include "operations.hpp"

namespace fall_line {
namespace {

/// As in `compile`, whose numbers are to come out to the last bit.
constexpr double longest_product = 16.0;

class Rewriting {
 public:
  Rewriting(const Graph& graph, std::span<const NodeId> nodes) : graph_(graph), places_(graph.size()) {
    const std::vector<bool> needed = graph.reachable(nodes);
    for (NodeId id = 0; id < graph.size(); ++id) {
      if (needed[id]) places_[id] = rewritten(graph[id]);
    }
    for (const NodeId id : nodes) result.nodes.push_back(places_[id]);
  }

  WithoutPowers result;

 private:
  NodeId rewritten(Node node) {
    if (node.operation == Operation::power && graph_[node.b].operation == Operation::constant) {
      const double exponent = graph_[node.b].number;
      if (exponent == 0.5) return result.graph.intern({Operation::sqrt, places_[node.a]});
      if (exponent != 0.0 && exponent == std::floor(exponent) && std::fabs(exponent) <= longest_product) {
        return multiplied_out(places_[node.a], static_cast<int>(exponent));
      }
    }
    const std::size_t count = node.operation == Operation::variable ? 0 : arity(node.operation);
    if (count > 0) node.a = places_[node.a];
    if (count > 1) node.b = places_[node.b];
    if (count > 2) node.c = places_[node.c];
    return result.graph.intern(node);
  }

  /// Never simplified: a rule would put the power back.
  NodeId multiplied_out(NodeId base, int exponent) {
    if (exponent < 0) {
      const NodeId below = multiplied_out(base, -exponent);
      return result.graph.intern({Operation::divide, result.graph.constant(1.0), below});
    }
    if (exponent == 1) return base;
    const NodeId half = multiplied_out(base, exponent / 2);
    const NodeId square = result.graph.intern({Operation::multiply, half, half});
    return exponent % 2 == 0 ? square : result.graph.intern({Operation::multiply, square, base});
  }

  const Graph& graph_;
  std::vector<NodeId> places_;
};

}  // namespace

WithoutPowers without_whole_powers(const Graph& graph, std::span<const NodeId> nodes) {
  return std::move(Rewriting(graph, nodes).result);
}

}  // namespace fall_line
