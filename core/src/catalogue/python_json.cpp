// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/catalogue.hpp>

#include "../objective/fit_graph.hpp"
#include "json.hpp"

namespace fall_line {
namespace {

/// What the Python of a problem is written from.
struct Source {
  Graph graph;
  NodeId value = 0;
  std::vector<NodeId> gradient;
  std::string argument = "point";
  std::vector<std::string> variables;
  std::vector<std::string> columns;
  /// An expression for each variable of the graph.
  std::vector<std::string> inputs;
};

Source of_function(Function function) {
  Source source;
  source.graph = std::move(function.graph);
  source.value = function.value;
  const std::size_t n = function.variables.size();
  source.gradient = differentiate(source.graph, source.value, 0, n);
  if (function.any_dimension) {
    source.argument = "x";
    for (std::size_t i = 0; i < n; ++i) source.inputs.push_back("x[" + std::to_string(i) + "]");
  } else {
    source.variables = python_names(function.variables);
    source.inputs = source.variables;
  }
  return source;
}

Source of_fit(FitGraph fit, const std::vector<std::string>& columns) {
  Source source;
  source.graph = std::move(fit.graph);
  source.value = fit.loss;
  source.gradient = differentiate(source.graph, source.value, fit.features, fit.parameters.size());
  std::vector<std::string> names(columns.begin(), columns.end() - 1);
  names.insert(names.end(), fit.parameters.begin(), fit.parameters.end());
  names.push_back(columns.back());
  source.inputs = python_names(names);
  const auto first = source.inputs.begin() + static_cast<std::ptrdiff_t>(fit.features);
  source.columns.assign(source.inputs.begin(), first);
  source.columns.push_back(source.inputs.back());
  source.variables.assign(first, source.inputs.end() - 1);
  return source;
}

std::string of_code(const std::optional<PythonCode>& code) {
  if (!code) return "null";
  return json_object({{"lines", json(code->lines)}, {"results", json(code->results)}});
}

std::string json_of(const Source& source, PythonStyle style) {
  const auto value = python_code(source.graph, std::span(&source.value, 1), source.inputs, style);
  const auto gradient = python_code(source.graph, source.gradient, source.inputs, style);
  std::vector<std::string> helpers;
  for (const auto* code : {&value, &gradient}) {
    if (*code) helpers.insert(helpers.end(), (*code)->helpers.begin(), (*code)->helpers.end());
  }
  return json_object({{"argument", json(source.argument)},
                      {"variables", json(source.variables)},
                      {"columns", json(source.columns)},
                      {"helpers", json(helpers)},
                      {"value", of_code(value)},
                      {"gradient", of_code(gradient)}});
}

}  // namespace

// The problem is open, so its texts have been read before.
std::string python_json(const Problem& problem, PythonStyle style) {
  if (problem.fit) {
    const DataSet& data = problem.fit->data();
    Result<FitGraph> fit = read_fit(problem.definition, data);
    return fit ? json_of(of_fit(std::move(*fit), data.names), style) : "null";
  }
  ParameterValues values;
  for (const FunctionParameter& parameter : problem.parameters) values[parameter.name] = parameter.value;
  Result<Function> function = read_function(problem.text, problem.variables.size(), values);
  return function ? json_of(of_function(std::move(*function)), style) : "null";
}

}  // namespace fall_line
