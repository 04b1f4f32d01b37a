// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "python_parts.hpp"

#include <algorithm>

#include "operations.hpp"

namespace fall_line {
namespace {

using enum Operation;

/// `a * b`
constexpr std::size_t short_part = 3;
/// Python reads 200 parentheses within each other, and no more.
constexpr std::size_t deep_part = 40;
constexpr std::size_t deepest_part = 150;

/// Whether Python's own operation gives a number wherever its arguments are numbers.
bool never_raises(Operation operation) {
  switch (operation) {
    case constant:
    case variable:
    case add:
    case subtract:
    case multiply:
    case min:
    case max:
    case less:
    case less_or_equal:
    case equal:
    case logical_and:
    case logical_or:
    case logical_not:
    case select:
    case negate:
    case abs:
    case sign:
    case atan:
    case tanh:
    case sigmoid: return true;
    default: return false;
  }
}

/// What is computed whatever a choice comes to.
std::vector<bool> surely_needed(const Graph& graph, std::span<const NodeId> nodes) {
  std::vector<bool> needed(graph.size(), false);
  for (const NodeId id : nodes) needed[id] = true;
  for (std::size_t id = graph.size(); id-- > 0;) {
    const Node& node = graph[static_cast<NodeId>(id)];
    const bool is_lazy = node.operation == select || node.operation == logical_and || node.operation == logical_or;
    const std::size_t count = is_lazy ? 1 : arity(node.operation);
    for (std::size_t i = 0; needed[id] && i < count; ++i) needed[arguments(node)[i]] = true;
  }
  return needed;
}

struct Measure {
  std::size_t uses = 0;
  std::size_t length = 1;
  std::size_t depth = 0;
  bool is_safe = false;
};

/// Counts how often each node is written as an argument or asked for.
std::vector<Measure> counted(const Graph& graph, std::span<const NodeId> nodes) {
  std::vector<Measure> measures(graph.size());
  for (const NodeId id : nodes) ++measures[id].uses;
  const std::vector<bool> needed = graph.reachable(nodes);
  for (NodeId id = 0; id < graph.size(); ++id) {
    for (std::size_t i = 0; needed[id] && i < arity(graph[id].operation); ++i) {
      ++measures[arguments(graph[id])[i]].uses;
    }
  }
  return measures;
}

}  // namespace

std::optional<std::map<NodeId, std::string>> python_parts(const Graph& graph, std::span<const NodeId> nodes,
                                                          PythonStyle style) {
  std::map<NodeId, std::string> names;
  std::vector<Measure> measures = counted(graph, nodes);
  const std::vector<bool> surely = surely_needed(graph, nodes);
  std::size_t written = 0;
  for (NodeId id = 0; id < graph.size(); ++id) {
    Measure& own = measures[id];
    if (own.uses == 0) continue;
    const Node& node = graph[id];
    own.is_safe = never_raises(node.operation);
    for (std::size_t i = 0; i < arity(node.operation); ++i) {
      const Measure& argument = measures[arguments(node)[i]];
      own.length += argument.length;
      own.depth = std::max(own.depth, argument.depth + 1);
      own.is_safe = own.is_safe && argument.is_safe;
    }
    if (own.depth > deepest_part || own.length > PythonCode::most_operations) return std::nullopt;
    const bool may_be_named = style == PythonStyle::numpy || surely[id] || own.is_safe;
    if (may_be_named && ((own.uses > 1 && own.length > short_part) || own.depth > deep_part)) {
      names[id] = "t" + std::to_string(names.size() + 1);
      written += own.length;
      own.length = 1;
      own.depth = 0;
    }
  }
  for (const NodeId id : nodes) written += measures[id].length;
  if (written > PythonCode::most_operations) return std::nullopt;
  return names;
}

}  // namespace fall_line
