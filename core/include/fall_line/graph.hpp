// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fall_line {

/// What a node of the graph computes. The order is that of the table in `expression/operations.cpp`.
///
/// A condition is a number too: 1 where it holds, 0 where it does not. A comparison with NaN does not hold.
enum class Operation : std::uint8_t {
  constant,
  variable,
  // of two arguments
  add,
  subtract,
  multiply,
  divide,
  /// As `pow` of C has it: `0^0 = 1`; NaN for a negative base with an exponent that is not whole.
  power,
  atan2,
  hypot,
  /// NaN where either argument is; the derivative goes to the first argument where both are equal.
  min,
  max,
  less,
  less_or_equal,
  equal,
  logical_and,
  logical_or,
  // of three arguments
  /// The second argument where the first holds, else the third. What is not chosen counts for nothing: neither for
  /// the value nor for the derivative, even where it is not defined.
  select,
  // of one argument
  logical_not,
  negate,
  sin,
  cos,
  tan,
  asin,
  acos,
  atan,
  sinh,
  cosh,
  tanh,
  asinh,
  acosh,
  atanh,
  exp,
  expm1,
  log,
  log2,
  log10,
  log1p,
  sqrt,
  /// Of negative numbers too: `cbrt(-8) = -2`.
  cbrt,
  abs,
  /// -1, 0 or 1; of NaN: NaN.
  sign,
  floor,
  ceil,
  /// `1 / (1 + exp(-a))`
  sigmoid,
  /// `log(1 + exp(a))`, without overflow
  softplus,
};

/// Names a node of one graph. A node's arguments always have smaller ids than the node itself, so walking the ids
/// upwards is a walk from the leaves to the root, and downwards the other way.
using NodeId = std::uint32_t;

/// One operation on nodes made before it.
struct Node {
  Operation operation = Operation::constant;
  /// The first argument; for a variable its index, from 0.
  NodeId a = 0;
  /// The second and the third argument, where there are so many.
  NodeId b = 0;
  NodeId c = 0;
  /// The value of a constant.
  double number = 0.0;
};

/// How many arguments an operation takes: 0 to 3.
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
  [[nodiscard]] NodeId apply(Operation operation, NodeId a, NodeId b, NodeId c);

  [[nodiscard]] const Node& operator[](NodeId id) const { return nodes_[id]; }
  [[nodiscard]] std::size_t size() const { return nodes_.size(); }

  /// Marks the nodes that the given ones are made of, themselves included: one flag a node.
  [[nodiscard]] std::vector<bool> reachable(std::span<const NodeId> roots) const;

  /// Keeps a node as it is, without simplifying: for `simplify` itself.
  [[nodiscard]] NodeId intern(const Node& node);

 private:
  [[nodiscard]] std::size_t place_of(const Node& node) const;
  void grow();

  std::vector<Node> nodes_;
  /// An open-addressed table of ids, plus one; 0 where it is empty. Its size is a power of two.
  std::vector<NodeId> table_;
};

/// The partial derivatives of `value` by the variables `first, first + 1, ..., first + count - 1`, as nodes of the
/// same graph.
///
/// Reverse accumulation (Griewank and Walther, *Evaluating Derivatives*, 2nd ed., SIAM 2008, section 3.2) on the
/// graph: value and whole gradient together cost a small multiple of the value, however many variables there are.
///
/// Where there is no derivative, or none that is useful, these are taken: `abs` at 0: 0; `sign`, `floor`, `ceil` and
/// conditions: 0 everywhere; `min` and `max` of equal numbers: that of the first; `x^0`: 0, also at 0. Elsewhere the
/// formula's own answer stands, NaN or infinite (`sqrt` at 0, `hypot` and `atan2` at the origin, `x^y` by y for x < 0).
[[nodiscard]] std::vector<NodeId> differentiate(Graph& graph, NodeId value, std::size_t first, std::size_t count);

}  // namespace fall_line
