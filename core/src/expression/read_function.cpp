// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include <fall_line/expression.hpp>

#include "elaborate.hpp"
#include "parse.hpp"

namespace fall_line {

Result<Function> read_function(std::string_view text, std::size_t dimension, const ParameterValues& values) {
  Scope scope;
  scope.dimension = std::clamp<std::size_t>(dimension, 1, Limits::dimension);
  const Result<Syntax> syntax = parse(text, scope, true);
  if (!syntax) return syntax.error();
  if (scope.variables.empty()) {
    return Error{"", 0, 0, "There is no variable in this: a function needs at least one, such as x.", ""};
  }

  Function function;
  std::vector<NodeId> parameters;
  for (const std::string& name : syntax->parameters) {
    const auto given = values.find(name);
    function.parameters.push_back({name, given == values.end() ? FunctionParameter::usual : given->second});
    parameters.push_back(function.graph.constant(function.parameters.back().value));
  }
  const Result<NodeId> value = elaborate(*syntax, function.graph, scope.dimension, parameters);
  if (!value) return value.error();
  function.value = *value;
  function.variables = std::move(scope.variables);
  function.any_dimension = scope.indexed;
  return function;
}

}  // namespace fall_line
