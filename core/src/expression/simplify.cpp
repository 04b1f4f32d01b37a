// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "simplify.hpp"

#include <cmath>
#include <type_traits>

#include "operations.hpp"
#include "scalar.hpp"

// The rules, and what they assume of IEEE numbers.
//
// Exact: folding constants; 0 + x, x - 0, 1 x, x / 1, x^1, x^0 = 1 (as pow has it), 1^x = 1; moving and joining signs.
// (The sign of a zero may change: x + 0 is kept as x, -(a - b) becomes b - a.)
// Equal but for rounding: c (d x) = (c d) x, x (d y) = d (x y), a^m a^n = a^(m+n) and (a^m)^n = a^(m n) for whole m, n
// > 0. Never: 0 x = 0, x - x = 0, x / x = 1, log(exp x) = x and their like, which would hide where a function is
// undefined.

namespace fall_line {
namespace {

using enum Operation;

struct Fold {
  double a;
  double b;
  double c;
  double result = 0.0;

  template <class F>
  void simple(F f) {
    if constexpr (std::is_invocable_v<F, double>) {
      result = f(a);
    } else if constexpr (std::is_invocable_v<F, double, double>) {
      result = f(a, b);
    } else {
      result = f(a, b, c);
    }
  }
  template <class F>
  void elementary(F f) {
    simple(f);
  }
  template <class F>
  void library(F f) {
    simple(f);
  }
};

/// Looks at a node's arguments while the rules are tried.
class Rules {
 public:
  Rules(Graph& graph, const Node& node) : graph_(graph), node_(node) {}

  NodeId result() {
    if (all_constant()) return folded();
    switch (node_.operation) {
      case add: return sum();
      case subtract: return difference();
      case multiply: return product();
      case divide: return quotient();
      case power: return raised();
      case negate: return negated();
      case abs: return is(node_.a, negate) || is(node_.a, abs) ? graph_.apply(abs, graph_[node_.a].a) : kept();
      case logical_and: return conjunction();
      case logical_or: return disjunction();
      case logical_not: return is(node_.a, logical_not) ? graph_[node_.a].a : kept();
      case select: return selection();
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

  [[nodiscard]] bool all_constant() const {
    for (std::size_t i = 0; i < arity(node_.operation); ++i) {
      if (!is_constant(arguments(node_)[i])) return false;
    }
    return true;
  }

  NodeId kept() { return graph_.intern(node_); }
  NodeId folded() {
    const auto value_of = [&](NodeId id) { return is_constant(id) ? number(id) : 0.0; };
    Fold fold{value_of(node_.a), value_of(node_.b), value_of(node_.c)};
    with_meaning(node_.operation, fold);
    return graph_.constant(fold.result);
  }
  /// `-c x` without its sign, for `is_negative_multiple`.
  NodeId without_sign(NodeId id) {
    const Node scaled = graph_[id];
    return graph_.apply(multiply, graph_.constant(-number(scaled.a)), scaled.b);
  }

  NodeId sum() {
    const NodeId a = node_.a;
    const NodeId b = node_.b;
    if (is_number(a, 0.0)) return b;
    if (is_number(b, 0.0)) return a;
    if (is(b, negate)) return graph_.apply(subtract, a, graph_[b].a);
    if (is(a, negate)) return graph_.apply(subtract, b, graph_[a].a);
    if (is_negative_multiple(b)) return graph_.apply(subtract, a, without_sign(b));
    if (a == b) return graph_.apply(multiply, graph_.constant(2.0), a);
    if (is(a, select) && is(b, select) && graph_[a].a == graph_[b].a) return sum_of_cases(graph_[a], graph_[b]);
    return kept();
  }

  /// Two choices by one condition, of which each gives 0 where the other does not: a choice between the two.
  /// Taken by value: the graph grows here, and its nodes move.
  NodeId sum_of_cases(Node left, Node right) {
    if (is_number(left.c, 0.0) && is_number(right.c, 0.0)) {
      return graph_.apply(select, left.a, graph_.apply(add, left.b, right.b), left.c);
    }
    if (is_number(left.b, 0.0) && is_number(right.b, 0.0)) {
      return graph_.apply(select, left.a, left.b, graph_.apply(add, left.c, right.c));
    }
    if (is_number(left.c, 0.0) && is_number(right.b, 0.0)) return graph_.apply(select, left.a, left.b, right.c);
    if (is_number(left.b, 0.0) && is_number(right.c, 0.0)) return graph_.apply(select, left.a, right.b, left.c);
    return kept();
  }

  NodeId conjunction() {
    if (is_number(node_.a, 0.0) || is_number(node_.b, 0.0)) return graph_.constant(0.0);
    if (is_constant(node_.a)) return node_.b;
    if (is_constant(node_.b) || node_.a == node_.b) return node_.a;
    return kept();
  }

  NodeId disjunction() {
    if (is_number(node_.a, 0.0)) return node_.b;
    if (is_number(node_.b, 0.0) || node_.a == node_.b) return node_.a;
    if (is_constant(node_.a) || is_constant(node_.b)) return graph_.constant(1.0);
    if (is_opposite(node_.a, node_.b) || is_opposite(node_.b, node_.a)) return graph_.constant(1.0);
    return kept();
  }
  [[nodiscard]] bool is_opposite(NodeId a, NodeId b) const { return is(a, logical_not) && graph_[a].a == b; }

  NodeId selection() {
    if (is_constant(node_.a)) return number(node_.a) != 0.0 ? node_.b : node_.c;
    if (node_.b == node_.c) return node_.b;
    if (is(node_.a, logical_not)) return graph_.apply(select, graph_[node_.a].a, node_.c, node_.b);
    return kept();
  }

  NodeId difference() {
    const NodeId a = node_.a;
    const NodeId b = node_.b;
    if (is_number(b, 0.0)) return a;
    if (is_number(a, 0.0)) return graph_.apply(negate, b);
    if (is(b, negate)) return graph_.apply(add, a, graph_[b].a);
    if (is_negative_multiple(b)) return graph_.apply(add, a, without_sign(b));
    return kept();
  }

  NodeId product() {
    const NodeId a = node_.a;
    const NodeId b = node_.b;
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
    const NodeId a = node_.a;
    const NodeId b = node_.b;
    if (is_number(b, 1.0)) return a;
    if (is_number(b, -1.0)) return graph_.apply(negate, a);
    if (is(a, negate)) return graph_.apply(negate, graph_.apply(divide, graph_[a].a, b));
    if (is(b, negate)) return graph_.apply(negate, graph_.apply(divide, a, graph_[b].a));
    return kept();
  }

  NodeId raised() {
    const NodeId a = node_.a;
    const NodeId b = node_.b;
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
