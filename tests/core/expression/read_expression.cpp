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

TEST_CASE("signs mean what they look like") {
  CHECK(value_of("x**3", 2.0) == 8.0);
  CHECK(value_of("2**x**2", 3.0) == 512.0);
  CHECK(value_of("x² + y³", 3.0, 2.0) == 17.0);
  CHECK(value_of("-x²", 3.0) == -9.0);
  CHECK(value_of("2^x²", 3.0) == 512.0);
  CHECK(value_of("π") == 3.141592653589793);
  CHECK(value_of("2π x", 3.0) == 2.0 * 3.141592653589793 * 3.0);
  CHECK(value_of("−x − 1", 3.0) == -4.0);
  CHECK(value_of("x·y", 3.0, 5.0) == 15.0);
  CHECK(value_of("x×y÷2", 3.0, 5.0) == 7.5);
}

TEST_CASE("an exponent after a superscript is refused, since it could be read in two ways") {
  CHECK(value_of("(x²)^3", 2.0) == 64.0);
  const Error error = error_of("x²^3");
  CHECK(error.position == 2);
  CHECK(error.message == "After “²” no exponent is expected. A power of a power is written (x²)^3.");
  CHECK(error_of("x³**2").position == 2);
  CHECK(error_of("x²³").position == 2);
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

TEST_CASE("free names may be longer, and Greek") {
  using Names = std::vector<std::string>;
  const auto variables = [](std::string_view text) {
    const Result<Function> function = read_function(text, 2);
    INFO(text);
    REQUIRE(function);
    return function->variables;
  };
  CHECK(variables("x1 + x2") == Names{"x1", "x2"});
  CHECK(variables("alpha + x") == Names{"alpha", "x"});
  CHECK(variables("slope*t + offset_1") == Names{"slope", "t", "offset_1"});
  CHECK(variables("x_1^2 + σ_x2^2 + Ω^2") == Names{"x_1", "σ_x2", "Ω"});
  CHECK(variables("α² + α1·β") == Names{"α", "α1", "β"});
  CHECK(variables("constructor^2 + x") == Names{"constructor", "x"});
}

TEST_CASE("in a header and as parameters, too, names may be longer, and Greek") {
  const Result<Function> line = read_function("f(x) = slope*x + b", 2, {{"slope", 3.0}});
  REQUIRE(line);
  REQUIRE(line->parameters.size() == 2);
  CHECK(line->parameters[0].name == "slope");
  CHECK(line->parameters[0].value == 3.0);
  CHECK(line->parameters[1].name == "b");

  const Result<Function> named = read_function("loss(x_1, θ) = αθ² + rate x_1", 2);
  REQUIRE(named);
  CHECK(named->variables == std::vector<std::string>{"x_1", "θ"});
  REQUIRE(named->parameters.size() == 2);
  CHECK(named->parameters[0].name == "α");
  CHECK(named->parameters[1].name == "rate");
  CHECK(read_function("f(x) = sum(i, 1, n, weight x[i]^2)", 3));
}

TEST_CASE("a new name that is likelier a slip is refused") {
  struct Row {
    const char* text;
    std::size_t position;
    const char* suggestion;
  };
  for (const Row& row : {Row{"sine + x", 0, "sin"}, Row{"x + sqrtt", 4, "sqrt"}, Row{"softpluss + x", 0, "softplus"},
                         Row{"x^2 + xy + y^2", 6, "x*y"}, Row{"f(x) = ax^2 + bx", 7, "a*x"}, Row{"ab + 1", 0, "a*b"},
                         Row{"lnx + x", 0, "ln"}, Row{"e5x + y", 0, "e5*x"}, Row{"f(x, y) = e5x", 10, "e5*x"},
                         Row{"window", 0, ""}, Row{"f(x, y) = window", 10, ""}, Row{"constructor", 0, ""}}) {
    INFO(row.text);
    const Result<Function> function = read_function(row.text, 2);
    REQUIRE_FALSE(function);
    CHECK(function.error().position == row.position);
    CHECK(function.error().suggestion == row.suggestion);
  }
  CHECK(read_function("f(x) = lr*x", 2));
  CHECK(read_function("let window = x\nwindow", 2));
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
  CHECK(value_of("if(not not x > 0 or y > 0, 10, 20)", 1.0, -1.0) == 10.0);
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
        Row{"x = 2", 2}, Row{"f(x) = x = 2", 9}, Row{"f(x, y) = x[1]", 2}, Row{"f(x) = sine x", 7}, Row{"x\ny", 2}}) {
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

TEST_CASE("errors say what was expected, and what was found") {
  struct Row {
    const char* text;
    const char* message;
  };
  for (const Row& row : {
           Row{"x+", "Here a number, a variable, a function or “(” is expected, but the text ends."},
           Row{"x+)", "Here a number, a variable, a function or “(” is expected, but “)” was found."},
           Row{"(x", "Here a closing parenthesis is expected, but the text ends."},
           Row{"sin(x", "Here the “)” that ends “sin(” is expected, but the text ends."},
           Row{"if(x < 1; 2, 3)", "Here a comma, and after it what holds then, is expected, but the line ends."},
           Row{"x, y", "Here an operator such as + or * is expected, but “,” was found."},
           Row{"x y", "Before “y” an operator is missing. To multiply, write *."},
           Row{"x $ y", "Here a number, a name or an operator is expected, but “$” was found."},
           Row{"1e+", "After the “e” of a number a power of ten is expected, as in 1e-3."},
           Row{"sin", "“sin” is a function: write what it is taken of, as in sin(x)."},
           Row{"sine", "“sine” is not known here. Did you mean “sin”?"},
           Row{"q", "“q” is not known here. Expected is one of these: x, y."},
           Row{"sine(x)", "There is no function called “sine”. Did you mean “sin”?"},
           Row{"alert(1)", "There is no function called “alert”. Expected is one such as sin."},
           Row{"x + and", "“and” is a word of this language: a variable needs another name."},
           Row{"not x", "After “not” a condition such as x < 1 is expected."},
       }) {
    INFO(row.text);
    CHECK(error_of(row.text).message == row.message);
  }
  CHECK(read_function("window", 2).error().message ==
        "“window” is only a name. Here a formula is expected, such as x^2.");
  CHECK(read_function("xy + 1", 2).error().message == "“xy” is not known here. To multiply, write *, as in x*y.");
  CHECK(read_function("x[1] + c", 2).error().message ==
        "“c” is not known here. To make it a parameter, begin with f(x) = .");
}

TEST_CASE("names that mean something to a browser are just unknown") {
  for (const char* text : {"__proto__", "constructor", "toString", "window", "alert(1)", "x.constructor",
                           "hasOwnProperty(x)", "__proto__ + x"}) {
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
  for (const auto& [open, close] : {std::pair{"(", ")"}, {"sin(", ")"}, {"-(", ")"}, {"2^", ""}}) {
    INFO(open);
    CHECK(error_of(nested(200, open, close)).message.empty());
    CHECK(error_of(nested(201, open, close)).message == "This is nested more than 200 deep.");
  }
  CHECK_FALSE(error_of(nested(4000, "(", ")")).message.empty());
  CHECK_FALSE(error_of(nested(2000, "sin(", ")")).message.empty());
  CHECK_FALSE(error_of(nested(4000, "-(", ")")).message.empty());
  CHECK_FALSE(error_of(nested(4000, "2^", "")).message.empty());
  const std::string longest = "x" + std::string(9'999, ' ');
  CHECK(error_of(longest).message.empty());
  CHECK(error_of(longest + " ").message == "The text is longer than 10000 characters.");
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
