// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <fall_line/graph.hpp>

namespace fall_line {

/// What one part of a text is.
enum class SyntaxKind : std::uint8_t {
  number,
  /// A name for a number: `pi`, `e`, `n`.
  symbol,
  variable,
  parameter,
  /// A name that the caller has bound to a node of the graph.
  bound,
  /// The name that counts in a sum or product.
  counter,
  /// A name that a `let` line has given a meaning.
  let_name,
  /// `x[a]`
  element,
  /// An operator or function of one to three arguments.
  apply,
  relu,
  gauss,
  /// `sum(index, a, b, c)` and, with `multiply`, `prod`.
  repeat,
  /// `if(a, b, c)`
  choose,
  /// `let index = a`
  let,
  // Marks for those who go through the items in order; no part of the tree.
  /// Stands before the body of the `repeat` whose place is `link`.
  repeat_begin,
  /// Stands before what the `choose` at `link` gives where its condition holds; `b` is the place of `otherwise`.
  then,
  /// Stands before what it gives elsewhere.
  otherwise,
};

/// The place of an item in `Syntax::items`.
using ItemId = std::uint32_t;

/// A part of a text; its arguments stand before it.
struct Item {
  SyntaxKind kind = SyntaxKind::apply;
  /// Of `apply` and `repeat`.
  Operation operation = Operation::add;
  /// `a > b` is `b < a` as an operation, but keeps its order as typed.
  bool is_swapped = false;
  /// `a != b` is `not (a == b)` as an operation.
  bool is_negated = false;
  bool is_condition = false;
  ItemId a = 0;
  ItemId b = 0;
  ItemId c = 0;
  ItemId link = 0;
  /// Of a variable or parameter its place in the list of them, of a bound name its node, of a counter how many count
  /// around it, of other names their place in `names`. (`link` is the place in `names` of a counter or a bound name.)
  std::uint32_t index = 0;
  double number = 0.0;
  /// Where to point when something is wrong with it.
  std::uint32_t position = 0;
  std::uint32_t length = 0;
};

/// A text, taken apart: what both reading into a graph and printing start from.
struct Syntax {
  std::vector<Item> items;
  ItemId root = 0;
  /// The `let` items, in order.
  std::vector<ItemId> lets;
  /// Names of symbols, counters and lets.
  std::vector<std::string> names;
  std::vector<std::string> variables;
  std::vector<std::string> parameters;
  /// What the function calls itself in its header; `f` without one.
  std::string function = "f";
  /// For a text that writes its variables `x[i]`: `x`. Empty otherwise.
  std::string vector_name;
  /// How many characters the text has.
  std::size_t length = 0;
};

}  // namespace fall_line
