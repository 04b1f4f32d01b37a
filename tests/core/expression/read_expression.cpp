// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "evaluated.hpp"

#include <cmath>

#include <catch2/catch_test_macros.hpp>

using namespace fall_line;
using test::error_of;
using test::value_of;

TEST_CASE("operators bind and group as mathematics has them") {
  CHECK(value_of("2^3^2") == 512.0);
  CHECK(value_of("-x^2", 3.0) == -9.0);
  CHECK(value_of("2^-x", 3.0) == 0.125);
  CHECK(value_of("x/4/2", 16.0) == 2.0);
  CHECK(value_of("x-y-1", 5.0, 3.0) == 1.0);
  CHECK(value_of("6/2*(1+2)") == 9.0);
  CHECK(value_of("--x", 4.0) == 4.0);
  CHECK(value_of("+x", 4.0) == 4.0);
  CHECK(value_of("-x^-2", 2.0) == -0.25);
}

TEST_CASE("constants and functions") {
  CHECK(value_of("pi") == 3.141592653589793);
  CHECK(value_of("e") == 2.718281828459045);
  CHECK(value_of("sqrt(x)", 16.0) == 4.0);
  CHECK(value_of("abs(-x)", 2.0) == 2.0);
  CHECK(value_of("log(e)") == 1.0);
}

TEST_CASE("free names become variables in order of appearance") {
  const Result<Function> function = read_function("y + 2*x + y", 2);
  REQUIRE(function);
  CHECK(function->variables == std::vector<std::string>{"y", "x"});
  CHECK_FALSE(function->any_dimension);
}

TEST_CASE("a variable is one letter which a number may follow") {
  CHECK(read_function("x1 + x2", 2));
  CHECK(read_function("alpha + x", 2));
  CHECK_FALSE(read_function("slope + x", 2));
}

TEST_CASE("sums run over whole numbers, in any dimension") {
  const Result<Function> function = read_function("sum(i, 1, n-1, 100*(x[i+1]-x[i]^2)^2 + (1-x[i])^2)", 4);
  REQUIRE(function);
  CHECK(function->any_dimension);
  CHECK(function->variables == std::vector<std::string>{"x1", "x2", "x3", "x4"});
  const double at[] = {1.0, 2.0, 3.0, 4.0};
  CHECK(test::evaluate(function->graph, function->value, at).value == 100.0 * (1.0 + 1.0 + 25.0) + 0.0 + 1.0 + 4.0);
}

TEST_CASE("an empty sum is 0, and its text must be right all the same") {
  CHECK(value_of("sum(i, 2, 1, i) + x", 3.0) == 3.0);
  CHECK_FALSE(error_of("sum(i, 2, 1, q)").message.empty());
}

TEST_CASE("a sum's index hides a variable of the same name, inside only") {
  CHECK(value_of("sum(x, 1, 3, x) + x", 10.0) == 16.0);
}

TEST_CASE("sums may be nested") { CHECK(value_of("sum(i, 1, 3, sum(j, i, 3, i*j))") == 25.0); }

TEST_CASE("products without a sign are understood where they cannot be misread") {
  CHECK(value_of("2x", 3.0) == 6.0);
  CHECK(value_of("2x^2", 3.0) == 18.0);
  CHECK(value_of("-2x", 3.0) == -6.0);
  CHECK(value_of("1/2x", 3.0) == 1.5);
  CHECK(value_of("3 sqrt(x)", 4.0) == 6.0);
  CHECK(value_of("2(x+1)", 3.0) == 8.0);
  CHECK(value_of("(x+1)(y-2)", 3.0, 5.0) == 12.0);
  CHECK(value_of("(x+1)y", 3.0, 5.0) == 20.0);
  CHECK(value_of("(x+1)²(y-2)²", 1.0, 5.0) == 36.0);
  CHECK(value_of("sqrt(x)sqrt(y)", 4.0, 9.0) == 6.0);
  CHECK(value_of("2e5x", 2.0) == 4e5);
  CHECK(value_of("2pi x", 2.0) == 4.0 * 3.141592653589793);
  for (const char* text : {"x y", "x(y+1)", "1 2", "x^2y", "x^2 y", "2^3x", "(x+1)2", "2x y", "pi(x)", "(x)2", "x 2"}) {
    INFO(text);
    const Error error = error_of(text);
    CHECK_FALSE(error.message.empty());
    CHECK(error.suggestion.find('*') != std::string::npos);
  }
}

