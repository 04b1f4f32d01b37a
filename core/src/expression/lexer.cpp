// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "lexer.hpp"

#include <cmath>
#include <cstdlib>

#include <fall_line/expression.hpp>

namespace fall_line {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// What can be typed in place of a plain ASCII sign. U+00A0 is the space that comes along when text is copied.
struct Spelling {
  std::string_view typed;
  std::string_view meaning;
};
constexpr Spelling spellings[] = {
    {"\u2212", "-"}, {"\u00B7", "*"}, {"\u22C5", "*"}, {"\u00D7", "*"},  {"**", "^"},
    {"\u00B2", "^2"}, {"\u00B3", "^3"}, {"\u03C0", "pi"}, {"\u00A0", " "},
};

class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  Result<std::vector<Token>> run() {
    while (at_ < text_.size()) {
      if (is_space(text_[at_])) {
        advance(1);
      } else if (!respelled() && !number() && !name() && !symbol()) {
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
  void push(TokenKind kind, std::size_t length, std::string text, double value = 0.0) {
    tokens_.push_back({kind, position_, length, std::move(text), value});
  }

  bool respelled() {
    for (const auto& [typed, meaning] : spellings) {
      if (text_.substr(at_, typed.size()) != typed) continue;
      const std::size_t characters = typed == "**" ? 2 : 1;
      if (is_letter(meaning[0])) {
        push(TokenKind::name, characters, std::string(meaning));
      } else if (!is_space(meaning[0])) {
        push(static_cast<TokenKind>(meaning[0]), characters, std::string(typed));
      }
      if (meaning.size() == 2 && is_digit(meaning[1])) {
        push(TokenKind::number, characters, std::string(typed), meaning[1] - '0');
      }
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
      } else if (sign == 1 || !is_letter(peek(length + 1))) {
        failure_ = {"", position_, length + 1 + sign,
                    "After the “e” of a number a power of ten is expected, as in 1e-3.", ""};
        return false;
      }
    }
    const std::string text(text_.substr(at_, length));
    const double value = std::strtod(text.c_str(), nullptr);
    if (!std::isfinite(value)) {
      failure_ = {"", position_, length, "The number " + text + " is larger than this page can compute with.", ""};
      return false;
    }
    push(TokenKind::number, length, text, value);
    advance(length);
    return true;
  }

  bool name() {
    if (!is_letter(peek())) return false;
    std::size_t length = 1;
    while (is_letter(peek(length)) || is_digit(peek(length)) || peek(length) == '_') ++length;
    push(TokenKind::name, length, std::string(text_.substr(at_, length)));
    advance(length);
    return true;
  }

  bool symbol() {
    constexpr std::string_view symbols = "+-*/^()[],";
    const std::size_t which = peek() == '\0' ? std::string_view::npos : symbols.find(peek());
    if (which == std::string_view::npos) return false;
    push(static_cast<TokenKind>(peek()), 1, std::string(1, peek()));
    advance(1);
    return true;
  }

  [[nodiscard]] Error unknown_character() const {
    std::size_t bytes = 1;
    while (at_ + bytes < text_.size() && (static_cast<unsigned char>(text_[at_ + bytes]) & 0xC0U) == 0x80U) ++bytes;
    const std::string found(text_.substr(at_, bytes));
    return {"", position_, 1, "The character “" + found + "” has no meaning here.", ""};
  }

  [[nodiscard]] static Error too_long() {
    return {"", Limits::characters, 0,
            "The text is longer than " + std::to_string(Limits::characters) + " characters.", ""};
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t position_ = 0;
  std::vector<Token> tokens_;
  Error failure_;
};

}  // namespace

Result<std::vector<Token>> tokenize(std::string_view text) { return Lexer(text).run(); }

}  // namespace fall_line
