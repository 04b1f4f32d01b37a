// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace fall_line {

/// What a node of the graph computes. The order is that of the table in `expression/operations.cpp`.
enum class Operation : std::uint8_t {
  constant,
  variable,
  // of two arguments
  add,
  subtract,
  multiply,
  divide,
  power,
  // of one argument
  negate,
  sin,
  cos,
  exp,
  log,
  sqrt,
  abs,
  sign,
};

/// Names a node of one graph. A node's arguments always have smaller ids than the node itself, so walking the ids
/// upwards is a walk from the leaves to the root, and downwards the other way.
using NodeId = std::uint32_t;

/// One operation on nodes made before it.
struct Node {
  Operation operation = Operation::constant;
  /// The first argument; for a variable its index, from 0.
  NodeId a = 0;
  /// The second argument, where there is one.
  NodeId b = 0;
  /// The value of a constant.
  double number = 0.0;

  bool operator==(const Node&) const = default;
};

/// How many arguments an operation takes: 0, 1 or 2.
[[nodiscard]] std::size_t arity(Operation operation);

/// A hash-consed expression graph: asking twice for the same operation on the same arguments gives the same node, so
/// a part that occurs often is kept, differentiated and computed once.
///
/// `apply` simplifies as it builds. What it assumes of IEEE numbers is written at the rules, in
/// `expression/simplify.cpp`: value and gradient stay defined exactly where the typed text is defined.
class Graph {
 public:
  [[nodiscard]] NodeId constant(double value);
  [[nodiscard]] NodeId variable(std::size_t index);
  [[nodiscard]] NodeId apply(Operation operation, NodeId a);
  [[nodiscard]] NodeId apply(Operation operation, NodeId a, NodeId b);

  [[nodiscard]] const Node& operator[](NodeId id) const { return nodes_[id]; }
  [[nodiscard]] std::size_t size() const { return nodes_.size(); }

  /// Marks the nodes that the given ones are made of, themselves included: one flag a node.
  [[nodiscard]] std::vector<bool> reachable(std::span<const NodeId> roots) const;

  /// Keeps a node as it is, without simplifying: for `simplify` itself.
  [[nodiscard]] NodeId intern(const Node& node);

 private:
  struct Hash {
    std::size_t operator()(const Node& node) const;
  };
  struct Same {
    bool operator()(const Node& left, const Node& right) const;
  };
  std::vector<Node> nodes_;
  std::unordered_map<Node, NodeId, Hash, Same> known_;
};

/// The partial derivatives of `value` by the variables `first, first + 1, ..., first + count - 1`, as nodes of the
/// same graph.
///
/// Reverse accumulation (Griewank and Walther, *Evaluating Derivatives*, 2nd ed., SIAM 2008, section 3.2) on the
/// graph: value and whole gradient together cost a small multiple of the value, however many variables there are.
/// The derivative of `abs` at 0 is taken as 0, that of `sign` as 0 everywhere.
[[nodiscard]] std::vector<NodeId> differentiate(Graph& graph, NodeId value, std::size_t first, std::size_t count);

}  // namespace fall_line
