// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "simplify.hpp"

#include <cmath>

#include "scalar.hpp"

// The rules, and what they assume of IEEE numbers.
//
// Exact: folding constants; 0 + x, x - 0, 1 x, x / 1, x^1, x^0 = 1 (as pow has it), 1^x = 1; moving and joining signs.
// (The sign of a zero may change: x + 0 is kept as x, -(a - b) becomes b - a.)
// Equal but for rounding: c (d x) = (c d) x, x (d y) = d (x y), a^m a^n = a^(m+n) and (a^m)^n = a^(m n) for whole m, n > 0.
// Never: 0 x = 0, x - x = 0, x / x = 1, log(exp x) = x and their like, which would hide where a function is undefined.

namespace fall_line {
namespace {

using enum Operation;

struct Fold {
  double a;
  double b;
  template <class F>
  double one(F f) const {
    return f(a);
  }
  template <class F>
  double two(F f) const {
    return f(a, b);
  }
};

/// Looks at a node's arguments while the rules are tried.
class Rules {
 public:
  Rules(Graph& graph, const Node& node) : graph_(graph), node_(node) {}

  NodeId result() {
    if (is_constant(node_.a) && (arity(node_.operation) == 1 || is_constant(node_.b))) return folded();
    switch (node_.operation) {
      case add: return sum();
      case subtract: return difference();
      case multiply: return product();
      case divide: return quotient();
      case power: return raised();
      case negate: return negated();
      case abs: return is(node_.a, negate) || is(node_.a, abs) ? graph_.apply(abs, graph_[node_.a].a) : kept();
      default: return kept();
    }
  }

 private:
  [[nodiscard]] bool is(NodeId id, Operation operation) const { return graph_[id].operation == operation; }
  [[nodiscard]] bool is_constant(NodeId id) const { return is(id, constant); }
  [[nodiscard]] bool is_number(NodeId id, double number) const {
    return is_constant(id) && graph_[id].number == number;
  }
  [[nodiscard]] double number(NodeId id) const { return graph_[id].number; }
  /// `c x` with a constant c, which the rules for products keep in front.
  [[nodiscard]] bool is_scaled(NodeId id) const { return is(id, multiply) && is_constant(graph_[id].a); }
  [[nodiscard]] bool is_negative_multiple(NodeId id) const { return is_scaled(id) && number(graph_[id].a) < 0.0; }
  /// The number itself when it is whole and positive, else 0.
  [[nodiscard]] static double whole(double number) {
    return number > 0.0 && number <= 1e6 && number == std::floor(number) ? number : 0.0;
  }
  /// The exponent of a power when it is constant, whole and positive, else 0. A node is the first power of itself.
  [[nodiscard]] double whole_exponent(NodeId id) const {
    if (!is(id, power)) return 1.0;
    return is_constant(graph_[id].b) ? whole(number(graph_[id].b)) : 0.0;
  }
  [[nodiscard]] NodeId base(NodeId id) const { return is(id, power) ? graph_[id].a : id; }

  NodeId kept() { return graph_.intern(node_); }
  NodeId folded() {
    const double a = number(node_.a);
    const double b = arity(node_.operation) > 1 ? number(node_.b) : 0.0;
    return graph_.constant(with_meaning(node_.operation, Fold{a, b}));
  }
  /// `-c x` without its sign, for `is_negative_multiple`.
  NodeId without_sign(NodeId id) {
    const Node scaled = graph_[id];
    return graph_.apply(multiply, graph_.constant(-number(scaled.a)), scaled.b);
  }

  NodeId sum() {
    const auto [operation, a, b, unused] = node_;
    if (is_number(a, 0.0)) return b;
    if (is_number(b, 0.0)) return a;
    if (is(b, negate)) return graph_.apply(subtract, a, graph_[b].a);
    if (is(a, negate)) return graph_.apply(subtract, b, graph_[a].a);
    if (is_negative_multiple(b)) return graph_.apply(subtract, a, without_sign(b));
    if (a == b) return graph_.apply(multiply, graph_.constant(2.0), a);
    return kept();
  }

  NodeId difference() {
    const auto [operation, a, b, unused] = node_;
    if (is_number(b, 0.0)) return a;
    if (is_number(a, 0.0)) return graph_.apply(negate, b);
    if (is(b, negate)) return graph_.apply(add, a, graph_[b].a);
    if (is_negative_multiple(b)) return graph_.apply(add, a, without_sign(b));
    return kept();
  }

  NodeId product() {
    const auto [operation, a, b, unused] = node_;
    if (is_constant(b)) return graph_.apply(multiply, b, a);
    if (is_number(a, 1.0)) return b;
    if (is_number(a, -1.0)) return graph_.apply(negate, b);
    if (is_constant(a) && is(b, negate)) {
      return graph_.apply(multiply, graph_.constant(-number(a)), graph_[b].a);
    }
    if (is(a, negate)) return graph_.apply(negate, graph_.apply(multiply, graph_[a].a, b));
    if (is(b, negate)) return graph_.apply(negate, graph_.apply(multiply, a, graph_[b].a));
    if (is_constant(a) && is_scaled(b)) {
      const Node scaled = graph_[b];
      return graph_.apply(multiply, graph_.apply(multiply, a, scaled.a), scaled.b);
    }
    if (is_constant(a)) return kept();
    if (is_scaled(a)) {
      const Node scaled = graph_[a];
      return graph_.apply(multiply, scaled.a, graph_.apply(multiply, scaled.b, b));
    }
    if (is_scaled(b)) {
      const Node scaled = graph_[b];
      return graph_.apply(multiply, scaled.a, graph_.apply(multiply, a, scaled.b));
    }
    if (base(a) == base(b)) {
      const double left = whole_exponent(a);
      const double right = whole_exponent(b);
      if (left > 0.0 && right > 0.0) return graph_.apply(power, base(a), graph_.constant(left + right));
    }
    return kept();
  }

  NodeId quotient() {
    const auto [operation, a, b, unused] = node_;
    if (is_number(b, 1.0)) return a;
    if (is_number(b, -1.0)) return graph_.apply(negate, a);
    if (is(a, negate)) return graph_.apply(negate, graph_.apply(divide, graph_[a].a, b));
    if (is(b, negate)) return graph_.apply(negate, graph_.apply(divide, a, graph_[b].a));
    return kept();
  }

  NodeId raised() {
    const auto [operation, a, b, unused] = node_;
    if (is_number(b, 0.0) || is_number(a, 1.0)) return graph_.constant(1.0);
    if (is_number(b, 1.0)) return a;
    const double outer = is_constant(b) ? whole(number(b)) : 0.0;
    if (outer > 0.0 && std::fmod(outer, 2.0) == 0.0 && is(a, negate)) {
      return graph_.apply(power, graph_[a].a, b);
    }
    const double inner = whole_exponent(a);
    if (outer > 0.0 && is(a, power) && inner > 0.0) {
      return graph_.apply(power, graph_[a].a, graph_.constant(inner * outer));
    }
    return kept();
  }

  NodeId negated() {
    const NodeId a = node_.a;
    if (is(a, negate)) return graph_[a].a;
    if (is(a, subtract)) {
      const Node difference = graph_[a];
      return graph_.apply(subtract, difference.b, difference.a);
    }
    if (is_scaled(a)) return without_sign(a);
    return kept();
  }

  Graph& graph_;
  Node node_;
};

}  // namespace

NodeId simplify(Graph& graph, const Node& node) { return Rules(graph, node).result(); }

}  // namespace fall_line
