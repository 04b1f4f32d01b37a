// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "model_columns.hpp"

#include <fall_line/program.hpp>

namespace fall_line {

std::vector<NodeId> model_jacobian(FitGraph& fit) {
  return differentiate(fit.graph, fit.prediction, fit.features, fit.parameters.size());
}

bool is_constant_in_parameters(const FitGraph& fit, std::span<const NodeId> nodes) {
  const std::vector<bool> used = fit.graph.reachable(nodes);
  for (NodeId id = 0; id < used.size(); ++id) {
    const Node& node = fit.graph[id];
    if (used[id] && node.operation == Operation::variable && node.a >= fit.features) return false;
  }
  return true;
}

ModelColumns::ModelColumns(const FitGraph& fit, std::span<const NodeId> nodes)
    : features_(fit.features),
      kernel_(compile(fit.graph, nodes, fit.features + fit.parameters.size())),
      broadcast_(fit.parameters.size()) {}

void ModelColumns::operator()(const DataSet& data, std::size_t first, std::size_t count,
                              std::span<const double> parameters, std::span<double* const> columns) {
  std::vector<const double*> inputs;
  for (std::size_t i = 0; i < features_; ++i) inputs.push_back(data.columns[i].data() + first);
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    broadcast_[i].assign(count, parameters[i]);
    inputs.push_back(broadcast_[i].data());
  }
  kernel_(inputs.data(), columns.data(), count);
}

}  // namespace fall_line
