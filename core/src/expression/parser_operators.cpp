// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "parser.hpp"

namespace fall_line {

ItemId Parser::expression(Binding weakest) {
  ItemId left = operand(weakest);
  while (!error_) {
    if (token().kind == TokenKind::superscript) {
      left = superscript(left);
      continue;
    }
    const std::optional<Infix> infix = infix_here();
    if (!infix || infix->binding < weakest) break;
    const Token& sign = infix->is_implied ? token() : take();
    left = infixed(*infix, left, sign);
  }
  return left;
}

ItemId Parser::infixed(const Infix& infix, ItemId left, const Token& sign) {
  const Level level(*this, infix.binding == by_power ? 1 : 0);
  const ItemId right = expression(infix.binding == by_power ? by_power : static_cast<Binding>(infix.binding + 1));
  if (infix.binding == by_power) open_ = false;
  if (error_) return 0;
  const bool joins_conditions = infix.binding <= by_and;
  for (const ItemId side : {left, right}) {
    const bool is_chain = side == left && infix.binding == by_relation && is_relation(left);
    if (syntax_.items[side].is_condition != joins_conditions && !is_chain) {
      fail_at_join(sign, joins_conditions);
      return 0;
    }
  }
  // 0 < x < 1 is 0 < x and x < 1.
  const bool is_chain = infix.binding == by_relation && is_relation(left);
  const ItemId result = push({.operation = infix.operation,
                              .is_swapped = infix.is_swapped,
                              .is_negated = infix.is_negated,
                              .is_condition = infix.binding <= by_relation,
                              .a = is_chain ? syntax_.items[left].b : left,
                              .b = right},
                             sign);
  if (!is_chain) return result;
  return push({.operation = Operation::logical_and, .is_condition = true, .a = left, .b = result}, sign);
}

ItemId Parser::superscript(ItemId base) {
  const Token& exponent = take();
  if (token().kind == TokenKind::superscript)
    fail(token(), "Write exponents of more than one digit with ^, as in x^23.");
  if (token().kind == TokenKind::caret) {
    const std::string sign(exponent.text);
    fail(token(), "After “" + sign + "” no exponent is expected. A power of a power is written (x" + sign + ")^3.", "");
  }
  const ItemId right = push({.kind = SyntaxKind::number, .number = exponent.number}, exponent);
  open_ = true;
  if (!error_ && syntax_.items[base].is_condition) fail(exponent, "A condition has no power.");
  return push({.operation = Operation::power, .a = base, .b = right}, exponent);
}

// factor = ( minus | "+" ) , factor | power ;
ItemId Parser::operand(Binding weakest) {
  bool is_negative = false;
  const Token* sign = nullptr;
  while (token().kind == TokenKind::minus || token().kind == TokenKind::plus) {
    sign = &take();
    is_negative = is_negative != (sign->kind == TokenKind::minus);
  }
  if (sign == nullptr) return is_name("not") && weakest <= by_relation ? negation() : atom();
  const ItemId inside = number(expression(by_power), *sign);
  return is_negative ? push({.operation = Operation::negate, .a = inside}, *sign) : inside;
}

// negation = "not" , negation | relation ;
ItemId Parser::negation() {
  bool is_negative = false;
  const Token& word = token();
  while (is_name("not")) {
    take();
    is_negative = !is_negative;
  }
  const ItemId inside = expression(by_relation);
  if (!error_ && !syntax_.items[inside].is_condition) fail(word, "After “not” a condition such as x < 1 is expected.");
  return is_negative ? push({.operation = Operation::logical_not, .is_condition = true, .a = inside}, word) : inside;
}

std::optional<Infix> Parser::infix_here() const {
  switch (token().kind) {
    case TokenKind::plus: return Infix{by_sum, Operation::add};
    case TokenKind::minus: return Infix{by_sum, Operation::subtract};
    case TokenKind::times: return Infix{by_product, Operation::multiply};
    case TokenKind::over: return Infix{by_product, Operation::divide};
    case TokenKind::caret: return Infix{by_power, Operation::power};
    case TokenKind::relation: {
      const std::string_view sign = token().text;
      if (sign == "==" || sign == "!=") return Infix{by_relation, Operation::equal, false, sign == "!="};
      return Infix{by_relation, sign.size() == 1 ? Operation::less : Operation::less_or_equal, sign[0] == '>'};
    }
    case TokenKind::name:
      if (token().text == "and") return Infix{by_and, Operation::logical_and};
      if (token().text == "or") return Infix{by_or, Operation::logical_or};
      if (token().text == "not" || token().text == "let") return std::nullopt;
      [[fallthrough]];
    case TokenKind::open:
      if (open_) return Infix{by_product, Operation::multiply, false, false, true};
      [[fallthrough]];
    default: return std::nullopt;
  }
}

bool Parser::is_relation(ItemId id) const {
  const Item& item = syntax_.items[id];
  return item.is_condition && (item.operation == Operation::less || item.operation == Operation::less_or_equal ||
                               item.operation == Operation::equal);
}

}  // namespace fall_line
