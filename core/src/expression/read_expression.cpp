// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/expression.hpp>

#include <cmath>
#include <numbers>
#include <optional>

#include "lexer.hpp"
#include "operations.hpp"
#include "suggest.hpp"

namespace fall_line {
namespace {

/// One function a rule of the grammar in the public header; the rule stands above it. The first error is kept, and
/// moves the reading to the end of the text, so that all rules under way come to their end by themselves.
class Reader {
 public:
  Reader(std::vector<Token> tokens, Graph& graph, Scope& scope)
      : tokens_(std::move(tokens)), graph_(graph), scope_(scope) {}

  Result<NodeId> run() {
    const NodeId result = expression();
    scope_.indexed = indexed_;
    if (!error_ && token().kind != TokenKind::end) fail_at_leftover();
    if (error_) return *error_;
    return result;
  }

 private:
  // expression = term , { ( "+" | "-" ) , term } ;
  NodeId expression() {
    const Level level(*this);
    NodeId left = term();
    while (token().kind == TokenKind::plus || token().kind == TokenKind::minus) {
      const Operation operation = take().kind == TokenKind::plus ? Operation::add : Operation::subtract;
      left = apply(operation, left, term());
    }
    return left;
  }

  // term = factor , { ( "*" | "/" ) , factor } ;
  NodeId term() {
    NodeId left = factor();
    while (token().kind == TokenKind::times || token().kind == TokenKind::over) {
      const Operation operation = take().kind == TokenKind::times ? Operation::multiply : Operation::divide;
      left = apply(operation, left, factor());
    }
    return left;
  }

  // factor = ( "-" | "+" ) , factor | power ;
  NodeId factor() {
    const Level level(*this);
    if (accept(TokenKind::plus)) return factor();
    if (accept(TokenKind::minus)) return apply(Operation::negate, factor());
    return power();
  }

  // power = atom , [ "^" , factor ] ;
  NodeId power() {
    const NodeId base = atom();
    if (!accept(TokenKind::caret)) return base;
    return apply(Operation::power, base, factor());
  }

  // atom = number | call | sum | element | name | "(" , expression , ")" ;
  NodeId atom() {
    const Token& first = token();
    if (first.kind == TokenKind::number) return graph_.constant(take().number);
    if (first.kind == TokenKind::name) {
      if (next().kind == TokenKind::open) return first.text == "sum" ? sum() : call();
      if (next().kind == TokenKind::open_index) return element();
      return name();
    }
    if (accept(TokenKind::open)) {
      const NodeId inside = expression();
      expect(TokenKind::close, "a closing parenthesis");
      return inside;
    }
    fail(first, "Here a number, a variable, a function or “(” is expected" + but_found(first));
    return 0;
  }

  // call = function , "(" , expression , ")" ;
  NodeId call() {
    const Token function = take();
    const OperationRow* row = nullptr;
    for (const OperationRow& candidate : operation_rows()) {
      if (!candidate.function.empty() && candidate.function == function.text) row = &candidate;
    }
    if (row == nullptr) {
      fail_unknown_function(function);
      return 0;
    }
    take();  // (
    const NodeId argument = expression();
    if (token().kind == TokenKind::comma) {
      fail(token(), "“" + function.text + "” takes one argument, and here a second one begins.");
    }
    expect(TokenKind::close, "the “)” that ends “" + function.text + "(”");
    return apply(row->operation, argument);
  }

  // sum = "sum" , "(" , name , "," , expression , "," , expression , "," , expression , ")" ;
  NodeId sum() {
    take();  // sum
    take();  // (
    const Token index = token();
    if (index.kind != TokenKind::name) fail(index, "A sum begins with the name that counts, as in sum(i, 1, n, x[i]^2).");
    take();
    expect(TokenKind::comma, "a comma");
    const double first = whole_number("The first number of a sum");
    expect(TokenKind::comma, "a comma");
    const double last = whole_number("The last number of a sum");
    expect(TokenKind::comma, "a comma");
    if (error_) return 0;
    return terms(index.text, first, last);
  }

  /// The body of a sum is read anew for each term, with the index bound to its number.
  NodeId terms(const std::string& index, double first, double last) {
    const std::size_t body = at_;
    const std::optional<NodeId> shadowed = bind(index, graph_.constant(first));
    NodeId total = expression();  // also for an empty sum: its text must be right all the same
    if (!error_ && first > last) total = graph_.constant(0.0);
    for (double i = first + 1.0; i <= last && !error_; ++i) {
      at_ = body;
      bind(index, graph_.constant(i));
      total = apply(Operation::add, total, expression());
    }
    scope_.bound.erase(index);
    if (shadowed) bind(index, *shadowed);
    expect(TokenKind::close, "the “)” that ends the sum");
    return total;
  }

