// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "lexer.hpp"

namespace fall_line {

/// The product that a name looks like, with its signs: `x*y` for `xy`, `a*x` for `ax`, `e5*x` for `e5x`; empty where it
/// looks like none. Two or three letters are one where one of them is a name of the text, or x, y or z.
/// \param tokens             the whole text
/// \param any_two_letters    whether two letters are a product, whatever they are
[[nodiscard]] std::string product_meant(std::string_view name, std::span<const Token> tokens, bool any_two_letters);

}  // namespace fall_line
