// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include <fall_line/result.hpp>

namespace fall_line {

/// The kinds of tokens; a symbol's kind is its own ASCII character.
enum class TokenKind : char {
  end = 0,
  number = '0',
  name = 'a',
  plus = '+',
  minus = '-',
  times = '*',
  over = '/',
  caret = '^',
  open = '(',
  close = ')',
  open_index = '[',
  close_index = ']',
  comma = ',',
  equals = '=',
  /// `<`, `<=`, `>`, `>=`, `==`, `!=`
  relation = '<',
  /// The end of a line, or `;`.
  separator = ';',
  /// `²` or `³`: an exponent.
  superscript = '2',
};

struct Token {
  TokenKind kind = TokenKind::end;
  /// Counted in Unicode characters.
  std::size_t position = 0;
  std::size_t length = 0;
  /// As typed, in the text that was cut; for `π` and the like, what it stands for.
  std::string_view text;
  double number = 0.0;
};

/// Cuts a text (UTF-8) into tokens; the last one is `end`. `×`, `·`, `−`, `**`, `π`, `≤` and the like become what they
/// mean. What follows `#` is skipped to the end of the line, and so are ends of lines within parentheses.
[[nodiscard]] Result<std::vector<Token>> tokenize(std::string_view text);

}  // namespace fall_line