  // element = name , "[" , expression , "]" ;
  NodeId element() {
    const Token name = take();
    take();  // [
    if (!indexed_) begin_indexed(name);
    if (!error_ && name.text != indexed_name_) {
      fail(name, "The variables are written " + indexed_name_ + "[1], " + indexed_name_ + "[2], ... here, and “" +
                     name.text + "[” would be others.");
    }
    const Token index = token();
    const double which = whole_number("The number of a variable");
    expect(TokenKind::close_index, "a closing bracket");
    if (error_) return 0;
    if (which < 1.0 || which > static_cast<double>(scope_.dimension)) {
      fail(index, "There is no " + name.text + "[" + number_to_text(which) + "]: with " +
                      std::to_string(scope_.dimension) + " variables the number runs from 1 to " +
                      std::to_string(scope_.dimension) + ".");
      return 0;
    }
    return graph_.variable(static_cast<std::size_t>(which) - 1);
  }

  NodeId name() {
    const Token name = take();
    if (const auto found = scope_.bound.find(name.text); found != scope_.bound.end()) return found->second;
    for (std::size_t i = 0; i < scope_.variables.size(); ++i) {
      if (scope_.variables[i] == name.text) return graph_.variable(i);
    }
    if (name.text == "n" && writes_elements()) return graph_.constant(static_cast<double>(scope_.dimension));
    if (name.text == "pi") return graph_.constant(std::numbers::pi);
    if (name.text == "e") return graph_.constant(std::numbers::e);
    return new_variable(name);
  }

  NodeId new_variable(const Token& name) {
    const std::vector<std::string> functions = function_names();
    for (const std::string& function : functions) {
      if (name.text == function) {
        fail(name, "“" + function + "” is a function: write what it is taken of, as in " + function + "(x).");
        return 0;
      }
    }
    if (scope_.free_names == FreeNames::refused || indexed_ ||
        (scope_.free_names == FreeNames::letters && !is_letter_with_number(name.text))) {
      fail_unknown_name(name);
      return 0;
    }
    if (scope_.variables.size() >= Limits::dimension) {
      fail(name, "There are more than " + std::to_string(Limits::dimension) + " variables.");
      return 0;
    }
    scope_.variables.push_back(name.text);
    return graph_.variable(scope_.variables.size() - 1);
  }

  // ---- what the rules are made of

  /// Counts how deep the rules are nested, so that no text can exhaust the stack.
  class Level {
   public:
    explicit Level(Reader& reader) : reader_(reader) {
      if (++reader_.level_ > 2 * Limits::nesting) {
        reader_.fail(reader_.token(), "This is nested more than " + std::to_string(Limits::nesting) + " deep.");
      }
    }
    Level(const Level&) = delete;
    Level& operator=(const Level&) = delete;
    ~Level() { --reader_.level_; }

   private:
    Reader& reader_;
  };

  [[nodiscard]] const Token& token() const { return tokens_[at_]; }
  [[nodiscard]] const Token& next() const { return tokens_[at_ + 1 < tokens_.size() ? at_ + 1 : at_]; }

  Token take() {
    const Token taken = token();
    if (taken.kind != TokenKind::end) ++at_;
    if (++work_ > Limits::work) fail(taken, "Written out, the sums have too many terms.");
    return taken;
  }
  bool accept(TokenKind kind) {
    if (token().kind != kind) return false;
    take();
    return true;
  }
  void expect(TokenKind kind, const std::string& what) {
    if (error_ || accept(kind)) return;
    if (begins_atom(token())) {
      fail_at_leftover();
    } else {
      fail(token(), "Here " + what + " is expected" + but_found(token()));
    }
  }

  NodeId apply(Operation operation, NodeId a) { return checked(error_ ? 0 : graph_.apply(operation, a)); }
  NodeId apply(Operation operation, NodeId a, NodeId b) {
    return checked(error_ ? 0 : graph_.apply(operation, a, b));
  }
  NodeId checked(NodeId node) {
    if (graph_.size() > Limits::nodes) {
      fail(token(), "Written out, this has more than " + std::to_string(Limits::nodes) + " operations.");
    }
    return node;
  }

