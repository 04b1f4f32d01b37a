// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <fall_line/expression.hpp>
#include <fall_line/program.hpp>

namespace fall_line::test {

struct ValueAndGradient {
  double value = 0.0;
  std::vector<double> gradient;
};

/// Value and gradient by the compiled program, as every part of the project gets them.
inline ValueAndGradient evaluate(Graph graph, NodeId value, std::span<const double> at) {
  std::vector<NodeId> nodes{value};
  for (const NodeId partial : differentiate(graph, value, 0, at.size())) nodes.push_back(partial);
  Kernel kernel(compile(graph, nodes, at.size()));
  std::vector<const double*> inputs;
  for (const double& coordinate : at) inputs.push_back(&coordinate);
  ValueAndGradient result{0.0, std::vector<double>(at.size())};
  std::vector<double*> outputs{&result.value};
  for (double& partial : result.gradient) outputs.push_back(&partial);
  kernel(inputs.data(), outputs.data(), 1);
  return result;
}

/// The error of a text that must not be read with the variables x and y; its message is empty where it was read.
inline Error error_of(std::string_view text) {
  Graph graph;
  Scope scope;
  scope.variables = {"x", "y"};
  scope.free_names = FreeNames::refused;
  const Result<NodeId> read = read_expression(text, graph, scope);
  return read ? Error{} : read.error();
}

/// The value of a text in x and y.
inline double value_of(std::string_view text, double x = 0.0, double y = 0.0) {
  Graph graph;
  Scope scope;
  scope.variables = {"x", "y"};
  scope.free_names = FreeNames::refused;
  const Result<NodeId> read = read_expression(text, graph, scope);
  if (!read) throw std::string(text) + ": " + read.error().message;
  const double at[] = {x, y};
  return evaluate(graph, *read, at).value;
}

}  // namespace fall_line::test
