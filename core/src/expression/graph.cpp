// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/graph.hpp>

#include <cstring>

#include "simplify.hpp"

namespace fall_line {
namespace {

// Constants are told apart by their bits: 0 and -0 are two numbers, and NaN is itself.
std::uint64_t bits(double number) {
  std::uint64_t result = 0;
  std::memcpy(&result, &number, sizeof result);
  return result;
}

bool commutes(Operation operation) { return operation == Operation::add || operation == Operation::multiply; }

}  // namespace

std::size_t Graph::Hash::operator()(const Node& node) const {
  std::uint64_t hash = static_cast<std::uint64_t>(node.operation);
  for (const std::uint64_t part : {std::uint64_t{node.a}, std::uint64_t{node.b}, bits(node.number)}) {
    hash = (hash ^ part) * 0x9E3779B97F4A7C15U;
    hash ^= hash >> 32;
  }
  return static_cast<std::size_t>(hash);
}

bool Graph::Same::operator()(const Node& left, const Node& right) const {
  return left.operation == right.operation && left.a == right.a && left.b == right.b &&
         bits(left.number) == bits(right.number);
}

NodeId Graph::intern(const Node& node) {
  if (const auto found = known_.find(node); found != known_.end()) return found->second;
  if (commutes(node.operation)) {
    const Node swapped{node.operation, node.b, node.a, node.number};
    if (const auto found = known_.find(swapped); found != known_.end()) return found->second;
  }
  const NodeId id = static_cast<NodeId>(nodes_.size());
  nodes_.push_back(node);
  known_.emplace(node, id);
  return id;
}

NodeId Graph::constant(double value) { return intern({Operation::constant, 0, 0, value}); }

NodeId Graph::variable(std::size_t index) {
  return intern({Operation::variable, static_cast<NodeId>(index), 0, 0.0});
}

NodeId Graph::apply(Operation operation, NodeId a) { return simplify(*this, {operation, a, 0, 0.0}); }

NodeId Graph::apply(Operation operation, NodeId a, NodeId b) { return simplify(*this, {operation, a, b, 0.0}); }

std::vector<bool> Graph::reachable(std::span<const NodeId> roots) const {
  std::vector<bool> marked(nodes_.size(), false);
  for (const NodeId root : roots) marked[root] = true;
  for (std::size_t id = nodes_.size(); id-- > 0;) {
    if (!marked[id]) continue;
    const Node& node = nodes_[id];
    const std::size_t arguments = arity(node.operation);
    if (arguments > 0) marked[node.a] = true;
    if (arguments > 1) marked[node.b] = true;
  }
  return marked;
}

}  // namespace fall_line
