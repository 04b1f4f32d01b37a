// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "fit_graph.hpp"

namespace fall_line {

/// The model's derivatives by its parameters.
[[nodiscard]] std::vector<NodeId> model_jacobian(FitGraph& fit);

/// Whether none of these depends on a parameter: the model is then linear in them.
[[nodiscard]] bool is_constant_in_parameters(const FitGraph& fit, std::span<const NodeId> nodes);

/// Nodes evaluated in rows of the data, a column each.
class ModelColumns {
 public:
  ModelColumns(const FitGraph& fit, std::span<const NodeId> nodes);

  /// `count` rows from `first` on, at given parameters. `columns[i]` has room for `count` numbers.
  void operator()(const DataSet& data, std::size_t first, std::size_t count, std::span<const double> parameters,
                  std::span<double* const> columns);

 private:
  std::size_t features_;
  Kernel kernel_;
  std::vector<std::vector<double>> broadcast_;
};

}  // namespace fall_line
