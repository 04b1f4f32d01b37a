// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include <fall_line/mathematics.hpp>

#include "../shown_mathematics.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

std::string function(std::string_view text) {
  const Result<Mathematics> mathematics = mathematics_of(text, 3);
  REQUIRE(mathematics);
  return shown(mathematics->function.mathml);
}

std::string partial(std::string_view text, std::size_t index = 0) {
  const Result<Mathematics> mathematics = mathematics_of(text, 3);
  REQUIRE(mathematics);
  return shown(mathematics->partials.at(index).mathml);
}

}  // namespace

TEST_CASE("long and Greek names are set as such, what follows an underscore as an index") {
  CHECK(function("f(x_1, θ) = rate*x_1 + α^2 + σ_max + θ2") == "f@(sub[x1],θ)=rate*sub[x1]+sup[α2]+sub[σmax]+sub[θ2]");
}

TEST_CASE("a function is shown as typed, with structure") {
  CHECK(function("(x^2+y-11)^2+(x+y^2-7)^2") == "f@(x,y)=sup[(sup[x2]+y−11)2]+sup[(x+sup[y2]−7)2]");
  CHECK(function("x/(y+1)") == "f@(x,y)=frac[xy+1]");
  CHECK(function("sqrt(x) + cbrt(x)") == "f@(x)=sqrt[x]+root[x3]");
  CHECK(function("-x^2 - (y - 1)") == "f@(x,y)=−sup[x2]−(y−1)");
  CHECK(function("2(x+1) + 3*4x") == "f@(x)=2*(x+1)+3·4*x");
  CHECK(function("x*(y+1)") == "f@(x,y)=x·(y+1)");
  CHECK(function("log(x) + abs(x1)") == "f@(x,sub[x1])=ln@(x)+|sub[x1]|");
  CHECK(function("exp(-x) + gauss(x)") == "f@(x)=sup[e−x]+sup[e−sup[x2]]");
}

TEST_CASE("headers, let lines, sums, products and choices are shown") {
  CHECK(function("g(x) = a x^2") == "g@(x)=a*sup[x2]");
  CHECK(function("let r = x^2\nr + 1") == "r=sup[x2] f@(x)=r+1 ");
  CHECK(function("sum(i, 1, n-1, x[i+1] - x[i]^2)") == "f@(x)=∑i=1n−1(sub[xi+1]−sup[sub[xi]2])");
  CHECK(function("prod(i, 1, n, x[i])") == "f@(x)=∏i=1nsub[xi]");
  CHECK(function("if(x < 1, x, if(x >= 2, 3, 4))") == "f@(x)={x ifxless1 3 ifx≥2 4 otherwise ");
}

TEST_CASE("partial derivatives are shown as people write them") {
  CHECK(partial("(x^2+y-11)^2+(x+y^2-7)^2") == "frac[∂f∂x]=2*(x+sup[y2]−7)+4*x·(sup[x2]+y−11)");
  CHECK(partial("x^3 - 2x + 5") == "sup[f′]@(x)=3*sup[x2]−2");
  CHECK(partial("f(x, y) = a x^2 + y", 0) == "frac[∂f∂x]=2*a*x");
  CHECK(partial("f(x, y) = a x^2 + y", 1) == "frac[∂f∂y]=1");
  CHECK(partial("1/x") == "sup[f′]@(x)=−frac[1sup[x2]]");
  CHECK(partial("if(x > 0, x^2, -x)") == "sup[f′]@(x)={2*x if0lessx −1 otherwise ");
}

TEST_CASE("numbers are shown as what they are to the last bit") {
  CHECK(partial("3/7*x") == "sup[f′]@(x)=frac[37]");
  CHECK(function("0.42857142857142855x") == "f@(x)=frac[37]*x");
  CHECK(partial("sin(2*pi*x)") == "sup[f′]@(x)=2*π*cos@(2*π*x)");
  CHECK(function("0.25x + 1e-7") == "f@(x)=0.25*x+sup[10−7]");
  CHECK(function("1.4142135623730951x") == "f@(x)=sqrt[2]*x");
  CHECK(function("0.42857142857142860x") == "f@(x)=0.4285714285714286*x");
}

