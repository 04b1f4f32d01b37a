// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "parser.hpp"

namespace fall_line {

ItemId Parser::push(const Item& given, const Token& at) {
  Item item = given;
  item.position = static_cast<std::uint32_t>(at.position);
  item.length = static_cast<std::uint32_t>(at.length);
  syntax_.items.push_back(item);
  return static_cast<ItemId>(syntax_.items.size() - 1);
}

ItemId Parser::mark(const Token& at) { return push({.kind = SyntaxKind::number}, at); }

ItemId Parser::number(ItemId id, const Token& first) {
  if (!error_ && syntax_.items[id].is_condition) {
    fail(first, "Here a number is expected, not a condition. Conditions belong into if(condition, then, else).");
  }
  return id;
}

void Parser::use_vector(const Token& name) {
  if (std::string message = names_.use_vector(name.text); !message.empty()) fail(name, message, "");
}

Item Parser::meaning_of(const Token& name) {
  Result<Item> meaning = names_.meaning_of(name.text);
  if (!meaning) {
    fail(name, meaning.error().message, meaning.error().suggestion);
    return {};
  }
  open_ = meaning->kind == SyntaxKind::parameter || meaning->kind == SyntaxKind::symbol;
  return *meaning;
}

}  // namespace fall_line
