// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <fall_line/graph.hpp>

namespace fall_line {

/// What a Python text computes with: numbers and the module `math`, or NumPy's arrays as well.
enum class PythonStyle { plain, numpy };

/// Nodes of a graph as Python.
struct PythonCode {
  /// `t1 = ...`: parts that occur often, in the order in which they are needed. The names are `t` and a number.
  std::vector<std::string> lines;
  /// An expression for each node that was asked for.
  std::vector<std::string> results;
  /// What it calls that Python has no function for, by the language's names: to be defined beside it.
  std::vector<std::string> helpers;

  /// Longer texts, counted in operations as they are written, are nothing that anybody would read.
  static constexpr std::size_t most_operations = 5'000;
};

/// Nodes as Python that computes the same as the compiled graph, operation by operation: the same bits where there is
/// only arithmetic. `variables` are the expressions to write for the variables; a name must be one of `python_names`.
/// Nothing where that would be longer than `most_operations`.
///
/// The plain style raises an exception (`ArithmeticError`, `ValueError`) where Python's own operations do and the graph
/// goes on with an infinity or NaN; what `select` does not choose raises none. NumPy's arrays give what the graph
/// gives.
[[nodiscard]] std::optional<PythonCode> python_code(const Graph& graph, std::span<const NodeId> nodes,
                                                    std::span<const std::string> variables, PythonStyle style);

/// The names as Python may have them: a keyword of Python, or a name that the texts here use, gets an underscore.
[[nodiscard]] std::vector<std::string> python_names(std::span<const std::string> names);

}  // namespace fall_line
