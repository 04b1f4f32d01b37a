// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include <fall_line/program.hpp>
#include <objective/hessian.hpp>

using namespace fall_line;

TEST_CASE("a triangle is spread over both halves of the matrix") {
  std::vector<double> matrix(9);
  fill_symmetric(std::vector<double>{1, 2, 3, 4, 5, 6}, 3, matrix);
  CHECK(matrix == std::vector<double>{1, 2, 3, 2, 4, 5, 3, 5, 6});
}

TEST_CASE("the triangle's nodes are the second derivatives by the variables asked for") {
  // f = a x y^2 with a the variable 0: the Hessian by x and y is [[0, 2 a y], [2 a y, 2 a x]].
  Graph graph;
  const NodeId a = graph.variable(0);
  const NodeId x = graph.variable(1);
  const NodeId y = graph.variable(2);
  const NodeId y_squared = graph.apply(Operation::power, y, graph.constant(2.0));
  const NodeId f = graph.apply(Operation::multiply, graph.apply(Operation::multiply, a, x), y_squared);
  const std::vector<NodeId> gradient = differentiate(graph, f, 1, 2);
  const std::vector<NodeId> triangle = hessian_nodes(graph, gradient, 1);
  REQUIRE(triangle.size() == 3);

  Kernel kernel(compile(graph, triangle, 3));
  const double point[] = {3.0, 5.0, 7.0};
  const double* inputs[] = {&point[0], &point[1], &point[2]};
  double values[3];
  double* outputs[] = {&values[0], &values[1], &values[2]};
  kernel(inputs, outputs, 1);
  CHECK(values[0] == 0.0);
  CHECK(values[1] == 2.0 * 3.0 * 7.0);
  CHECK(values[2] == 2.0 * 3.0 * 5.0);
}
