// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fall_line {

/// How tightly a piece of a formula holds together; one that holds less than is wanted gets parentheses.
enum class Hold { condition, relation, sum, product, power, atom };

/// A piece of a formula in MathML. The functions below put pieces together, each with the parentheses it needs.
struct Piece {
  std::string markup;
  Hold hold = Hold::atom;
  /// What decides how a product with it is written.
  bool begins_with_digit = false;
  bool begins_with_parenthesis = false;
  bool ends_with_name = false;
  /// A name of several letters, `sin` or `slope`, which a letter beside it would seem to belong to.
  bool begins_with_word = false;
  bool ends_with_word = false;
  /// `-x`, `-3`
  bool is_negative = false;
};

struct Term {
  bool is_negative = false;
  Piece piece;
};

/// A number, as a fraction, a multiple of π or a root where it is one to the last bit and not short in decimals.
[[nodiscard]] Piece number_piece(double number);
/// `x`, `x1` (as x with an index), `alpha`, `slope`.
[[nodiscard]] Piece name_piece(std::string_view name);
[[nodiscard]] Piece element_piece(std::string_view name, const Piece& index);
[[nodiscard]] Piece sum_piece(const std::vector<Term>& terms);
[[nodiscard]] Piece negative_piece(const Piece& piece);
[[nodiscard]] Piece product_piece(const std::vector<Piece>& factors);
[[nodiscard]] Piece fraction_piece(const Piece& numerator, const Piece& denominator);
[[nodiscard]] Piece power_piece(const Piece& base, const Piece& exponent);
[[nodiscard]] Piece exponential_piece(const Piece& exponent);
/// Square root, or cube root.
[[nodiscard]] Piece root_piece(const Piece& piece, bool is_cubic);
/// A function by its name in the language, as mathematics writes it: `log` is ln, `abs` has bars.
[[nodiscard]] Piece call_piece(std::string_view function, const std::vector<Piece>& arguments);
/// `sign` is one character or an entity: `=`, `&lt;`, `≤`, `and`.
[[nodiscard]] Piece relation_piece(const Piece& left, std::string_view sign, const Piece& right, Hold hold);
[[nodiscard]] Piece not_piece(const Piece& condition);
/// A sum (or product) sign with what counts below it.
[[nodiscard]] Piece repetition_piece(bool is_sum, std::string_view counter, const Piece& from, const Piece& to,
                                     const Piece& body);

/// The mean over so many: a fraction of one, and a sum. It stands in a sum without parentheses, since what follows it
/// does not count.
[[nodiscard]] Piece mean_piece(std::size_t count, std::string_view counter, const Piece& body);

struct Case {
  Piece value;
  /// Empty for what holds otherwise.
  Piece condition;
};
[[nodiscard]] Piece cases_piece(const std::vector<Case>& cases);

/// `f(x, y)`; one letter and its prime in one dimension: `f′(x)`.
[[nodiscard]] Piece function_head(std::string_view function, const std::vector<std::string>& variables,
                                  bool is_derivative);
/// `∂f/∂x`
[[nodiscard]] Piece partial_head(std::string_view function, std::string_view variable);
[[nodiscard]] Piece partial_head(const Piece& function, std::string_view variable);

/// Equations below each other, as one `math` element.
[[nodiscard]] std::string display(const std::vector<std::pair<Piece, Piece>>& equations);
/// An equation with a sum on its right, whose first term is on the first line and all others on a second.
[[nodiscard]] std::string display(const Piece& left, const Piece& first, const std::vector<Term>& others);
/// One piece alone.
[[nodiscard]] std::string display(const Piece& piece);

}  // namespace fall_line
