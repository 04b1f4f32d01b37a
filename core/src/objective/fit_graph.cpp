// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "fit_graph.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "../expression/lexer.hpp"
#include "columns.hpp"
#include "penalty.hpp"
#include "steady_logarithms.hpp"

namespace fall_line {
namespace {

std::string quoted(const std::string& text) { return "“" + text + "”"; }

Error keyed(Error error, const std::string& key) {
  error.key = key;
  return error;
}

/// Says where a text uses a name that it must not use, if it does.
std::optional<Error> use_of(const std::string& name, const std::string& text, std::string message) {
  const Result<std::vector<Token>> tokens = tokenize(text);
  if (!tokens) return std::nullopt;
  for (const Token& token : *tokens) {
    if (token.kind == TokenKind::name && token.text == name) {
      return Error{"", token.position, token.length, std::move(message), ""};
    }
  }
  return std::nullopt;
}

/// An error that marks a whole text.
Error about_all_of(const std::string& text, std::string message) {
  const auto starts_character = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
  const auto characters = std::count_if(text.begin(), text.end(), starts_character);
  return {"", 0, static_cast<std::size_t>(characters), std::move(message), ""};
}

/// What the names of the feature columns mean to the model.
void bind_features(const FitDefinition& definition, const DataSet& data, FitGraph& fit, Scope& scope) {
  if (definition.standardise) fit.standardised = standardised_columns(data);
  for (std::size_t i = 0; i < fit.features; ++i) {
    NodeId node = fit.graph.variable(i);
    if (definition.standardise) {
      const StandardisedColumn& column = fit.standardised[i];
      node = fit.graph.apply(Operation::subtract, node, fit.graph.constant(column.mean));
      node = fit.graph.apply(Operation::divide, node, fit.graph.constant(column.deviation));
    }
    for (const std::string& name : names_of_feature(data, i)) scope.bound[name] = node;
  }
}

Result<NodeId> read_model(const FitDefinition& definition, const DataSet& data, FitGraph& fit) {
  const std::string& text = definition.model;
  const std::string& observed = data.names.back();
  fit.features = data.names.size() - 1;
  Scope scope;
  scope.variables.assign(data.names.begin(), data.names.end() - 1);
  bind_features(definition, data, fit, scope);
  scope.free_names = FreeNames::any;
  const Result<NodeId> read = read_expression(text, fit.graph, scope);
  if (!read) return read;
  for (const std::string& name : {observed, std::string(observed_name)}) {
    if (scope.bound.count(name) != 0) continue;  // a feature may be called y
    if (std::optional<Error> use =
            use_of(name, text, quoted(name) + " is what the model is to predict: it cannot be used in it.")) {
      return *use;
    }
  }
  fit.parameters.assign(scope.variables.begin() + static_cast<std::ptrdiff_t>(fit.features), scope.variables.end());
  if (fit.parameters.empty()) {
    return about_all_of(text,
                        "The model has no parameters to fit. It needs names of its own beside the columns’, "
                        "as slope and intercept in slope*x + intercept.");
  }
  return read;
}

Result<NodeId> read_loss(const FitDefinition& definition, const DataSet& data, FitGraph& fit) {
  const std::string& text = definition.loss;
  const NodeId observed = fit.graph.variable(fit.features + fit.parameters.size());
  Scope scope;
  for (const auto& [name, value] : definition.constants) scope.bound[name] = fit.graph.constant(value);
  scope.bound[prediction_name] = fit.prediction;
  scope.bound[observed_name] = observed;
  scope.bound[data.names.back()] = observed;
  scope.free_names = FreeNames::refused;
  Result<NodeId> read = read_expression(text, fit.graph, scope);
  if (!read) return read;
  std::vector<NodeId> parameters;
  for (std::size_t i = 0; i < fit.parameters.size(); ++i) parameters.push_back(fit.graph.variable(fit.features + i));
  const std::vector<bool> used = fit.graph.reachable(std::span(&*read, 1));
  if (std::any_of(parameters.begin(), parameters.end(), [&](NodeId id) { return used[id]; })) return read;
  return about_all_of(
      text, "The loss does not depend on the prediction. It looks like (prediction - " + data.names.back() + ")^2.");
}

NodeId square_of_difference(Graph& graph, NodeId left, NodeId right) {
  return graph.apply(Operation::power, graph.apply(Operation::subtract, left, right), graph.constant(2.0));
}

}  // namespace

Result<FitGraph> read_fit(const FitDefinition& definition, const DataSet& data) {
  if (std::optional<Error> fault = fault_of(data)) return *fault;
  FitGraph fit;
  const Result<NodeId> prediction = read_model(definition, data, fit);
  if (!prediction) return keyed(prediction.error(), "model");
  fit.prediction = *prediction;
  const Result<NodeId> row_loss = read_loss(definition, data, fit);
  if (!row_loss) return keyed(row_loss.error(), "loss");
  fit.row_loss = with_steady_logarithms(fit.graph, *row_loss);
  fit.penalised = penalised_parameters(fit);
  fit.loss = with_penalty(fit, definition.l2, definition.l1);

  const NodeId observed = fit.graph.variable(fit.features + fit.parameters.size());
  fit.squared = square_of_difference(fit.graph, fit.prediction, observed);
  fit.squared_other_way = square_of_difference(fit.graph, observed, fit.prediction);
  return fit;
}

}  // namespace fall_line
