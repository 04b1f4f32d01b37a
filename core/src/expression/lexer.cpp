// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "lexer.hpp"

#include <cmath>
#include <string>

#include <fall_line/expression.hpp>

#include "decimal.hpp"

namespace fall_line {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_name_part(char c) { return is_letter(c) || is_digit(c) || c == '_'; }
bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r'; }

/// What can be typed in place of plain ASCII. U+00A0 is the space that comes along when text is copied.
struct Spelling {
  std::string_view typed;
  TokenKind kind;
  std::string_view meaning;
  double number = 0.0;
};
constexpr TokenKind skipped = TokenKind::end;
constexpr Spelling spellings[] = {
    {"\u2212", TokenKind::minus, "-"},
    {"\u00B7", TokenKind::times, "*"},
    {"\u22C5", TokenKind::times, "*"},
    {"\u00D7", TokenKind::times, "*"},
    {"\u00F7", TokenKind::over, "/"},
    {"**", TokenKind::caret, "^"},
    {"\u03C0", TokenKind::name, "pi"},
    {"\u00B2", TokenKind::superscript, "\u00B2", 2.0},
    {"\u00B3", TokenKind::superscript, "\u00B3", 3.0},
    {"<=", TokenKind::relation, "<="},
    {">=", TokenKind::relation, ">="},
    {"==", TokenKind::relation, "=="},
    {"!=", TokenKind::relation, "!="},
    {"\u2264", TokenKind::relation, "<="},
    {"\u2265", TokenKind::relation, ">="},
    {"\u2260", TokenKind::relation, "!="},
    {"<", TokenKind::relation, "<"},
    {">", TokenKind::relation, ">"},
    {";", TokenKind::separator, ";"},
    {"\n", TokenKind::separator, "\n"},
    {"\u00A0", skipped, " "},
};

std::size_t characters_in(std::string_view bytes) {
  std::size_t count = 0;
  for (const char c : bytes) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
  return count;
}

class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  Result<std::vector<Token>> run() {
    while (at_ < text_.size()) {
      if (is_space(text_[at_])) {
        advance(1);
      } else if (!comment() && !respelled() && !number() && !name() && !symbol()) {
        return failure_.message.empty() ? unknown_character() : failure_;
      }
      if (position_ > Limits::characters) return too_long();
    }
    push(TokenKind::end, 0, "");
    return std::move(tokens_);
  }

 private:
  [[nodiscard]] char peek(std::size_t ahead = 0) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
  }
  void advance(std::size_t characters) {
    at_ += characters;
    position_ += characters;
  }
  void push(TokenKind kind, std::size_t length, std::string_view text, double value = 0.0) {
    tokens_.push_back({kind, position_, length, text, value});
  }

  bool comment() {
    if (peek() != '#') return false;
    const std::size_t end = std::min(text_.find('\n', at_), text_.size());
    position_ += characters_in(text_.substr(at_, end - at_));
    at_ = end;
    return true;
  }

  bool respelled() {
    for (const auto& [typed, kind, meaning, value] : spellings) {
      if (text_.substr(at_, typed.size()) != typed) continue;
      const std::size_t characters = characters_in(typed);
      const bool is_inner_line_end = kind == TokenKind::separator && depth_ > 0 && meaning == "\n";
      if (kind != skipped && !is_inner_line_end) push(kind, characters, meaning, value);
      at_ += typed.size();
      position_ += characters;
      return true;
    }
    return false;
  }

  bool number() {
    if (!is_digit(peek()) && !(peek() == '.' && is_digit(peek(1)))) return false;
    std::size_t length = 0;
    while (is_digit(peek(length))) ++length;
    if (peek(length) == '.') ++length;
    while (is_digit(peek(length))) ++length;
    if (peek(length) == 'e' || peek(length) == 'E') {
      const std::size_t sign = peek(length + 1) == '+' || peek(length + 1) == '-' ? 1 : 0;
      if (is_digit(peek(length + 1 + sign))) {
        length += 1 + sign;
        while (is_digit(peek(length))) ++length;
      } else if (sign == 1) {
        failure_ = {"", position_, length + 1 + sign,
                    "After the “e” of a number a power of ten is expected, as in 1e-3.", ""};
        return false;
      }
    }
    const std::string text(text_.substr(at_, length));
    const double value = nearest_double(text);
    if (!std::isfinite(value)) {
      failure_ = {"", position_, length, "This number is larger than can be computed with here.", ""};
      return false;
    }
    push(TokenKind::number, length, text_.substr(at_, length), value);
    advance(length);
    return true;
  }

  bool name() {
    // A Greek letter takes two bytes, and no letter follows it directly: αx is a product.
    const std::size_t greek = greek_letter_bytes();
    if (greek == 0 && !is_letter(peek())) return false;
    std::size_t bytes = greek == 0 ? 1 : greek;
    if (greek == 0 || !is_letter(peek(bytes))) {
      while (is_name_part(peek(bytes))) ++bytes;
    }
    const std::string_view name = text_.substr(at_, bytes);
    const std::size_t characters = characters_in(name);
    push(TokenKind::name, characters, name);
    at_ += bytes;
    position_ += characters;
    return true;
  }

  /// 2 where a Greek letter stands, U+0391 to U+03A9 or U+03B1 to U+03C9; else 0.
  [[nodiscard]] std::size_t greek_letter_bytes() const {
    const std::string_view letter = text_.substr(at_, 2);
    const bool is_capital = letter >= "\u0391" && letter <= "\u03A9" && letter != "\u03A2";
    return letter.size() == 2 && (is_capital || (letter >= "\u03B1" && letter <= "\u03C9")) ? 2 : 0;
  }

  bool symbol() {
    constexpr std::string_view symbols = "+-*/^()[],=";
    const std::size_t which = peek() == '\0' ? std::string_view::npos : symbols.find(peek());
    if (which == std::string_view::npos) return false;
    const auto kind = static_cast<TokenKind>(peek());
    push(kind, 1, symbols.substr(which, 1));
    if (kind == TokenKind::open || kind == TokenKind::open_index) ++depth_;
    if ((kind == TokenKind::close || kind == TokenKind::close_index) && depth_ > 0) --depth_;
    advance(1);
    return true;
  }

  [[nodiscard]] Error unknown_character() const {
    std::size_t bytes = 1;
    while (at_ + bytes < text_.size() && (static_cast<unsigned char>(text_[at_ + bytes]) & 0xC0U) == 0x80U) ++bytes;
    const std::string found(text_.substr(at_, bytes));
    return {"", position_, 1, "Here a number, a name or an operator is expected, but “" + found + "” was found.", ""};
  }

  [[nodiscard]] static Error too_long() {
    return {"", Limits::characters, 0, "The text is longer than " + std::to_string(Limits::characters) + " characters.",
            ""};
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t position_ = 0;
  std::size_t depth_ = 0;
  std::vector<Token> tokens_;
  Error failure_;
};

}  // namespace

Result<std::vector<Token>> tokenize(std::string_view text) { return Lexer(text).run(); }

}  // namespace fall_line
