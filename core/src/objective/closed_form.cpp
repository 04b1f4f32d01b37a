// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "closed_form.hpp"

#include <cmath>

#include <Eigen/Dense>

namespace fall_line {
namespace {

/// The model's derivatives by its parameters, when none of them depends on a parameter: only then is it linear.
std::optional<std::vector<NodeId>> constant_jacobian(FitGraph& fit) {
  std::vector<NodeId> jacobian =
      differentiate(fit.graph, fit.prediction, fit.features, fit.parameters.size());
  const std::vector<bool> used = fit.graph.reachable(jacobian);
  for (NodeId id = 0; id < used.size(); ++id) {
    const Node& node = fit.graph[id];
    if (used[id] && node.operation == Operation::variable && node.a >= fit.features) return std::nullopt;
  }
  return jacobian;
}

/// Columns: the model at given parameters, then its derivatives; a line for each row of the data.
Eigen::MatrixXd model_and_jacobian(const FitGraph& fit, std::span<const NodeId> jacobian, const DataSet& data,
                                   const Eigen::VectorXd& parameters) {
  std::vector<NodeId> nodes{fit.prediction};
  nodes.insert(nodes.end(), jacobian.begin(), jacobian.end());
  Kernel kernel(compile(fit.graph, nodes, fit.features + fit.parameters.size()));

  const auto rows = static_cast<Eigen::Index>(data.rows());
  const Eigen::MatrixXd broadcast = parameters.transpose().replicate(rows, 1);
  Eigen::MatrixXd result(rows, static_cast<Eigen::Index>(nodes.size()));
  std::vector<const double*> inputs;
  std::vector<double*> outputs;
  for (std::size_t i = 0; i < fit.features; ++i) inputs.push_back(data.columns[i].data());
  for (Eigen::Index i = 0; i < parameters.size(); ++i) inputs.push_back(broadcast.col(i).data());
  for (Eigen::Index i = 0; i < result.cols(); ++i) outputs.push_back(result.col(i).data());
  kernel(inputs.data(), outputs.data(), data.rows());
  return result;
}

/// Powers of two near the columns' lengths. Dividing by them is exact, and keeps a column of large numbers from
/// passing for a rank that the data do not lack.
Eigen::VectorXd column_scales(const Eigen::MatrixXd& matrix) {
  Eigen::VectorXd scales(matrix.cols());
  for (Eigen::Index i = 0; i < matrix.cols(); ++i) {
    int exponent = 0;
    std::frexp(matrix.col(i).stableNorm(), &exponent);
    scales[i] = std::ldexp(1.0, exponent);
  }
  return scales;
}

}  // namespace

std::optional<std::vector<double>> closed_form_parameters(FitGraph& fit, const DataSet& data) {
  if (fit.loss != fit.squared && fit.loss != fit.squared_other_way) return std::nullopt;
  const std::size_t count = fit.parameters.size();
  const std::optional<std::vector<NodeId>> jacobian = constant_jacobian(fit);
  if (!jacobian || data.rows() < count) return std::nullopt;

  const auto parameters = static_cast<Eigen::Index>(count);
  const Eigen::MatrixXd at_zero = model_and_jacobian(fit, *jacobian, data, Eigen::VectorXd::Zero(parameters));
  if (!at_zero.allFinite()) return std::nullopt;
  const Eigen::Map<const Eigen::VectorXd> observed(data.columns.back().data(), at_zero.rows());
  const Eigen::VectorXd scales = column_scales(at_zero.rightCols(parameters));
  const Eigen::MatrixXd design = at_zero.rightCols(parameters) * scales.cwiseInverse().asDiagonal();

  const Eigen::ColPivHouseholderQR<Eigen::MatrixXd> decomposition(design);
  if (decomposition.rank() < parameters) return std::nullopt;
  // The second pass solves for what the first left over, and wins back the digits that rounding took.
  Eigen::VectorXd solution = Eigen::VectorXd::Zero(parameters);
  Eigen::VectorXd values = at_zero.col(0);
  for (int pass = 0; pass < 2; ++pass) {
    const Eigen::VectorXd left_over = observed - values;
    solution += decomposition.solve(left_over).cwiseQuotient(scales);
    values = model_and_jacobian(fit, {}, data, solution).col(0);
  }
  if (!solution.allFinite()) return std::nullopt;

  // A model may have constant slopes and still jump, as sign does: its values must agree with the straight ones.
  const Eigen::VectorXd straight = at_zero.col(0) + at_zero.rightCols(parameters) * solution;
  if (!((values - straight).norm() <= 1e-8 * (straight.norm() + observed.norm()))) return std::nullopt;
  return std::vector<double>(solution.begin(), solution.end());
}

}  // namespace fall_line
