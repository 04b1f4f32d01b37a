// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "parse.hpp"

#include <algorithm>
#include <numbers>
#include <optional>

#include "lexer.hpp"
#include "name_table.hpp"
#include "names.hpp"

// The rules call each other some hundred calls deep, on a stack that may be as small as 64 kB. Kept apart by the
// compiler, a rule holds only its own few variables there; what an error needs is not among them.
#define FALL_LINE_APART [[gnu::noinline]]

namespace fall_line {
namespace {

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
  Parser(std::vector<Token> tokens, Scope& scope, bool may_have_header)
      : tokens_(std::move(tokens)), may_have_header_(may_have_header), names_(scope, syntax_, writes_elements()) {
    syntax_.items.reserve(tokens_.size());
  }

  Result<Syntax> run() {
    text();
    if (error_) return *error_;
    names_.finish();
    syntax_.length = tokens_.back().position;
    return std::move(syntax_);
  }

 private:
  // text = { let } , [ header ] , expression ;
  void text() {
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
  void header(std::size_t at) {
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
  void let() {
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

  /// `{ operator , operand }` for all operators that bind at least as tightly.
  FALL_LINE_APART ItemId expression(Binding weakest) {
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

  FALL_LINE_APART ItemId infixed(const Infix& infix, ItemId left, const Token& sign) {
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

  FALL_LINE_APART ItemId superscript(ItemId base) {
    const Token& exponent = take();
    if (token().kind == TokenKind::superscript)
      fail(token(), "Write exponents of more than one digit with ^, as in x^23.");
    const ItemId right = push({.kind = SyntaxKind::number, .number = exponent.number}, exponent);
    open_ = true;
    if (!error_ && syntax_.items[base].is_condition) fail(exponent, "A condition has no power.");
    return push({.operation = Operation::power, .a = base, .b = right}, exponent);
  }

  // operand = ( "-" | "+" | "not" ) , operand | atom ;
  FALL_LINE_APART ItemId operand(Binding weakest) {
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

  FALL_LINE_APART ItemId negation() {
    bool is_negative = false;
    const Token& word = token();
    while (is_name("not")) {
      take();
      is_negative = !is_negative;
    }
    const ItemId inside = expression(by_relation);
    if (!error_ && !syntax_.items[inside].is_condition)
      fail(word, "After “not” a condition such as x < 1 is expected.");
    return is_negative ? push({.operation = Operation::logical_not, .is_condition = true, .a = inside}, word) : inside;
  }

  // atom = number | call | choice | repetition | element | name | "(" , expression , ")" ;
  FALL_LINE_APART ItemId atom() {
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
  FALL_LINE_APART ItemId call() {
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

  ItemId argument() {
    const Token& first = token();
    return number(expression(by_or), first);
  }

  // choice = "if" , "(" , expression , "," , expression , "," , expression , ")" ;
  FALL_LINE_APART ItemId choice() {
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
  FALL_LINE_APART ItemId repetition() {
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
    const ItemId result = push({.kind = SyntaxKind::repeat,
                                .operation = operation,
                                .a = from,
                                .b = to,
                                .c = body,
                                .link = begin,
                                .index = name},
                               word);
    syntax_.items[begin].link = result;
    return result;
  }

  // element = name , "[" , expression , "]" ;
  FALL_LINE_APART ItemId element() {
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

  FALL_LINE_APART ItemId name() {
    const Token& name = take();
    open_ = false;
    return push(meaning_of(name), name);
  }

  // ---- what the rules are made of

  /// Counts how deep parentheses and exponents are nested, so that no text can exhaust the stack.
  class Level {
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
    if (!error_ && !accept(TokenKind::close))
      fail_at_missing("the “)” that ends “" + std::string(function.text) + "(”");
  }
  FALL_LINE_APART void fail_at_missing(const std::string& what) {
    if (begins_atom(token()) || token().kind == TokenKind::equals) {
      fail_at_leftover();
    } else {
      fail(token(), "Here " + what + " is expected" + but_found(token()), "");
    }
  }
  void skip_separators() {
    while (accept(TokenKind::separator)) {
    }
  }

  FALL_LINE_APART ItemId push(const Item& given, const Token& at) {
    Item item = given;
    item.position = static_cast<std::uint32_t>(at.position);
    item.length = static_cast<std::uint32_t>(at.length);
    syntax_.items.push_back(item);
    return static_cast<ItemId>(syntax_.items.size() - 1);
  }
  /// An item that only says where something stands.
  ItemId mark(const Token& at) { return push({.kind = SyntaxKind::number}, at); }

  /// The item, which must not be a condition.
  ItemId number(ItemId id, const Token& first) {
    if (!error_ && syntax_.items[id].is_condition) {
      fail(first, "Here a number is expected, not a condition. Conditions belong into if(condition, then, else).");
    }
    return id;
  }
  FALL_LINE_APART void use_vector(const Token& name) {
    if (std::string message = names_.use_vector(name.text); !message.empty()) fail(name, message, "");
  }
  FALL_LINE_APART Item meaning_of(const Token& name) {
    Result<Item> meaning = names_.meaning_of(name.text);
    if (!meaning) {
      fail(name, meaning.error().message, meaning.error().suggestion);
      return {};
    }
    open_ = meaning->kind == SyntaxKind::parameter || meaning->kind == SyntaxKind::symbol;
    return *meaning;
  }
  [[nodiscard]] bool is_relation(ItemId id) const {
    const Item& item = syntax_.items[id];
    return item.is_condition && (item.operation == Operation::less || item.operation == Operation::less_or_equal ||
                                 item.operation == Operation::equal);
  }

  [[nodiscard]] std::optional<Infix> infix_here() const {
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

  /// Whether the text writes its variables `x[1]`, `x[2]`, ... anywhere.
  [[nodiscard]] bool writes_elements() const {
    return std::any_of(tokens_.begin(), tokens_.end(), [](const Token& t) { return t.kind == TokenKind::open_index; });
  }

  /// Where the header begins; past the end where there is none.
  [[nodiscard]] std::size_t find_header() const {
    const auto kind = [&](std::size_t i) { return i < tokens_.size() ? tokens_[i].kind : TokenKind::end; };
    for (std::size_t start = 0; may_have_header_ && start < tokens_.size(); ++start) {
      if (start > 0 && kind(start - 1) != TokenKind::separator) continue;
      std::size_t i = start + 2;
      if (kind(start) != TokenKind::name || kind(start + 1) != TokenKind::open) continue;
      while (kind(i) == TokenKind::name && kind(i + 1) == TokenKind::comma) i += 2;
      if (kind(i) == TokenKind::name && kind(i + 1) == TokenKind::close && kind(i + 2) == TokenKind::equals)
        return start;
    }
    return tokens_.size();
  }

  // ---- errors

  FALL_LINE_APART void fail(const Token& at, const char* message) { fail(at, std::string(message), ""); }
  FALL_LINE_APART void fail(const Token& at, const std::string& message, const std::string& suggestion) {
    if (!error_) error_ = Error{"", at.position, at.length, message, suggestion};
    at_ = tokens_.size() - 1;
  }
  FALL_LINE_APART void fail_at_nesting() {
    fail(token(), "This is nested more than " + std::to_string(Limits::nesting) + " deep.", "");
  }
  FALL_LINE_APART void fail_at_join(const Token& sign, bool joins_conditions) {
    fail(sign,
         joins_conditions ? "“" + std::string(sign.text) + "” joins conditions such as x < 1, not numbers."
                          : "Here numbers are joined, and one side is a condition. Conditions belong into "
                            "if(condition, then, else).",
         "");
  }
  FALL_LINE_APART void fail_at_missing_atom() {
    fail(token(), "Here a number, a variable, a function or “(” is expected" + but_found(token()), "");
  }
  FALL_LINE_APART void fail_at_unknown_function(const Token& name) {
    const Error error = names_.unknown_function(name.text);
    fail(name, error.message, error.suggestion);
  }
  FALL_LINE_APART void fail_at_count(const FunctionName& function, const char* end) {
    const char* const wanted = function.arity == 1   ? "one argument"
                               : function.takes_more ? "two arguments or more"
                                                     : "two arguments";
    fail(token(), "“" + std::string(function.name) + "” takes " + wanted + end, "");
  }
  FALL_LINE_APART void fail_at_counter(const Token& counter, const Token& word) {
    const std::string name(word.text);
    fail(counter, "“" + name + "” begins with the name that counts, as in " + name + "(i, 1, n, x[i]^2).", "");
  }

  static std::string but_found(const Token& token) {
    if (token.kind == TokenKind::end) return ", but the text ends.";
    if (token.kind == TokenKind::separator) return ", but the line ends.";
    return ", but “" + std::string(token.text) + "” was found.";
  }

  static bool begins_atom(const Token& token) {
    return token.kind == TokenKind::number || token.kind == TokenKind::name || token.kind == TokenKind::open;
  }

  /// After a complete expression something stands that cannot go on with it.
  FALL_LINE_APART void fail_at_leftover() {
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

}  // namespace

Result<Syntax> parse(std::string_view text, Scope& scope, bool may_have_header) {
  Result<std::vector<Token>> tokens = tokenize(text);
  if (!tokens) return tokens.error();
  return Parser(std::move(*tokens), scope, may_have_header).run();
}

}  // namespace fall_line
