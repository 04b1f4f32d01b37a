// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include <fall_line/expression.hpp>

namespace fall_line {

Result<Function> read_function(std::string_view text, std::size_t dimension) {
  Function function;
  Scope scope;
  scope.dimension = std::clamp<std::size_t>(dimension, 1, Limits::dimension);
  Result<NodeId> value = read_expression(text, function.graph, scope);
  if (!value) return value.error();
  if (scope.variables.empty()) {
    return Error{"", 0, 0, "There is no variable in this: a function needs at least one, such as x.", ""};
  }
  function.value = *value;
  function.variables = std::move(scope.variables);
  function.any_dimension = scope.indexed;
  return function;
}

}  // namespace fall_line
