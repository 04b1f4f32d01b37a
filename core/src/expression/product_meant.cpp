// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "product_meant.hpp"

#include <algorithm>

#include "names.hpp"

namespace fall_line {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_made_of_names(std::string_view name, std::span<const Token> tokens, bool any_two_letters) {
  constexpr std::size_t longest = 3;
  if (name.size() < 2 || name.size() > longest || !std::all_of(name.begin(), name.end(), is_letter)) return false;
  if (find_function(name.substr(0, 2)) != nullptr) return false;  // lnx
  const auto is_name = [&](char c) {
    const auto is_it = [&](const Token& token) { return token.text == std::string_view(&c, 1); };
    return (c >= 'x' && c <= 'z') || std::any_of(tokens.begin(), tokens.end(), is_it);
  };
  return (any_two_letters && name.size() == 2) || std::any_of(name.begin(), name.end(), is_name);
}

}  // namespace

std::string product_meant(std::string_view name, std::span<const Token> tokens, bool any_two_letters) {
  const bool is_made = is_made_of_names(name, tokens, any_two_letters);
  std::string product(name.substr(0, 1));
  for (std::size_t i = 1; i < name.size(); ++i) {
    const bool is_index = i > name.find('_');
    if (is_made || (is_digit(name[i - 1]) && is_letter(name[i]) && !is_index)) product += '*';
    product += name[i];
  }
  return product.size() > name.size() ? product : "";
}

}  // namespace fall_line