TEST_CASE("functions of several arguments") {
  CHECK(value_of("min(x, y, 2)", 3.0, 5.0) == 2.0);
  CHECK(value_of("max(x, y, 2)", 3.0, 5.0) == 5.0);
  CHECK(value_of("hypot(x, y, 12)", 3.0, 4.0) == 13.0);
  CHECK(value_of("relu(x) + relu(y)", -1.0, 2.0) == 2.0);
  CHECK(value_of("gauss(x)", 2.0) == std::exp(-4.0));
  CHECK(value_of("ln(x)", 1.0) == 0.0);
  CHECK(error_of("atan2(x)").position == 7);
  CHECK(error_of("atan2(x, y, 1)").position == 10);
  CHECK(error_of("sin(x, y)").position == 5);
}

TEST_CASE("choices between conditions") {
  CHECK(value_of("if(x < 1, 10, 20)", 0.5) == 10.0);
  CHECK(value_of("if(x < 1, 10, 20)", 1.0) == 20.0);
  CHECK(value_of("if(x <= 1 and not y > 2, 10, 20)", 1.0, 2.0) == 10.0);
  CHECK(value_of("if(x == 1 or y != 2, 10, 20)", 0.0, 2.0) == 20.0);
  CHECK(value_of("if(0 < x < 1, 10, 20)", 0.5) == 10.0);
  CHECK(value_of("if(0 < x < 1, 10, 20)", 1.5) == 20.0);
  CHECK(value_of("if((x + 1)*2 > 3, 10, 20)", 1.0) == 10.0);
  CHECK(value_of("if((x > 0) and (y > 0), 10, 20)", 1.0, 1.0) == 10.0);
  CHECK(value_of("if(x > 0, sqrt(x), 7)", -1.0) == 7.0);
  for (const char* text : {"x < 1", "if(x, 1, 2)", "if(x < 1, 1)", "(x < 1) + 1", "sin(x < 1)", "if(x < 1, y > 2, 3)",
                           "x and y", "not x", "-(x < 1)", "(x < 1)²", "2^(x<1)", "if(not x, 1, 2)"}) {
    INFO(text);
    CHECK_FALSE(error_of(text).message.empty());
  }
}

TEST_CASE("a choice whose condition is a constant leads one way only") {
  const Result<Function> function = read_function("sum(i, 1, n, if(i < n, x[i]*x[i+1], 0))", 3);
  REQUIRE(function);
  const double at[] = {2.0, 3.0, 5.0};
  CHECK(test::evaluate(function->graph, function->value, at).value == 21.0);
}

TEST_CASE("products run as sums do") {
  CHECK(value_of("prod(i, 1, 5, i)") == 120.0);
  CHECK(value_of("prod(i, 1, 0, x)") == 1.0);
}

TEST_CASE("a header names the variables, and makes all other names parameters") {
  const Result<Function> function = read_function("f(y, x) = a x^2 + b y^2", 2, {{"b", 3.0}, {"q", 5.0}});
  REQUIRE(function);
  CHECK(function->variables == std::vector<std::string>{"y", "x"});
  REQUIRE(function->parameters.size() == 2);
  CHECK(function->parameters[0].name == "a");
  CHECK(function->parameters[0].value == 1.0);
  CHECK(function->parameters[1].value == 3.0);
  const double at[] = {10.0, 2.0};
  CHECK(test::evaluate(function->graph, function->value, at).value == 304.0);
}

TEST_CASE("a header may name what it does not use, and a vector") {
  const Result<Function> unused = read_function("g(x, y) = x^2", 2);
  REQUIRE(unused);
  CHECK(unused->variables.size() == 2);
  const Result<Function> vector = read_function("f(x) = sum(i, 1, n, a x[i]^2)", 3, {{"a", 2.0}});
  REQUIRE(vector);
  CHECK(vector->variables.size() == 3);
  CHECK(vector->parameters.size() == 1);
}

TEST_CASE("let lines give parts a name") {
  const Result<Function> function =
      read_function("# a bowl\nlet r = hypot(x, y)\nlet s = r^2 # squared\n\nf(x, y) = a s + r\n", 2);
  REQUIRE(function);
  const double at[] = {3.0, 4.0};
  CHECK(test::evaluate(function->graph, function->value, at).value == 30.0);
  CHECK(read_function("let r = x^2; r + r", 2));
}

