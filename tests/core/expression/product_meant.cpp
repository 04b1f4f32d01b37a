// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "expression/product_meant.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fall_line;

TEST_CASE("a name that is a product without its signs is told from one that is none") {
  const Result<std::vector<Token>> tokens = tokenize("a + b");
  REQUIRE(tokens);
  const auto meant = [&](std::string_view name, bool any_two_letters = false) {
    return product_meant(name, *tokens, any_two_letters);
  };
  CHECK(meant("xy") == "x*y");
  CHECK(meant("ab") == "a*b");
  CHECK(meant("bxc") == "b*x*c");
  CHECK(meant("e5x") == "e5*x");
  CHECK(meant("x1y2") == "x1*y2");
  CHECK(meant("lr").empty());
  CHECK(meant("lr", true) == "l*r");
  for (const char* name : {"x", "x1", "x_1", "lnx", "mid", "slope", "layer_2b"}) {
    INFO(name);
    CHECK(meant(name, true).empty());
  }
}
