// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <functional>
#include <string_view>
#include <vector>

#include <fall_line/graph.hpp>
#include <fall_line/result.hpp>

namespace fall_line {

/// The grammar of the one small language in which functions, models and losses are written (EBNF, ISO 14977):
///
///     expression = term , { ( "+" | "-" ) , term } ;
///     term       = factor , { ( "*" | "/" ) , factor } ;
///     factor     = ( "-" | "+" ) , factor | power ;
///     power      = atom , [ "^" , factor ] ;
///     atom       = number | call | sum | element | name | "(" , expression , ")" ;
///     call       = function , "(" , expression , ")" ;
///     sum        = "sum" , "(" , name , "," , expression , "," , expression , "," , expression , ")" ;
///     element    = name , "[" , expression , "]" ;
///     number     = ( digits , [ "." , [ digits ] ] | "." , digits ) , [ ( "e" | "E" ) , [ "+" | "-" ] , digits ] ;
///     name       = letter , { letter | digit | "_" } ;
///
/// `^` groups to the right and binds tighter than a minus before it: `-x^2` is `-(x^2)`, `2^3^2` is 512, `2^-x` is
/// allowed. `log` is the natural logarithm. `sum(i, 1, n, x[i]^2)` runs over whole numbers; its bounds and indices
/// must come out as constants. `pi` and `e` are the numbers; the signs `−`, `·` and `π` are understood.
struct Limits {
  static constexpr std::size_t characters = 10'000;
  static constexpr std::size_t nesting = 200;
  static constexpr std::size_t nodes = 100'000;
  /// Tokens read, those inside a sum counted once for each of its terms.
  static constexpr std::size_t work = 1'000'000;
  /// Variables of one function.
  static constexpr std::size_t dimension = 200;
};

/// What becomes of a name that nothing is known by.
enum class FreeNames {
  /// It is an error.
  refused,
  /// It becomes a variable when it is one letter, which a number may follow (`x`, `x1`); else it is an error, since a
  /// longer name is more often a slip (`sine`) than meant.
  letters,
  /// It becomes a variable.
  any,
};

/// What names mean while a text is read.
struct Scope {
  /// Names of the variables; the position is the index of the variable. Free names join at the end, in order of
  /// appearance, where `free_names` lets them.
  std::vector<std::string> variables;
  /// Names that stand for a node already made.
  std::map<std::string, NodeId, std::less<>> bound;
  FreeNames free_names = FreeNames::letters;
  /// The number of variables of a text that writes them `x[i]`; also the value of `n` there.
  std::size_t dimension = 2;
  /// Set by reading: whether the text writes its variables `x[i]`; their names are then `x1`, `x2`, ...
  bool indexed = false;
};

/// Reads a text into the graph.
///
/// Errors carry the position in the text; `Error::key` is left to the caller.
[[nodiscard]] Result<NodeId> read_expression(std::string_view text, Graph& graph, Scope& scope);

/// A typed function, understood: a graph, the node that is its value, and the names of its variables.
struct Function {
  Graph graph;
  NodeId value = 0;
  /// `x`, `y`, ...; for a text that writes its variables `x[i]`: `x1`, `x2`, ...
  std::vector<std::string> variables;
  /// Whether the number of variables was the caller's choice (the text writes them `x[i]`).
  bool any_dimension = false;
};

/// Reads a function. `dimension` (1 to `Limits::dimension`) is used when the text writes its variables `x[i]`;
/// otherwise the free names, in order of appearance, are the variables.
[[nodiscard]] Result<Function> read_function(std::string_view text, std::size_t dimension);

/// The shortest decimal text that reads back to the same double: `0.1`, `1e-9`, `-2.5`. Never in a locale's style.
[[nodiscard]] std::string number_to_text(double value);

}  // namespace fall_line
