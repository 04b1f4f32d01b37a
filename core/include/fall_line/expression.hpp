// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <fall_line/graph.hpp>
#include <fall_line/result.hpp>

namespace fall_line {

/// The grammar of the one small language in which functions, models and losses are written (EBNF, ISO 14977):
///
///     text        = { let } , [ header ] , expression ;
///     let         = "let" , name , "=" , expression , separator ;
///     header      = name , "(" , name , { "," , name } , ")" , "=" ;
///     expression  = conjunction , { "or" , conjunction } ;
///     conjunction = negation , { "and" , negation } ;
///     negation    = "not" , negation | relation ;
///     relation    = sum , { ( "<" | "<=" | "≤" | ">" | ">=" | "≥" | "==" | "!=" | "≠" ) , sum } ;
///     sum         = term , { ( "+" | minus ) , term } ;
///     term        = factor , { ( times | over ) , factor | implied } ;
///     factor      = ( minus | "+" ) , factor | power ;
///     power       = atom , [ ( "^" | "**" ) , factor | "²" | "³" ] ;
///     implied     = ? a power that begins with a name or "(", after a number, ")", "²", "³", pi, e or a parameter ? ;
///     atom        = number | call | choice | repetition | element | name | "(" , expression , ")" ;
///     call        = function , "(" , expression , { "," , expression } , ")" ;
///     choice      = "if" , "(" , expression , "," , expression , "," , expression , ")" ;
///     repetition  = ( "sum" | "prod" ) , "(" , name , "," , expression , "," , expression , "," , expression , ")" ;
///     element     = name , "[" , expression , "]" ;
///     number      = ( digits , [ "." , [ digits ] ] | "." , digits ) , [ ( "e" | "E" ) , [ "+" | "-" ] , digits ] ;
///     digits      = digit , { digit } ;
///     name        = "π" | letter , { letter | digit | "_" } | greek , [ ( digit | "_" ) , { letter | digit | "_" } ] ;
///     function    = ? one of those named below ? ;
///     letter      = ? A to Z, a to z ? ;
///     greek       = ? Α to Ω, α to ω ? ;
///     digit       = ? 0 to 9 ? ;
///     minus       = "-" | "−" ;
///     times       = "*" | "·" | "×" ;
///     over        = "/" | "÷" ;
///     separator   = end of line | ";" ;
///
/// *Powers.* `^` (or `**`) groups to the right and binds tighter than a minus before it: `-x^2` is `-(x^2)`, `2^3^2`
/// is 512, `2^-x` is allowed. After `²` and `³` no further exponent may stand: `x²^3` could be read in two ways.
///
/// *Products without a sign* (`implied`) are understood where they cannot be misread: `2x`, `3 sin(x)`, `(x+1)(y-2)`,
/// `(x+1)y`, `2pi x`, `a x^2`. They bind as `*` does. Not understood are `x y`, `x(y+1)`, `1 2`, `x^2y`.
///
/// *Conditions* (`x < 1`, `0 < x < 1`, with `and`, `or`, `not`) stand only where `if(condition, then, otherwise)` has
/// its first argument, and numbers everywhere else.
///
/// *Functions*: sin cos tan asin acos atan atan2 sinh cosh tanh asinh acosh atanh exp expm1 log (or ln, natural) log2
/// log10 log1p sqrt cbrt abs sign min max hypot floor ceil sigmoid softplus relu gauss(x) = exp(-x^2). Names are in
/// small letters. What a function is where it has a kink or an edge is said in `graph.hpp`.
///
/// *Sums and products*: `sum(i, 1, n, x[i]^2)` runs over whole numbers; its bounds and the indices must come out as
/// constants. An empty sum is 0, an empty product 1. `n` is the number of variables of a text that writes them `x[i]`.
///
/// *Variables* are the names in the header, `f(x, y) = ...`; all other free names are then parameters. Without a
/// header the free names, in order of appearance, are the variables. `x`, `x1`, `x_1`, `α` (or `alpha`) and `slope` are
/// free names. Refused is what is likelier a slip: a name that is nearly one of the language (`sine`), one that looks
/// like a product (`xy`, `e5x`), and a longer name that is all of a text.
///
/// *Lines.* `let r = hypot(x, y)` on a line of its own gives a part a name. `#` begins a comment. Within parentheses
/// a line may end anywhere.
struct Limits {
  static constexpr std::size_t characters = 10'000;
  /// Of parentheses and exponents.
  static constexpr std::size_t nesting = 200;
  /// Operations after sums are written out.
  static constexpr std::size_t nodes = 100'000;
  /// Parts of the text read, those inside a sum counted once for each of its terms.
  static constexpr std::size_t work = 1'000'000;
  /// Variables of one function.
  static constexpr std::size_t dimension = 200;
  /// Up to so many characters a text may be in the middle of being typed, and the page must not wait for it: these
  /// limits keep reading, differentiating and compiling it below 8 ms.
  static constexpr std::size_t short_text = 1'000;
  static constexpr std::size_t short_nodes = 5'000;
  static constexpr std::size_t short_work = 100'000;
};

/// What becomes of a name that nothing is known by.
enum class FreeNames {
  /// It is an error.
  refused,
  /// It becomes a variable, or a parameter, unless it is likelier a slip (`sine`, `xy`): then it is an error.
  but_slips,
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
  FreeNames free_names = FreeNames::but_slips;
  /// The number of variables of a text that writes them `x[i]`; also the value of `n` there.
  std::size_t dimension = 2;
  /// Set by reading: whether the text writes its variables `x[i]`; their names are then `x1`, `x2`, ...
  bool indexed = false;
};

/// Reads a text without a header into the graph.
///
/// Errors carry the position in the text; `Error::key` is left to the caller.
[[nodiscard]] Result<NodeId> read_expression(std::string_view text, Graph& graph, Scope& scope);

/// A number in a typed function that is for the reader to set.
struct FunctionParameter {
  std::string name;
  double value = usual;

  static constexpr double usual = 1.0;
  static constexpr double minimum = -10.0;
  static constexpr double maximum = 10.0;
};

/// A typed function, understood: a graph, the node that is its value, and the names of its variables.
struct Function {
  Graph graph;
  /// The value, with the numbers that the parameters have now in their places: what is computed with.
  NodeId value = 0;
  /// `x`, `y`, ...; for a text that writes its variables `x[i]`: `x1`, `x2`, ...
  std::vector<std::string> variables;
  /// Whether the number of variables was the caller's choice (the text writes them `x[i]`).
  bool any_dimension = false;
  /// In order of appearance.
  std::vector<FunctionParameter> parameters;
};

/// Values of parameters, by name.
using ParameterValues = std::map<std::string, double, std::less<>>;

/// Reads a function. `dimension` (1 to `Limits::dimension`) is used when the text writes its variables `x[i]`;
/// otherwise the header's names or the free names are the variables.
///
/// A parameter that `values` does not name has its usual value; names that are no parameter's are ignored. Parameters
/// become constants of the graph, which is then as fast as one without: reading anew takes less time than a picture.
[[nodiscard]] Result<Function> read_function(std::string_view text, std::size_t dimension,
                                             const ParameterValues& values = {});

/// The shortest decimal text that reads back to the same double: `0.1`, `1e-9`, `-2.5`. Never in a locale's style.
/// What is not finite reads `Infinity`, `-Infinity`, `NaN`, which the language does not know.
[[nodiscard]] std::string number_to_text(double value);

}  // namespace fall_line
