// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <unordered_map>

#include "operations.hpp"

namespace fall_line {
namespace {

/// What the value changes by with a node, as far as it reaches the value through choices under one condition.
struct Share {
  /// Holds where these choices lead to the node; the constant 1 where there are none.
  NodeId condition = 0;
  NodeId adjoint = 0;
};

/// The adjoints of all nodes.
///
/// A part that `select` does not choose must count for nothing, also where its derivative is not defined, and 0 times
/// NaN is not 0. So adjoints inside a choice are kept as if it were chosen, each with its condition; the choice is
/// made where parts under different conditions meet, and at the variables.
class Adjoints {
 public:
  Adjoints(Graph& graph, std::size_t nodes) : graph_(graph), shares_(nodes) {}

  void add(NodeId node, NodeId condition, NodeId contribution) {
    const Node& term = graph_[contribution];
    if (term.operation == Operation::constant && term.number == 0.0) return;
    Shares& shares = shares_[node];
    if (shares.any) {
      for (Share* share : {&shares.first, shares.more.empty() ? &shares.first : &shares.more.back()}) {
        if (share->condition != condition) continue;
        share->adjoint = graph_.apply(Operation::add, share->adjoint, contribution);
        return;
      }
      shares.more.push_back({condition, contribution});
    } else {
      shares.first = {condition, contribution};
      shares.any = true;
    }
  }

  [[nodiscard]] bool any(NodeId node) const { return shares_[node].any; }

  /// The condition under which `condition` holds and `literal` too.
  [[nodiscard]] NodeId narrowed(NodeId condition, NodeId literal) {
    const NodeId both = graph_.apply(Operation::logical_and, condition, literal);
    if (both != condition) made_of_.try_emplace(both, Narrowing{condition, literal});
    return both;
  }

  /// The whole adjoint of a node, right wherever the condition beside it holds.
  [[nodiscard]] Share of(NodeId node) {
    const Shares& shares = shares_[node];
    if (shares.more.empty()) return shares.first;
    NodeId condition = shares.first.condition;
    for (const Share& share : shares.more) {
      condition = graph_.apply(Operation::logical_or, condition, share.condition);
    }
    return {condition, everywhere(node)};
  }

  /// The whole adjoint of a node, right everywhere: choices are made between its shares, and 0 where none counts.
  [[nodiscard]] NodeId everywhere(NodeId node) {
    std::vector<Share> shares = shares_[node].more;
    shares.insert(shares.begin(), shares_[node].first);
    constexpr std::size_t most_nested = 16;
    if (shares.size() <= most_nested) nest(shares);
    NodeId sum = graph_.constant(0.0);
    for (const Share& share : shares) {
      sum = graph_.apply(Operation::add, sum,
                         graph_.apply(Operation::select, share.condition, share.adjoint, graph_.constant(0.0)));
    }
    return sum;
  }

 private:
  struct Narrowing {
    NodeId condition;
    NodeId literal;
  };

  /// Makes choices within choices of shares whose conditions are one within the other, the innermost first, until all
  /// that is left counts everywhere.
  void nest(std::vector<Share>& shares) {
    for (;;) {
      const auto inner = std::max_element(shares.begin(), shares.end(), [&](const Share& left, const Share& right) {
        return depth_of(left.condition) < depth_of(right.condition);
      });
      const auto found = made_of_.find(inner->condition);
      if (found == made_of_.end()) return;
      const auto [condition, literal] = found->second;
      const NodeId opposite =
          graph_.apply(Operation::logical_and, condition, graph_.apply(Operation::logical_not, literal));
      const NodeId chosen = inner->adjoint;
      shares.erase(inner);
      const NodeId otherwise = taken_out(shares, opposite);
      const NodeId outer = taken_out(shares, condition);
      const NodeId choice = graph_.apply(Operation::select, literal, chosen, otherwise);
      shares.push_back({condition, graph_.apply(Operation::add, outer, choice)});
    }
  }

  /// The adjoint under a condition, which goes from the list; 0 if there is none.
  NodeId taken_out(std::vector<Share>& shares, NodeId condition) {
    NodeId sum = graph_.constant(0.0);
    for (const Share& share : shares) {
      if (share.condition == condition) sum = graph_.apply(Operation::add, sum, share.adjoint);
    }
    std::erase_if(shares, [&](const Share& share) { return share.condition == condition; });
    return sum;
  }

  [[nodiscard]] std::size_t depth_of(NodeId condition) const {
    std::size_t depth = 0;
    for (auto found = made_of_.find(condition); found != made_of_.end(); found = made_of_.find(found->second.condition))
      ++depth;
    return depth;
  }

  /// Nearly always one; memory is asked for only by what has more.
  struct Shares {
    Share first;
    bool any = false;
    std::vector<Share> more;
  };

  Graph& graph_;
  std::vector<Shares> shares_;
  std::unordered_map<NodeId, Narrowing> made_of_;
};

void pass_on(Graph& graph, Adjoints& adjoints, NodeId id, const std::vector<bool>& depends) {
  const Node node = graph[id];
  const Share share = adjoints.of(id);
  if (node.operation == Operation::select) {
    const NodeId otherwise = graph.apply(Operation::logical_not, node.a);
    if (depends[node.b]) {
      adjoints.add(node.b, adjoints.narrowed(share.condition, node.a), share.adjoint);
    }
    if (depends[node.c]) {
      adjoints.add(node.c, adjoints.narrowed(share.condition, otherwise), share.adjoint);
    }
    return;
  }
  const OperationRow& row = row_of(node.operation);
  if (row.differentiate == nullptr) return;
  const Contributions contributions = row.differentiate(graph, id, share.adjoint);
  if (depends[node.a]) adjoints.add(node.a, share.condition, contributions.a);
  if (row.arity > 1 && depends[node.b]) adjoints.add(node.b, share.condition, contributions.b);
}

}  // namespace

std::vector<NodeId> differentiate(Graph& graph, NodeId value, std::size_t first, std::size_t count) {
  // Only parts that depend on these variables can carry a derivative: no work goes into the others.
  std::vector<bool> depends(value + std::size_t{1}, false);
  for (NodeId id = 0; id <= value; ++id) {
    const Node& node = graph[id];
    bool any = node.operation == Operation::variable && node.a >= first && node.a - first < count;
    for (std::size_t i = 0; i < arity(node.operation); ++i) any = any || depends[arguments(node)[i]];
    depends[id] = any;
  }

  Adjoints adjoints(graph, value + std::size_t{1});
  adjoints.add(value, graph.constant(1.0), graph.constant(1.0));
  std::vector<NodeId> partials(count, graph.constant(0.0));
  for (NodeId id = value + 1; id-- > 0;) {
    if (!adjoints.any(id) || !depends[id]) continue;
    if (graph[id].operation == Operation::variable) {
      partials[graph[id].a - first] = adjoints.everywhere(id);
    } else {
      pass_on(graph, adjoints, id, depends);
    }
  }
  return partials;
}

}  // namespace fall_line
