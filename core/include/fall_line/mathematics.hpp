// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <fall_line/expression.hpp>

namespace fall_line {

/// A formula as the page shows it.
struct Formula {
  /// A `math` element (MathML Core), or nothing where the formula is too long to be read. It holds no text from
  /// outside but names and numbers, and those only of letters, digits and `_`.
  std::string mathml;
  bool is_too_long = false;
};

/// A typed function and its gradient, as mathematics.
struct Mathematics {
  /// `f(x, y) = ...`, as typed: with its sums, choices and let lines.
  Formula function;
  /// `∂f/∂x = ...` for each variable, parameters by their names; in one dimension `f′(x) = ...`. Where there are more
  /// than `most_partials` variables: for the first `first_partials`. Nothing is differentiated of a function that is
  /// too long itself, typed or written out; its partial derivatives are then too long as well.
  std::vector<Formula> partials;

  static constexpr std::size_t most_partials = 4;
  static constexpr std::size_t first_partials = 3;
  /// How many of the partial derivatives are shown.
  [[nodiscard]] static constexpr std::size_t shown_partials(std::size_t dimension) {
    return dimension <= most_partials ? dimension : first_partials;
  }
};

/// Reads a function as `read_function` does, to show it. Errors are the same.
[[nodiscard]] Result<Mathematics> mathematics_of(std::string_view text, std::size_t dimension);

/// Reads a text without a header, all of whose names are free (a model, a loss), to show it; with a name, as what that
/// is equal to.
[[nodiscard]] Result<Formula> mathematics_of_expression(std::string_view text, std::string_view name = {});

/// A node as text that reads back to the same node. `variables` are the names to write; `x[1]` is a name here too.
/// Large parts that occur often, and deep ones, are given names by let lines.
[[nodiscard]] std::string node_to_text(const Graph& graph, NodeId root, std::span<const std::string> variables);

}  // namespace fall_line
