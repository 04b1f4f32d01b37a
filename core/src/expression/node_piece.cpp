// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "formulas.hpp"
#include "operations.hpp"

namespace fall_line {
namespace {

using enum Operation;

/// Parts are written out as often as they occur, so their number is counted on the way, and the writing given up when
/// it is too large. That also bounds how deep the calls are nested.
class Reader {
 public:
  Reader(const Graph& graph, std::span<const std::string> variables) : graph_(graph), variables_(variables) {}

  std::optional<Piece> run(NodeId id) {
    Piece result = piece(id);
    if (parts_ > most_parts) return std::nullopt;
    return result;
  }

 private:
  struct Factor {
    NodeId base;
    double exponent;
  };
  /// A product, taken apart. Exponents are positive.
  struct Product {
    bool is_negative = false;
    double number_above = 1.0;
    double number_below = 1.0;
    std::vector<Factor> above;
    std::vector<Factor> below;
  };

  Piece piece(NodeId id) {
    if (++parts_ > most_parts) return {};
    const Node& node = graph_[id];
    switch (node.operation) {
      case constant: return number_piece(node.number);
      case variable: return name_piece(variables_[node.a]);
      case add:
      case subtract: return sum(id);
      case multiply:
      case divide:
      case negate: return product(id);
      case power: return raised(id);
      case exp: return exponential_piece(piece(node.a));
      case sqrt:
      case cbrt: return root_piece(piece(node.a), node.operation == cbrt);
      case hypot: return root_piece(sum_piece({{false, squared(node.a)}, {false, squared(node.b)}}), false);
      case less: return relation_piece(piece(node.a), "&lt;", piece(node.b), Hold::relation);
      case less_or_equal: return relation_piece(piece(node.a), "≤", piece(node.b), Hold::relation);
      case equal: return relation_piece(piece(node.a), "=", piece(node.b), Hold::relation);
      case logical_and: return relation_piece(piece(node.a), "and", piece(node.b), Hold::condition);
      case logical_or: return relation_piece(piece(node.a), "or", piece(node.b), Hold::condition);
      case logical_not: return negation(node);
      case select: return choice(id);
      default: return call(node);
    }
  }

  Piece squared(NodeId id) { return power_piece(piece(id), number_piece(2.0)); }

  Piece call(const Node& node) {
    std::vector<Piece> pieces{piece(node.a)};
    if (arity(node.operation) > 1) pieces.push_back(piece(node.b));
    return call_piece(row_of(node.operation).function, pieces);
  }

  /// The opposite of a relation is a relation.
  Piece negation(const Node& node) {
    const Node& inner = graph_[node.a];
    switch (inner.operation) {
      case less: return relation_piece(piece(inner.a), "≥", piece(inner.b), Hold::relation);
      case less_or_equal: return relation_piece(piece(inner.a), "&gt;", piece(inner.b), Hold::relation);
      case equal: return relation_piece(piece(inner.a), "≠", piece(inner.b), Hold::relation);
      default: return not_piece(piece(node.a));
    }
  }

  Piece choice(NodeId id) {
    std::vector<Case> cases;
    while (graph_[id].operation == select && parts_ <= most_parts) {
      const Node& node = graph_[id];
      cases.push_back({piece(node.b), piece(node.a)});
      id = node.c;
    }
    cases.push_back({piece(id), {}});
    return cases_piece(cases);
  }

  Piece raised(NodeId id) {
    const Node& node = graph_[id];
    if (graph_[node.b].operation == constant) return product(id);
    return power_piece(piece(node.a), piece(node.b));
  }

  Piece power_of(NodeId base, double exponent) {
    if (exponent == 1.0) return piece(base);
    if (exponent == 0.5) return root_piece(piece(base), false);
    return power_piece(piece(base), number_piece(exponent));
  }

  // ---- sums

  Piece sum(NodeId id) {
    std::vector<Term> terms;
    collect_terms(id, false, terms);
    // A sum does not begin with a minus where it can begin with a plus.
    const auto positive = std::find_if(terms.begin(), terms.end(), [](const Term& term) { return !term.is_negative; });
    if (positive != terms.end()) std::rotate(terms.begin(), positive, positive + 1);
    return sum_piece(terms);
  }