TEST_CASE("a word keeps its distance from what it is multiplied by") {
  const auto spaces = [](std::string_view text) {
    const Result<Formula> formula = mathematics_of_expression(text);
    REQUIRE(formula);
    const std::string& mathml = formula->mathml;
    std::size_t count = 0;
    for (std::size_t at = mathml.find("<mspace"); at != std::string::npos; at = mathml.find("<mspace", at + 1)) ++count;
    return count;
  };
  CHECK(spaces("a*cos(x)") == 1);  // not the arc cosine
  CHECK(spaces("a*cos(x)^2") == 1);
  CHECK(spaces("slope*x") == 1);
  CHECK(spaces("2*x*y") == 0);
  CHECK(spaces("cos(x)*y") == 0);
  CHECK(spaces("alpha*x") == 0);
}

TEST_CASE("what nobody would read is not shown, and says so") {
  std::string sum = "x";
  for (int i = 0; i < 400; ++i) sum += " + sin(" + std::to_string(i) + "x)";
  const Result<Mathematics> mathematics = mathematics_of(sum, 2);
  REQUIRE(mathematics);
  CHECK(mathematics->function.is_too_long);
  CHECK(mathematics->function.mathml.empty());
  CHECK(mathematics->partials.at(0).is_too_long);

  const Result<Mathematics> wide = mathematics_of("sum(i, 1, n, x[i]^2)", 200);
  REQUIRE(wide);
  CHECK_FALSE(wide->function.is_too_long);
  CHECK(wide->partials.size() == Mathematics::first_partials);
  CHECK(shown(wide->partials[2].mathml) == "frac[∂f∂sub[x3]]=2*sub[x3]");

  const Result<Mathematics> large = mathematics_of("sum(i, 1, 2000, sin(i*x + y))", 2);
  REQUIRE(large);
  CHECK_FALSE(large->function.is_too_long);
  REQUIRE(large->partials.size() == 2);
  CHECK(large->partials[1].is_too_long);
}

TEST_CASE("every partial derivative is shown of few variables, and the first ones of many") {
  for (const std::size_t dimension : {1, 2, 4, 5, 200}) {
    const Result<Mathematics> mathematics = mathematics_of("sum(i, 1, n, x[i]^2)", dimension);
    REQUIRE(mathematics);
    CHECK(mathematics->partials.size() == (dimension <= 4 ? dimension : 3));
  }
}

TEST_CASE("a parameter that counts is a number in the gradient") {
  CHECK(partial("f(x) = sum(i, 1, m, x[i]^2) + a") == "frac[∂f∂sub[x1]]=2*sub[x1]");
}

TEST_CASE("errors are those of reading") {
  const Result<Mathematics> mathematics = mathematics_of("x y", 2);
  REQUIRE_FALSE(mathematics);
  CHECK(mathematics.error().position == 2);
}

TEST_CASE("a model is shown without a head") {
  const Result<Formula> formula = mathematics_of_expression("slope*x + intercept");
  REQUIRE(formula);
  CHECK(shown(formula->mathml) == "slope*x+intercept");
}

TEST_CASE("a loss is shown as what its name is equal to, its let lines first") {
  const Result<Formula> plain = mathematics_of_expression("(prediction - y)^2", "ℓ");
  REQUIRE(plain);
  CHECK(shown(plain->mathml) == "ℓ=sup[(prediction−y)2]");
  const Result<Formula> with_let = mathematics_of_expression("let e = prediction - y\ne^2", "ℓ");
  REQUIRE(with_let);
  CHECK(shown(with_let->mathml) == "e=prediction−y ℓ=sup[e2] ");
}

TEST_CASE("tags are balanced") {
  for (const char* text :
       {"(x^2+y-11)^2+(x+y^2-7)^2", "let r = hypot(x, y, 1)\nr^-2 + atan2(x, y)/floor(x)",
        "if(not (x < 1 and y > 2) or x == y, min(x, y, 3), -2.5e-9*x1)", "sum(i, 1, n, prod(j, 1, i, x[j]))"}) {
    const Result<Mathematics> mathematics = mathematics_of(text, 3);
    REQUIRE(mathematics);
    CHECK(is_balanced(mathematics->function.mathml));
    for (const Formula& formula : mathematics->partials) CHECK(is_balanced(formula.mathml));
  }
}
