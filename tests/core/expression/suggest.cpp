// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "expression/suggest.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace fall_line;

TEST_CASE("the nearest name is found, or none") {
  const std::vector<std::string> known{"sin", "cos", "sqrt", "exp", "slope"};
  CHECK(nearest_name("sine", known) == "sin");
  CHECK(nearest_name("SIN", known) == "sin");
  CHECK(nearest_name("sqr", known) == "sqrt");
  CHECK(nearest_name("slpoe", known) == "slope");
  CHECK(nearest_name("window", known).empty());
  CHECK(nearest_name("q", known).empty());
  CHECK(nearest_name("", known).empty());
  CHECK(nearest_name(std::string(10'000, 's'), known).empty());
}
