// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fall_line/expression.hpp>

#include "lexer.hpp"
#include "name_table.hpp"
#include "names.hpp"
#include "syntax.hpp"

// The rules call each other some hundred calls deep, on a stack that may be as small as 64 kB. Kept apart by the
// compiler, a rule holds only its own few variables there; what an error needs is not among them.
#define FALL_LINE_APART [[gnu::noinline]]

namespace fall_line {

/// How tightly operators bind, the weakest first.
enum Binding { by_or = 1, by_and, by_relation, by_sum, by_product, by_power };

struct Infix {
  Binding binding = by_sum;
  Operation operation = Operation::add;
  bool is_swapped = false;
  bool is_negated = false;
  bool is_implied = false;
};

/// Reads by the grammar in the public header. Operators are read by how tightly they bind (Pratt, "Top down operator
/// precedence", POPL 1973), which keeps the stack shallow; all else is one function a rule.
///
/// The first error is kept, and moves the reading to the end of the text, so that all rules under way come to their
/// end by themselves.
class Parser {
 public:
  Parser(std::vector<Token> tokens, Scope& scope, bool may_have_header);

  Result<Syntax> run();

 private:
  class Level;

  // parse.cpp: the parts of a text.
  void text();
  void header(std::size_t at);
  void let();
  void skip_separators();
  /// Whether the text writes its variables `x[1]`, `x[2]`, ... anywhere.
  [[nodiscard]] bool writes_elements() const;
  /// Where the header begins; past the end where there is none.
  [[nodiscard]] std::size_t find_header() const;

  // parser_operators.cpp: operators and what stands between them.
  /// `{ operator , operand }` for all operators that bind at least as tightly.
  FALL_LINE_APART ItemId expression(Binding weakest);
  FALL_LINE_APART ItemId infixed(const Infix& infix, ItemId left, const Token& sign);
  FALL_LINE_APART ItemId superscript(ItemId base);
  FALL_LINE_APART ItemId operand(Binding weakest);
  FALL_LINE_APART ItemId negation();
  [[nodiscard]] std::optional<Infix> infix_here() const;
  [[nodiscard]] bool is_relation(ItemId id) const;

  // parser_atoms.cpp: what operators join.
  FALL_LINE_APART ItemId atom();
  FALL_LINE_APART ItemId call();
  ItemId argument();
  FALL_LINE_APART ItemId choice();
  FALL_LINE_APART ItemId repetition();
  FALL_LINE_APART ItemId element();
  FALL_LINE_APART ItemId name();

  // Tokens.
  [[nodiscard]] const Token& token() const { return tokens_[at_]; }
  [[nodiscard]] const Token& next() const { return tokens_[std::min(at_ + 1, tokens_.size() - 1)]; }
  [[nodiscard]] bool is_name(std::string_view name) const {
    return token().kind == TokenKind::name && token().text == name;
  }
  const Token& take() {
    const Token& taken = token();
    if (taken.kind != TokenKind::end) ++at_;
    return taken;
  }
  bool accept(TokenKind kind) {
    if (token().kind != kind) return false;
    take();
    return true;
  }
  void expect(TokenKind kind, const char* what) {
    if (!error_ && !accept(kind)) fail_at_missing(what);
  }
  void expect_end_of(const Token& function) {
    if (!error_ && !accept(TokenKind::close)) fail_at_missing_end(function);
  }

  // parser_items.cpp: what has been read.
  FALL_LINE_APART ItemId push(const Item& given, const Token& at);
  /// An item that only says where something stands.
  ItemId mark(const Token& at);
  /// The item, which must not be a condition.
  ItemId number(ItemId id, const Token& first);
  FALL_LINE_APART void use_vector(const Token& name);
  FALL_LINE_APART Item meaning_of(const Token& name);

  // parser_errors.cpp: what is said of a text that is refused, and where.
  FALL_LINE_APART void fail(const Token& at, const char* message);
  FALL_LINE_APART void fail(const Token& at, const std::string& message, const std::string& suggestion);
  FALL_LINE_APART void fail_at_missing(const std::string& what);
  FALL_LINE_APART void fail_at_missing_end(const Token& function);
  FALL_LINE_APART void fail_at_missing_atom();
  /// After a complete expression something stands that cannot go on with it.
  FALL_LINE_APART void fail_at_leftover();
  FALL_LINE_APART void fail_at_nesting();
  FALL_LINE_APART void fail_at_join(const Token& sign, bool joins_conditions);
  FALL_LINE_APART void fail_at_unknown_function(const Token& name);
  FALL_LINE_APART void fail_at_count(const FunctionName& function, const char* end);
  FALL_LINE_APART void fail_at_counter(const Token& counter, const Token& word);

  std::vector<Token> tokens_;
  Syntax syntax_;
  bool may_have_header_;
  NameTable names_;
  std::size_t at_ = 0;
  std::size_t after_header_ = 0;
  std::size_t level_ = 0;
  /// Whether what was read last lets a factor follow without a sign.
  bool open_ = false;
  std::optional<Error> error_;
};

/// Counts how deep parentheses and exponents are nested, so that no text can exhaust the stack.
class Parser::Level {
 public:
  Level(Parser& parser, std::size_t by) : parser_(parser), by_(by) {
    parser_.level_ += by_;
    if (parser_.level_ > Limits::nesting) parser_.fail_at_nesting();
  }
  Level(const Level&) = delete;
  Level& operator=(const Level&) = delete;
  ~Level() { parser_.level_ -= by_; }

 private:
  Parser& parser_;
  std::size_t by_;
};

}  // namespace fall_line
