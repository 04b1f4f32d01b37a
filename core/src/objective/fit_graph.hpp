// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <fall_line/objective.hpp>

namespace fall_line {

/// A model and a loss, read into one graph. Its variables are, in this order: the features (all columns but the
/// last), the parameters, the observed column.
struct FitGraph {
  Graph graph;
  /// The model's value in a row.
  NodeId prediction = 0;
  /// The loss in a row, and with the penalty.
  NodeId row_loss = 0;
  NodeId loss = 0;
  /// `(prediction - observed)^2` and `(observed - prediction)^2`, as the graph has them.
  NodeId squared = 0;
  NodeId squared_other_way = 0;
  std::size_t features = 0;
  std::vector<std::string> parameters;
  /// Of each parameter, whether a penalty counts it.
  std::vector<bool> penalised;
  std::vector<StandardisedColumn> standardised;

  [[nodiscard]] std::size_t inputs() const { return features + parameters.size() + 1; }
  /// Whether the loss of a row, without the penalty, is the squared error.
  [[nodiscard]] bool is_squared() const { return row_loss == squared || row_loss == squared_other_way; }
};

/// Reads model and loss for a table with these columns. Errors have the key `data`, `model` or `loss`.
[[nodiscard]] Result<FitGraph> read_fit(const FitDefinition& definition, const DataSet& data);

}  // namespace fall_line
