// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "fit_graph.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

#include "../expression/lexer.hpp"

namespace fall_line {
namespace {

constexpr const char* prediction_name = "prediction";

std::string quoted(const std::string& text) { return "“" + text + "”"; }

Error keyed(Error error, const std::string& key) {
  error.key = key;
  return error;
}

/// Whether the language takes a text for one name that is free to be given a meaning.
bool is_free_name(const std::string& text) {
  Graph graph;
  Scope scope;
  scope.variables = {text};
  scope.free_names = FreeNames::refused;
  const Result<NodeId> read = read_expression(text, graph, scope);
  return read && graph[*read].operation == Operation::variable;
}

std::optional<Error> fault_of(const DataSet& data) {
  const auto fault = [](std::string message) { return Error{"data", 0, 0, std::move(message), ""}; };
  if (data.columns.empty() || data.names.size() != data.columns.size()) {
    return fault("The data need columns, each with a name.");
  }
  if (data.rows() == 0) return fault("The data have no rows: there is nothing to fit to.");
  for (std::size_t i = 0; i < data.columns.size(); ++i) {
    const std::string& name = data.names[i];
    if (name == prediction_name || !is_free_name(name)) {
      return fault("A column cannot be called " + quoted(name) + ": give it a name of letters and digits, such as x.");
    }
    if (std::find(data.names.begin(), data.names.begin() + static_cast<std::ptrdiff_t>(i), name) !=
        data.names.begin() + static_cast<std::ptrdiff_t>(i)) {
      return fault("Two columns are called " + quoted(name) + ": each needs a name of its own.");
    }
    if (data.columns[i].size() != data.rows()) return fault("The columns of the data are not equally long.");
    for (std::size_t row = 0; row < data.rows(); ++row) {
      if (std::isfinite(data.columns[i][row])) continue;
      return fault("Row " + std::to_string(row + 1) + " has no number in the column " + quoted(name) + ".");
    }
  }
  return std::nullopt;
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

Result<NodeId> read_model(const std::string& text, const DataSet& data, FitGraph& fit) {
  const std::string& observed = data.names.back();
  Scope scope;
  scope.variables.assign(data.names.begin(), data.names.end() - 1);
  scope.free_names = FreeNames::any;
  const Result<NodeId> read = read_expression(text, fit.graph, scope);
  if (!read) return read;
  if (std::optional<Error> use =
          use_of(observed, text, quoted(observed) + " is what the model is to predict: it cannot be used in it.")) {
    return *use;
  }
  fit.features = data.names.size() - 1;
  fit.parameters.assign(scope.variables.begin() + static_cast<std::ptrdiff_t>(fit.features), scope.variables.end());
  if (fit.parameters.empty()) {
    return about_all_of(text,
                        "The model has no parameters to fit. It needs names of its own beside the columns’, "
                        "as slope and intercept in slope*x + intercept.");
  }
  return read;
}

Result<NodeId> read_loss(const std::string& text, const DataSet& data, FitGraph& fit) {
  const NodeId observed = fit.graph.variable(fit.features + fit.parameters.size());
  Scope scope;
  scope.bound = {{prediction_name, fit.prediction}, {data.names.back(), observed}};
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

Result<FitGraph> read_fit(const std::string& model, const std::string& loss, const DataSet& data) {
  if (std::optional<Error> fault = fault_of(data)) return *fault;
  FitGraph fit;
  const Result<NodeId> prediction = read_model(model, data, fit);
  if (!prediction) return keyed(prediction.error(), "model");
  fit.prediction = *prediction;
  const Result<NodeId> row_loss = read_loss(loss, data, fit);
  if (!row_loss) return keyed(row_loss.error(), "loss");
  fit.loss = *row_loss;

  const NodeId observed = fit.graph.variable(fit.features + fit.parameters.size());
  fit.squared = square_of_difference(fit.graph, fit.prediction, observed);
  fit.squared_other_way = square_of_difference(fit.graph, observed, fit.prediction);
  return fit;
}

}  // namespace fall_line
