// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "name_table.hpp"

#include <algorithm>
#include <numbers>

#include "names.hpp"
#include "product_meant.hpp"
#include "suggest.hpp"

namespace fall_line {
namespace {

std::string quoted(std::string_view name) { return "“" + std::string(name) + "”"; }

std::string is_a_word(std::string_view name) {
  return quoted(name) + " is a word of this language: a variable needs another name.";
}

/// The place of a name in a list; past its end where it is not there.
template <class List>
std::uint32_t place_of(std::string_view name, const List& list) {
  return static_cast<std::uint32_t>(std::find(list.begin(), list.end(), name) - list.begin());
}

}  // namespace

NameTable::NameTable(Scope& scope, Syntax& syntax, const std::vector<Token>& tokens, bool writes_elements)
    : scope_(scope), syntax_(syntax), tokens_(tokens), writes_elements_(writes_elements) {
  scope_.indexed = false;
}

std::string NameTable::declare_variable(std::string_view name) {
  has_header_ = true;
  if (is_word(name)) return is_a_word(name);
  if (place_of(name, scope_.variables) < scope_.variables.size()) return quoted(name) + " is named twice.";
  scope_.variables.emplace_back(name);
  return scope_.variables.size() > Limits::dimension
             ? "There are more than " + std::to_string(Limits::dimension) + " variables."
             : "";
}

std::string NameTable::declare_vector() {
  if (scope_.variables.size() != 1) return "A text that writes x[1], x[2], ... has one name in its header: f(x) = ...";
  const std::string name = scope_.variables.front();
  scope_.variables.clear();
  return use_vector(name);
}

std::string NameTable::declare_let(std::string_view name, ItemId id) {
  if (is_word(name)) return quoted(name) + " is a word of this language: what it names needs another name.";
  if (is_known(name)) return quoted(name) + " has a meaning already.";
  lets_.push_back({name, id});
  return "";
}

std::uint32_t NameTable::begin_counter(std::string_view name) {
  counters_.push_back(name);
  return keep(name);
}

std::string NameTable::use_vector(std::string_view name) {
  const std::string vector(name);
  if (scope_.indexed) {
    if (name == syntax_.vector_name) return "";
    return "The variables are written " + syntax_.vector_name + "[1], " + syntax_.vector_name + "[2], ... here, and “" +
           vector + "[” would be others.";
  }
  if (!scope_.variables.empty() || scope_.free_names == FreeNames::refused) {
    return "Variables are either written by name or by number, as in " + vector + "[1], not both.";
  }
  scope_.indexed = true;
  syntax_.vector_name = vector;
  for (std::size_t i = 1; i <= scope_.dimension; ++i) scope_.variables.push_back(vector + std::to_string(i));
  return "";
}

Result<Item> NameTable::meaning_of(std::string_view name) {
  if (const auto counter = std::find(counters_.rbegin(), counters_.rend(), name); counter != counters_.rend()) {
    const auto depth = static_cast<std::uint32_t>(counters_.rend() - counter - 1);
    return Item{.kind = SyntaxKind::counter, .link = keep(name), .index = depth};
  }
  for (const Let& let : lets_) {
    if (let.name == name) return Item{.kind = SyntaxKind::let_name, .a = let.id, .index = keep(name)};
  }
  if (const auto found = scope_.bound.find(name); found != scope_.bound.end()) {
    return Item{.kind = SyntaxKind::bound, .link = keep(name), .index = found->second};
  }
  if (const std::uint32_t i = place_of(name, scope_.variables); i < scope_.variables.size()) {
    return Item{.kind = SyntaxKind::variable, .index = i};
  }
  if (const std::uint32_t i = place_of(name, parameters_); i < parameters_.size()) {
    return Item{.kind = SyntaxKind::parameter, .index = i};
  }
  const auto symbol = [&](double number) {
    return Item{.kind = SyntaxKind::symbol, .index = keep(name), .number = number};
  };
  if (name == "n" && writes_elements_) return symbol(static_cast<double>(scope_.dimension));
  if (name == "pi") return symbol(std::numbers::pi);
  if (name == "e") return symbol(std::numbers::e);
  return new_name(name);
}

Result<Item> NameTable::new_name(std::string_view name) {
  if (find_function(name) != nullptr) {
    const std::string function(name);
    return Error{"", 0, 0, quoted(name) + " is a function: write what it is taken of, as in " + function + "(x).", ""};
  }
  if (is_word(name)) return Error{"", 0, 0, is_a_word(name), ""};
  if (scope_.free_names == FreeNames::refused || (scope_.free_names == FreeNames::but_slips && is_slip(name)) ||
      (scope_.indexed && !has_header_)) {
    return unknown_name(name);
  }
  std::vector<std::string>& list = has_header_ ? parameters_ : scope_.variables;
  if (list.size() >= Limits::dimension) {
    return Error{"", 0, 0, "There are more than " + std::to_string(Limits::dimension) + " names.", ""};
  }
  list.emplace_back(name);
  return Item{.kind = has_header_ ? SyntaxKind::parameter : SyntaxKind::variable,
              .index = static_cast<std::uint32_t>(list.size() - 1)};
}

/// Whether a name that has no meaning yet is likelier mistyped than meant to be a new one.
bool NameTable::is_slip(std::string_view name) const {
  if (is_letter_name(name)) return false;
  if (is_all_of_text() || !product_meant(name, tokens_, !has_header_).empty()) return true;
  constexpr std::size_t shortest = 4;
  constexpr std::size_t longer = 6;
  const bool may_be_function = name.size() >= shortest || find_function(name.substr(0, 2)) != nullptr;
  std::vector<std::string> functions;
  for (const FunctionName& function : function_names()) functions.emplace_back(function.name);
  return may_be_function && !nearest_name(name, functions, name.size() >= longer ? 2 : 1).empty();
}

bool NameTable::is_all_of_text() const {
  const auto is_equals = [](const Token& token) { return token.kind == TokenKind::equals; };
  auto at = has_header_ ? std::find_if(tokens_.begin(), tokens_.end(), is_equals) + 1 : tokens_.begin();
  return std::count_if(at, tokens_.end(), [](const Token& token) {
           return token.kind != TokenKind::separator && token.kind != TokenKind::end;
         }) == 1;
}

Error NameTable::unknown_name(std::string_view name) const {
  const bool may_be_new = scope_.free_names == FreeNames::but_slips;
  const std::string product = may_be_new ? product_meant(name, tokens_, !has_header_) : "";
  const std::string nearest = product.empty() ? nearest_name(name, all_names()) : product;
  if (nearest.empty() && may_be_new && !scope_.indexed) {
    return {"", 0, 0, quoted(name) + " is only a name. Here a formula is expected, such as x^2.", ""};
  }
  std::string message = quoted(name) + " is not known here.";
  if (!product.empty()) {
    message += " To multiply, write *, as in " + product + ".";
  } else if (!nearest.empty()) {
    message += " Did you mean “" + nearest + "”?";
  } else if (scope_.indexed) {
    message += " To make it a parameter, begin with f(" + syntax_.vector_name + ") = .";
  } else {
    message += expected_names();
  }
  return {"", 0, 0, message, nearest};
}

/// What is known, where that is not much.
std::string NameTable::expected_names() const {
  constexpr std::size_t few = 8;
  const std::vector<std::string> known = known_names();
  if (known.empty() || known.size() > few) return "";
  std::string list;
  for (const std::string& name : known) list.append(list.empty() ? "" : ", ").append(name);
  return " Expected is one of these: " + list + ".";
}

Error NameTable::unknown_function(std::string_view name) const {
  if (is_known(name) || name == "pi" || name == "e" ||
      (is_letter_name(name) && scope_.free_names != FreeNames::refused)) {
    const std::string product = std::string(name) + "*";
    return {"", 0, 0, quoted(name) + " is no function. To multiply, write " + product + "(", product};
  }
  std::vector<std::string> known{"if", "sum", "prod"};
  for (const FunctionName& function : function_names()) known.emplace_back(function.name);
  const std::string nearest = nearest_name(name, known);
  std::string message = "There is no function called " + quoted(name) + ".";
  message += nearest.empty() ? " Expected is one such as sin." : " Did you mean “" + nearest + "”?";
  return {"", 0, 0, message, nearest};
}

void NameTable::finish() {
  syntax_.variables = scope_.variables;
  syntax_.parameters = std::move(parameters_);
}

std::uint32_t NameTable::keep(std::string_view name) {
  const std::uint32_t place = place_of(name, syntax_.names);
  if (place == syntax_.names.size()) syntax_.names.emplace_back(name);
  return place;
}

bool NameTable::is_known(std::string_view name) const {
  const std::vector<std::string> known = known_names();
  return std::find(known.begin(), known.end(), name) != known.end();
}

std::vector<std::string> NameTable::all_names() const {
  std::vector<std::string> all = known_names();
  all.insert(all.end(), {"pi", "e"});
  for (const FunctionName& function : function_names()) all.emplace_back(function.name);
  return all;
}

std::vector<std::string> NameTable::known_names() const {
  std::vector<std::string> known;
  if (!scope_.indexed) known = scope_.variables;
  for (const auto& [name, node] : scope_.bound) known.push_back(name);
  for (const Let& let : lets_) known.emplace_back(let.name);
  for (const std::string_view counter : counters_) known.emplace_back(counter);
  known.insert(known.end(), parameters_.begin(), parameters_.end());
  return known;
}

}  // namespace fall_line
