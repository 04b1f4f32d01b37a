// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "fit_warnings.hpp"

#include <string>

#include "columns.hpp"

namespace fall_line {
namespace {

std::string quoted(const std::string& text) { return "“" + text + "”"; }

std::string counted(std::size_t count, const std::string& thing) {
  return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
}

Error warning(std::string key, std::string message) { return {std::move(key), 0, 0, std::move(message), ""}; }

/// Of each feature, whether the model uses it.
std::vector<bool> used_features(const FitGraph& fit) {
  const std::vector<bool> used = fit.graph.reachable(std::span(&fit.prediction, 1));
  std::vector<bool> features(fit.features, false);
  for (NodeId id = 0; id < used.size(); ++id) {
    const Node& node = fit.graph[id];
    if (used[id] && node.operation == Operation::variable && node.a < fit.features) features[node.a] = true;
  }
  return features;
}

}  // namespace

std::vector<Error> fit_warnings(const FitGraph& fit, const DataSet& data) {
  std::vector<Error> warnings;
  const std::size_t parameters = fit.parameters.size();
  if (data.rows() < parameters) {
    warnings.push_back(warning("data", std::string(data.rows() == 1 ? "There is " : "There are ") +
                                           counted(data.rows(), "row") + " for " + counted(parameters, "parameter") +
                                           ": they do not determine them. More rows or a simpler model would."));
  }
  const std::vector<bool> used = used_features(fit);
  std::size_t uses = 0;
  for (std::size_t i = 0; i < fit.features; ++i) {
    if (!used[i]) continue;
    ++uses;
    if (data.rows() < 2 || !is_constant(data.columns[i])) continue;
    warnings.push_back(warning("data", "The column " + quoted(data.names[i]) +
                                           " has the same number in every row: nothing can be learnt from it."));
  }
  if (fit.features > 0 && uses == 0) {
    const std::string first = quoted(data.names.front());
    const std::string which = fit.features == 1 ? "the column " + first : "any column of the data, such as " + first;
    warnings.push_back(warning("model", "The model does not use " + which + ": it predicts the same for every row."));
  }
  if (data.rows() > 1 && is_constant(data.columns.back())) {
    warnings.push_back(warning("data", "The column " + quoted(data.names.back()) +
                                           ", which is to be predicted, has the same number in every row."));
  }
  return warnings;
}

}  // namespace fall_line
