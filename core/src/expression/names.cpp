// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "names.hpp"

#include <algorithm>
#include <array>

namespace fall_line {
namespace {

using enum Operation;

constexpr FunctionName functions[] = {
    {"sin", SyntaxKind::apply, sin},
    {"cos", SyntaxKind::apply, cos},
    {"tan", SyntaxKind::apply, tan},
    {"asin", SyntaxKind::apply, asin},
    {"acos", SyntaxKind::apply, acos},
    {"atan", SyntaxKind::apply, atan},
    {"atan2", SyntaxKind::apply, atan2, 2},
    {"sinh", SyntaxKind::apply, sinh},
    {"cosh", SyntaxKind::apply, cosh},
    {"tanh", SyntaxKind::apply, tanh},
    {"asinh", SyntaxKind::apply, asinh},
    {"acosh", SyntaxKind::apply, acosh},
    {"atanh", SyntaxKind::apply, atanh},
    {"exp", SyntaxKind::apply, exp},
    {"expm1", SyntaxKind::apply, expm1},
    {"log", SyntaxKind::apply, log},
    {"ln", SyntaxKind::apply, log},
    {"log2", SyntaxKind::apply, log2},
    {"log10", SyntaxKind::apply, log10},
    {"log1p", SyntaxKind::apply, log1p},
    {"sqrt", SyntaxKind::apply, sqrt},
    {"cbrt", SyntaxKind::apply, cbrt},
    {"abs", SyntaxKind::apply, abs},
    {"sign", SyntaxKind::apply, sign},
    {"min", SyntaxKind::apply, min, 2, true},
    {"max", SyntaxKind::apply, max, 2, true},
    {"hypot", SyntaxKind::apply, hypot, 2, true},
    {"floor", SyntaxKind::apply, floor},
    {"ceil", SyntaxKind::apply, ceil},
    {"sigmoid", SyntaxKind::apply, sigmoid},
    {"softplus", SyntaxKind::apply, softplus},
    {"relu", SyntaxKind::relu},
    {"gauss", SyntaxKind::gauss},
};

constexpr std::array<std::string_view, 7> other_words{"if", "sum", "prod", "and", "or", "not", "let"};

struct Greek {
  std::string_view name;
  std::string_view letter;
};
constexpr Greek greek[] = {
    {"alpha", "α"}, {"beta", "β"},  {"gamma", "γ"},  {"delta", "δ"}, {"epsilon", "ε"}, {"zeta", "ζ"},  {"eta", "η"},
    {"theta", "θ"}, {"kappa", "κ"}, {"lambda", "λ"}, {"mu", "μ"},    {"nu", "ν"},      {"xi", "ξ"},    {"rho", "ρ"},
    {"sigma", "σ"}, {"tau", "τ"},   {"phi", "φ"},    {"chi", "χ"},   {"psi", "ψ"},     {"omega", "ω"},
};

}  // namespace

std::span<const FunctionName> function_names() { return functions; }

const FunctionName* find_function(std::string_view name) {
  for (const FunctionName& function : functions) {
    if (function.name == name) return &function;
  }
  return nullptr;
}

bool is_word(std::string_view name) {
  return find_function(name) != nullptr || std::find(other_words.begin(), other_words.end(), name) != other_words.end();
}

bool is_letter_name(std::string_view name) {
  // Once a text is refused, its end stands for whatever name is still asked for.
  if (name.empty()) return false;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  // Beyond ASCII there are Greek letters only, of two bytes each.
  const std::size_t first = static_cast<unsigned char>(name.front()) < 0x80U ? 1 : 2;
  return std::all_of(name.begin() + first, name.end(), is_digit) || !greek_letter(name).empty();
}

std::string_view greek_letter(std::string_view name) {
  for (const Greek& row : greek) {
    if (row.name == name) return row.letter;
  }
  return {};
}

}  // namespace fall_line
