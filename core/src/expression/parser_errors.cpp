// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "parser.hpp"

namespace fall_line {
namespace {

std::string but_found(const Token& token) {
  if (token.kind == TokenKind::end) return ", but the text ends.";
  if (token.kind == TokenKind::separator) return ", but the line ends.";
  return ", but “" + std::string(token.text) + "” was found.";
}

bool begins_atom(const Token& token) {
  return token.kind == TokenKind::number || token.kind == TokenKind::name || token.kind == TokenKind::open;
}

}  // namespace

void Parser::fail(const Token& at, const char* message) { fail(at, std::string(message), ""); }

void Parser::fail(const Token& at, const std::string& message, const std::string& suggestion) {
  if (!error_) error_ = Error{"", at.position, at.length, message, suggestion};
  at_ = tokens_.size() - 1;
}

void Parser::fail_at_missing(const std::string& what) {
  if (begins_atom(token()) || token().kind == TokenKind::equals) {
    fail_at_leftover();
  } else {
    fail(token(), "Here " + what + " is expected" + but_found(token()), "");
  }
}

void Parser::fail_at_missing_end(const Token& function) {
  fail_at_missing("the “)” that ends “" + std::string(function.text) + "(”");
}

void Parser::fail_at_missing_atom() {
  fail(token(), "Here a number, a variable, a function or “(” is expected" + but_found(token()), "");
}

void Parser::fail_at_leftover() {
  const Token& found = token();
  const std::string text(found.text);
  if (begins_atom(found)) {
    fail(found, "Before “" + text + "” an operator is missing. To multiply, write *.", "*" + text);
  } else if (found.kind == TokenKind::close) {
    fail(found, "This “)” closes nothing.");
  } else if (found.kind == TokenKind::equals) {
    fail(found,
         may_have_header_ ? "“=” stands only after a header such as f(x, y), and in let lines. To compare, write ==."
                          : "“=” stands only in let lines. To compare, write ==.",
         "==");
  } else {
    fail(found, "Here an operator such as + or * is expected" + but_found(found), "");
  }
}

void Parser::fail_at_nesting() {
  fail(token(), "This is nested more than " + std::to_string(Limits::nesting) + " deep.", "");
}

void Parser::fail_at_join(const Token& sign, bool joins_conditions) {
  fail(sign,
       joins_conditions ? "“" + std::string(sign.text) + "” joins conditions such as x < 1, not numbers."
                        : "Here numbers are joined, and one side is a condition. Conditions belong into "
                          "if(condition, then, else).",
       "");
}

void Parser::fail_at_unknown_function(const Token& name) {
  const Error error = names_.unknown_function(name.text);
  fail(name, error.message, error.suggestion);
}

void Parser::fail_at_count(const FunctionName& function, const char* end) {
  const char* const wanted = function.arity == 1   ? "one argument"
                             : function.takes_more ? "two arguments or more"
                                                   : "two arguments";
  fail(token(), "“" + std::string(function.name) + "” takes " + wanted + end, "");
}

void Parser::fail_at_counter(const Token& counter, const Token& word) {
  const std::string name(word.text);
  fail(counter, "“" + name + "” begins with the name that counts, as in " + name + "(i, 1, n, x[i]^2).", "");
}

}  // namespace fall_line
