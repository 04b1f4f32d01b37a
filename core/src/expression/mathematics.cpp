// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/mathematics.hpp>

#include <algorithm>

#include "elaborate.hpp"
#include "formulas.hpp"
#include "parse.hpp"

namespace fall_line {
namespace {

Formula formula(const std::optional<std::string>& mathml) {
  return mathml ? Formula{*mathml, false} : Formula{"", true};
}

/// The partial derivatives, with the parameters as variables that nothing is derived by.
std::vector<Formula> partials_of(const Syntax& syntax, Graph& graph, NodeId value) {
  std::vector<std::string> names = syntax.variables;
  names.insert(names.end(), syntax.parameters.begin(), syntax.parameters.end());
  const std::size_t dimension = syntax.variables.size();
  const std::vector<NodeId> nodes = differentiate(graph, value, 0, Mathematics::shown_partials(dimension));
  std::vector<Formula> partials;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const std::optional<Piece> right = node_piece(graph, nodes[i], names);
    const Piece left = dimension == 1 ? function_head(syntax.function, syntax.variables, true)
                                      : partial_head(syntax.function, syntax.variables[i]);
    partials.push_back(formula(right ? std::optional(display({{left, *right}})) : std::nullopt));
  }
  return partials;
}

}  // namespace

Result<Mathematics> mathematics_of(std::string_view text, std::size_t dimension) {
  Scope scope;
  scope.dimension = std::clamp<std::size_t>(dimension, 1, Limits::dimension);
  const Result<Syntax> syntax = parse(text, scope, true);
  if (!syntax) return syntax.error();
  const std::vector<std::string> arguments =
      syntax->vector_name.empty() ? syntax->variables : std::vector{syntax->vector_name};
  Mathematics mathematics{formula(syntax_mathml(*syntax, function_head(syntax->function, arguments, false))), {}};

  Graph graph;
  std::vector<NodeId> parameters;
  for (std::size_t i = 0; i < syntax->parameters.size(); ++i) {
    parameters.push_back(graph.variable(syntax->variables.size() + i));
  }
  Result<NodeId> value = elaborate(*syntax, graph, scope.dimension, parameters);
  if (!value) {
    // A parameter may be a bound of a sum or the number of a variable, and then has to be a number here too.
    for (NodeId& parameter : parameters) parameter = graph.constant(FunctionParameter::usual);
    value = elaborate(*syntax, graph, scope.dimension, parameters);
  }
  if (!value) return value.error();
  // What is typed is shown at every rest of the hand: no time is spent on what could not be read.
  const bool is_large = mathematics.function.is_too_long || graph.size() > Limits::short_nodes;
  mathematics.partials = is_large
                             ? std::vector(Mathematics::shown_partials(syntax->variables.size()), Formula{"", true})
                             : partials_of(*syntax, graph, *value);
  return mathematics;
}

Result<Formula> mathematics_of_expression(std::string_view text, std::string_view name) {
  Scope scope;
  scope.free_names = FreeNames::any;
  const Result<Syntax> syntax = parse(text, scope, false);
  if (!syntax) return syntax.error();
  return formula(syntax_mathml(*syntax, name.empty() ? std::nullopt : std::optional(name_piece(name))));
}

}  // namespace fall_line
