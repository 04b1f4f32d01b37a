// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/graph.hpp>

#include <cmath>
#include <limits>

#include <catch2/catch_test_macros.hpp>

using namespace fall_line;

TEST_CASE("asking twice gives the same node") {
  Graph graph;
  const NodeId x = graph.variable(0);
  const NodeId y = graph.variable(1);
  CHECK(graph.variable(0) == x);
  CHECK(graph.apply(Operation::sin, x) == graph.apply(Operation::sin, x));
  CHECK(graph.apply(Operation::add, x, y) == graph.apply(Operation::add, y, x));
  CHECK(graph.apply(Operation::multiply, x, y) == graph.apply(Operation::multiply, y, x));
  CHECK(graph.apply(Operation::divide, x, y) != graph.apply(Operation::divide, y, x));
}

TEST_CASE("constants are told apart by their bits") {
  Graph graph;
  const double nan = std::numeric_limits<double>::quiet_NaN();
  CHECK(graph.constant(0.0) != graph.constant(-0.0));
  CHECK(graph.constant(nan) == graph.constant(nan));
}

TEST_CASE("arguments come before what is made of them") {
  Graph graph;
  const NodeId x = graph.variable(0);
  const NodeId root = graph.apply(Operation::exp, graph.apply(Operation::divide, x, graph.apply(Operation::cos, x)));
  for (NodeId id = 0; id <= root; ++id) {
    if (arity(graph[id].operation) > 0) CHECK(graph[id].a < id);
    if (arity(graph[id].operation) > 1) CHECK(graph[id].b < id);
  }
}

TEST_CASE("reachable marks what a node is made of, and nothing else") {
  Graph graph;
  const NodeId x = graph.variable(0);
  const NodeId y = graph.variable(1);
  const NodeId root = graph.apply(Operation::sin, x);
  const NodeId other = graph.apply(Operation::sin, y);
  const std::vector<bool> marked = graph.reachable(std::span(&root, 1));
  CHECK(marked[x]);
  CHECK(marked[root]);
  CHECK_FALSE(marked[y]);
  CHECK_FALSE(marked[other]);
}
