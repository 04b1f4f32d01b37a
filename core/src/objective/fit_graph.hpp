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
  /// The loss in a row.
  NodeId loss = 0;
  /// `(prediction - observed)^2` and `(observed - prediction)^2`, as the graph has them.
  NodeId squared = 0;
  NodeId squared_other_way = 0;
  std::size_t features = 0;
  std::vector<std::string> parameters;

  [[nodiscard]] std::size_t inputs() const { return features + parameters.size() + 1; }
};

/// Reads model and loss for a table with these columns. Errors have the key `data`, `model` or `loss`.
[[nodiscard]] Result<FitGraph> read_fit(const std::string& model, const std::string& loss, const DataSet& data);

}  // namespace fall_line
