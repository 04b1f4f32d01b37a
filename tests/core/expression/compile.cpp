// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "evaluated.hpp"
#include "expression/scalar.hpp"

using namespace fall_line;

namespace {

Function read(std::string_view text) {
  Result<Function> function = read_function(text, 2);
  REQUIRE(function);
  return std::move(*function);
}

}  // namespace

TEST_CASE("shared parts are computed once, constants are fused, inputs are not copied") {
  const Function function = read("sin(x)*2 + sin(x)");
  const Program program = compile(function.graph, std::span(&function.value, 1), 1);
  REQUIRE(program.instructions.size() == 2);
  CHECK(program.instructions[1].follow == Follow::add);
  const Function variable = read("x");
  CHECK(compile(variable.graph, std::span(&variable.value, 1), 1).instructions.empty());
}

TEST_CASE("registers are used again") {
  std::string text = "sin(x)";
  for (int i = 0; i < 50; ++i) text = "sin(" + text + ")";
  const Function function = read(text);
  CHECK(compile(function.graph, std::span(&function.value, 1), 1).registers == 1);
}

TEST_CASE("whole powers are products") {
  const Function function = read("x^8");
  CHECK(compile(function.graph, std::span(&function.value, 1), 1).instructions.size() == 2);
  for (int exponent = -20; exponent <= 20; ++exponent) {
    const double expected = std::pow(1.7, exponent);
    CHECK(std::fabs(test::value_of("x^" + std::to_string(exponent), 1.7) - expected) <= 1e-14 * expected);
  }
}

TEST_CASE("two operations in one are rounded one by one") {
  for (const char* text :
       {"x*y + 3", "x*y - x", "x - x*y", "3 - x*y", "(x + y)*x", "(x - y)*3", "(x + 0.1)*y", "(0.1 - x)*y",
        "(x*0.1 + y)*(x - y) - (0.3 - x*y)", "(x + y) - (x - y*0.7)", "(x*y)*(y*3 - x)", "(x + 0.1) + y",
        "(x - 0.1)*(x - 0.1)", "(x*y)*(x*y) - y", "(x - y)*(x - y)", "(0.7 - x)*(0.7 - x)"}) {
    for (const double x : {0.3, -1.7, 1e10, 3.0000000001}) {
      for (const double y : {0.1, 7.7, -1e-9}) {
        // With numbers in place of x and y the graph computes it, an operation at a time.
        Graph graph;
        Scope scope;
        scope.bound = {{"x", graph.constant(x)}, {"y", graph.constant(y)}};
        const Result<NodeId> folded = read_expression(text, graph, scope);
        REQUIRE(folded);
        INFO(text);
        CHECK(test::value_of(text, x, y) == graph[*folded].number);
      }
    }
  }
}

TEST_CASE("any number of points gives what one at a time gives") {
  Function function = read("x^2*cos(y) + exp(x/y) - 3");
  std::vector<NodeId> nodes{function.value};
  for (const NodeId partial : differentiate(function.graph, function.value, 0, 2)) nodes.push_back(partial);
  Kernel kernel(compile(function.graph, nodes, 2));
  for (const std::size_t count : {0U, 1U, 2U, 7U, 255U, 256U, 257U, 1000U}) {
    std::vector<double> x(count);
    std::vector<double> y(count);
    for (std::size_t i = 0; i < count; ++i) {
      x[i] = 0.01 * static_cast<double>(i) - 2.0;
      y[i] = 1.0 + 0.02 * static_cast<double>(i);
    }
    std::vector<std::vector<double>> results(3, std::vector<double>(count));
    const double* inputs[] = {x.data(), y.data()};
    double* outputs[] = {results[0].data(), results[1].data(), results[2].data()};
    kernel(inputs, outputs, count);
    for (std::size_t i = 0; i < count; ++i) {
      const double at[] = {x[i], y[i]};
      const test::ValueAndGradient alone = test::evaluate(function.graph, function.value, at);
      REQUIRE(results[0][i] == alone.value);
      REQUIRE(results[1][i] == alone.gradient[0]);
      REQUIRE(results[2][i] == alone.gradient[1]);
    }
  }
}

TEST_CASE("outputs may be constants, inputs, or one and the same") {
  Graph graph;
  const NodeId x = graph.variable(0);
  const NodeId wave = graph.apply(Operation::sin, x);
  const NodeId nodes[] = {graph.constant(4.0), x, wave, wave};
  Kernel kernel(compile(graph, nodes, 1));
  const double at = 0.5;
  const double* inputs[] = {&at};
  double results[4] = {};
  double* outputs[] = {&results[0], &results[1], &results[2], &results[3]};
  kernel(inputs, outputs, 1);
  CHECK(results[0] == 4.0);
  CHECK(results[1] == 0.5);
  CHECK(results[2] == Sine()(0.5));
  CHECK(results[3] == Sine()(0.5));
}

TEST_CASE("what is one number along a row is computed once, and comes out the same") {
  const Function function = read("f(x, y) = sin(y)*x + exp(sin(y) + 1) + atan(x)^2");
  Kernel kernel(compile(function.graph, std::span(&function.value, 1), 2));
  std::vector<double> x(300);
  std::vector<double> y(300, 0.7);
  for (std::size_t i = 0; i < x.size(); ++i) x[i] = 0.01 * static_cast<double>(i);
  for (const std::size_t odd_one : {300U, 0U, 64U, 255U, 299U}) {  // 300: none
    std::vector<double> row = y;
    if (odd_one < row.size()) row[odd_one] = -0.2;
    std::vector<double> values(x.size());
    const double* inputs[] = {x.data(), row.data()};
    double* outputs[] = {values.data()};
    kernel(inputs, outputs, x.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
      const double at[] = {x[i], row[i]};
      REQUIRE(values[i] == test::evaluate(function.graph, function.value, at).value);
    }
  }
}
