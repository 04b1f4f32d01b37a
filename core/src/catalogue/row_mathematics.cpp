// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "row_mathematics.hpp"

#include <algorithm>

#include <fall_line/program.hpp>

#include "../expression/formulas.hpp"
#include "../objective/columns.hpp"
#include "../objective/fit_graph.hpp"
#include "loss_mathematics.hpp"

namespace fall_line {
namespace {

constexpr std::string_view loss_name = row_loss_name;

Formula equation(const Piece& left, const Graph& graph, NodeId right, const std::vector<std::string>& names) {
  const std::optional<Piece> piece = node_piece(graph, right, names);
  return piece ? Formula{display({{left, *piece}}), false} : Formula{"", true};
}

/// The loss of a row in a graph of its own, in which the prediction is a variable and not what the model makes of it.
Result<NodeId> read_loss(const FitDefinition& definition, const std::string& observed, Graph& graph) {
  Scope scope;
  for (const auto& [name, value] : definition.constants) scope.bound[name] = graph.constant(value);
  scope.bound[prediction_name] = graph.variable(0);
  scope.bound[observed_name] = graph.variable(1);
  scope.bound[observed] = graph.variable(1);
  scope.free_names = FreeNames::refused;
  return read_expression(definition.loss, graph, scope);
}

/// Nodes at one point.
std::vector<double> values_of(const Graph& graph, const std::vector<NodeId>& nodes, const std::vector<double>& point) {
  std::vector<double> values(nodes.size());
  std::vector<const double*> inputs;
  for (const double& number : point) inputs.push_back(&number);
  std::vector<double*> outputs;
  for (double& value : values) outputs.push_back(&value);
  Kernel kernel(compile(graph, nodes, point.size()));
  kernel(inputs.data(), outputs.data(), 1);
  return values;
}

}  // namespace

std::optional<RowMathematics> row_mathematics(const Problem& problem) {
  FitDefinition definition = problem.definition;
  definition.standardise = false;  // the names stand for the columns as the model sees them
  const DataSet& data = problem.fit->data();
  Result<FitGraph> fit = read_fit(definition, data);
  Graph losses;
  const Result<NodeId> loss = read_loss(definition, data.names.back(), losses);
  if (!fit || !loss) return std::nullopt;

  std::vector<std::string> names(data.names.begin(), data.names.end() - 1);
  names.insert(names.end(), fit->parameters.begin(), fit->parameters.end());
  const std::vector<std::string> of_loss{std::string(prediction_name), data.names.back()};
  RowMathematics row{
      equation(name_piece(prediction_name), fit->graph, fit->prediction, names),
      equation(name_piece(loss_name), losses, *loss, of_loss),
      equation(partial_head(loss_name, prediction_name), losses, differentiate(losses, *loss, 0, 1).front(), of_loss),
      {},
      {}};
  const std::size_t count = std::min(fit->parameters.size(), RowMathematics::most_partials);
  const std::vector<NodeId> partials = differentiate(fit->graph, fit->prediction, fit->features, count);
  for (std::size_t i = 0; i < count; ++i) {
    const std::string& name = fit->parameters[i];
    const Piece head = partial_head(prediction_name, name);
    row.partials.push_back(equation(head, fit->graph, partials[i], names));
    const Piece product = product_piece({partial_head(loss_name, prediction_name), head});
    row.chains.push_back({display({{partial_head(loss_name, name), product}}), false});
  }
  return row;
}

std::vector<double> row_parts(const Problem& problem, std::span<const double> parameters, std::size_t row) {
  const DataSet& data = problem.fit->data();
  Result<FitGraph> fit = read_fit(problem.definition, data);
  Graph losses;
  const Result<NodeId> loss = read_loss(problem.definition, data.names.back(), losses);
  if (!fit || !loss || row >= data.rows()) return {};

  std::vector<NodeId> of_model{fit->prediction};
  for (const NodeId partial : differentiate(fit->graph, fit->prediction, fit->features, parameters.size())) {
    of_model.push_back(partial);
  }
  std::vector<double> model_inputs;
  for (std::size_t i = 0; i < fit->features; ++i) model_inputs.push_back(data.columns[i][row]);
  model_inputs.insert(model_inputs.end(), parameters.begin(), parameters.end());
  std::vector<double> parts = values_of(fit->graph, of_model, model_inputs);

  const std::vector<NodeId> of_loss{*loss, differentiate(losses, *loss, 0, 1).front()};
  const std::vector<double> errors = values_of(losses, of_loss, {parts.front(), data.columns.back()[row]});
  parts.insert(parts.begin() + 1, errors.begin(), errors.end());
  return parts;
}

}  // namespace fall_line
