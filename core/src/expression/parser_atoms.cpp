// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "parser.hpp"

namespace fall_line {

// atom = number | call | choice | repetition | element | name | "(" , expression , ")" ;
ItemId Parser::atom() {
  const Token& first = token();
  if (first.kind == TokenKind::number) {
    take();
    open_ = true;
    return push({.kind = SyntaxKind::number, .number = first.number}, first);
  }
  if (first.kind == TokenKind::name && next().kind == TokenKind::open) {
    const Level level(*this, 1);
    const ItemId result = first.text == "if"                            ? choice()
                          : first.text == "sum" || first.text == "prod" ? repetition()
                                                                        : call();
    open_ = true;
    return result;
  }
  if (first.kind == TokenKind::name) return next().kind == TokenKind::open_index ? element() : name();
  if (accept(TokenKind::open)) {
    const Level level(*this, 1);
    const ItemId inside = expression(by_or);
    expect(TokenKind::close, "a closing parenthesis");
    open_ = true;
    return inside;
  }
  fail_at_missing_atom();
  return 0;
}

// call = function , "(" , expression , { "," , expression } , ")" ;
ItemId Parser::call() {
  const Token& name = take();
  const FunctionName* function = find_function(name.text);
  if (function == nullptr) {
    fail_at_unknown_function(name);
    return 0;
  }
  take();  // (
  ItemId result = argument();
  std::size_t count = 1;
  for (; !error_ && token().kind == TokenKind::comma; ++count) {
    if (count >= function->arity && !function->takes_more) fail_at_count(*function, ", and here one more begins.");
    take();
    const ItemId next_argument = argument();
    if (count < function->arity || function->takes_more) {
      result = push({.operation = function->operation, .a = result, .b = next_argument}, name);
    }
  }
  if (token().kind == TokenKind::close && count < function->arity) fail_at_count(*function, ".");
  expect_end_of(name);
  if (function->arity > 1) return result;
  return push({.kind = function->kind, .operation = function->operation, .a = result}, name);
}

ItemId Parser::argument() {
  const Token& first = token();
  return number(expression(by_or), first);
}

// choice = "if" , "(" , expression , "," , expression , "," , expression , ")" ;
ItemId Parser::choice() {
  const Token& word = take();
  take();  // (
  const Token& first = token();
  const ItemId condition = expression(by_or);
  if (!error_ && !syntax_.items[condition].is_condition) {
    fail(first, "“if” begins with a condition such as x < 1, as in if(x < 1, x^2, 1).");
  }
  expect(TokenKind::comma, "a comma, and after it what holds then,");
  const ItemId then = push({.kind = SyntaxKind::then}, word);
  const ItemId a = argument();
  expect(TokenKind::comma, "a comma, and after it what holds otherwise,");
  const ItemId otherwise = push({.kind = SyntaxKind::otherwise}, word);
  const ItemId b = argument();
  expect_end_of(word);
  if (error_) return 0;
  const ItemId result = push({.kind = SyntaxKind::choose, .a = condition, .b = a, .c = b}, word);
  syntax_.items[then].link = syntax_.items[otherwise].link = result;
  syntax_.items[then].b = otherwise;
  return result;
}

// repetition = ( "sum" | "prod" ) , "(" , name , "," , expression , "," , expression , "," , expression , ")" ;
ItemId Parser::repetition() {
  const Token& word = take();
  take();  // (
  const Token& counter = token();
  if (counter.kind != TokenKind::name || is_word(counter.text)) {
    fail_at_counter(counter, word);
  }
  take();
  expect(TokenKind::comma, "a comma");
  const Token& first = token();
  const ItemId from = argument();
  expect(TokenKind::comma, "a comma");
  const Token& last = token();
  const ItemId to = argument();
  expect(TokenKind::comma, "a comma");
  if (error_) return 0;
  // Where to point if they are no whole numbers.
  const ItemId begin = push({.kind = SyntaxKind::repeat_begin, .a = mark(first), .b = mark(last)}, word);
  const std::uint32_t name = names_.begin_counter(counter.text);
  const ItemId body = argument();
  names_.end_counter();
  expect_end_of(word);
  const Operation operation = word.text == "sum" ? Operation::add : Operation::multiply;
  const ItemId result = push(
      {.kind = SyntaxKind::repeat, .operation = operation, .a = from, .b = to, .c = body, .link = begin, .index = name},
      word);
  syntax_.items[begin].link = result;
  return result;
}

// element = name , "[" , expression , "]" ;
ItemId Parser::element() {
  const Token& name = take();
  take();  // [
  use_vector(name);
  const Token& first = token();
  const Level level(*this, 1);
  const ItemId index = argument();
  expect(TokenKind::close_index, "a closing bracket");
  open_ = false;
  return push({.kind = SyntaxKind::element, .a = index}, first);
}

ItemId Parser::name() {
  const Token& name = take();
  open_ = false;
  return push(meaning_of(name), name);
}

}  // namespace fall_line
