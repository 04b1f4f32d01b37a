// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

#include "syntax.hpp"

namespace fall_line {

/// A function as it is called in a text.
struct FunctionName {
  std::string_view name;
  SyntaxKind kind = SyntaxKind::apply;
  Operation operation = Operation::sin;
  std::size_t arity = 1;
  /// Whether more arguments than two may be given, as in `max(x, y, z)`.
  bool takes_more = false;
};

/// All functions of the language but `if`, `sum` and `prod`, which have rules of their own in the grammar.
[[nodiscard]] std::span<const FunctionName> function_names();

/// The function of that name, or null.
[[nodiscard]] const FunctionName* find_function(std::string_view name);

/// Whether a name is a word of the language, which nothing else can be called: a function's, or `if`, `let`, ...
[[nodiscard]] bool is_word(std::string_view name);

/// Whether a name is one letter, Greek ones included, which a number may follow, or a Greek letter by name: what a
/// variable is usually called.
[[nodiscard]] bool is_letter_name(std::string_view name);

/// The Greek letter of that name, or nothing: `α` for `alpha`.
[[nodiscard]] std::string_view greek_letter(std::string_view name);

}  // namespace fall_line