  /// Sets what a name stands for and returns what it stood for before.
  std::optional<NodeId> bind(const std::string& name, NodeId node) {
    const auto found = scope_.bound.find(name);
    std::optional<NodeId> before;
    if (found != scope_.bound.end()) before = found->second;
    scope_.bound[name] = node;
    return before;
  }

  double whole_number(const std::string& what) {
    const Token first = token();
    const NodeId node = expression();
    if (error_) return 0.0;
    const Node& found = graph_[node];
    if (found.operation == Operation::constant && found.number == std::floor(found.number) &&
        std::fabs(found.number) < 1e9) {
      return found.number;
    }
    fail(first, what + " must come out as a whole number.");
    return 0.0;
  }

  /// Whether the text writes its variables `x[1]`, `x[2]`, ... anywhere.
  [[nodiscard]] bool writes_elements() const {
    for (const Token& token : tokens_) {
      if (token.kind == TokenKind::open_index) return true;
    }
    return false;
  }

  void begin_indexed(const Token& name) {
    if (!scope_.variables.empty() || scope_.free_names == FreeNames::refused) {
      fail(name, "Variables are either written by name or by number, as in " + name.text + "[1], not both.");
      return;
    }
    indexed_ = true;
    indexed_name_ = name.text;
    for (std::size_t i = 1; i <= scope_.dimension; ++i) scope_.variables.push_back(name.text + std::to_string(i));
  }

  // ---- errors

  void fail(const Token& at, const std::string& message, const std::string& suggestion = "") {
    if (!error_) error_ = Error{"", at.position, at.length, message, suggestion};
    at_ = tokens_.size() - 1;
  }

  static std::string but_found(const Token& token) {
    return token.kind == TokenKind::end ? ", but the text ends." : ", but “" + token.text + "” was found.";
  }

  static bool begins_atom(const Token& token) {
    return token.kind == TokenKind::number || token.kind == TokenKind::name || token.kind == TokenKind::open;
  }

  /// After a complete expression something stands that cannot go on with it.
  void fail_at_leftover() {
    const Token& found = token();
    if (begins_atom(found)) {
      fail(found, "Before “" + found.text + "” an operator is missing. To multiply, write *.", "*" + found.text);
    } else if (found.kind == TokenKind::close) {
      fail(found, "This “)” closes nothing.");
    } else {
      fail(found, "Here an operator such as + or * is expected" + but_found(found));
    }
  }

  void fail_unknown_function(const Token& name) {
    const std::string nearest = nearest_name(name.text, function_names());
    std::string message = "There is no function called “" + name.text + "”.";
    if (!nearest.empty()) message += " Is “" + nearest + "” meant?";
    fail(name, message, nearest);
  }

  void fail_unknown_name(const Token& name) {
    std::vector<std::string> known = indexed_ ? std::vector<std::string>{} : scope_.variables;
    for (const auto& [bound, node] : scope_.bound) known.push_back(bound);
    known.insert(known.end(), {"pi", "e"});
    for (const std::string& function : function_names()) known.push_back(function);
    const std::string nearest = nearest_name(name.text, known);
    std::string message = "“" + name.text + "” is not known here.";
    if (!nearest.empty()) {
      message += " Is “" + nearest + "” meant?";
    } else if (scope_.free_names == FreeNames::letters && !indexed_) {
      message += " A variable is one letter, which a number may follow: x, y, x1.";
    }
    fail(name, message, nearest);
  }

  static std::vector<std::string> function_names() {
    std::vector<std::string> names;
    for (const OperationRow& row : operation_rows()) {
      if (!row.function.empty()) names.emplace_back(row.function);
    }
    names.emplace_back("sum");
    return names;
  }

  static bool is_letter_with_number(const std::string& name) {
    for (std::size_t i = 1; i < name.size(); ++i) {
      if (!(name[i] >= '0' && name[i] <= '9')) return false;
    }
    return true;
  }

  std::vector<Token> tokens_;
  Graph& graph_;
  Scope& scope_;
  std::size_t at_ = 0;
  std::size_t work_ = 0;
  std::size_t level_ = 0;
  bool indexed_ = false;
  std::string indexed_name_;
  std::optional<Error> error_;
};

}  // namespace

Result<NodeId> read_expression(std::string_view text, Graph& graph, Scope& scope) {
  Result<std::vector<Token>> tokens = tokenize(text);
  if (!tokens) return tokens.error();
  return Reader(std::move(*tokens), graph, scope).run();
}

}  // namespace fall_line
