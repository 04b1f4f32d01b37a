// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "closed_form.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

#include "least_squares.hpp"

namespace fall_line {
namespace {

/// The model's derivatives by its parameters, when none of them depends on a parameter: only then is it linear.
std::optional<std::vector<NodeId>> constant_jacobian(FitGraph& fit) {
  std::vector<NodeId> jacobian = differentiate(fit.graph, fit.prediction, fit.features, fit.parameters.size());
  const std::vector<bool> used = fit.graph.reachable(jacobian);
  for (NodeId id = 0; id < used.size(); ++id) {
    const Node& node = fit.graph[id];
    if (used[id] && node.operation == Operation::variable && node.a >= fit.features) return std::nullopt;
  }
  return jacobian;
}

using Columns = std::vector<std::vector<double>>;

/// The model at given parameters, then its derivatives there: a column each, with a number for each row of the data.
Columns model_and_jacobian(const FitGraph& fit, std::span<const NodeId> jacobian, const DataSet& data,
                           std::span<const double> parameters) {
  std::vector<NodeId> nodes{fit.prediction};
  nodes.insert(nodes.end(), jacobian.begin(), jacobian.end());
  Kernel kernel(compile(fit.graph, nodes, fit.features + fit.parameters.size()));

  Columns broadcast;
  Columns result(nodes.size(), std::vector<double>(data.rows()));
  std::vector<const double*> inputs;
  std::vector<double*> outputs;
  for (const double parameter : parameters) broadcast.emplace_back(data.rows(), parameter);
  for (std::size_t i = 0; i < fit.features; ++i) inputs.push_back(data.columns[i].data());
  for (const std::vector<double>& column : broadcast) inputs.push_back(column.data());
  for (std::vector<double>& column : result) outputs.push_back(column.data());
  kernel(inputs.data(), outputs.data(), data.rows());
  return result;
}

bool is_finite(const std::vector<double>& numbers) {
  return std::all_of(numbers.begin(), numbers.end(), [](double number) { return std::isfinite(number); });
}

std::vector<double> difference(const std::vector<double>& left, const std::vector<double>& right) {
  std::vector<double> result(left.size());
  std::transform(left.begin(), left.end(), right.begin(), result.begin(), std::minus<>());
  return result;
}

double norm(const std::vector<double>& numbers) {
  double sum = 0.0;
  for (const double number : numbers) sum += number * number;
  return std::sqrt(sum);
}

}  // namespace

std::optional<std::vector<double>> closed_form_parameters(FitGraph& fit, const DataSet& data) {
  if (fit.loss != fit.squared && fit.loss != fit.squared_other_way) return std::nullopt;
  const std::size_t count = fit.parameters.size();
  const std::optional<std::vector<NodeId>> jacobian = constant_jacobian(fit);
  if (!jacobian || data.rows() < count) return std::nullopt;

  const std::vector<double> zero(count, 0.0);
  Columns at_zero = model_and_jacobian(fit, *jacobian, data, zero);
  if (!std::all_of(at_zero.begin(), at_zero.end(), is_finite)) return std::nullopt;
  const std::vector<double> straight_at_zero = at_zero.front();
  at_zero.erase(at_zero.begin());
  const Columns& design = at_zero;
  const std::vector<double>& observed = data.columns.back();

  const LeastSquares least_squares(design);
  if (!least_squares.full_rank()) return std::nullopt;
  // The second pass solves for what the first left over, and wins back the digits that rounding took.
  std::vector<double> solution = zero;
  std::vector<double> values = straight_at_zero;
  for (int pass = 0; pass < 2; ++pass) {
    const std::vector<double> correction = least_squares.solve(difference(observed, values));
    for (std::size_t i = 0; i < count; ++i) solution[i] += correction[i];
    values = model_and_jacobian(fit, {}, data, solution).front();
  }
  if (!is_finite(solution)) return std::nullopt;

  // A model may have constant slopes and still jump, as sign does: its values must agree with the straight ones.
  std::vector<double> straight = straight_at_zero;
  for (std::size_t i = 0; i < count; ++i) {
    for (std::size_t row = 0; row < straight.size(); ++row) straight[row] += design[i][row] * solution[i];
  }
  if (!(norm(difference(values, straight)) <= 1e-8 * (norm(straight) + norm(observed)))) return std::nullopt;
  return solution;
}

}  // namespace fall_line
