// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "parser.hpp"

#include <utility>

#include "parse.hpp"

namespace fall_line {

Parser::Parser(std::vector<Token> tokens, Scope& scope, bool may_have_header)
    : tokens_(std::move(tokens)),
      may_have_header_(may_have_header),
      names_(scope, syntax_, tokens_, writes_elements()) {
  syntax_.items.reserve(tokens_.size());
}

Result<Syntax> Parser::run() {
  text();
  if (error_) return *error_;
  names_.finish();
  syntax_.length = tokens_.back().position;
  return std::move(syntax_);
}

// text = { let } , [ header ] , expression ;
void Parser::text() {
  const std::size_t header_at = find_header();
  if (header_at < tokens_.size()) header(header_at);
  skip_separators();
  while (!error_ && is_name("let")) {
    let();
    skip_separators();
  }
  if (at_ == header_at) at_ = after_header_;
  skip_separators();
  const Token& first = token();
  syntax_.root = number(expression(by_or), first);
  skip_separators();
  if (!error_ && token().kind != TokenKind::end) fail_at_leftover();
}

// header = name , "(" , name , { "," , name } , ")" , "=" ;
void Parser::header(std::size_t at) {
  syntax_.function = tokens_[at].text;
  for (std::size_t i = at + 2; tokens_[i].kind != TokenKind::equals; i += 2) {
    if (std::string message = names_.declare_variable(tokens_[i].text); !message.empty()) {
      return fail(tokens_[i], message, "");
    }
    after_header_ = i + 3;
  }
  if (writes_elements()) {
    if (std::string message = names_.declare_vector(); !message.empty()) fail(tokens_[at + 2], message, "");
  }
}

// let = "let" , name , "=" , expression , separator ;
void Parser::let() {
  take();
  const Token& name = token();
  if (name.kind != TokenKind::name) return fail(name, "After “let” a name is expected, as in let r = x^2 + y^2.");
  take();
  expect(TokenKind::equals, "“=”");
  const Token& first = token();
  const ItemId value = number(expression(by_or), first);
  if (error_) return;
  if (token().kind != TokenKind::separator) return fail_at_leftover();
  const ItemId id = push({.kind = SyntaxKind::let, .a = value}, name);
  if (std::string message = names_.declare_let(name.text, id); !message.empty()) fail(name, message, "");
  syntax_.items[id].index = names_.keep(name.text);
  syntax_.lets.push_back(id);
}

void Parser::skip_separators() {
  while (accept(TokenKind::separator)) {
  }
}

bool Parser::writes_elements() const {
  return std::any_of(tokens_.begin(), tokens_.end(), [](const Token& t) { return t.kind == TokenKind::open_index; });
}

std::size_t Parser::find_header() const {
  const auto kind = [&](std::size_t i) { return i < tokens_.size() ? tokens_[i].kind : TokenKind::end; };
  for (std::size_t start = 0; may_have_header_ && start < tokens_.size(); ++start) {
    if (start > 0 && kind(start - 1) != TokenKind::separator) continue;
    std::size_t i = start + 2;
    if (kind(start) != TokenKind::name || kind(start + 1) != TokenKind::open) continue;
    while (kind(i) == TokenKind::name && kind(i + 1) == TokenKind::comma) i += 2;
    if (kind(i) == TokenKind::name && kind(i + 1) == TokenKind::close && kind(i + 2) == TokenKind::equals) return start;
  }
  return tokens_.size();
}

Result<Syntax> parse(std::string_view text, Scope& scope, bool may_have_header) {
  Result<std::vector<Token>> tokens = tokenize(text);
  if (!tokens) return tokens.error();
  return Parser(std::move(*tokens), scope, may_have_header).run();
}

}  // namespace fall_line
