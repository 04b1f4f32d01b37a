// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
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
};

struct Token {
  TokenKind kind = TokenKind::end;
  /// Counted in Unicode characters.
  std::size_t position = 0;
  std::size_t length = 0;
  /// As typed; for `π` and the like, what it stands for.
  std::string text;
  double number = 0.0;
};

/// Cuts a text (UTF-8) into tokens; the last one is `end`. `×`, `·`, `−`, `**`, `²`, `³`, `π` become what they mean.
[[nodiscard]] Result<std::vector<Token>> tokenize(std::string_view text);

}  // namespace fall_line
