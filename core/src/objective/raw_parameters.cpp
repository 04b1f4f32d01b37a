// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "raw_parameters.hpp"

#include <Eigen/Core>

#include "least_squares.hpp"
#include "model_columns.hpp"

namespace fall_line {
namespace {

/// Rows from all over the table, more than enough to tell one linear model from another.
DataSet some_rows(const DataSet& data) {
  constexpr std::size_t most = 2048;
  const std::size_t every = (data.rows() + most - 1) / most;
  DataSet some{data.names, std::vector<std::vector<double>>(data.columns.size())};
  for (std::size_t i = 0; i < data.columns.size(); ++i) {
    for (std::size_t row = 0; row < data.rows(); row += every) some.columns[i].push_back(data.columns[i][row]);
  }
  return some;
}

/// A model at parameters that are all 0, and its derivatives: a column each.
std::optional<Eigen::MatrixXd> linear_parts(FitGraph fit, const DataSet& data) {
  std::vector<NodeId> nodes = model_jacobian(fit);
  if (!is_constant_in_parameters(fit, nodes)) return std::nullopt;
  nodes.push_back(fit.prediction);
  Eigen::MatrixXd parts(static_cast<Eigen::Index>(data.rows()), static_cast<Eigen::Index>(nodes.size()));
  std::vector<double*> columns;
  for (Eigen::Index k = 0; k < parts.cols(); ++k) columns.push_back(parts.col(k).data());
  ModelColumns(fit, nodes)(data, 0, data.rows(), std::vector<double>(fit.parameters.size(), 0.0), columns);
  if (!parts.allFinite()) return std::nullopt;
  return parts;
}

}  // namespace

std::optional<RawParameters> raw_parameters(const FitDefinition& definition, const DataSet& data) {
  Result<FitGraph> scaled_fit = read_fit(definition, data);
  FitDefinition raw = definition;
  raw.standardise = false;
  Result<FitGraph> raw_fit = read_fit(raw, data);
  if (!scaled_fit || !raw_fit) return std::nullopt;
  const DataSet some = some_rows(data);
  const auto ours = linear_parts(std::move(*scaled_fit), some);
  const auto theirs = linear_parts(std::move(*raw_fit), some);
  if (!ours || !theirs) return std::nullopt;

  const Eigen::Index count = ours->cols() - 1;
  const Eigen::MatrixXd design = theirs->leftCols(count);
  RawParameters result{std::vector<double>(static_cast<std::size_t>(count * count)), {}};
  for (Eigen::Index k = 0; k <= count; ++k) {
    // What the raw model is to say: one of our derivatives or, last, what its own constant part lacks of ours.
    Eigen::VectorXd wanted = ours->col(k);
    if (k == count) wanted -= theirs->col(count);
    LeastSquares least_squares(static_cast<std::size_t>(count));
    least_squares.add({design.data(), static_cast<std::size_t>(design.size())},
                      {wanted.data(), static_cast<std::size_t>(wanted.size())});
    const LeastSquares::Solution found = least_squares.solve();
    const Eigen::VectorXd said = design * Eigen::Map<const Eigen::VectorXd>(found.x.data(), count);
    if (found.rank < found.x.size() || !((said - wanted).norm() <= 1e-8 * (1.0 + wanted.norm()))) return std::nullopt;
    if (k == count) result.offset = found.x;
    for (Eigen::Index i = 0; k < count && i < count; ++i) {
      result.matrix[static_cast<std::size_t>(i * count + k)] = found.x[static_cast<std::size_t>(i)];
    }
  }
  return result;
}

}  // namespace fall_line
