// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "evaluated.hpp"

#include <cmath>
#include <limits>

#include <catch2/catch_test_macros.hpp>

using namespace fall_line;

namespace {

/// Whether two texts in x and y come out as one node.
bool same(std::string_view left, std::string_view right) {
  Graph graph;
  Scope scope;
  scope.variables = {"x", "y"};
  const Result<NodeId> a = read_expression(left, graph, scope);
  const Result<NodeId> b = read_expression(right, graph, scope);
  REQUIRE(a);
  REQUIRE(b);
  return *a == *b;
}

}  // namespace

TEST_CASE("what is exact for IEEE numbers is simplified") {
  CHECK(same("0 + x", "x"));
  CHECK(same("x - 0", "x"));
  CHECK(same("1*x", "x"));
  CHECK(same("x/1", "x"));
  CHECK(same("x^1", "x"));
  CHECK(same("x^0", "1"));
  CHECK(same("-(-x)", "x"));
  CHECK(same("x + (-y)", "x - y"));
  CHECK(same("x*(-y)", "-(x*y)"));
  CHECK(same("-(x - y)", "y - x"));
  CHECK(same("2*3 + x", "6 + x"));
  CHECK(same("x + x", "2*x"));
  CHECK(same("x*x", "x^2"));
  CHECK(same("x*x^2", "x^3"));
  CHECK(same("(-x)^2", "x^2"));
  CHECK(same("abs(-x)", "abs(x)"));
}

TEST_CASE("what would hide where a function is undefined is not") {
  const double infinity = std::numeric_limits<double>::infinity();
  const double nan = std::numeric_limits<double>::quiet_NaN();
  CHECK(std::isnan(test::value_of("0*x", infinity)));
  CHECK(std::isnan(test::value_of("x - x", infinity)));
  CHECK(std::isnan(test::value_of("x/x", 0.0)));
  CHECK(std::isnan(test::value_of("log(x) - log(x)", -1.0)));
  CHECK(std::isnan(test::value_of("(x - 1)*0", nan)));
  CHECK(std::isnan(test::value_of("x*x/x", 0.0)));
}

TEST_CASE("sums of choices are made while the graph grows") {
  // Enough of them that the nodes move in memory at each place where that can happen.
  for (int count = 1; count < 200; ++count) {
    Graph graph;
    const NodeId x = graph.variable(0);
    const NodeId condition = graph.apply(Operation::less, x, graph.variable(1));
    for (int i = 0; i < count; ++i) (void)graph.constant(i + 2.0);
    const NodeId zero = graph.constant(0.0);
    const NodeId left = graph.apply(Operation::select, condition, graph.apply(Operation::sin, x), zero);
    const NodeId right = graph.apply(Operation::select, condition, graph.apply(Operation::cos, x), zero);
    const NodeId sum = graph.apply(Operation::add, left, right);
    REQUIRE(graph[sum].operation == Operation::select);
    REQUIRE(graph[sum].a == condition);
    REQUIRE(graph[graph[sum].b].operation == Operation::add);
    REQUIRE(graph[sum].c == zero);
  }
}
