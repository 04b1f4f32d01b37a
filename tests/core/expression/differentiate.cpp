// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "evaluated.hpp"

#include <cmath>

#include <catch2/catch_test_macros.hpp>

#include <fall_line/catalogue.hpp>

using namespace fall_line;

namespace {

std::vector<double> gradient(std::string_view text, std::vector<double> at) {
  const Result<Function> function = read_function(text, at.size());
  REQUIRE(function);
  return test::evaluate(function->graph, function->value, at).gradient;
}

std::size_t instructions(const Graph& graph, std::span<const NodeId> nodes, std::size_t inputs) {
  return compile(graph, nodes, inputs).instructions.size();
}

}  // namespace

TEST_CASE("derivatives of polynomials are exact") {
  CHECK(gradient("x^2 + 3*x*y", {2.0, 5.0}) == std::vector<double>{19.0, 6.0});
  CHECK(gradient("(x^2+y-11)^2+(x+y^2-7)^2", {3.0, 2.0}) == std::vector<double>{0.0, 0.0});
  CHECK(gradient("x^3", {-2.0}) == std::vector<double>{12.0});
}

TEST_CASE("the derivatives chosen where there is none") {
  CHECK(gradient("abs(x)", {0.0}) == std::vector<double>{0.0});
  CHECK(gradient("sign(x)", {0.0}) == std::vector<double>{0.0});
  CHECK(gradient("abs(x)^3", {0.0}) == std::vector<double>{0.0});
}

TEST_CASE("a power's base may be negative where the exponent does not vary") {
  CHECK(gradient("x^2", {-3.0}) == std::vector<double>{-6.0});
  CHECK(std::isnan(gradient("x^y", {-2.0, 3.0})[1]));
}

TEST_CASE("what is not chosen counts for nothing, even where it is not defined") {
  CHECK(gradient("if(x > 0, sqrt(x), 3x)", {-1.0}) == std::vector<double>{3.0});
  CHECK(gradient("if(x > 0, x*sqrt(x), 0)", {-1.0}) == std::vector<double>{0.0});
  CHECK(gradient("if(x > 0, log(x), if(x > -2, x^2, sqrt(x)))", {-1.0}) == std::vector<double>{-2.0});
  const char* const shared = "let r = sqrt(x)\nif(x > 0, r, 0) + if(x > 1, r^2, 0) + x";
  CHECK(gradient(shared, {-1.0}) == std::vector<double>{1.0});
  CHECK(gradient(shared, {4.0}) == std::vector<double>{2.25});
  CHECK(gradient("relu(x) + relu(-x)", {-3.0}) == std::vector<double>{-1.0});
  CHECK(gradient("relu(x)", {0.0}) == std::vector<double>{0.0});
}

TEST_CASE("second derivatives go through choices") {
  Result<Function> huber = read_function("if(abs(x) < 1, sin(x)^2, x)", 1);
  REQUIRE(huber);
  const NodeId first = differentiate(huber->graph, huber->value, 0, 1)[0];
  const double at[] = {0.0};
  CHECK(test::evaluate(huber->graph, first, at).gradient[0] == 2.0);
}

TEST_CASE("derivatives by some of the variables") {
  Result<Function> function = read_function("x*y + z", 3);
  REQUIRE(function);
  const std::vector<NodeId> partials = differentiate(function->graph, function->value, 1, 2);
  REQUIRE(partials.size() == 2);
  CHECK(partials[0] == function->graph.variable(0));
  CHECK(partials[1] == function->graph.constant(1.0));
}

TEST_CASE("value and gradient cost less than five times the value, in any dimension") {
  std::size_t functions = 0;
  for (const FunctionRow& row : function_rows()) {
    if (row.least_dimension == row.greatest_dimension) continue;
    ++functions;
    CHECK(row.greatest_dimension == 200);
    for (std::size_t dimension = 2; dimension <= 200; dimension += dimension < 20 ? 1 : 20) {
      Result<Function> function = read_function(row.text, dimension);
      REQUIRE(function);
      std::vector<NodeId> nodes{function->value};
      const std::size_t value_alone = instructions(function->graph, nodes, dimension);
      for (const NodeId partial : differentiate(function->graph, nodes[0], 0, dimension)) nodes.push_back(partial);
      const std::size_t together = instructions(function->graph, nodes, dimension);
      INFO(row.id << " in " << dimension << " dimensions: " << together << " / " << value_alone);
      CHECK(together < 5 * value_alone);
    }
  }
  CHECK(functions >= 6);
}
