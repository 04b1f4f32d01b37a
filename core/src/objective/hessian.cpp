// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "hessian.hpp"

namespace fall_line {

std::vector<NodeId> hessian_nodes(Graph& graph, std::span<const NodeId> gradient, std::size_t first) {
  std::vector<NodeId> triangle;
  for (std::size_t i = 0; i < gradient.size(); ++i) {
    const std::vector<NodeId> row = differentiate(graph, gradient[i], first + i, gradient.size() - i);
    triangle.insert(triangle.end(), row.begin(), row.end());
  }
  return triangle;
}

void fill_symmetric(std::span<const double> triangle, std::size_t dimension, std::span<double> matrix) {
  std::size_t next = 0;
  for (std::size_t i = 0; i < dimension; ++i) {
    for (std::size_t j = i; j < dimension; ++j) {
      matrix[i * dimension + j] = matrix[j * dimension + i] = triangle[next++];
    }
  }
}

}  // namespace fall_line