  void collect_terms(NodeId id, bool is_negative, std::vector<Term>& terms) {
    if (parts_ > most_parts) return;
    const Node& node = graph_[id];
    if (node.operation == add || node.operation == subtract) {
      collect_terms(node.a, is_negative, terms);
      collect_terms(node.b, is_negative != (node.operation == subtract), terms);
      return;
    }
    if (node.operation == negate && is_sum(node.a)) return collect_terms(node.a, !is_negative, terms);
    Product parts = taken_apart(id);
    Piece without_sign = written(parts);
    terms.push_back({parts.is_negative != is_negative, std::move(without_sign)});
  }

  [[nodiscard]] bool is_sum(NodeId id) const { return graph_[id].operation == add || graph_[id].operation == subtract; }

  // ---- products

  Piece product(NodeId id) {
    Product parts = taken_apart(id);
    const Piece without_sign = written(parts);
    return parts.is_negative ? negative_piece(without_sign) : without_sign;
  }

  Product taken_apart(NodeId id) {
    Product product;
    take_apart(id, 1.0, product);
    return product;
  }

  void take_apart(NodeId id, double exponent, Product& product) {
    if (++parts_ > most_parts) return;
    const Node& node = graph_[id];
    const bool is_whole = exponent == std::floor(exponent);
    if (node.operation == constant) return take_number(node.number, exponent, product);
    if (is_whole && (node.operation == multiply || node.operation == divide)) {
      take_apart(node.a, exponent, product);
      return take_apart(node.b, node.operation == multiply ? exponent : -exponent, product);
    }
    if (is_whole && node.operation == negate) {
      if (std::fmod(exponent, 2.0) != 0.0) product.is_negative = !product.is_negative;
      return take_apart(node.a, exponent, product);
    }
    if (is_whole && node.operation == power && graph_[node.b].operation == constant) {
      const double inner = graph_[node.b].number;
      // sqrt(x)^2 is x only where x >= 0.
      if (inner == std::floor(inner) && inner != 0.0) return take_apart(node.a, inner * exponent, product);
      if (std::fabs(exponent) == 1.0) return push(node.a, inner * exponent, product);
    }
    push(id, exponent, product);
  }

  static void push(NodeId base, double exponent, Product& product) {
    (exponent < 0.0 ? product.below : product.above).push_back({base, std::fabs(exponent)});
  }

  /// The graph multiplies numbers as they come, so there is hardly ever more than one.
  static void take_number(double number, double exponent, Product& product) {
    if (number < 0.0 && std::fmod(exponent, 2.0) != 0.0) product.is_negative = !product.is_negative;
    (exponent < 0.0 ? product.number_below : product.number_above) *= std::pow(std::fabs(number), std::fabs(exponent));
  }

  /// The product but for its sign.
  Piece written(Product& product) {
    double above = product.number_above;
    double below = product.number_below;
    const double quotient = above / below;
    if (quotient == std::floor(quotient) && quotient * below == above) {
      above = quotient;
      below = 1.0;
    }
    const Piece numerator = factors(above, product.above);
    if (product.below.empty() && below == 1.0) return numerator;
    return fraction_piece(numerator, factors(below, product.below));
  }

  /// The number first, then variables, functions and sums; what occurs several times becomes a power.
  Piece factors(double number, std::vector<Factor>& list) {
    std::stable_sort(list.begin(), list.end(), [&](const Factor& left, const Factor& right) {
      return rank(left.base) != rank(right.base) ? rank(left.base) < rank(right.base) : left.base < right.base;
    });
    std::vector<Piece> pieces;
    if (number != 1.0 || list.empty()) pieces.push_back(number_piece(number));
    for (std::size_t i = 0; i < list.size();) {
      const NodeId base = list[i].base;
      double exponent = 0.0;
      for (; i < list.size() && list[i].base == base; ++i) exponent += list[i].exponent;
      pieces.push_back(power_of(base, exponent));
    }
    return pieces.size() == 1 ? pieces.front() : product_piece(pieces);
  }

  [[nodiscard]] int rank(NodeId id) const {
    const Node& node = graph_[id];
    switch (node.operation) {
      case constant: return 0;
      case variable: return 1;
      case add:
      case subtract: return 3;
      case select: return 4;
      default: return 2;
    }
  }

  const Graph& graph_;
  std::span<const std::string> variables_;
  std::size_t parts_ = 0;
};

}  // namespace

std::optional<Piece> node_piece(const Graph& graph, NodeId node, std::span<const std::string> variables) {
  return Reader(graph, variables).run(node);
}

}  // namespace fall_line
