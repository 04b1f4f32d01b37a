// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "expression/lexer.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fall_line;

namespace {

std::string kinds(std::string_view text) {
  const Result<std::vector<Token>> tokens = tokenize(text);
  REQUIRE(tokens);
  std::string result;
  for (const Token& token : *tokens) {
    if (token.kind != TokenKind::end) result += static_cast<char>(token.kind);
  }
  return result;
}

}  // namespace

TEST_CASE("a text is cut into numbers, names and signs") {
  CHECK(kinds("x1 + 2.5e-3*sin(y_2)") == "a+0*a(a)");
  CHECK(kinds("x[i+1]^2, 3") == "a[a+0]^0,0");
  CHECK(kinds(" \t\r") == "");
}

TEST_CASE("numbers are read to the last bit") {
  for (const auto& [text, value] : {std::pair{"3", 3.0},
                                    {".5", 0.5},
                                    {"5.", 5.0},
                                    {"1e-3", 1e-3},
                                    {"1E+2", 100.0},
                                    {"0.1", 0.1},
                                    {"4.9e-324", 4.9e-324},
                                    {"1.7976931348623157e308", 1.7976931348623157e308}}) {
    const Result<std::vector<Token>> tokens = tokenize(text);
    REQUIRE(tokens);
    CHECK(tokens->front().number == value);
  }
}

TEST_CASE("signs as people type or paste them are understood") {
  CHECK(kinds("x**2") == "a^0");
  CHECK(kinds("x²+y³") == "a2+a2");
  CHECK(kinds("x<1 <= y ≥ 2 != 3") == "a<0<a<0<0");
  CHECK(kinds("−x·y×2⋅π") == "-a*a*0*a");
  const Result<std::vector<Token>> tokens = tokenize("π");
  REQUIRE(tokens);
  CHECK(tokens->front().text == "pi");
}

TEST_CASE("lines end where no parenthesis is open, and comments go to their end") {
  CHECK(kinds("x # y (\n(y\n+ 1) ; z") == "a;(a+0);a");
}

TEST_CASE("positions are counted in characters, whatever their number of bytes") {
  const Result<std::vector<Token>> tokens = tokenize("π·x");
  REQUIRE(tokens);
  CHECK((*tokens)[2].position == 2);
  const Result<std::vector<Token>> wrong = tokenize("π·§");
  REQUIRE_FALSE(wrong);
  CHECK(wrong.error().position == 2);
  CHECK(wrong.error().length == 1);
}

TEST_CASE("what is no token is refused where it stands") {
  CHECK(tokenize("x$y").error().position == 1);
  CHECK(tokenize("2*1e+").error().position == 2);
  CHECK(tokenize("1e999").error().length == 5);
  CHECK_FALSE(tokenize(std::string_view("x\0y", 3)));
  CHECK_FALSE(tokenize("\xff"));
  CHECK_FALSE(tokenize("x\xe2\x88"));
}

TEST_CASE("a text that is too long is refused") {
  CHECK(tokenize(std::string(10'000, 'x')));
  const Result<std::vector<Token>> too_long = tokenize(std::string(10'001, 'x'));
  REQUIRE_FALSE(too_long);
  CHECK(too_long.error().position == 10'000);
}