TEST_CASE("what is wrong with headers and let lines is said where it stands") {
  struct Row {
    const char* text;
    std::size_t position;
  };
  for (const Row& row :
       {Row{"f(x, x) = x", 5}, Row{"f(sin) = 1", 2}, Row{"f(x, y = x", 0}, Row{"f(x) = ", 7}, Row{"f() = x", 0},
        Row{"let x = 1", 9}, Row{"let sin = 1\nx", 4}, Row{"let = 1\nx", 4}, Row{"let a = 1\nlet a = 2\na x", 14},
        Row{"x = 2", 2}, Row{"f(x) = x = 2", 9}, Row{"f(x, y) = x[1]", 2}, Row{"f(x) = slope x", 7}, Row{"x\ny", 2}}) {
    INFO(row.text);
    const Result<Function> function = read_function(row.text, 2);
    REQUIRE_FALSE(function);
    CHECK(function.error().position == row.position);
  }
}

TEST_CASE("errors mark where the trouble is, and suggest") {
  struct Row {
    const char* text;
    std::size_t position;
    std::size_t length;
    const char* suggestion;
  };
  for (const Row& row : {
           Row{"", 0, 0, ""},
           Row{"x+", 2, 0, ""},
           Row{"*x", 0, 1, ""},
           Row{"(x", 2, 0, ""},
           Row{"x)", 1, 1, ""},
           Row{"x y", 2, 1, "*y"},
           Row{"1 2", 2, 1, "*2"},
           Row{"sine(x)", 0, 4, "sin"},
           Row{"SIN(x)", 0, 3, "sin"},
           Row{"π + cso(y)", 4, 3, "cos"},
           Row{"x + sinn", 4, 4, "sin"},
           Row{"sin", 0, 3, ""},
           Row{"x//y", 2, 1, ""},
           Row{"sum(1, 2, 3, 4)", 4, 1, ""},
           Row{"sum(i, 1, x, i)", 10, 1, ""},
       }) {
    INFO(row.text);
    const Error error = error_of(row.text);
    CHECK_FALSE(error.message.empty());
    CHECK(error.position == row.position);
    CHECK(error.length == row.length);
    CHECK(error.suggestion == row.suggestion);
  }
}

TEST_CASE("names that mean something to a browser are just unknown") {
  for (const char* text :
       {"__proto__", "constructor", "toString", "window", "alert(1)", "x.constructor", "hasOwnProperty(x)"}) {
    INFO(text);
    CHECK_FALSE(error_of(text).message.empty());
    CHECK_FALSE(read_function(text, 2));
  }
}

TEST_CASE("limits have errors of their own") {
  const auto nested = [](int depth, const std::string& open, const std::string& close) {
    std::string text;
    for (int i = 0; i < depth; ++i) text += open;
    text += "x";
    for (int i = 0; i < depth; ++i) text += close;
    return text;
  };
  CHECK(error_of(nested(199, "(", ")")).message.empty());
  CHECK_FALSE(error_of(nested(202, "(", ")")).message.empty());
  CHECK_FALSE(error_of(nested(4000, "(", ")")).message.empty());
  CHECK_FALSE(error_of(nested(2000, "sin(", ")")).message.empty());
  CHECK_FALSE(error_of(nested(4000, "-(", ")")).message.empty());
  CHECK_FALSE(error_of(nested(4000, "2^", "")).message.empty());
  CHECK_FALSE(error_of(std::string(10'001, '1')).message.empty());
  CHECK_FALSE(error_of("sum(i, 1, 1000000000, i)").message.empty());
  CHECK_FALSE(error_of("sum(i, 1, 100000, sum(j, 1, 100000, x^(i*j)))").message.empty());
}

TEST_CASE("a short text may not stand for more than can be read while it is typed") {
  CHECK(read_function("sum(i, 1, 1000, sin(i*x))", 1));
  const Result<Function> wide = read_function("sum(i, 1, 20000, sin(i*x))", 1);
  REQUIRE_FALSE(wide);
  CHECK(wide.error().message.find("5000 operations") != std::string::npos);
  // A long one may.
  CHECK(read_function("sum(i, 1, 20000, sin(i*x))" + std::string(1000, ' '), 1));
  CHECK(read_function("sum(i, 1, n-1, 100(x[i+1]-x[i]^2)^2 + (1-x[i])^2)", Limits::dimension));
}

TEST_CASE("elements outside the dimension are refused where their number stands") {
  const Result<Function> function = read_function("sum(i, 1, n, x[i+1])", 3);
  REQUIRE_FALSE(function);
  CHECK(function.error().position == 15);
}
