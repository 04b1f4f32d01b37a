// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include <fall_line/expression.hpp>
#include <fall_line/python.hpp>

using namespace fall_line;

namespace {

PythonCode code_of(const char* text, PythonStyle style = PythonStyle::plain) {
  const Result<Function> function = read_function(text, 2);
  REQUIRE(function);
  const std::vector<std::string> written = python_names(function->variables);
  const auto code = python_code(function->graph, std::span(&function->value, 1), written, style);
  REQUIRE(code);
  return *code;
}

std::string result_of(const char* text, PythonStyle style = PythonStyle::plain) {
  const PythonCode code = code_of(text, style);
  CHECK(code.lines.empty());
  return code.results.front();
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("operators are Python's, with no more parentheses than they need") {
  CHECK(result_of("x + 2y - 3") == "x + 2 * y - 3");
  CHECK(result_of("-(x + y)/(x*y)") == "-((x + y) / (x * y))");
  CHECK(result_of("2^-x") == "math.pow(2, -x)");
  CHECK(result_of("2^-x", PythonStyle::numpy) == "2 ** -x");
  CHECK(result_of("x - (y - 0.5)") == "x - (y - 0.5)");
}

TEST_CASE("whole powers are the products that the compiled graph makes of them") {
  CHECK(result_of("x^2") == "x * x");
  CHECK(result_of("x^3") == "x * x * x");
  CHECK(result_of("x^-2") == "1 / (x * x)");
  CHECK(result_of("x^0.5") == "math.sqrt(x)");
  CHECK(result_of("x^20") == "x ** 20");
  const PythonCode code = code_of("(x + 2y)^4");
  CHECK(code.lines == Lines{"t1 = x + 2 * y"});
  CHECK(code.results == Lines{"t1 * t1 * (t1 * t1)"});
}

TEST_CASE("functions are those of the module, or helpers that are named") {
  CHECK(result_of("asin(x)") == "math.asin(x)");
  CHECK(result_of("asin(x)", PythonStyle::numpy) == "np.arcsin(x)");
  CHECK(result_of("max(x, y)") == "max(x, y)");
  CHECK(result_of("max(x, y)", PythonStyle::numpy) == "np.maximum(x, y)");
  CHECK(code_of("cbrt(x) + cbrt(y) + sigmoid(x)").helpers == Lines{"cbrt", "sigmoid"});
  CHECK(code_of("cbrt(x) + sigmoid(y)", PythonStyle::numpy).helpers == Lines{"sigmoid"});
}

TEST_CASE("what a choice does not take is not computed with lists, and harmless with arrays") {
  const char* const text = "if(x > 0, log(x + y)*sin(log(x + y)), x)";
  CHECK(result_of(text) == "math.log(x + y) * math.sin(math.log(x + y)) if 0 < x else x");
  const PythonCode code = code_of(text, PythonStyle::numpy);
  CHECK(code.lines == Lines{"t1 = np.log(x + y)"});
  CHECK(code.results == Lines{"np.where(0 < x, t1 * np.sin(t1), x)"});
}

TEST_CASE("names that Python or a script has get an underscore") {
  const Lines names{"lambda", "np", "x", "t1", "t", "rows"};
  CHECK(python_names(names) == Lines{"lambda_", "np_", "x", "t1_", "t", "rows_"});
  const Lines close{"lambda", "lambda_"};
  CHECK(python_names(close) == Lines{"lambda__", "lambda_"});
}

TEST_CASE("a text that nobody would read is not written") {
  const Result<Function> function = read_function("sum(i, 1, 1200, sin(i*x))", 1);
  REQUIRE(function);
  Graph graph = function->graph;
  const std::vector<NodeId> gradient = differentiate(graph, function->value, 0, 1);
  CHECK_FALSE(python_code(graph, gradient, function->variables, PythonStyle::plain));
}
