// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "formulas.hpp"
#include "names.hpp"
#include "operations.hpp"

namespace fall_line {
namespace {

class Typesetter {
 public:
  explicit Typesetter(const Syntax& syntax) : syntax_(syntax) {}

  Piece piece(ItemId id) const {
    const Item& item = syntax_.items[id];
    switch (item.kind) {
      case SyntaxKind::number: return number_piece(item.number);
      case SyntaxKind::symbol:
      case SyntaxKind::let_name: return name_piece(syntax_.names[item.index]);
      case SyntaxKind::variable: return name_piece(syntax_.variables[item.index]);
      case SyntaxKind::parameter: return name_piece(syntax_.parameters[item.index]);
      case SyntaxKind::bound:
      case SyntaxKind::counter: return name_piece(syntax_.names[item.link]);
      case SyntaxKind::element: return element_piece(syntax_.vector_name, piece(item.a));
      case SyntaxKind::relu: return call_piece("relu", {piece(item.a)});
      case SyntaxKind::gauss: return exponential_piece(negative_piece(power_piece(piece(item.a), number_piece(2.0))));
      case SyntaxKind::repeat:
        return repetition_piece(item.operation == Operation::add, syntax_.names[item.index], piece(item.a),
                                piece(item.b), piece(item.c));
      case SyntaxKind::choose: return choice(id);
      case SyntaxKind::apply: return applied(id, item);
      default: return {};
    }
  }

 private:
  Piece applied(ItemId id, const Item& item) const {
    switch (item.operation) {
      case Operation::add:
      case Operation::subtract: return sum(id);
      case Operation::multiply:
      case Operation::divide: return product(id);
      case Operation::power: return power_piece(piece(item.a), piece(item.b));
      case Operation::negate: return negative_piece(piece(item.a));
      case Operation::exp: return exponential_piece(piece(item.a));
      case Operation::sqrt:
      case Operation::cbrt: return root_piece(piece(item.a), item.operation == Operation::cbrt);
      case Operation::less: return relation(item, item.is_swapped ? "&gt;" : "&lt;");
      case Operation::less_or_equal: return relation(item, item.is_swapped ? "≥" : "≤");
      case Operation::equal: return relation(item, item.is_negated ? "≠" : "=");
      case Operation::logical_and: return relation_piece(piece(item.a), "and", piece(item.b), Hold::condition);
      case Operation::logical_or: return relation_piece(piece(item.a), "or", piece(item.b), Hold::condition);
      case Operation::logical_not: return not_piece(piece(item.a));
      default: return call(id, item);
    }
  }

  Piece relation(const Item& item, std::string_view sign) const {
    return relation_piece(piece(item.a), sign, piece(item.b), Hold::relation);
  }

  [[nodiscard]] bool is(ItemId id, Operation operation) const {
    return syntax_.items[id].kind == SyntaxKind::apply && syntax_.items[id].operation == operation;
  }

  /// A minus typed before a product is written before all of it.
  Piece product(ItemId id) const {
    ItemId first = id;
    while (is(first, Operation::multiply) || is(first, Operation::divide)) first = syntax_.items[first].a;
    const bool is_negative = is(first, Operation::negate);
    const Piece whole = without_sign(id, first, is_negative);
    return is_negative ? negative_piece(whole) : whole;
  }

  Piece without_sign(ItemId id, ItemId first, bool is_negative) const {
    if (id == first) return piece(is_negative ? syntax_.items[id].a : id);
    const Item& item = syntax_.items[id];
    const Piece left = without_sign(item.a, first, is_negative);
    return is(id, Operation::multiply) ? product_piece({left, piece(item.b)}) : fraction_piece(left, piece(item.b));
  }

  /// All terms on one line; the order is the typed one.
  Piece sum(ItemId id) const {
    std::vector<Term> terms;
    for (; is(id, Operation::add) || is(id, Operation::subtract); id = syntax_.items[id].a) {
      const Item& item = syntax_.items[id];
      terms.push_back({item.operation == Operation::subtract, piece(item.b)});
    }
    terms.push_back({false, piece(id)});
    if (terms.back().piece.is_negative) terms.back().piece.hold = Hold::product;
    std::reverse(terms.begin(), terms.end());
    return sum_piece(terms);
  }

  /// `max(max(x, y), z)` was typed as `max(x, y, z)`.
  Piece call(ItemId id, const Item& outer) const {
    std::vector<Piece> arguments;
    for (; syntax_.items[id].kind == SyntaxKind::apply && syntax_.items[id].operation == outer.operation;
         id = syntax_.items[id].a) {
      if (arity(outer.operation) == 1) return call_piece(row_of(outer.operation).function, {piece(outer.a)});
      arguments.push_back(piece(syntax_.items[id].b));
      if (outer.operation == Operation::atan2) {
        id = syntax_.items[id].a;
        break;
      }
    }
    arguments.push_back(piece(id));
    std::reverse(arguments.begin(), arguments.end());
    if (outer.operation != Operation::hypot) return call_piece(row_of(outer.operation).function, arguments);
    std::vector<Term> squares;
    for (const Piece& argument : arguments) squares.push_back({false, power_piece(argument, number_piece(2.0))});
    return root_piece(sum_piece(squares), false);
  }

  Piece choice(ItemId id) const {
    std::vector<Case> cases;
    for (; syntax_.items[id].kind == SyntaxKind::choose; id = syntax_.items[id].c) {
      cases.push_back({piece(syntax_.items[id].b), piece(syntax_.items[id].a)});
    }
    cases.push_back({piece(id), {}});
    return cases_piece(cases);
  }

  const Syntax& syntax_;
};

/// Whether nobody would read it, which also bounds how deep the calls above are nested.
bool is_too_long(const Syntax& syntax) {
  constexpr std::size_t deepest = 60;
  if (syntax.items.size() > most_parts) return true;
  std::vector<std::size_t> depths(syntax.items.size(), 0);
  for (ItemId id = 0; id < syntax.items.size(); ++id) {
    const Item& item = syntax.items[id];
    for (const ItemId argument : {item.a, item.b, item.c}) {
      if (argument < id) depths[id] = std::max(depths[id], depths[argument] + 1);
    }
    const bool continues_sum = item.kind == SyntaxKind::apply && item.operation <= Operation::subtract;
    if (depths[id] > deepest + (continues_sum ? most_parts : 0)) return true;
  }
  return false;
}

}  // namespace

std::optional<std::string> syntax_mathml(const Syntax& syntax, const std::optional<Piece>& head) {
  if (is_too_long(syntax)) return std::nullopt;
  const Typesetter typesetter(syntax);
  std::vector<std::pair<Piece, Piece>> equations;
  for (const ItemId let : syntax.lets) {
    const Item& item = syntax.items[let];
    equations.emplace_back(name_piece(syntax.names[item.index]), typesetter.piece(item.a));
  }
  if (!head && equations.empty()) return display(typesetter.piece(syntax.root));
  equations.emplace_back(head.value_or(Piece{}), typesetter.piece(syntax.root));
  return display(equations);
}

}  // namespace fall_line
