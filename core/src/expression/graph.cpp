// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/graph.hpp>

#include <cmath>
#include <limits>
#include <utility>

#include "double_bits.hpp"
#include "operations.hpp"
#include "simplify.hpp"

namespace fall_line {
namespace {

bool commutes(Operation operation) {
  return operation == Operation::add || operation == Operation::multiply || operation == Operation::equal ||
         operation == Operation::logical_and || operation == Operation::logical_or;
}

// The same for a + b and b + a, so that one search finds both.
std::size_t hash_of(const Node& node) {
  const auto [low, high] =
      commutes(node.operation) && node.b < node.a ? std::pair(node.b, node.a) : std::pair(node.a, node.b);
  std::uint64_t hash = static_cast<std::uint64_t>(node.operation);
  for (const std::uint64_t part : {std::uint64_t{low} << 32U | high, std::uint64_t{node.c}, bits_of(node.number)}) {
    hash = (hash ^ part) * 0x9E3779B97F4A7C15U;
    hash ^= hash >> 32U;
  }
  return static_cast<std::size_t>(hash);
}

// Constants are told apart by their bits: 0 and -0 are two numbers, and NaN is itself.
bool same(const Node& left, const Node& right) {
  if (left.operation != right.operation || left.c != right.c || bits_of(left.number) != bits_of(right.number))
    return false;
  return (left.a == right.a && left.b == right.b) ||
         (commutes(left.operation) && left.a == right.b && left.b == right.a);
}

}  // namespace

/// Where a node is in the table, or the empty place where it belongs.
std::size_t Graph::place_of(const Node& node) const {
  const std::size_t mask = table_.size() - 1;
  std::size_t place = hash_of(node) & mask;
  while (table_[place] != 0 && !same(nodes_[table_[place] - 1], node)) place = (place + 1) & mask;
  return place;
}

void Graph::grow() {
  constexpr std::size_t smallest = 64;
  table_.assign(table_.empty() ? smallest : 2 * table_.size(), 0);
  for (std::size_t id = 0; id < nodes_.size(); ++id) table_[place_of(nodes_[id])] = static_cast<NodeId>(id + 1);
}

NodeId Graph::intern(const Node& node) {
  if (2 * nodes_.size() >= table_.size()) grow();
  NodeId& found = table_[place_of(node)];
  if (found == 0) {
    nodes_.push_back(node);
    found = static_cast<NodeId>(nodes_.size());
  }
  return found - 1;
}

NodeId Graph::constant(double value) {
  // One NaN: which bits an operation gives it depends on the machine.
  if (std::isnan(value)) value = std::numeric_limits<double>::quiet_NaN();
  return intern({Operation::constant, 0, 0, 0, value});
}

NodeId Graph::variable(std::size_t index) {
  return intern({Operation::variable, static_cast<NodeId>(index), 0, 0, 0.0});
}

NodeId Graph::apply(Operation operation, NodeId a) { return simplify(*this, {operation, a, 0, 0, 0.0}); }

NodeId Graph::apply(Operation operation, NodeId a, NodeId b) { return simplify(*this, {operation, a, b, 0, 0.0}); }

NodeId Graph::apply(Operation operation, NodeId a, NodeId b, NodeId c) {
  return simplify(*this, {operation, a, b, c, 0.0});
}

std::vector<bool> Graph::reachable(std::span<const NodeId> roots) const {
  std::vector<bool> marked(nodes_.size(), false);
  for (const NodeId root : roots) marked[root] = true;
  for (std::size_t id = nodes_.size(); id-- > 0;) {
    if (!marked[id]) continue;
    const Node& node = nodes_[id];
    for (std::size_t i = 0; i < arity(node.operation); ++i) marked[arguments(node)[i]] = true;
  }
  return marked;
}

}  // namespace fall_line
